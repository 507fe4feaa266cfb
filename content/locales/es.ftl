# Las palabras de Onramp en español: las de los documentos y páginas, y las del propio programa.
# Al cliente se le trata de usted (ustedes, cuando es la empresa). Los estados no concuerdan con nada: «hecho», «pendiente».

## Lo que rodea a los documentos, en páginas y PDF. Los nombres entre llaves los rellenan los temas.

ui-all-clients = Todos los clientes
ui-all-documents = Todos los documentos
ui-as-of = Situación a { "{date}" }
ui-box-open = sin marcar
ui-box-ticked = marcada
ui-callout-important = Importante
ui-callout-note = Nota
ui-callout-tip = Consejo
ui-callout-warning = Atención
ui-client = Cliente
ui-completeness = Recogida de información
ui-contents = Índice
ui-documents = Documentos
ui-download-pdf = Descargar el PDF
ui-draft = Borrador
ui-email = Correo electrónico
ui-files = Archivos
ui-guide = Guía
ui-internal-note = Solo para uso interno
ui-internal-title = { $title } (interno)
ui-inventory-count = Cantidad
ui-inventory-kind = Dispositivo
ui-inventory-name = Nombre
ui-inventory-renews = Se renueva el
ui-inventory-seats = Licencias
ui-inventory-use = Para qué
ui-language = Idioma
ui-late = con retraso
ui-next-date = Próxima fecha
ui-next-page = Siguiente
ui-no-date = aún sin fecha
ui-no-documents = Todavía no hay documentos.
ui-nothing-open = Nada pendiente
ui-open-items = Pendientes
ui-page-of = Página { "{page}" } de { "{pages}" }
ui-pdf = PDF
ui-percent = { "{percent}" } %
ui-phone = Teléfono
ui-plan-after = Va después de
ui-plan-after-more = { $tasks }; { $count ->
        [one] y otra más
       *[other] y otras { $count }
    }
ui-plan-delivers = Qué aporta
ui-plan-done-when = Hecho cuando
ui-plan-due = Fecha límite
ui-plan-effort = Lleva
ui-plan-id = Id
ui-plan-item = Elemento
ui-plan-milestone = Hito
ui-plan-number = Nº
ui-plan-ours = Nosotros
ui-plan-percent = { $percent } %
ui-plan-phase = Fase
ui-plan-slack = Margen (días)
ui-plan-state = Estado
ui-plan-step = Paso
ui-plan-task = Tarea
ui-plan-unnamed-item = Una cuenta sin nombre propio
ui-plan-what = Fase o tarea
ui-plan-when = Cuándo
ui-plan-who = Quién
ui-plan-yours = Ustedes
ui-previous-page = Anterior
ui-skip-to-content = Ir al contenido
ui-stamp-note = Esta no es la versión definitiva.
ui-step-of = Paso { "{step}" } de { "{steps}" }
ui-table = Tabla
ui-task-items = { $title } ({ $count ->
        [one] un elemento
       *[other] { $count } elementos
    })
ui-version = Versión { "{version}" }
ui-your-contact = Su persona de contacto

## Lo que dicen los componentes

ui-channel = Vía
ui-channel-address = Dónde
ui-channel-best-for = Indicada para
ui-channel-chat = Chat
ui-channel-email = Correo electrónico
ui-channel-phone = Teléfono
ui-channel-web = Web
ui-contact = Quién
ui-contact-code = Código QR que guarda en el teléfono los datos de { $name }
ui-contact-purpose = Para
ui-date-activation = Puesta en marcha
ui-date-kickoff = Reunión inicial
ui-date-review-30 = Revisión a los 30 días
ui-date-review-60 = Revisión a los 60 días
ui-date-review-90 = Revisión a los 90 días
ui-date-start = Inicio del proyecto
ui-date-training = Formación de su personal
ui-day-fri = viernes
ui-day-mon = lunes
ui-day-sat = sábado
ui-day-sun = domingo
ui-day-thu = jueves
ui-day-tue = martes
ui-day-wed = miércoles
ui-device-access-point = Punto de acceso inalámbrico
ui-device-firewall = Cortafuegos
ui-device-laptop = Ordenador portátil
ui-device-mobile = Móvil o tableta
ui-device-nas = Almacenamiento en red (NAS)
ui-device-other = Otro dispositivo
ui-device-printer = Impresora
ui-device-router = Enrutador
ui-device-san = Red de almacenamiento (SAN)
ui-device-server = Servidor
ui-device-switch = Conmutador de red
ui-device-vm = Máquina virtual
ui-device-voip = Dispositivo de telefonía IP
ui-device-workstation = Estación de trabajo
ui-day-span = de { $first } a { $last }
ui-duration-calendar-days = { $count ->
    [one] { $count } día natural
   *[other] { $count } días naturales
}
ui-duration-days = { $count ->
    [one] { $count } día hábil
   *[other] { $count } días hábiles
}
ui-duration-hours = { $count ->
    [one] { $count } hora
   *[other] { $count } horas
}
ui-duration-minutes = { $count ->
    [one] { $count } minuto
   *[other] { $count } minutos
}
ui-duration-weeks = { $count ->
    [one] { $count } semana laboral
   *[other] { $count } semanas laborales
}
ui-emergency-call = A quién llamamos en su empresa
ui-emergency-first = Lo primero
ui-emergency-never = Lo que nunca debe hacer
ui-emergency-order = Lo que debe volver a funcionar primero, en este orden: { $order }.
ui-hours-of-days = { $days }: { $hours }
ui-hours-range = de { $from } a { $to }
ui-level-targets = Plazos del nivel de servicio { $level }
ui-logo-of = Logotipo de { $name }
ui-milestone-done = alcanzado
ui-milestone-late = con retraso
ui-milestone-todo = por alcanzar
ui-opening-hours = Horario
ui-phase-interruption = Interrupción
ui-phase-needs = Qué necesitamos
ui-phase-notice = Qué notará su personal
ui-priority = Prioridad, con un ejemplo
ui-purpose-billing = facturación
ui-purpose-emergency = emergencias
ui-purpose-primary = todos los asuntos
ui-purpose-signs = firmas
ui-purpose-technical = cuestiones técnicas
ui-reach = Teléfono y correo electrónico
ui-request-done = Hecho
ui-request-what = Qué
ui-request-who = Quién
ui-request-why = Por qué
ui-resolution = Vuelve a funcionar en
ui-response = Respuesta en
ui-risk-blocked = «{ $task }» está en espera y depende de { $who }.
ui-risk-blocked-why = «{ $task }» está en espera y depende de { $who }: { $why }.
ui-risk-holidays = Los días no laborables del camino ya están contados: { $days }.
ui-risk-late = Tal como están las cosas, llegaremos a la puesta en marcha el { $forecast }; se había prometido para el { $promised }. Les diremos cómo recuperamos el tiempo o acordaremos con ustedes una nueva fecha.
ui-risk-overdue = «{ $task }» va con retraso ({ $who }). Si está hecha a más tardar el { $date }, las fechas de este plan se mantienen.
ui-risk-supplier = un proveedor externo
ui-risk-tight = «{ $task }» deja menos de un día de margen: si no está hecha a más tardar el { $date } ({ $who }), la puesta en marcha cambia de fecha.
ui-risk-you = ustedes
ui-service = Servicio
ui-service-excludes = No incluido
ui-service-includes = Incluido
ui-service-summary = Para qué le sirve
ui-sign-date = Fecha
ui-sign-name = Nombre
ui-sign-party = Por
ui-sign-signature = Firma
ui-site = Sede
ui-substitute-is = En su ausencia: { $name }
ui-survey-choose-any = Marque todas las que correspondan.
ui-survey-choose-one = Marque una.
ui-survey-required = obligatoria
ui-survey-scale-end = { $number }: { $meaning }
ui-system-anti-spam = Antispam
ui-system-antivirus = Antivirus
ui-system-backup = Copias de seguridad
ui-system-database = Base de datos
ui-system-directory = Directorio
ui-system-hosting = Alojamiento
ui-system-hypervisor = Hipervisor
ui-system-line-of-business = Aplicación de gestión
ui-system-other = Otro
ui-system-portal = Portal
ui-system-productivity = Ofimática y correo
ui-system-remote-access = Acceso remoto
ui-system-telephony = Telefonía
ui-system-vpn = VPN
ui-tick-when-done = Casilla para marcar cuando esté hecho

ui-timeline-client = Tarea suya
ui-timeline-continued = continuación
ui-timeline-critical = Decide la fecha de puesta en marcha
ui-timeline-day-off = Día no laborable
ui-timeline-description = Gráfico del { $from } al { $to }: { $phases ->
        [one] una fase
       *[other] { $phases } fases
    } y { $rows ->
        [one] una tarea o hito
       *[other] { $rows } tareas e hitos
    }, como barras sobre los días. Puesta en marcha: { $finish }. La tabla que sigue dice lo mismo.
ui-timeline-done = Hecho
ui-timeline-milestone = Hito
ui-timeline-promised = Prometido
ui-timeline-provider = Tarea nuestra
ui-timeline-stopped = En espera
ui-timeline-title = Cronograma
ui-timeline-today = Hoy
ui-vendor-hardware-warranty = Equipos y garantía
ui-vendor-isp = Internet
ui-vendor-lease = Alquiler
ui-vendor-line-of-business = Aplicación de gestión
ui-vendor-other = Otro
ui-vendor-previous-provider = Proveedor anterior
ui-vendor-service = Servicio
ui-vendor-software-licence = Licencias de software
ui-vendor-telecom = Telefonía

## Página de inicio y cartera de clientes

ui-portfolio-activation = Puesta en marcha: { $date }
ui-portfolio-broken = { $count ->
    [one] { $count } con errores
   *[other] { $count } con errores
}
ui-portfolio-clients = { $count ->
    [one] { $count } cliente
   *[other] { $count } clientes
}
ui-portfolio-delayed = Puesta en marcha: { $forecast } en lugar de { $promised }
ui-portfolio-draft = borrador, falta: { $missing }
ui-portfolio-errors = { $count ->
    [one] { $count } error
   *[other] { $count } errores
}
ui-portfolio-late = { $count ->
    [one] una tarea con retraso
   *[other] { $count } tareas con retraso
}
ui-portfolio-more = y { $count } más
ui-portfolio-needs = falta: { $missing }
ui-portfolio-ready = listo
ui-portfolio-title = Clientes
ui-start-greeting = Aquí está todo lo relativo a su incorporación, en un solo lugar.
ui-status-blocked = en espera
ui-status-but = { $state }; { $count ->
        [one] una no se hizo
       *[other] { $count } no se hicieron
    }
ui-status-done = hecho
ui-status-late = { $state }, con retraso
ui-status-not-done = no se hizo
ui-status-started = en curso
ui-status-todo = pendiente
ui-step-1 = Recogida de información
ui-step-2 = Acuerdo firmado
ui-step-3 = Bienvenida
ui-step-4 = Presentación del equipo
ui-step-5 = Planificación
ui-step-6 = Conexión de los sistemas
ui-step-7 = Configuración y protección
ui-step-8 = Formación
ui-step-9 = Puesta en marcha
ui-step-10 = Seguimiento

## El acuerdo



## Documentos de los pasos 1, 4 y 8



## Documentos de los pasos 6 y 7



## Documentos de los pasos 5, 9 y 10, y la RFP



## Correos y lo que se ha enviado



## El calendario y la vista de todos los clientes



## Lo que dice el propio programa

cli-ask-client = Nombre del cliente
cli-ask-provider = Nombre de su empresa
cli-built = { $documents ->
    [one] { $documents } documento
   *[other] { $documents } documentos
} de { $clients ->
    [one] { $clients } cliente
   *[other] { $clients } clientes
} en { $folder }
cli-complete = recogida de información al { $percent } %
cli-draft = { $count ->
        [one] { $kinds } es un borrador (falta: { $missing })
       *[other] { $kinds } son borradores (falta: { $missing })
    }
cli-ejected = Se ha copiado { $path }. La copia del espacio de trabajo prevalece ahora sobre la integrada.
cli-errors = { $count ->
    [one] { $count } error
   *[other] { $count } errores
}
cli-files = escritos: { $written }, sin cambios: { $unchanged }, eliminados: { $removed }
cli-guide = guía de { $pages ->
    [one] { $pages } página
   *[other] { $pages } páginas
}
cli-in-file = en { $path }
cli-initialised = Se ha creado un espacio de trabajo en { $folder }.
    A continuación: repase content/provider.yaml y cree su primer cliente: onramp new acme --name "Acme, S. L."
