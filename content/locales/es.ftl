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
ui-plan-number = N.º
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
cli-initialised = Se ha creado un espacio de trabajo en { $folder }.
    A continuación: repase content/provider.yaml y cree su primer cliente: onramp new acme --name "Acme, S. L."
cli-new = Se ha creado { $folder }.
    A continuación: rellene intake.yaml y, en onboarding.yaml, el inicio (start) y el responsable de cuenta
    (account_manager, un id de content/team.yaml). Después, vea qué falta: onramp check
cli-no-code = No hay ningún diagnóstico { $code }. Los códigos tienen la forma E0102, W0209 o N0219.
cli-no-problems = ningún problema
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

## Diagnósticos: plantillas de documentos

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