cli-new = Se ha creado { $folder }.
    A continuación: rellene intake.yaml y, en onboarding.yaml, el inicio (start) y el responsable de cuenta
    (account_manager, un id de content/team.yaml). Después, vea qué falta: onramp check
cli-no-code = No hay ningún diagnóstico { $code }. Los códigos tienen la forma E0102, W0209 o N0219.
cli-no-problems = ningún problema
cli-no-schema = No hay ningún esquema { $name }. Existen: { $known }
cli-not-made = { $client }: { $kind } no se ha generado todavía, falta: { $missing }
cli-nothing-embedded = No hay ningún archivo integrado { $path }. Ejemplos: content/documents/es/welcome.md, content/playbooks/standard.yaml, themes/default/assets/style.css
cli-notices = { $count ->
    [one] { $count } aviso
   *[other] { $count } avisos
}
cli-open = falta: { $missing }
cli-plan-dates = Inicio { $start } · puesta en marcha { $finish }{ $promised ->
        [none] { "" }
       *[other] {" "}(prometida: { $promised })
    } · seguimiento hasta { $until }
cli-plan-forecast = Tal como están las cosas, la puesta en marcha será el { $forecast }: hay trabajo pendiente que ya debería estar hecho.
cli-plan-from = desde
cli-plan-head = { $client } · a { $date } · { $count ->
        [one] una tarea
       *[other] { $count } tareas
    }
cli-plan-items = { $title } ({ $count ->
        [one] un elemento
       *[other] { $count } elementos
    })
cli-plan-key = █ hecho   ▓ pendiente, decide la puesta en marcha   ▒ pendiente   ◆ hito   ─ fase   ┊ hoy   → después de la puesta en marcha
cli-plan-late = { $state }, con retraso
cli-plan-slack = margen d
cli-plan-state = estado
cli-plan-task = tarea
cli-plan-to = hasta
cli-plan-who = quién
cli-status-activation = puesta en marcha
cli-status-client = cliente
cli-status-head = { $count ->
        [one] Un cliente
       *[other] { $count } clientes
    }, a { $date }
cli-status-intake = recogida
cli-status-late = con retraso
cli-status-next = próxima fecha
cli-status-open = pendiente
cli-status-step = paso
cli-unreadable = sus archivos todavía no se pueden leer
cli-waiting = { $kind } no se puede generar todavía (falta: { $missing })
cli-warnings = { $count ->
    [one] { $count } advertencia
   *[other] { $count } advertencias
}

## Diagnósticos: el archivo en sí

E0001 = este archivo no se puede leer: { $reason ->
        [not-found] no existe
        [refused] usted no tiene permiso para abrirlo
        [not-font] no es un tipo de letra, o está dañado
        [unnamed-font] el tipo de letra que contiene no tiene nombre
       *[other] el sistema responde «{ $reason }»
    }
    .help = Compruebe que el archivo existe y que usted tiene permiso para abrirlo.
    .explain =
        Onramp necesita este archivo y no ha podido abrirlo: no está, o usted no tiene permiso para leerlo.
        Sin él no se puede generar nada; content/provider.yaml, por ejemplo, dice quiénes son ustedes.
        Busque un archivo al que se le haya cambiado el nombre o el lugar, o que se quedara atrás al copiar la
        carpeta.
            mal:    content/Provider.yml
            bien:   content/provider.yaml
E0002 = un byte que no es UTF-8 ({ $byte })
    .label = hasta aquí todo está bien
    .help = Guarde el archivo como UTF-8: casi todos los editores lo ofrecen en «Guardar con codificación».
    .explain =
        Un archivo se guarda con un código que dice cómo se convierten las letras en bytes. Onramp lee UTF-8, el que
        conocen todos los sistemas. Este archivo se guardó con uno más antiguo, y letras como é o ñ saldrían
        ilegibles. No hay que volver a escribir nada: abra el archivo, elija «Guardar con codificación», UTF-8, y
        guarde. Los valores de una ficha se ocultan en la línea que se muestra, porque todavía no se ha podido leer.
            mal:    name: Andr�
            bien:   name: André
E0003 = este archivo es UTF-16, y Onramp lee UTF-8
    .help = Guarde el archivo como UTF-8: en el Bloc de notas, con «Guardar como», «Codificación».
    .explain =
        Un archivo se guarda con un código que dice cómo se convierten las letras en bytes. Este está guardado como
        UTF-16, que algunos programas de Windows llaman «Unicode». Onramp lee UTF-8, igual que git y que los demás
        programas para archivos como este. Abra el archivo, elija «Guardar como» y cambie la codificación:
            mal:    UTF-16 LE, o «Unicode»
            bien:   UTF-8
E0004 = un byte de valor cero, que ningún texto contiene
    .help = Puede que el archivo esté dañado, o que no sea un texto. Recupere de git la última versión buena.
    .explain =
        Un archivo de texto nunca contiene un byte de valor cero. Si hay uno, el archivo se dañó al copiarlo o
        sincronizarlo, o es otra cosa con nombre de texto, por ejemplo un documento de Word.
        Recupere de git la última versión buena, o vuelva a escribir la ficha.
        Los valores de una ficha se ocultan en la línea que se muestra, porque todavía no se ha podido leer.
            mal:    intake.docx, con el nombre cambiado a intake.yaml
            bien:   intake.yaml, creado con: onramp new acme
E0005 = este archivo es demasiado grande: { $size } KB, como máximo { $most } KB
    .help = Las fichas las escriben personas. Lo exportado de otros sistemas va en content/imports.
    .explain =
        Una ficha, una plantilla o una imagen es mayor de lo que Onramp admite. Nadie escribe un megabyte a mano; un
        archivo así suele ser una exportación de otro sistema, o una foto tal como salió de la cámara.
        Ponga las exportaciones en content/imports, y reduzca las imágenes antes de usarlas.
            mal:    photo: assets/ana.jpg    (12 MB, tal como salió de la cámara)
            bien:   photo: assets/ana.jpg    (200 KB, 800 píxeles de ancho)
E0006 = una marca que dejó una fusión de git
    .label = quédese con una de las dos versiones y borre las marcas
    .help = Dos personas cambiaron las mismas líneas. Entre <<<<<<< y ======= está una versión; entre ======= y >>>>>>>, la otra.
    .explain =
        Dos personas cambiaron las mismas líneas, y git no pudo decidir entre ellas: escribió las dos en el archivo,
        rodeadas de tres líneas de marcas. Elija la que vale y borre después las tres líneas de marcas.
            mal:                        service_level: gold
                                        service_level: silver
                                bien:   service_level: gold
E0007 = el carácter { $character } está reservado para uso propio de Onramp
    .label = bórrelo
    .help = Suele venir de un icono copiado. Escriba la palabra que representa.
    .explain =
        Algunos caracteres no tienen significado propio: cada tipo de letra muestra en su lugar otra cosa, casi
        siempre un icono. Onramp los usa mientras genera los documentos, así que no pueden estar en una ficha. Vienen
        al copiar de una página web un símbolo de teléfono o de sobre. Bórrelo y escriba la palabra si hace falta.
            mal:    phone: "(un símbolo de teléfono copiado) +34 915 550 110"
            bien:   phone: "+34 915 550 110"
E0008 = { $what ->
        [page] el nombre de archivo `{ $name }` no puede ser una página de la guía
        [language] el nombre de carpeta `{ $name }` no es un idioma
       *[client] el nombre de carpeta `{ $name }` no puede ser el id de un cliente
    }
    .label = cámbielo por `{ $suggestion }`
    .help = { $what ->
        [page] Letras minúsculas sin tildes, cifras y guiones; los nombres search.md y 404.md están reservados.
        [language] La guía tiene una carpeta por idioma: content/guide/en, content/guide/es.
       *[client] Letras minúsculas sin tildes, cifras y guiones; empieza por una letra o una cifra.
    }
    .explain =
        La carpeta de un cliente lleva el nombre de su id, y una página de la guía, el de su archivo. Ese nombre
        aparece en direcciones web y nombres de archivo, así que debe ser igual en todos los sistemas. Lo que lee la
        gente está en la ficha o en el título de la página, con todas sus tildes y mayúsculas.
            mal:    content/clients/Clínica Buenavista/
            bien:   content/clients/clinica-buenavista/
                    y en su intake.yaml: company: { "{" }name: Clínica Buenavista{ "}" }
E0009 = esto no es un archivo normal
    .help = Onramp no sigue enlaces ni lee dispositivos, para que no entre nada de fuera del espacio de trabajo. Ponga aquí el propio archivo.
    .explain =
        Donde debería haber un archivo hay una carpeta, un enlace a otro lugar o un dispositivo. Onramp no sigue
        enlaces: de otro modo, un documento podría incluir un archivo que no tiene nada que ver con el cliente.
            mal:    content/team.yaml es un acceso directo a un archivo de otra unidad
            bien:   content/team.yaml es el propio archivo
N0010 = el archivo empieza con una marca de orden de bytes (BOM)
    .help = Onramp lo lee bien. Guárdelo como «UTF-8 sin BOM», para que también lo lean otros programas.
    .explain =
        Algunos programas de Windows ponen tres bytes invisibles delante de un texto. Onramp se los salta, así que no
        pasa nada; pero otros programas pueden tomarlos por parte de la primera palabra. Desaparecen al guardar otra
        vez.
            mal:    guardado como «UTF-8 con BOM»
            bien:   guardado como «UTF-8»
N0011 = las líneas terminan como en Windows (CRLF)
    .help = Onramp lo lee bien. Con `* text=auto eol=lf` en .gitattributes, git mantiene una misma forma para todos.
    .explain =
        Windows termina cada línea con dos caracteres; los demás sistemas, con uno. Onramp lee ambos. Pero si una
        persona guarda de la primera forma y la siguiente de la segunda, git muestra como cambiadas todas las líneas
        del archivo. `onramp init` escribe un archivo .gitattributes que lo resuelve. Si falta, cree uno con esta
        línea:
            bien:   * text=auto eol=lf
E0012 = el fin de línea { $character }, que otros programas no reconocen
    .label = pulse Intro en su lugar
    .help = Suele venir de un texto pegado desde una página web o un PDF.
    .explain =
        Hay caracteres poco comunes que para un programa terminan la línea y para otro no son nada. Lo que una persona
        lee como dos líneas, otra lo lee como una, y por eso Onramp no admite ninguno.
        Vienen con el texto pegado desde una página web, un PDF o un chat. El carácter es invisible: borre lo que hay
        alrededor de la marca y vuelva a escribirlo.
            mal:    Calle del Puerto 5␤Cádiz        (␤ es ese fin de línea)
            bien:   Calle del Puerto 5, Cádiz

## Diagnósticos: la gramática de YAML

E0020 = un tabulador donde YAML quiere espacios
    .label = sustitúyalo por espacios
    .help = Dos espacios por nivel. Los editores se pueden ajustar para que inserten espacios al pulsar el tabulador.
    .explain =
        Lo que una línea se desplaza a la derecha dice a qué pertenece. Un tabulador es tan ancho como quiera cada
        editor, por eso YAML, el formato de estos archivos, solo permite espacios.
            mal:    company:
                    ⇥name: Acme           (⇥ es un tabulador)
            bien:   company:
                      name: Acme
E0021 = unas comillas que no se cierran
    .label = se abren aquí
    .help = Ciérrelas con las mismas comillas. Un apóstrofo dentro de '…' se escribe dos veces: 'L''Hospitalet'.
    .explain =
        Un texto empezó con comillas, y las de cierre faltan o están demasiado tarde: todo lo que sigue se tomó por
        parte del texto. Ponga las comillas de cierre al final del texto.
            mal:    name: "Acme
            bien:   name: "Acme"
                    city: 'L''Hospitalet'
E0022 = un corchete o una llave que no se cierra
    .label = se abre aquí
    .help = Podría seguir abierto hasta la línea { $line }. Ciérrelo, o entrecomille el texto que contenga corchetes, llaves o comas.
    .explain =
        Una lista empieza con [ y termina con ]; un grupo de campos empieza con { "{" } y termina con { "}" }. Aquí se
        abrió uno y no se cerró, y todo lo que sigue se tomó por parte de él. La marca señala el de apertura.
            mal:    services: [helpdesk, backup
            bien:   services: [helpdesk, backup]
E0023 = un corchete o una llave de cierre sin su apertura
    .label = bórrelo, o ponga antes el de apertura
    .explain =
        Sobra un ] o un { "}" }, o es el que no corresponde: lo que empieza con [ termina con ], y lo que empieza con
        { "{" } termina con { "}" }. Un texto que contenga un signo así va entre comillas.
            mal:    services: [helpdesk, backup]]
            bien:   services: [helpdesk, backup]
E0024 = esta línea no está donde le corresponde por su nivel
    .label = revise los espacios al comienzo de esta línea y de las anteriores
    .help = Los campos de un mismo nivel empiezan en la misma columna; dos espacios por nivel.
    .explain =
        Lo que una línea se desplaza a la derecha dice a qué pertenece. Esta línea está entre dos niveles, así que
        Onramp no puede saber a cuál pertenece. Póngale exactamente los mismos espacios que a sus vecinas.
            mal:      name: Acme
                       website: https://acme.example      (sobra un espacio)
            bien:     name: Acme
                      website: https://acme.example
E0025 = dos puntos seguidos de un espacio, dentro de un texto
    .label = ponga todo el texto entre comillas
    .help = Por ejemplo: title: "Primer paso: llámenos"
    .explain =
        Los dos puntos seguidos de un espacio separan el nombre de un campo de su valor, así que no pueden estar
        dentro de un texto. Ponga el texto entre comillas. Sin espacio detrás, como en 18:30, no hay problema.
            mal:    title: Primer paso: llámenos
            bien:   title: "Primer paso: llámenos"
E0026 = un texto que empieza por * se lee como un alias
    .label = más arriba no hay nada con este nombre
    .help = Ponga entre comillas el texto que empiece por *: "*importante".
    .explain =
        Al comienzo de un valor, * tiene en YAML un significado propio: repite lo que más arriba recibió un nombre con
        &. No hay nada con ese nombre. Lo más frecuente es que sea simplemente un texto que empieza por un asterisco.
            mal:    notes: *importante, llamar antes de mediodía
            bien:   notes: "*importante, llamar antes de mediodía"
E0027 = alias que se despliegan en más de { $most } valores
    .help = Nadie escribe tantos valores: escriba lo que quiere decir.
    .explain =
        Con & y * se puede repetir un trozo de una ficha. Aquí los trozos se repiten unos a otros tantas veces que
        unas pocas líneas se convertirían en una ficha inmensa. Eso ocurre en archivos hechos para bloquear programas.
        Si no ha escrito usted estas líneas, averigüe de dónde vienen y quítelas.
            mal:    a: &a [x, x, x, x]
                    b: &b [*a, *a, *a, *a]     (y así sucesivamente)
            bien:   a: [x, x, x, x]
E0028 = demasiados niveles: como máximo { $most }
    .help = Cierre los corchetes que estén abiertos, o lleve las líneas de nuevo a la izquierda.
    .explain =
        Hay listas dentro de listas y campos dentro de campos con más de { "64" } niveles. Ninguna ficha lo necesita:
        quedaron corchetes abiertos, o el archivo viene de otra parte y está hecho para bloquear programas.
            mal:    goals: [[[[[[[[ … ]]]]]]]]
            bien:   goals: [Probar cada trimestre una restauración completa]
E0029 = demasiados valores: como máximo { $most } por archivo
    .help = Divida el archivo, o describa una sola vez los dispositivos iguales, con `count`.
    .explain =
        El archivo contiene más valores de los que escribiría una persona. Los dispositivos iguales no necesitan una
        entrada cada uno: una sola entrada con su número dice lo mismo y se sigue leyendo bien.
            mal:    - { "{" }id: ws-001, kind: workstation{ "}" }      (y 8000 más)
            bien:   - { "{" }id: ws, kind: workstation, count: 8000{ "}" }
E0030 = un segundo documento en el archivo
    .label = borre esta línea
    .help = Onramp lee una ficha por archivo, y una línea de --- empieza otra.
    .explain =
        Una línea con tres guiones empieza una ficha nueva en el mismo archivo. Onramp lee una por archivo, así que
        todo lo que sigue a la línea se perdería. Borre la línea, o lleve lo que sigue a un archivo propio.
            mal:    name: Acme
                    ---
                    notes: Prefiere el teléfono
            bien:   name: Acme
                    notes: Prefiere el teléfono
E0031 = una etiqueta (!…), que Onramp no usa
    .label = borre la etiqueta, o ponga entre comillas el texto que empiece por !
    .explain =
        Al comienzo de un valor, ! tiene en YAML un significado propio: pide a un programa que trate el valor de
        manera especial. Onramp no hace nada especial, para que nadie se lleve sorpresas. Un texto que empiece por un
        signo de exclamación de cierre debe ir entre comillas.
            mal:    notes: !importante Llamar antes de mediodía
            bien:   notes: "!importante Llamar antes de mediodía"
E0032 = el campo `{ $key }` aparece aquí dos veces
    .label = borre uno de los dos
    .help = El primero está en la línea { $line }.
    .explain =
        Dos líneas dan valor al mismo campo, y solo una de ellas puede valer. Muchos programas se quedan con la última
        sin decir nada; una corrección hecha más arriba no tendría entonces ningún efecto. Deje la buena y borre la
        otra.
            mal:    service_level: gold
                    service_level: silver
            bien:   service_level: silver
E0033 = una lista o un grupo de campos donde se espera el nombre de un campo
    .label = el nombre de un campo es texto sin más
    .explain =
        Delante de los dos puntos está el nombre de un campo, y un nombre es texto sin corchetes ni llaves.
        Lo más frecuente es que se abriera uno demasiado pronto, o que el texto deba ir entre comillas.
            mal:    { "{" }notes: llamar{ "}" }: antes de mediodía
            bien:   notes: llamar antes de mediodía
E0034 = una directiva (%…), que Onramp no usa
    .label = borre la línea, o ponga entre comillas el texto que empiece por %
    .explain =
        Una línea que empieza por % da órdenes al programa que lee el archivo. Onramp no necesita ninguna: la línea
        puede irse, y también la línea --- que va debajo. Un texto que empiece por el signo de tanto por ciento va
        detrás del nombre de un campo, entre comillas.
            mal:    %YAML 1.2
                    ---
                    schema: 1
            bien:   schema: 1
E0035 = una barra invertida (\) que YAML no puede leer
    .label = escriba \\ para una barra invertida, o use '…' en lugar de "…"
    .explain =
        Entre comillas dobles, una barra invertida empieza un signo especial, como \n para una línea nueva, y este no
        es ninguno de ellos. Suele pasar con las rutas de Windows. Entre comillas simples, una barra invertida es solo
        eso.
            mal:    notes: "Los archivos están en C:\Documentos"
            bien:   notes: 'Los archivos están en C:\Documentos'
E0036 = { $reason ->
        [behind-quote] hay más texto detrás de las comillas de cierre
        [invisible] un signo invisible ({ $character })
        [sign] el signo { $character } no puede estar aquí
       *[other] esto no se puede leer como YAML
    }
    .label = { $reason ->
        [behind-quote] ponga todo el texto entre comillas, o una coma entre dos valores
        [invisible] bórrelo
        [sign] ponga el texto entre comillas
       *[other] { "" }
    }
    .help = { $reason ->
        [behind-quote] Un texto que contenga "…" se rodea de '…'.
       *[other] Compare la línea con una ficha que funcione, o deshaga el último cambio.
    }
    .explain =
        El archivo no está escrito como lo pide YAML, el formato de las fichas. Signos como @, `, % y & no pueden
        empezar un texto, y un texto entre comillas termina en las de cierre: ponga entre comillas el texto entero, y
        use comillas simples si dentro las hay dobles. La marca está donde se notó; la causa puede estar en la línea
        anterior.
            mal:    notes: @casa prefiere el teléfono
                    motto: "Diga "hola" primero"
            bien:   notes: "@casa prefiere el teléfono"
                    motto: 'Diga "hola" primero'
E0037 = una línea sin `: `
    .label = un campo se escribe `nombre: valor`
    .help = Un texto de varias líneas empieza con | detrás del nombre del campo, y todas sus líneas se desplazan a la derecha.
    .explain =
        Hay una línea suelta donde se espera un campo con su valor. Es el resto de un texto que siguió más allá del
        final de la línea, o faltan los dos puntos, o el espacio que va detrás.
            mal:    notes: Prefiere el teléfono
                    Llamar antes de mediodía
            bien:   notes: |
                      Prefiere el teléfono.
                      Llamar antes de mediodía.

## Diagnósticos: los campos y sus valores

E0101 = { $found ->
        [text] hay un texto
        [list] hay una lista
        [map] hay un grupo de campos
       *[nothing] no hay nada
    } donde se espera { $wanted ->
        [text] un texto
        [list] una lista
        [map] un grupo de campos
        [switch] true o false
        [number] un número
       *[text-or-languages] un texto, o uno por cada idioma
    }
    .label = { $wanted ->
        [text] escriba el texto en esta línea, entre comillas si contiene corchetes o `: `
        [list] empiece cada elemento con `- `, o escriba [a, b]
        [map] escriba los campos debajo, o { "{" }a: 1, b: 2{ "}" }
        [switch] escriba true o false
        [number] escriba solo cifras
       *[text-or-languages] escriba el texto en esta línea, o debajo en: … y es: …
    }
    .help = aquí se admiten: { $fields }
    .explain =
        El valor no tiene la forma que el campo necesita: una lista donde va un texto, un texto donde van varios
        campos, o algo parecido. Una lista lleva un elemento por línea, detrás de un guion, o va entre [ ]. Los campos
        van debajo, desplazados a la derecha, o entre { "{ }" }. Un texto con corchetes debe ir entre comillas.
            mal:    services: helpdesk, backup
            bien:   services: [helpdesk, backup]
E0102 = campo desconocido `{ $field }`
    .label = ¿quería decir `{ $suggestion }`?
    .help = aquí se admiten: { $allowed }
    .explain =
        Un campo tiene un nombre que Onramp no conoce en este lugar: un error al teclear, o un campo que corresponde a
        un nivel superior o inferior. Lo que contiene faltaría en todos los documentos, así que Onramp se detiene
        y lo dice. Sus propias observaciones van en `notes`.
            mal:    serivce_level: gold
            bien:   service_level: gold
E0103 = falta el campo `{ $field }`
    .label = añada aquí `{ $field }: …`
    .help = Sin él, Onramp no puede usar esta entrada.
    .explain =
        Casi todos los campos pueden quedar vacíos hasta que se sepa más. Unos pocos no, porque de ellos dependen los
        demás: una entrada sin id no puede ser nombrada por otras, y un dispositivo sin tipo no se puede contar.
            mal:    - { "{" }id: omar, phone: "+34 915 550 111"{ "}" }
            bien:   - { "{" }id: omar, name: Omar Díaz, phone: "+34 915 550 111"{ "}" }
E0104 = valor desconocido `{ $found }`
    .label = ¿quería decir `{ $suggestion }`?
    .help = aquí se admiten: { $allowed }
    .explain =
        Este campo admite una palabra de una lista corta, para que los dispositivos se puedan contar y las tareas
        elegir según ella. La que hay aquí no es ninguna: un error al teclear, u otra palabra para lo mismo.
            mal:    kind: ordenador de sobremesa
            bien:   kind: workstation
E0105 = `{ $found }` está suelto: entre { "{ }" }, una coma termina el valor
    .label = ponga entre comillas el texto que contiene la coma
    .help = escriba: { $fix }
    .explain =
        Entre { "{ }" }, una coma separa un campo del siguiente. Un texto con una coma se corta ahí, y su segunda
        mitad parece un campo sin valor. Las comillas lo mantienen unido.
            mal:    { "{" }from: 2026-12-21, why: Vacaciones de Navidad, oficina cerrada{ "}" }
            bien:   { "{" }from: 2026-12-21, why: "Vacaciones de Navidad, oficina cerrada"{ "}" }
E0106 = `{ $found }` no se puede leer como fecha
    .label = escriba { $suggestion }
    .help = Las fechas se escriben año-mes-día: 2026-11-09. Debe ser un día que exista en el calendario.
    .explain =
        Las fechas se escriben con el año primero, y después el mes y el día, con dos cifras cada uno. Así nadie tiene
        que adivinar si 02/03 es de febrero o de marzo. Tampoco se admite un día que no existe, como el 30 de febrero.
        Los documentos muestran la fecha como acostumbra a verla quien los lee.
            mal:    start: 13/11/2026
            bien:   start: 2026-11-13
E0107 = `{ $found }` no se puede leer como fecha con hora
    .help = Escriba 2026-11-09T10:00. Añada una diferencia como -03:00 si no es la zona horaria de su empresa.
    .explain =
        Una reunión tiene día y hora: la fecha, la letra T y la hora en formato de 24 horas. Se entiende la hora de su
        propia zona, la de provider.yaml. Para otra zona se añade al final la diferencia con UTC.
            mal:    at: 2026-11-09 10h
            bien:   at: 2026-11-09T10:00
                    at: 2026-11-09T10:00-03:00
E0108 = `{ $found }` no se puede leer como duración
    .help = Tiempo de trabajo: 30m, 4h, 2d, 1w, o 1d 4h. Días naturales: 30cd.
    .explain =
        Una duración es un número y una letra: m para minutos, h para horas, d para días hábiles, w para semanas
        laborales. Estas cuentan solo las horas en que se trabaja. Los días naturales, con sus fines de semana, se
        escriben cd.
            mal:    spent: 40 minutos
                    duration: 1.5h
            bien:   spent: 40m
                    duration: 1h 30m
E0109 = `{ $found }` no se puede leer como importe
    .help = Escriba las cifras y la moneda: "42000.00 EUR". O como se escribe en el país: "42.000,00 €".
    .explain =
        Un importe es un número con su moneda y nada más, para que se pueda sumar. Palabras como «unos» van
        en `notes`. Las comillas lo mantienen unido.
            mal:    setup: unos 600 EUR
            bien:   setup: "600.00 EUR"
E0110 = `{ $found }` se puede leer de dos maneras
    .label = escriba "{ $thousands }" o "{ $units }"
    .help = Un punto o una coma con tres cifras detrás separa en unos países los millares y en otros los decimales.
    .explain =
        En España 1.200 son mil doscientos; en Estados Unidos, uno y dos décimas. Ambas formas aparecen en contratos,
        y adivinar mal daría un precio equivocado. Escriba los decimales y la duda desaparece.
            mal:    monthly: "1.200 EUR"
            bien:   monthly: "1200.00 EUR"
                    monthly: "1.200,00 €"
E0111 = `{ $found }` no dice su moneda
    .label = escriba "{ $amount }" con su moneda, como en "10.00 EUR"
    .help = Escriba el código de la moneda (EUR, USD, BRL), o un signo que solo tenga una moneda (€, US$, R$).
    .explain =
        Un importe debe decir su moneda, porque los de monedas distintas nunca se suman. El signo $ por sí solo no
        basta: lo usan más de veinte países.
            mal:    monthly: "$ 1200.00"
            bien:   monthly: "1200.00 USD"
                    monthly: "US$ 1,200.00"
E0112 = `{ $found }` no puede ser un id
    .label = escriba { $suggestion }
    .help = Letras minúsculas sin tildes, cifras y guiones, como máximo 63; empieza por una letra o una cifra.
    .explain =
        Un id es el nombre corto con el que una entrada se refiere a otra, y aparece en nombres de archivo y
        direcciones web. Nunca sale en un texto: lo que lee la gente es el `name` que va al lado, con mayúsculas,
        tildes y espacios.
            mal:    - { "{" }id: Fibra Levante, kind: isp{ "}" }
            bien:   - { "{" }id: fibra-levante, kind: isp, name: Fibra Levante{ "}" }
E0113 = `{ $found }` no es un número entero de { $least } a { $most }
    .label = escriba un número de { $least } a { $most }
    .help = Solo cifras, sin puntos, comas ni palabras.
    .explain =
        El campo admite un número entero, y solo uno que ahí tenga sentido: un día del mes va del 1 al 31, y una
        formación dura como máximo 600 minutos. No se ponen puntos ni comas, porque en cada país significan
        otra cosa.
            mal:    due_day: 35
            bien:   due_day: 5
E0114 = `{ $found }` no es una dirección de correo
    .help = Una sola dirección y nada más, como elena@clinica.example.
    .explain =
        El campo admite una dirección, sin nombre, coma ni segunda dirección. Los documentos la convierten en un
        enlace que abre el programa de correo de quien los lee, así que debe ser una a la que se pueda escribir.
            mal:    email: bruno arroba proveedor.example
                    email: Bruno Reis <bruno@proveedor.example>
            bien:   email: bruno@proveedor.example
E0115 = `{ $found }` no es una dirección web
    .label = escriba { $suggestion }
    .help = Empieza por https:// o http://, y no contiene espacios, nombre de usuario ni contraseña.
    .explain =
        Una dirección web empieza por https:// o http://, para que al pulsarla en cualquier documento se llegue a
        ella. No se admite una dirección con nombre de usuario o contraseña: un documento lo leen muchas personas.
            mal:    website: www.acme.example
            bien:   website: https://www.acme.example
E0116 = { $why ->
        [backslash] una ruta con barra invertida (\)
        [absolute] una ruta que empieza en una unidad o en la raíz
        [leaves] una ruta que sale de su carpeta
        [empty-part] una ruta con una parte vacía
        [reserved] un nombre que Windows se reserva
       *[character] una ruta con un carácter que no todos los sistemas admiten
    }
    .label = { $why ->
        [backslash] escriba / en su lugar
        [absolute] copie el archivo junto a esta ficha y empiece por la carpeta en que esté ahí
        [leaves] copie el archivo junto a esta ficha
        [empty-part] escriba una sola / entre dos nombres, y nada de ./ al comienzo
        [reserved] dé otro nombre al archivo
       *[character] dé al archivo un nombre con letras, cifras y guiones
    }
    .help = Nombre un archivo que esté junto a esta ficha, con / entre las carpetas: files/logo.svg.
    .explain =
        Una ficha nombra un archivo por el camino que lleva a él desde su propia carpeta, para que el espacio de
        trabajo funcione en cualquier equipo y los archivos de un cliente no acaben en otro. Ese camino lleva / entre
        las carpetas, nunca sube con .. ni empieza en una unidad. No se admiten nombres que solo valen en algunos
        sistemas (aux, con).
            mal:    file: C:\Users\ana\rack.svg
                    file: ../otro-cliente/files/rack.svg
            bien:   file: files/rack.svg
E0117 = `{ $found }` no se puede leer como color
    .help = Seis cifras o letras de la A a la F detrás de #, entre comillas: "#0B5C8A".
    .explain =
        Un color se escribe como lo hacen los diseñadores y los navegadores: # y seis cifras, dos para el rojo, dos
        para el verde y dos para el azul. Se lo puede decir quien diseñó su logotipo, o el selector de color de
        cualquier programa de dibujo. Las comillas hacen falta, porque sin ellas # empieza un comentario.
            mal:    accent: naranja
            bien:   accent: "#F2A33A"
E0118 = `{ $found }` no se puede leer como idioma
    .help = Escriba su forma corta: es, en, pt, o con el país: pt-BR, en-GB.
    .explain =
        Un idioma se nombra por su forma corta de dos letras; detrás de un guion puede seguir un país en mayúsculas.
        De ello depende en qué palabras, fechas y números salen los documentos.
            mal:    locale: español
            bien:   locale: es
E0119 = `{ $found }` no se puede leer como horario
    .help = Desde y hasta dentro de un mismo día, en formato de 24 horas: "08:00-12:00". Varios, en una lista: ["08:00-12:00", "13:00-18:00"].
    .explain =
        Un horario va de una hora a otra posterior del mismo día, en formato de 24 horas. El plan cuenta con él el
        tiempo de trabajo. Una pausa lo divide en dos, dentro de una lista; un turno de noche se parte a las 24:00.
            mal:    hours: { "{" }lun-vie: de 8 a 18{ "}" }
            bien:   hours: { "{" }lun-vie: ["08:00-12:00", "13:00-18:00"]{ "}" }
E0120 = `{ $found }` no se puede leer como días de la semana
    .help = lun-vie, sáb; o mon-fri, sat; o seg-sex, sáb.
    .explain =
        Los días se nombran por sus tres primeras letras en español, inglés o portugués, y un guion une el primero y
        el último de varios. El día que no se nombra es día libre.
            mal:    hours: { "{" }laborables: "08:00-18:00"{ "}" }
            bien:   hours: { "{" }lun-vie: "08:00-18:00", sáb: "08:00-12:00"{ "}" }
E0121 = `{ $found }` no es una zona horaria
    .label = ¿quería decir { $suggestion }?
    .help = El nombre que tiene en la base de datos de la IANA, como Europe/Madrid o America/Mexico_City.
    .explain =
        Una zona horaria se nombra por una región y una gran ciudad que esté en ella, como en teléfonos y ordenadores.
        Con el nombre, el horario de verano sale bien por sí solo; una abreviatura como CET o una diferencia como
        UTC+1 estaría mal la mitad del año. Los espacios se escriben _.
            mal:    time_zone: America/Mexico City
            bien:   time_zone: America/Mexico_City
E0122 = `{ $found }` no es un código de país
    .help = Dos letras mayúsculas: ES, PT, BR, US.
    .explain =
        Un país se nombra por sus dos letras de la norma internacional, en mayúsculas. De él dependen la forma de los
        números de identificación fiscal y el tamaño del papel.
            mal:    country: ESP
            bien:   country: ES
E0123 = `{ $found }` no es un código de moneda
    .help = Tres letras mayúsculas: EUR, USD, BRL.
    .explain =
        Una moneda se nombra por sus tres letras de la norma internacional, en mayúsculas, porque una palabra como
        peso o dólar se usa en muchos países.
            mal:    currency: euros
            bien:   currency: EUR
E0124 = `{ $found }` no se puede leer como periodo
    .help = Un número y una palabra: 3 months, 2 weeks, 1 year. O la palabra sola: month, week, year.
    .explain =
        Un periodo dice cada cuánto se repite algo, o cuánto dura un contrato: un número con day, week, month o year,
        en inglés sea cual sea el idioma de los documentos; quien los lee lo ve en el suyo.
            mal:    term: un año
            bien:   term: 12 months
                    every: week
E0125 = esto no es una referencia a un gestor de contraseñas
    .label = escriba dónde se guarda el secreto, como op://Clientes/acme/cortafuegos
    .help = En una ficha nunca hay secretos. Si esto era uno, cámbielo ahora: git conserva lo que se ha confirmado.
    .explain =
        Una ficha dice dónde se guarda una contraseña, nunca la propia contraseña. Las fichas se copian, se envían y
        quedan en git para siempre; un gestor de contraseñas, no. El campo admite la dirección de su entrada. Si aquí
        había una contraseña de verdad, cámbiela: no basta con borrar la línea. Los valores de la línea se ocultan en
        toda salida.
            mal:    vault: (la propia contraseña)
            bien:   vault: "op://Clientes/acme/cortafuegos"
E0126 = esta ficha está escrita en el formato { $found }, y este Onramp lee el formato { $known }
    .label = escriba schema: { $known }
    .help = Un formato más nuevo necesita un Onramp más nuevo.
    .explain =
        La primera línea de una ficha dice en qué formato está escrita, para que las antiguas se sigan pudiendo leer
        cuando el formato cambie algún día. El número no cuenta versiones suyas. Si la ficha la hizo un Onramp más
        nuevo, instálelo; si no, el número es un error.
            mal:    schema: 2
            bien:   schema: 1
E0127 = `{ $found }` no se puede leer como huella
    .help = De 6 a 64 cifras y letras de la a a la f.
    .explain =
        La huella dice qué redacción del acuerdo leyó el abogado. Se calcula a partir del texto: si cambia una palabra
        del acuerdo, la huella es otra. Cópiela, por tanto, tal como está impresa; en su lugar no puede ir una versión
        ni una fecha.
            mal:    reviewed: { "{" }by: Paula Nunes, on: 2026-11-05, of: versión 1{ "}" }
            bien:   reviewed: { "{" }by: Paula Nunes, on: 2026-11-05, of: 7f3a9c{ "}" }
E0128 = `{ $found }` no se puede leer como un lugar del plan
    .help = Una tarea, una fecha de onboarding.yaml o un día, con una distancia si hace falta: go-live + 30cd.
    .explain =
        Algunas tareas están a una distancia fija de otra cosa, como la revisión a los 30 días de la puesta en marcha.
        Escriba de qué depende, un espacio, + o -, un espacio y la distancia: 2d son dos días hábiles; 30cd, 30
        naturales.
            mal:    at: go-live más 30 días
            bien:   at: go-live + 30cd
                    at: 2026-11-16 - 1d
E0129 = `{ $found }` no es ni true ni false
    .label = escriba { $suggestion }
    .help = El formato de las fichas, YAML 1.2, lee yes y no como texto corriente.
    .explain =
        El campo es un interruptor: está encendido o apagado, y admite las palabras true (sí) y false (no). Las demás
        palabras para ello varían de un idioma a otro, y por eso no se adivina ninguna.
            mal:    declined: sí
            bien:   declined: true
E0130 = `{ $found }` no dice cuál de los días del mes es
    .label = escriba { $suggestion }
    .help = 1, 2, 3, 4, 5 o last.
    .explain =
        Algunos festivos son el tercer lunes de un mes, o el último. Cuente con un número del 1 al 5, o escriba la
        palabra last (último). No todos los meses tienen un quinto lunes: si falta, ese año no hay festivo.
            mal:    - { "{" }weekday: lun, nth: -1, month: 5, name: Día de los Caídos{ "}" }
            bien:   - { "{" }weekday: lun, nth: last, month: 5, name: Día de los Caídos{ "}" }

## Diagnósticos: lo que los campos significan juntos

E0201 = no existe { $what ->
        [service] el servicio
        [service-level] el nivel de servicio
        [person] la persona del equipo
        [person-or-contact] la persona del equipo o de contacto
        [contact] la persona de contacto
        [site] la sede
        [device-or-system] el dispositivo o sistema
        [vendor] el proveedor externo
        [system] el sistema
        [playbook] el plan modelo
        [owner] la función o persona de contacto
        [holidays] el calendario de festivos
        [phase] la fase
        [theme] el tema
        [page] la página
        [heading] el encabezado
        [language] la plantilla de inicio en el idioma
       *[other] la parte o el proveedor externo
    } `{ $id }`
    .label = ¿quería decir `{ $suggestion }`?
    .help = se conocen: { $known }
    .explain =
        Una entrada nombra a otra por su id, y nada tiene ese id: está mal escrito, se cambió, se borró o todavía
        falta. Los documentos y el plan tendrían ahí un hueco. Corrija el id, o añada la entrada.
        Las personas del equipo están en team.yaml, los servicios y niveles en services.yaml, lo demás en el
        intake.yaml del cliente.
            mal:    account_manager: anna
            bien:   account_manager: ana      (como en team.yaml: { "{" }id: ana, name: Ana Lima{ "}" })
E0202 = el id `{ $id }` se usa dos veces
    .label = cambie uno de los dos
    .help = El primero está en la línea { $line }.
    .explain =
        Dos entradas tienen el mismo id, y nadie podría saber a cuál se refiere otra entrada que lo nombre.
        Los dispositivos y los sistemas cuentan como una sola lista: un servidor y el programa que corre en él
        necesitan id distintos.
            mal:    - { "{" }id: correo, kind: server{ "}" }
                    - { "{" }id: correo, kind: productivity{ "}" }
            bien:   - { "{" }id: srv-correo, kind: server{ "}" }
                    - { "{" }id: correo, kind: productivity{ "}" }
E0203 = ninguna persona de contacto es la principal
    .label = dé a una de ellas `for: [primary]`
    .help = La persona de contacto principal es aquella a la que saludan los documentos y a la que llamamos primero.
    .explain =
        En cada cliente hay una persona a la que se llama primero: a ella la saludan las cartas, y suyas son las
        tareas del cliente mientras no se nombre a otra. Marque a una persona de contacto, y solo a una.
            mal:    - { "{" }id: elena, name: Elena Prieto, for: [signs]{ "}" }
            bien:   - { "{" }id: elena, name: Elena Prieto, for: [primary, signs]{ "}" }
E0204 = { $count } personas de contacto son la principal
    .label = deje `primary` en una sola de ellas
    .help = La persona de contacto principal es aquella a la que saludan los documentos y a la que llamamos primero.
    .explain =
        Dos o más personas de contacto están marcadas como la primera a la que se llama, y una carta solo puede
        saludar a una. Decídase por una; las demás pueden seguir ahí para emergencias, facturas o cuestiones técnicas.
            mal:    - { "{" }id: elena, for: [primary, signs]{ "}" }
                    - { "{" }id: omar, for: [primary, emergency]{ "}" }
            bien:   - { "{" }id: elena, for: [primary, signs]{ "}" }
                    - { "{" }id: omar, for: [emergency]{ "}" }
E0205 = no existe la tarea `{ $id }`
    .label = ¿quería decir `{ $suggestion }`?
    .help = onramp plan CLIENTE --format json muestra el id de cada tarea.
    .explain =
        Se nombra una tarea que no está en el plan modelo del cliente: su avance no contaría en ningún sitio, o un
        cambio no cambiaría nada. Las tareas se nombran por su id, no por su título.
            mal:    tasks: { "{" }psa-acount: { "{" }done_on: 2026-11-09{ "}}" }
            bien:   tasks: { "{" }psa-account: { "{" }done_on: 2026-11-09{ "}}" }
E0206 = firmado el { $signed }, pero la recogida de información { $completed ->
        [open] no está completa
       *[other] no estuvo completa hasta el { $completed }
    }
    .label = la firma va después de la recogida de información
    .help = falta: { $missing }
    .explain =
        El acuerdo promete servicios para lo que el cliente tiene. Solo se puede firmar cuando eso se sabe: el paso 1
        va antes que el 2. Aquí hay una firma con fecha anterior. Corrija la fecha si es un error. Si de verdad se
        firmó demasiado pronto, complete la recogida de información y haga que se firme de nuevo.
            mal:    intake_completed_on: 2026-11-05      con      signed: … on: 2026-11-04
            bien:   intake_completed_on: 2026-11-05      con      signed: … on: 2026-11-06
E0207 = la recogida de información consta como completa, pero { $count ->
        [one] falta un dato
       *[other] faltan { $count } datos
    }
    .label = rellene lo que falta, o vacíe este campo
    .help = falta: { $missing }
    .explain =
        Con intake_completed_on confirma usted que se sabe todo lo del paso 1. Onramp lleva su propia cuenta y aún
        encuentra huecos, que nombra detrás de «falta». Rellénelos, o vacíe el campo hasta que lo estén.
            mal:    intake_completed_on: 2026-11-04      mientras service_level sigue vacío
            bien:   intake_completed_on:
E0208 = firmado el { $signed }, antes de la revisión del { $reviewed }
    .label = la revisión jurídica va antes que las firmas
    .explain =
        Un abogado lee el acuerdo antes de que nadie lo firme, y aquí la revisión tiene fecha posterior a una firma.
        Corrija la fecha equivocada. Si de verdad se firmó antes, haga que se firme de nuevo después de la revisión.
            mal:    reviewed: … on: 2026-11-07      con      signed: … on: 2026-11-06
            bien:   reviewed: … on: 2026-11-05      con      signed: … on: 2026-11-06
W0209 = { $what ->
        [servers] el cliente indica { $stated } servidores, el inventario tiene { $counted }
        [workstations] el cliente indica { $stated } estaciones de trabajo, el inventario tiene { $counted }
        [servers-value] el cliente indica { $stated } por los servidores, el inventario suma { $counted }
       *[workstations-value] el cliente indica { $stated } por las estaciones de trabajo, el inventario suma { $counted }
    }
    .help = en el inventario: { $sum }
    .explain =
        En `stated` está lo que dijo el cliente; en `devices`, lo que se encontró. No coinciden: se olvidó un
        dispositivo, se contó dos veces, o la cifra del cliente es antigua. Pregunte antes de calcular un precio con
        ella, y corrija después el lado equivocado. Las estaciones de trabajo incluyen los portátiles, pero no las
        máquinas virtuales.
            mal:    stated: { "{" }servers: 2{ "}" }      y un solo dispositivo de tipo server
            bien:   stated: { "{" }servers: 1{ "}" }      y un solo dispositivo de tipo server
E0210 = `{ $found }` no es un número de identificación fiscal válido
    .label = compárelo con los documentos de la empresa
    .help = Las últimas cifras de un CNPJ o NIPC se calculan a partir de las demás, para que se note un error.
    .explain =
        Un número de identificación fiscal lleva cifras que comprueban las demás. Aquí no encajan, así que al menos
        una está mal, falta o sobra. Un contrato o una factura con él serían rechazados.
        Se comprueban los de Brasil y Portugal, según el país de la dirección de la empresa.
            mal:    tax_id: "12.345.678/0001-96"
            bien:   tax_id: "12.345.678/0001-95"
W0211 = no hay ningún diagrama de red
    .label = añada uno: { "{title: Red, kind: network-diagram, file: files/red.svg}" }
    .explain =
        La documentación está en la lista, pero no hay entre ella ningún plano de la red. Los técnicos lo necesitan
        desde el primer día, y al dibujarlo aparece aquello en lo que nadie pensó. Para empezar basta la foto de un
        boceto.
            bien:   documentation:
                      - { "{" }title: Red, kind: network-diagram, file: files/red.svg{ "}" }
W0212 = el testimonio de { $author } no tiene consentimiento
    .label = añada consent: { "{by: …, on: …}" }
    .help = Hasta entonces no aparece en ningún documento.
    .explain =
        Las palabras y el nombre de una persona solo pueden salir en un documento con su permiso. Mientras la ficha no
        diga quién lo dio y cuándo, el testimonio se omite.
            mal:    - { "{" }quote: La mejor decisión que tomamos., author: Pedro Nieto{ "}" }
            bien:   - quote: La mejor decisión que tomamos.
                      author: Pedro Nieto
                      consent: { "{" }by: Pedro Nieto, on: 2026-03-01{ "}" }
W0213 = no hay ningún testimonio que se pueda mostrar
    .label = añada uno con su consentimiento
    .help = Los clientes nuevos leen lo que dicen otros antes que lo que dice usted.
    .explain =
        El documento de bienvenida tiene un lugar para lo que otros clientes dicen de su empresa, y no hay nada que
        poner en él: no hay testimonios en provider.yaml, o ninguno tiene consentimiento. Ese lugar se omite entonces.
            bien:   testimonials:
                      - quote: Atienden el teléfono.
                        author: María Costa
                        consent: { "{" }by: María Costa, on: 2026-03-01{ "}" }
W0214 = este texto no dice su idioma, y hay documentos en { $locale }
    .label = escriba { "{" }{ $own }: …, { $locale }: …{ "}" }
    .explain =
        El cliente lee documentos en un idioma distinto de aquel en que está escrito este texto. Un texto sin idioma
        se muestra tal cual, así que habría una frase en un idioma dentro de una página en otro. Escríbalo una vez en
        cada uno. Los nombres y otros textos que son iguales en todas partes pueden quedarse como están.
            mal:    role: Jefa de administración
            bien:   role: { "{" }es: Jefa de administración, en: Office manager{ "}" }
W0215 = el color { $color } se lee mal sobre blanco: su contraste es de { $ratio } a 1, y el mínimo es de 4,5 a 1
    .label = los textos se muestran en { $shade }
    .help = Elija un color más oscuro para que sea el mismo en todas partes.
    .explain =
        El color de la marca es tan claro que las palabras se leen mal en papel blanco, sobre todo para quien ve poco.
        Las superficies conservan el color; las palabras llevan un tono más oscuro, de modo que cada página se lea
        bien.
            mal:    brand: { "{" }primary: "#7FC4E8"{ "}" }
            bien:   brand: { "{" }primary: "#0B5C8A"{ "}" }
E0216 = no existe el archivo `{ $file }`
    .label = ¿quería decir `{ $suggestion }`?
    .help = Los archivos se buscan en { $folder }.
    .explain =
        La ficha nombra un archivo que no está donde debería. Una ruta empieza en la carpeta de la ficha, y las
        mayúsculas y minúsculas cuentan. Ponga ahí el archivo, o corrija su nombre.
            mal:    file: red.svg            (pero está en la carpeta files)
            bien:   file: files/red.svg
E0217 = esta imagen no se puede usar: { $why ->
        [kind] no es un archivo SVG, PNG ni JPEG
        [large] tiene más de { $most } megapíxeles
        [broken] está dañada
       *[links] incluye otros archivos
    }
    .label = { $why ->
        [kind] expórtela como SVG, PNG o JPEG
        [large] redúzcala
        [broken] expórtela de nuevo
       *[links] expórtela de nuevo con todo en un solo archivo
    }
    .help = SVG, PNG o JPEG, como máximo 20 megapíxeles y 5 MB.
    .explain =
        Los documentos admiten imágenes de tres tipos: SVG para logotipos y dibujos, PNG y JPEG para fotos. No cuenta
        la terminación del nombre; un GIF que se llame logo.png sigue siendo un GIF. Un SVG debe contener él mismo
        todas sus partes. Abra la imagen en un programa de dibujo y expórtela de nuevo.
            mal:    logo: files/logo.gif
            bien:   logo: files/logo.svg
W0218 = { $count ->
        [one] un dispositivo o sistema no tiene credencial
       *[other] { $count } dispositivos y sistemas no tienen credencial
    }: { $ids }
    .label = añada entradas que los cubran
    .help = Sin ella, nadie puede entrar ahí cuando haga falta.
    .explain =
        Cada dispositivo y cada sistema debería estar cubierto por una entrada de `credentials`, que dice en qué
        entrada del gestor de contraseñas está su acceso. Donde no se conoce ninguna, nadie puede ayudar en una
        emergencia. Si el acceso no lo tienen ustedes, diga quién lo tiene.
            bien:   credentials:
                      - { "{" }id: srv-admin, covers: [srv-01], account: admin, vault: "op://Clientes/acme/srv-01"{ "}" }
                      - { "{" }id: wifi, covers: [ap-01], vault: , held_by: proveedor anterior{ "}" }
N0219 = { $kind ->
        [warranty] la garantía de { $what }
        [licence] la licencia de { $what }
        [contract] el contrato con { $what }
       *[domain] el dominio { $what }
    } vence el { $on }, dentro de { $days ->
        [one] un día
       *[other] { $days } días
    }
    .explain =
        Una garantía, una licencia, un contrato o un dominio vence en los próximos 90 días. La ficha no tiene nada
        malo; el aviso está para que se hable a tiempo de la renovación. Desaparece cuando haya una fecha posterior.
            domains:
              - { "{" }name: acme.example, expires: 2027-01-10{ "}" }
W0220 = hay avance anotado para `{ $id }`, pero no existe `{ $item }`
    .label = borre la entrada, o vuelva a poner el elemento
    .explain =
        Algunas tareas se hacen una vez por cada dispositivo, credencial o proveedor externo: el id que va detrás de
        la barra dice para cuál. Este ya no está en intake.yaml, así que su avance no cuenta para nada. Se cambió o se
        borró allí.
            mal:    rotate-passwords/cortafuegos-viejo: { "{" }done_on: 2026-11-10{ "}" }
            bien:   rotate-passwords/fw-admin: { "{" }done_on: 2026-11-10{ "}" }
E0221 = esto termina el { $to }, antes de empezar el { $from }
    .label = corrija una de las dos fechas
    .explain =
        La segunda de dos fechas es anterior a la primera: un cierre que termina antes de empezar, una tarea hecha
        antes de comenzarla, una fecha prometida anterior al inicio, un festivo que se suprime antes de su primer año.
        A menudo es el año, alrededor de Año Nuevo.
            mal:    closed: [{ "{" }from: 2026-12-21, to: 2026-01-03{ "}" }]
            bien:   closed: [{ "{" }from: 2026-12-21, to: 2027-01-03{ "}" }]
E0222 = esto parece un secreto
    .label = quítelo
    .help = Póngalo en el gestor de contraseñas y escriba la referencia en `credentials`. Si ya se confirmó en git, cámbielo: git conserva lo confirmado.
    .explain =
        Parece haber una contraseña o una clave a la vista. Las fichas se copian, se envían y quedan en git para
        siempre, así que en ninguna puede haber un secreto, tampoco en las notas. Póngalo en el gestor de contraseñas
        y nombre su entrada en `credentials`. Si el archivo se guardó en git, cambie la contraseña. Onramp oculta los
        valores de la línea.
            mal:    notes: "Acceso al enrutador: admin, contraseña: (la propia contraseña)"
            bien:   - { "{" }id: router, covers: [rt-01], account: admin, vault: "op://Clientes/acme/router"{ "}" }
W0223 = el acuerdo está firmado, pero en la recogida de información { $count ->
        [one] vuelve a faltar un dato
       *[other] vuelven a faltar { $count } datos
    }
    .label = lo firmado, firmado está; rellene lo que falta
    .help = falta: { $missing }
    .explain =
        Cuando se firmó el acuerdo, se sabía todo lo de la recogida de información. Desde entonces se vació algo, o
        llegó algo nuevo sin sus detalles. Las firmas siguen siendo válidas; el hueco solo se muestra para que se
        cierre. Lo que falta está detrás de «falta».
            mal:    service_level:
            bien:   service_level: gold
N0224 = { $kind ->
        [warranty] la garantía de { $what }
        [licence] la licencia de { $what }
        [contract] el contrato con { $what }
       *[domain] el dominio { $what }
    } venció el { $on }
    .explain =
        Una garantía, una licencia, un contrato o un dominio ha vencido. Puede que la ficha esté bien; entonces
        alguien debería decidir si se renueva. Si ya se renovó, escriba la fecha nueva y el aviso desaparecerá.
            mal:    warranty: { "{" }vendor: dell, until: 2026-05-31{ "}" }
            bien:   warranty: { "{" }vendor: dell, until: 2028-05-31{ "}" }
E0225 = tareas que se esperan unas a otras: { $tasks }
    .label = quite uno de los enlaces
    .explain =
        Cada una de estas tareas solo puede empezar cuando está hecha la anterior, y la última espera a la primera:
        ninguna podría empezar nunca. Decida cuál va de verdad primero y quítele su `after`.
            mal:    - { "{" }id: pedir, after: [instalar]{ "}" }
                    - { "{" }id: instalar, after: [pedir]{ "}" }
            bien:   - { "{" }id: pedir{ "}" }
                    - { "{" }id: instalar, after: [pedir]{ "}" }
E0226 = { $what ->
        [several] este festivo dice su día de varias maneras: { $fields }
        [incomplete] weekday, nth y month van juntos
        [stray] `{ $field }` no va con `{ $beside }`
       *[none] este festivo no dice su día
    }
    .label = { $what ->
        [several] deje una de ellas
        [incomplete] falta: { $missing }
        [stray] bórrelo
       *[none] diga en qué día cae
    }
    .help = date: 12-25, o easter: -2, o weekday: jue, nth: 4, month: 11.
    .explain =
        Un festivo dice su día de una de tres maneras: una fecha, unos días contados desde el Domingo de Pascua, o un
        día de la semana dentro de un mes, como el cuarto jueves de noviembre. `from` y `until` dan los años de un
        festivo que se repite cada año; una fecha que lleva su año no necesita ninguno de los dos.
            mal:    - { "{" }weekday: jue, month: 11, name: Día de Acción de Gracias{ "}" }
            bien:   - { "{" }weekday: jue, nth: 4, month: 11, name: Día de Acción de Gracias{ "}" }

## Diagnósticos: los cuestionarios

E0240 = `{ $instrument }` no se mide con `{ $kind }`
    .label = escriba `{ $wanted }`
    .help = { $instrument ->
        [nps] El índice de recomendación (NPS) se pregunta de 0 a 10: `kind: rating-0-10`.
        [csat] La satisfacción del cliente (CSAT) se pregunta de 1 a 5: `kind: rating-1-5`.
       *[ces] El esfuerzo del cliente (CES 2.0) se pregunta de 1 a 7: `kind: rating-1-7`.
    }
    .explain =
        Cada medida tiene una sola escala para la que está definido su resultado. Preguntada con otra, sus cifras no
        se pueden comparar ni con las de otras empresas ni con las suyas del mes pasado.
            mal:    - { "{" }id: recommend, kind: rating-1-5, instrument: nps{ "}" }
            bien:   - { "{" }id: recommend, kind: rating-0-10, instrument: nps{ "}" }
        O quite `instrument`: entonces las respuestas se cuentan, y no se calcula ningún resultado con ellas.
E0241 = una pregunta de tipo `{ $kind }` necesita al menos dos opciones, y esta { $count ->
        [0] no tiene ninguna
       *[other] solo tiene { $count }
    }
    .label = añada opciones
    .help = por ejemplo: options: [{ "{" }id: yes-all, text: Sí{ "}" }, { "{" }id: not-all, text: No del todo{ "}" }]
    .explain =
        Quien responde a una pregunta de tipo `single` o `multiple` elige entre opciones. Con una sola, o con ninguna,
        no hay nada que elegir. Añada las opciones, cada una con un id y un texto, o haga que la pregunta sea de tipo
        `text`.
            mal:    - { "{" }id: ritmo, kind: single, text: ¿Qué tal el ritmo?{ "}" }
            bien:   - id: ritmo
                      kind: single
                      text: ¿Qué tal el ritmo?
                      options: [{ "{" }id: bien, text: Bien{ "}" }, { "{" }id: rapido, text: Demasiado rápido{ "}" }]
E0242 = una pregunta de tipo `{ $kind }` no lleva `{ $field }`
    .label = bórrelo, o cambie el tipo
    .help = { $field ->
        [options] Las opciones son de los tipos single y multiple.
        [lines] Las líneas son del tipo text.
       *[low] Lo que significan los extremos de una escala es de las valoraciones: rating-0-10, rating-1-5 y rating-1-7.
    }
    .explain =
        El campo no se mostraría nunca: las opciones son de `single` y `multiple`, `low` y `high` son de las
        valoraciones, y `lines` es de `text`. Lo más frecuente es que el tipo sea el equivocado, y se preguntaría algo
        distinto de lo que usted quería.
            mal:    - { "{" }id: ritmo, kind: text, text: ¿Qué tal el ritmo?, options: [...]{ "}" }
            bien:   - { "{" }id: ritmo, kind: single, text: ¿Qué tal el ritmo?, options: [...]{ "}" }
W0243 = { $count } preguntas: más de las que se responden en tres minutos
    .label = la novena pregunta; con ocho basta
    .help = Quédese con las preguntas cuya respuesta le haría hacer algo.
    .explain =
        Un cuestionario promete tres minutos, que son unas ocho preguntas. Los más largos se dejan para luego, y
        quienes los responden ya no se parecen a quienes no. Quite lo que no llevaría a nadie a hacer nada, o
        pregúntelo en la revisión a los 30 días, en la que de todos modos se sientan juntos.
            mal:    catorce preguntas y dos respuestas
            bien:   siete preguntas y veinte respuestas

## Diagnósticos: las plantillas de documentos

E0227 = `{ $task }` depende de `{ $on }`, que no está en el plan de este cliente
    .label = diga de qué depende entonces `{ $task }`
    .help = En onboarding.yaml, dentro de plan: change: { "{" }{ $task }: { "{" }at: target + 30cd{ "}}" }, o suprímala también.
    .explain =
        Algunas tareas están a una distancia de otra, como una revisión 30 días después de la puesta en marcha. Aquí
        esa otra tarea se ha suprimido para este cliente, y nadie puede decir cuándo toca la primera. Haga que dependa
        de otra tarea o de una fecha, o suprímala también.
            mal:    plan: { "{" }skip: [go-live]{ "}" }
            bien:   plan: { "{" }skip: [go-live], change: { "{" }review-30: { "{" }at: target + 30cd{ "}}}" }
E0228 = este plan dura más de cien años
    .label = revise las duraciones, los retardos y el horario de trabajo
    .explain =
        La suma de las tareas lleva más allá de un siglo. Una duración tiene una cifra de más, o el calendario casi no
        tiene horas de trabajo, y el trabajo no se acaba nunca. Compruebe las duraciones, y el horario de su empresa y
        el de las sedes del cliente.
            mal:    duration: 40000d
            bien:   duration: 4d
W0229 = la puesta en marcha se prometió para el { $promised }, y el plan llega a ella el { $forecast }
    .label = hable con el cliente, o busque qué puede ir más rápido
    .help = onramp plan muestra qué tareas deciden la fecha.
    .explain =
        La fecha prometida nunca se mueve sola. El plan, calculado con lo que está hecho y lo que sigue pendiente,
        termina ahora más tarde. O algo se puede hacer antes, o el cliente debería saber por usted la fecha nueva
        antes de notarlo. Las tareas pendientes cuyo día ya pasó cuentan como hechas hoy, lo más pronto.
            mal:    target: 2026-11-16      mientras el plan termina el 2026-11-20
            bien:   target: 2026-11-20      acordado con el cliente
W0230 = `{ $meeting }` se celebra antes de que esté hecha `{ $task }`, prevista para el { $finish }
    .label = mueva la reunión, o quite el enlace
    .help = Una fecha escrita se queda donde está; el plan no la mueve.
    .explain =
        La fecha de una reunión se escribe a mano, así que no sigue al plan. Algo que debería estar hecho antes tiene
        previsto terminar después. Mueva la reunión, o acelere lo que va delante.
            mal:    kickoff: { "{" }at: 2026-11-09T10:00{ "}" }      mientras sla-signed está prevista para el 2026-11-12
            bien:   kickoff: { "{" }at: 2026-11-13T10:00{ "}" }
E0231 = una tarea con `at` no puede llevar además `after`
    .label = quite `after` o `at`
    .explain =
        Una tarea espera a otras o depende de un día. Con `at`, su fecha queda fijada por aquello de lo que depende,
        así que los enlaces de `after` no dirían nada. Deje el que quería poner.
            mal:    - { "{" }id: review-30, at: go-live + 30cd, after: [first-report]{ "}" }
            bien:   - { "{" }id: review-30, at: go-live + 30cd{ "}" }
W0232 = esto consta como ocurrido el { $date }, y hoy es { $today }
    .label = corrija el día, o espere a que llegue
    .help = Hasta entonces la tarea cuenta como pendiente.
    .explain =
        El avance es lo que ya ha ocurrido. Un día que aún está por llegar es un error en el año o en el mes, o un
        deseo. La tarea cuenta como pendiente hasta ese día, para que ningún documento diga que está hecho lo que no
        lo está.
            mal:    scan-lan: { "{" }done_on: 2027-11-10{ "}" }      en noviembre de 2026
            bien:   scan-lan: { "{" }done_on: 2026-11-10{ "}" }
W0233 = la puesta en marcha consta como hecha, pero { $count ->
        [one] sigue pendiente una tarea a la que espera
       *[other] siguen pendientes { $count } tareas a las que espera
    }
    .label = anote lo que se hizo, o diga por qué no se hizo
    .help = pendiente: { $tasks }
    .explain =
        Las tareas con `blocks: go-live` deben estar hechas antes de que un cliente se ponga en marcha: las alertas
        probadas, una restauración ensayada. Aquí la puesta en marcha tiene fecha, y algunas siguen pendientes. Anote
        lo que se hizo; si algo se omitió de verdad, hable de ello ahora, porque los niveles de servicio están en
        vigor.
            mal:    go-live: { "{" }done_on: 2026-11-16{ "}" }      mientras test-alerts está pendiente
            bien:   test-alerts: { "{" }done_on: 2026-11-12, evidence: files/alerta.png{ "}" }
E0301 = una plantilla, o una página de la guía, empieza con una cabecera entre dos líneas de ---
    .label = añádala encima de esta línea
    .help = Al menos un título: las líneas ---, title: Bienvenida, y otra vez ---.
    .explain =
        Una plantilla de documento empieza con unas líneas sobre el propio documento: su título, quién puede leerlo,
        qué lugar ocupa entre los demás. Están entre dos líneas de tres guiones, al comienzo mismo del archivo.
            mal:    # Bienvenida
            bien:   ---
                    title: Bienvenida
                    ---
E0302 = este código de plantilla no se puede leer; Tera dice «{ $reason }»
    .help = Los valores van entre { "{{ }}" }; las condiciones y los bucles, entre { "{% %}" }.
    .explain =
        Donde una plantilla toma un valor del cliente, este va entre dos pares de llaves; una condición o un bucle van
        entre una llave y un signo de tanto por ciento. Uno de ellos no se cierra, o contiene algo que no tiene
        sentido. Todo bucle termina con endfor, y toda condición con endif.
            mal:    Buenos días, { "{{ primary.name }" }:
            bien:   Buenos días, { "{{ primary.name }}" }:
E0303 = no existe el valor `{ $name }`
    .label = ¿quería decir `{ $suggestion }`?
    .help = aquí se conocen: { $known }
    .explain =
        La plantilla pide un valor que no tiene ninguna ficha de ningún cliente: está mal escrito, o pertenece a otra
        ficha. No se trata de un valor que un cliente todavía no ha rellenado; eso se dice en otro lugar.
            mal:    Buenos días, { "{{ company.nmae }}" }
            bien:   Buenos días, { "{{ company.name }}" }
E0304 = { $what ->
        [page] HTML en una página de la guía
       *[template] HTML en una plantilla
    }
    .label = { $what ->
        [page] use Markdown
       *[template] la página y el PDF deben decir lo mismo: use Markdown o un componente
    }
    .help = Para mostrar el propio signo <, escriba \<.
    .explain =
        Un documento sale como página y como PDF, y ambos deben decir lo mismo. El HTML solo aparecería en la página,
        así que las plantillas no lo llevan. Markdown tiene negrita, enlaces, listas y tablas; los componentes hacen
        el resto.
            mal:    <b>Importante</b>
            bien:   **Importante**
E0305 = no existe el componente `{ $name }`
    .label = ¿quería decir `{ $suggestion }`?
    .help = se conocen: { $known }
    .explain =
        Entre tres acentos graves y un nombre entre llaves va un componente: el equipo, los niveles de servicio y
        demás, hechos a partir de las fichas. No hay ninguno con este nombre.
            mal:    ```{ "{taem}" }
                    ```
            bien:   ```{ "{team}" }
                    ```
E0306 = las opciones de `{ $name }` no se pueden leer
    .label = las opciones se escriben `nombre: valor`, una por línea
    .help = También debe encajar en la opción el valor que se toma de una ficha.
    .explain =
        Debajo del nombre del componente van sus opciones, una por línea, cada una con dos puntos y un espacio. Una
        vez puestos los valores del cliente, no se han podido leer: una opción admite unas pocas palabras y el valor
        no es ninguna de ellas, o a una línea le faltan los dos puntos.
            mal:    tone: { "{{ company.name }}" }
                    text = Llámenos a cualquier hora.
            bien:   tone: tip
                    text: Llámenos a cualquier hora.
E0307 = este enlace no lleva a ningún lugar seguro
    .label = use https://, mailto:, tel:, una página contigua a esta, o #encabezado
    .explain =
        En un documento, un enlace debe llevar a una página web, un correo, un número de teléfono, una página contigua
        a esta o un encabezado de la misma página. Cualquier otro podría ejecutar un programa en el ordenador de quien
        lee, o dejar de funcionar cuando se muevan las páginas.
            mal:    [Nuestras normas](C:\normas.docx)
            bien:   [Nuestras normas](https://proveedor.example/normas)
E0308 = un encabezado de nivel { $level } detrás de uno de nivel { $before }
    .label = use el nivel { $wanted }
    .help = Quien escucha una página se orienta por los niveles. El título es el nivel 1.
    .explain =
        El número de signos # dice a qué profundidad está un encabezado. El título del documento es el nivel 1, así
        que los capítulos empiezan con dos signos, y lo que va debajo lleva tres. Un nivel que se salta desorienta a
        quien escucha la página, y el PDF no sería accesible. Elija el nivel por el orden de las cosas, no por el
        tamaño de las letras.
            mal:    ## Cómo trabajamos
                    #### Los lunes
            bien:   ## Cómo trabajamos
                    ### Los lunes
E0309 = una imagen sin descripción
    .label = diga qué muestra: ![Red de la sede central](…)
    .explain =
        A quien no puede ver una imagen se le lee su descripción, y el PDF debe llevarla para ser accesible.
        Va entre corchetes: una frase sobre lo que se ve.
            mal:    ![](red.svg)
            bien:   ![Red de la sede central, con el cortafuegos y dos conmutadores](red.svg)
E0310 = ningún tipo de letra tiene el carácter { $character }
    .label = sustitúyalo, o añada un tipo de letra a themes/{ $theme }/fonts
    .help = Está en: { $text }
    .explain =
        Cada carácter lo dibuja un tipo de letra. Onramp trae los necesarios para las letras latinas, griegas y
        cirílicas; para este carácter no hay ninguno, y el PDF mostraría un recuadro vacío. Suele ser un emoji, o un
        nombre en otra escritura. Sustitúyalo, o ponga en la carpeta fonts del tema un tipo de letra que lo tenga.
            mal:    name: Acme 🚀
            bien:   name: Acme
E0311 = { $what ->
        [language] Onramp no tiene palabras en { $locale }
        [guide] Onramp no tiene palabras en { $locale } para la guía
       *[document] no hay plantilla `{ $kind }` en { $locale }
    }
    .label = { $what ->
        [language] tiene: { $known }
        [guide] tiene: { $known }
       *[document] { "" }
    }
    .help = { $what ->
        [guide] Añada content/locales/{ $locale }.ftl, o quite la carpeta content/guide/{ $locale }.
        [language] Quite { $locale } de company.locale, o añada content/locales/{ $locale }.ftl y plantillas en content/documents/{ $locale }.
       *[document] Añada content/documents/{ $locale }/{ $kind }.md, o quite { $locale } de company.locale.
    }
    .explain =
        El cliente lee un idioma en el que todavía no hay palabras, o en el que falta este documento. Onramp nunca
        muestra otro idioma en su lugar. Escriba lo que falta, partiendo de una copia del archivo inglés, o indique
        otro idioma para el cliente.
            mal:    locale: fr      (y no hay archivo content/locales/fr.ftl)
            bien:   locale: es
E0312 = `{ $name }` es una lista o un grupo de campos, no un texto
    .label = use un bucle, o nombre uno de sus campos
    .explain =
        Una plantilla puede escribir un texto. Este valor es varios a la vez: una lista, o un grupo de campos. Diga
        qué campo quiere, o recorra la lista con un bucle y diga qué se escribe de cada elemento.
            mal:    Nos ocupamos de { "{{ sites }}" }.
            bien:   { "{% for site in sites %}" }
                    - { "{{ site.name }}" }
                    { "{% endfor %}" }
E0313 = el filtro `{ $name }` dejaría que un valor se convirtiera en código
    .label = quítelo
    .help = Los valores llegan siempre como texto sin más, para que ninguna ficha pueda estropear una página.
    .explain =
        Lo que una persona escribe en una ficha se muestra tal como lo escribió, y nunca pasa a formar parte del
        código de la página. Este filtro lo impediría: un signo perdido en el nombre de un cliente podría estropear la
        página, o algo peor. No hay que poner nada en su lugar; el valor sale bien sin él.
            mal:    { "{{ company.name | safe }}" }
            bien:   { "{{ company.name }}" }
E0314 = un filtro ha roto un valor
    .label = quite el filtro
    .help = Los filtros que cortan o cambian textos no se pueden usar alrededor de valores. Prepare el texto en la ficha.
    .explain =
        De camino al documento, los valores van envueltos para que no se conviertan en código. Un filtro alrededor de
        un trozo de la plantilla corta el envoltorio, y lo escrito se pierde.
            mal:    { "{% filter truncate(length=10) %}{{ company.name }}{% endfilter %}" }
            bien:   { "{{ company.name | truncate(length=10) }}" }
E0315 = no hay texto en { $locale }
    .label = añada { $locale }: …
    .help = Nunca se muestra otro idioma en su lugar.
    .explain =
        El texto existe en otros idiomas, y este cliente lee uno que falta. Un documento en dos idiomas parecería
        descuidado, así que no se muestra nada en su lugar. Añada el que falta.
            mal:    title: { "{" }en: Kick-off{ "}" }
            bien:   title: { "{" }en: Kick-off, es: Reunión inicial{ "}" }
E0316 = una tabla sin encabezado
    .label = la primera fila nombra las columnas, la segunda es |---|---|
    .explain =
        La primera fila de una tabla dice qué hay en cada columna. Quien escucha la página la oye con cada celda, y el
        PDF debe llevarla para ser accesible. Aquí está vacía.
            mal:    |        |        |
                    |--------|--------|
                    | Lunes  | Copia  |
            bien:   | Día    | Qué    |
                    |--------|--------|
                    | Lunes  | Copia  |
E0317 = `{ $name }` no puede usar esto: { $reason ->
        [path] no existe el texto { $found }
        [survey] no existe el cuestionario { $found }
        [phase] no existe la fase { $found } en el plan modelo de este cliente
       *[other] { $found }
    }
    .help = por ejemplo: { $known }
    .explain =
        Se ha pedido al componente que muestre algo que no existe, o que no puede mostrar: una lista donde necesita un
        texto, o un valor mal escrito. Compare las opciones que van debajo del nombre del componente.
            mal:    ```{ "{text}" }
                    of: provider.vison
                    ```
            bien:   ```{ "{text}" }
                    of: provider.vision
                    ```
E0318 = esta plantilla falla; Tera dice «{ $reason }»
    .help = El lugar señalado se puede leer, pero no llevar a cabo.
    .explain =
        La plantilla está bien escrita, pero algo en ella no se puede hacer con los valores del cliente: sumar un
        número a un texto, un filtro que recibe lo que no debe, una parte que se incluye y no está.
        El motivo se da con las palabras de Tera, el lenguaje de las plantillas.
            mal:    { "{{ company.name + 1 }}" }
            bien:   { "{{ company.name }}" }
E0319 = no hay ningún fragmento `{ $name }`
    .label = ¿quiso decir `{ $suggestion }`?
    .help = Existen estos: { $known }.
    .explain =
        Una línea como la de abajo incorpora un fragmento: un archivo situado junto a las plantillas del mismo idioma,
        cuyo nombre empieza por _. Se incorpora tal como está y puede usar valores y componentes como una plantilla.
            mal:  { "{% include \"_sla-libility.md\" %}" }
            bien: { "{% include \"_sla-liability.md\" %}" }
E0320 = los fragmentos se incorporan unos a otros sin fin
    .label = este es el noveno, uno dentro de otro
    .explain =
        Un fragmento que se incorpora a sí mismo, o a otro que lo incorpora a él, no termina nunca. Se permiten ocho,
        uno dentro de otro. Quite una de las líneas.
            mal:  { "{% include \"_hours.md\" %}" } en el propio _hours.md
            bien: { "{% include \"_hours.md\" %}" } solo en el documento
W0321 = `{ $file }` es para el nivel de servicio `{ $level }`, que no existe
    .help = Niveles de servicio de content/services.yaml: { $known }.
    .explain =
        Un nombre con punto, como sla.gold.md o _sla-targets.gold.md, es la variante para un nivel de servicio y
        prevalece sobre el archivo sin el punto. Ningún cliente puede tener este nivel, así que nunca se usa.
            mal:  content/documents/es/sla.glod.md
            bien: content/documents/es/sla.gold.md
W0322 = ningún documento se hace con `{ $file }`
    .label = ¿quiso decir `{ $suggestion }`?
    .help = ¿Quiso decir `{ $suggestion }`?
    .explain =
        El archivo propio de un cliente prevalece sobre el del mismo nombre que comparten todos, o se incorpora en una
        plantilla propia del cliente. Este no hace ni lo uno ni lo otro: probablemente el nombre está mal escrito, y el
        cliente recibe el texto estándar.
            mal:  content/clients/acme/documents/es/_sla-libility.md
            bien: content/clients/acme/documents/es/_sla-liability.md
E0330 = una imagen en una página de la guía
    .label = quítela, o enlace a donde se pueda ver
    .explain =
        Las páginas de la guía llevan texto, tablas y código; todavía no se pueden mostrar imágenes en ellas. Diga con
        palabras lo que muestra la imagen, o enlace a ella en la web.
            mal:    ![El armario](armario.png)
            bien:   [Una foto del armario](https://proveedor.example/armario)

## Diagnósticos: los temas, las palabras y la composición

E0401 = el tema `{ $theme }` no tiene ningún { $file } que se pueda leer
    .help = Guárdelo como UTF-8, o bórrelo para volver a tener el que venía con Onramp.
    .explain =
        Un tema da a los documentos su aspecto. Necesita unos pocos archivos sin los que no se puede generar ninguna
        página; uno de ellos no está o no es un texto en UTF-8. Los archivos que un tema no tiene se toman del tema
        predeterminado, así que borrar el estropeado también es una salida.
            mal:    themes/pizarra/html/document.html, guardado como UTF-16
            bien:   themes/pizarra/html/document.html, guardado como UTF-8
E0402 = el archivo { $file } del tema falla; Tera dice «{ $message }»
    .help = Borre la copia propia del tema para volver a tener la que venía con Onramp.
    .explain =
        El marco de las páginas web no se puede usar: contiene código de plantilla que no se puede leer, o pide algo
        que no existe. Ni los documentos ni las fichas tienen la culpa. El motivo se da con las palabras de Tera, el
        lenguaje de los marcos.
            mal:    <title>{ "{{ document.title </title>" }
            bien:   <title>{ "{{ document.title }}</title>" }
E0403 = los archivos del tema para el PDF fallan; Typst dice «{ $message }»
    .help = Borre la copia propia del tema para volver a tener la que venía con Onramp.
    .explain =
        Los archivos que componen el PDF no se pueden usar: contienen código que no se puede leer, o piden algo que no
        existe. Ni los documentos ni las fichas tienen la culpa. El motivo se da con las palabras de Typst, el
        programa que compone el PDF.
            mal:    #text(fill: brand)[Hola]       (nada se llama brand)
            bien:   #text(fill: t.primary)[Hola]
E0404 = ningún tipo de letra del tema es de la familia `{ $family }`
    .help = Ponga los archivos del tipo de letra en la carpeta fonts del tema, o nombre IBM Plex Sans.
    .explain =
        El tema pide un tipo de letra que no trae. No se usan los que casualmente estén en su equipo: en cualquier
        otro, los documentos tendrían otro aspecto. Ponga los archivos del tipo de letra (.ttf, .otf o .woff2) en la
        carpeta fonts del tema, si su licencia lo permite.
            mal:    font: Comic Sans MS
            bien:   font: IBM Plex Sans
E0405 = algo no está bien en estas palabras: { $reason ->
        [missing] falta { $word }
        [not-found] el archivo no existe
       *[other] Fluent dice «{ $reason }»
    }
    .help = Un mensaje por línea: nombre = texto. Los valores van entre { "{ $name }" }.
    .explain =
        Los archivos de content/locales contienen las palabras que rodean a un documento, como «Página» y «Borrador».
        Una línea no se puede leer, o falta una palabra que un documento necesita. Puede cambiar las palabras que van
        detrás del signo igual; los nombres que van delante se quedan como están.
            mal:    ui-draft Borrador
            bien:   ui-draft = Borrador

## Diagnósticos: el espacio de trabajo y lo que se genera

E0501 = no hay ningún onramp.yaml aquí ni en una carpeta superior
    .help = Vaya a su espacio de trabajo, indíquelo con -C, o cree uno: onramp init
    .explain =
        Un espacio de trabajo es una carpeta con un archivo onramp.yaml. Onramp ha buscado en la carpeta en la que se
        inició y en todas las superiores, y no ha encontrado ninguno. Lo más frecuente es que el terminal esté en otra
        carpeta.
            mal:    C:\Users\ana> onramp check
            bien:   C:\Users\ana\incorporaciones> onramp check
E0502 = no existe el cliente `{ $id }`
    .label = ¿quería decir `{ $suggestion }`?
    .help = se conocen: { $known }
    .explain =
        Un cliente se nombra por su id, que es el nombre de su carpeta en content/clients. Ninguno tiene este.
        Para crear un cliente nuevo, use onramp new.
            mal:    onramp check "Acme, S. L."
            bien:   onramp check acme
E0503 = la carpeta { $folder } contiene { $file }, que no ha escrito Onramp
    .help = Indique una carpeta vacía, o una en la que ya haya escrito Onramp. Onramp nunca elimina lo que no es suyo.
    .explain =
        Al generar, Onramp escribe en una carpeta propia y elimina de ella lo que ya no vale. Esta contiene otra cosa,
        que se podría perder, así que no se ha escrito nada. Indique una carpeta que esté vacía o que todavía no
        exista.
            mal:    onramp build --output C:\Users\ana\Documents
            bien:   onramp build --output C:\Users\ana\Documents\paginas-onramp
E0504 = { $file } no se puede escribir: { $reason ->
        [not-found] la carpeta no existe
        [no-folder] hay un archivo en el lugar de una carpeta
        [refused] usted no tiene permiso para escribir ahí
        [full] el disco está lleno
        [busy] otro programa tiene abierto el archivo
       *[other] el sistema responde «{ $reason }»
    }
    .help = Compruebe que hay espacio en el disco, que usted puede escribir ahí y que ningún otro programa tiene abierto el archivo.
    .explain =
        El sistema se ha negado a escribir el archivo: el disco está lleno, usted no puede escribir en esa carpeta, u
        otro programa tiene abierto el archivo, como hace Acrobat con un PDF. Lo que había antes sigue entero.
        Arregle la causa y vuelva a generar; solo se escribirá lo que falta.
            mal:    onramp build --output /usr/share/paginas
            bien:   onramp build --output paginas
E0505 = no existe el documento `{ $kind }`
    .label = ¿quería decir `{ $suggestion }`?
    .help = se conocen: { $known }
    .explain =
        Con --only indica usted los documentos que quiere, y no hay ninguno con este nombre. Un documento se nombra
        por el nombre de archivo de su plantilla, sin la terminación.
            mal:    onramp build --only welcom
            bien:   onramp build --only welcome
E0506 = el cliente `{ $id }` no tiene intake.yaml
    .help = Cree uno: onramp new { $id }
    .explain =
        Cada carpeta de content/clients es un cliente, y cada cliente necesita al menos su intake.yaml, que dice quién
        es y qué tiene. Una carpeta que no es un cliente va en otro lugar.
            mal:    content/clients/acme/onboarding.yaml      solo
            bien:   content/clients/acme/intake.yaml          y onboarding.yaml
E0507 = `{ $kind }` no se puede generar todavía, falta: { $missing }
    .help = Rellene lo que falta y vuelva a generar.
    .explain =
        Ha pedido un documento por su nombre, y la ficha del cliente no contiene todo lo que este cuenta. Un documento
        con huecos no se genera nunca. Rellene los campos que se nombran, en intake.yaml u onboarding.yaml.
        Sin --only y sin --strict se generan todos los demás documentos y solo se dice cuáles están a la espera.
            mal:    account_manager:
            bien:   account_manager: ana
E0508 = { $path } ya existe
    .help = No se ha cambiado nada. Elija otro nombre, o edite lo que hay.
    .explain =
        La orden crea algo nuevo, y ya hay algo con ese nombre. Onramp nunca escribe encima de lo que ha escrito una
        persona. Elija otro nombre, edite lo que hay, o bórrelo antes si de verdad quiere empezar de nuevo.
            mal:    onramp new acme        (por segunda vez)
            bien:   onramp new acme-panaderia
E0509 = ya se está generando en { $folder }
    .help = Espere a que termine y vuelva a empezar.
    .explain =
        Dos procesos a la vez escribirían uno encima del otro, así que el segundo se detiene antes de empezar. Quizá
        esté trabajando en la misma carpeta un compañero, un programador de tareas o la vista previa. Si no es nadie,
        un proceso se ha quedado colgado: termínelo y vuelva a empezar.
            mal:    onramp build      en dos ventanas al mismo tiempo
            bien:   onramp build      cuando haya terminado el otro
E0510 = todavía no hay plan: falta { $missing ->
        [tasks] un plan modelo con tareas
       *[other] { $missing }
    }
    .help = En onboarding.yaml: hired_on para los pasos 1 a 3, start para los demás, y playbook.
    .explain =
        Un plan cuenta desde dos días: aquel en que se ganó al cliente y aquel en que empieza el proyecto. Con uno de
        ellos hay plan; sin ninguno, no. También puede ser que una tarea dependa de una fecha que aún no está escrita.
            mal:    start:
            bien:   start: 2026-11-09
