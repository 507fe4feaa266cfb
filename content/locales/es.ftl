# Las palabras de Onramp en español: las de los documentos y páginas, y las del propio programa.
# Al cliente se le trata de usted (ustedes, cuando es la empresa). Los estados no concuerdan con nada: «hecho», «pendiente».

## Lo que rodea a los documentos, en páginas y PDF. Los nombres entre llaves los rellenan los temas.

ui-all-clients = Todos los clientes
ui-all-documents = Todos los documentos
ui-archive-entry = 00 Empiece aquí
ui-archive-folder = Incorporación - { $client }
ui-archive-open = Abrir la página de inicio
ui-archive-title = Incorporación: { $client }
ui-archive-unpack = Si el enlace no abre nada, todavía está dentro del archivo comprimido. Extraiga todo primero (en Windows: clic derecho en el archivo y «Extraer todo») y abra de nuevo este archivo en la carpeta creada.
ui-as-of = Situación a { "{date}" }
ui-binder = Carpeta de la incorporación
ui-binder-about = Todos los documentos de la incorporación en un solo archivo.
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

## Palabras del sitio del cliente

ui-copy-link = Copiar el enlace a esta sección
ui-link-copied = Copiado
ui-on-this-page = En esta página
ui-print-all = Todas las páginas, para imprimir
ui-scheme-dark = Oscuro
ui-search = Buscar
ui-search-hits = Resultados de la búsqueda
ui-search-none = No se ha encontrado nada.
ui-search-some = Resultados
ui-site-documents-intro = Todo lo que hemos escrito para usted, para leerlo aquí o guardarlo en PDF.
ui-site-documents-now = Documentos de esta fase
ui-site-home = Inicio
ui-site-menu = Menú
ui-site-not-found = Esta página no existe
ui-site-not-found-text = Puede que la página se haya movido. Empiece de nuevo por la página de inicio o use la búsqueda.
ui-site-pages = Páginas
ui-site-section-start = Para empezar
ui-site-section-onboarding = Su incorporación
ui-site-section-services = Lo acordado
ui-site-section-environment = Lo que tienen
ui-site-section-help = Para consultar
ui-timeline-all = Todos
ui-timeline-narrower = Más estrecho
ui-timeline-owner = Quién
ui-timeline-phase = Fase
ui-timeline-wider = Más ancho
ui-trail = Dónde está
ui-turn-page = Página anterior y siguiente

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
ui-date-activation-latest = Puesta en marcha, a más tardar
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
ui-hours-always = las 24 horas
ui-hours-of-days = { $days }: { $hours }
ui-hours-range = de { $from } a { $to }
ui-hours-until-midnight = de { $from } a medianoche
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
ui-answer-clear = Borrar todo
ui-answer-clear-sure = ¿Borrar todas las respuestas de esta página?
ui-answer-cleared = Las respuestas se han borrado.
ui-answer-correct = Corregir lo que está escrito aquí
ui-answer-kept = Hasta que las borre, sus respuestas se quedan en este navegador, en este dispositivo. Solo salen de aquí cuando usted las envía.
ui-answer-mail = Enviar por correo
ui-answer-mail-attach = Mis respuestas están en el archivo { "{file}" }, que va adjunto.
ui-answer-mail-body = Mis respuestas están en las líneas de abajo. Por favor, déjelas como están.
ui-answer-mail-opened = Su programa de correo se abre con las respuestas en un mensaje nuevo. Por favor, envíelo.
ui-answer-mail-subject = Respuestas de { "{client}" }: { "{title}" }
ui-answer-mail-too-long = Las respuestas son demasiado largas para un mensaje así. Se han guardado como { "{file}" }: adjunte ese archivo al mensaje.
ui-answer-missing-choice = Elija una respuesta.
ui-answer-missing-date = Indique la fecha completa: día, mes y año.
ui-answer-missing-name = Escriba su nombre.
ui-answer-missing-rows = Elija una respuesta en cada línea.
ui-answer-missing-text = Escriba una respuesta.
ui-answer-not-sent = No se han podido enviar las respuestas. Guárdelas en un archivo y envíenoslo, o inténtelo más tarde.
ui-answer-post = Enviar las respuestas
ui-answer-restored = Las respuestas que ya había dado aquí se han rellenado de nuevo.
ui-answer-row = Añadir una fila
ui-answer-save = Guardar las respuestas en un archivo
ui-answer-saved = Guardado como { "{file}" }. Envíenos ese archivo.
ui-answer-saved-to = Guardado como { "{file}" }. Envíe ese archivo a { "{to}" }.
ui-answer-sending = Enviando…
ui-answer-sent = Sus respuestas han llegado. Gracias.
ui-answer-wrong = Todavía falta algo:
ui-survey-choose-any = Marque todas las que correspondan.
ui-survey-choose-each = Elija una en cada línea.
ui-survey-choose-one = Marque una.
ui-survey-date = Día, mes y año.
ui-survey-only-is = { $count ->
    [one] Solo si respondió { $answers } a la pregunta { $number }.
   *[other] Solo si dio una de estas respuestas a la pregunta { $number }: { $answers }.
}
ui-survey-only-not = { $count ->
    [one] Solo si no respondió { $answers } a la pregunta { $number }.
   *[other] Solo si no dio ninguna de estas respuestas a la pregunta { $number }: { $answers }.
}
ui-survey-quoted = «{ $answer }»
ui-survey-required = obligatoria
ui-survey-respondent = Su nombre
ui-survey-respondent-required = obligatorio
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
ui-portfolio-draft = borrador, pendiente: { $missing }
ui-portfolio-errors = { $count ->
    [one] { $count } error
   *[other] { $count } errores
}
ui-portfolio-late = { $count ->
    [one] una tarea con retraso
   *[other] { $count } tareas con retraso
}
ui-portfolio-mail = borrador de correo
ui-portfolio-more = y { $count } más
ui-portfolio-needs = pendiente: { $missing }
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

ui-country-ar = Argentina
ui-country-br = Brasil
ui-country-cl = Chile
ui-country-co = Colombia
ui-country-es = España
ui-country-gb = Reino Unido
ui-country-mx = México
ui-country-pe = Perú
ui-country-pt = Portugal
ui-country-us = Estados Unidos
ui-country-uy = Uruguay
ui-sla-address = Dirección
ui-sla-breach-clock = { $time } en el reloj
ui-sla-breach-credit = Abono
ui-sla-breach-late = Retraso
ui-sla-breach-priority = { $name }: vuelve a funcionar en { $time }
ui-sla-breach-promised = Prometido
ui-sla-breach-sum = { $percent } % de { $fee } = { $credit }
ui-sla-breach-took = Tardó
ui-sla-cause-both = por el nivel de servicio { $level } y solo para { $client }
ui-sla-cause-client = solo para { $client }
ui-sla-cause-level = por el nivel de servicio { $level }
ui-sla-change-added = añadida
ui-sla-change-changed = modificada
ui-sla-change-removed = suprimida
ui-sla-client = El Cliente
ui-sla-date-activation = Puesta en marcha (prevista), desde la que rigen los plazos
ui-sla-date-active = Puesta en marcha, desde la que rigen los plazos
ui-sla-date-end = Último día del primer periodo
ui-sla-date-start = Inicio del proyecto
ui-sla-dates-planned = La puesta en marcha está prevista. El Proveedor confirma el día por escrito; el primer periodo empieza ese día.
ui-sla-examples = Qué significan los plazos, con ejemplos:
ui-sla-fee-due = Vencimiento
ui-sla-fee-due-day = el día { $day } de cada mes
ui-sla-fee-monthly = Cuota mensual
ui-sla-fee-setup = Cuota de alta, una vez
ui-sla-fee-term = Primer periodo
ui-sla-fingerprint = Huella
ui-sla-gap = [aún pendiente: { $what }]
ui-sla-gap-company-address = la dirección del cliente
ui-sla-gap-company-legal-name = la razón social del cliente
ui-sla-gap-company-name = el nombre del cliente
ui-sla-gap-company-tax-id = el NIF del cliente
ui-sla-gap-fees-due-day = el día del mes en que vence la cuota
ui-sla-gap-fees-monthly = la cuota mensual
ui-sla-gap-fees-term = la duración del primer periodo
ui-sla-gap-level-name = el nivel de servicio
ui-sla-gap-primary-name = la persona de contacto del cliente
ui-sla-gap-provider-address = nuestra dirección
ui-sla-gap-provider-legal-name = nuestra razón social
ui-sla-gap-provider-name = nuestro nombre
ui-sla-gap-provider-tax-id = nuestro NIF
ui-sla-gap-services = los servicios contratados
ui-sla-gaps = Todavía no es para el cliente
ui-sla-gaps-text = Este borrador es solo para nosotros. Irá al cliente cuando se sepa lo siguiente:
ui-sla-known-as = Nombre comercial
ui-sla-language-en = Inglés
ui-sla-language-es = Español
ui-sla-language-pt = Portugués
ui-sla-next = La próxima versión
ui-sla-next-text = La versión vigente está firmada. Este es un borrador de la que la seguirá.
ui-sla-no-differences = Todas las cláusulas son las de la plantilla estándar.
ui-sla-own-words = Este cliente
ui-sla-priority = Prioridad
ui-sla-provider = El Proveedor
ui-sla-registered = Razón social
ui-sla-review-changed = El texto ha cambiado desde la revisión jurídica del { $on }.
ui-sla-review-done = Revisado por { $by } el { $on }.
ui-sla-review-gaps = Aún faltan datos: la huella cambiará cuando se conozcan.
ui-sla-review-open = Sin revisión jurídica todavía.
ui-sla-review-signed = La versión firmada por ambas partes se revisó el { $on }; este texto ha cambiado desde entonces.
ui-sla-review-state = Estado
ui-sla-skeleton = Sin revisión jurídica todavía
ui-sla-skeleton-text = Este es un esqueleto en lenguaje sencillo, no un asesoramiento jurídico. No debe firmarse antes de que el abogado del proveedor lo lea y lo adapte a la ley aplicable.
ui-sla-standard-words = Estándar
ui-sla-tax-id = Identificación fiscal
ui-sla-term-days = { $count ->
    [one] un día
   *[other] { $count } días
}
ui-sla-term-months = { $count ->
    [one] un mes
   *[other] { $count } meses
}
ui-sla-term-weeks = { $count ->
    [one] una semana
   *[other] { $count } semanas
}
ui-sla-term-years = { $count ->
    [one] un año
   *[other] { $count } años
}
ui-sla-witness = Testigo
ui-sla-witness-id = Documento de identidad
ui-sla-witnesses = Testigos, si las partes los desean:
cli-fingerprint = el acuerdo de { $client } en { $locale } tiene la huella { $fingerprint } y { $state ->
        [changed] ha cambiado desde que se revisó
       *[open] aún no se ha revisado
    }; después de la revisión, escríbala en sla.reviewed.of
cli-internal-draft = { $kinds } es un borrador interno (falta { $missing })
cli-signed-file = el archivo firmado de { $client } tiene la huella { $fingerprint }; escríbala en sla.signed.of y se notará si el archivo cambia



## Documentos de los pasos 1, 4 y 8

ui-activation-forecast = Tal como van las cosas, será el { $date }.
ui-activation-parts = Las dos fechas no coinciden. Explicamos por qué y cómo recuperar el tiempo, o acordamos una fecha nueva.
ui-activation-promised = Prometida para el { $date }.
ui-activation-reached = Alcanzada el { $date }.
ui-agenda-end = Fin
ui-agenda-item = Lo que vamos a ver
ui-agenda-minutes = Minutos
ui-agenda-noted = Lo que se anotó
ui-agenda-when = Hora
ui-checklist-1 = Lo que hay, quién lo usa y lo que no puede parar
ui-checklist-10 = Un cuestionario y tres revisiones en noventa días
ui-checklist-2 = De qué respondemos, en cuánto tiempo y a qué precio
ui-checklist-3 = Quiénes somos, qué viene después y cómo pedir ayuda
ui-checklist-4 = Todos se conocen; objetivos, informes y normas acordados
ui-checklist-5 = Cada tarea con su responsable y su fecha
ui-checklist-6 = Los sistemas y accesos llegan a nuestras herramientas
ui-checklist-7 = Contraseñas cambiadas, equipos vigilados, alertas probadas
ui-checklist-8 = El personal sabe cómo pedir ayuda
ui-checklist-9 = El acuerdo está en vigor y el soporte responde
ui-checklist-more = { $count ->
        [one] y uno más
       *[other] y { $count } más
    }
ui-checklist-waits = Pendiente de
ui-emergency-order-title = Qué debe volver a funcionar primero
ui-emergency-our-line = { $name }: llame primero, no escriba
ui-ends-contract = contrato
ui-ends-days = { $count ->
        [0] hoy
        [one] dentro de un día
       *[other] dentro de { $count } días
    }
ui-ends-domain = dominio
ui-ends-kind = Qué vence
ui-ends-left = Cuándo
ui-ends-licence = licencia
ui-ends-on = Último día
ui-ends-over = vencido
ui-ends-support = soporte del fabricante
ui-ends-warranty = garantía
ui-ends-what = De qué
ui-every-day = { $count ->
        [one] cada día
       *[other] cada { $count } días
    }
ui-every-month = { $count ->
        [one] cada mes
       *[other] cada { $count } meses
    }
ui-every-week = { $count ->
        [one] cada semana
       *[other] cada { $count } semanas
    }
ui-every-year = { $count ->
        [one] cada año
       *[other] cada { $count } años
    }
ui-form-account = Nombre de la cuenta
ui-form-address = Dirección
ui-form-answer = Respuesta
ui-form-asked = Pregunta
ui-form-company = Empresa
ui-form-count = Nº
ui-form-document = Documento
ui-form-domain = Dominio
ui-form-emergency-call = A quién llamamos
ui-form-emergency-first = Qué hacer primero
ui-form-emergency-never = Qué no hacer nunca
ui-form-emergency-order = Qué debe volver primero, y después
ui-form-expectation = Qué espera de nosotros
ui-form-expires = Válido hasta
ui-form-goal = Qué quiere de su tecnología
ui-form-held-by = Quién lo tiene hoy
ui-form-hosting = Alojado en
ui-form-industry = Sector
ui-form-kept-in = Dónde se guarda
ui-form-legal-name = Razón social
ui-form-login-of = Acceso a
ui-form-name = Nombre de la empresa
ui-form-particulars = Particularidades
ui-form-person = Nombre
ui-form-registrar = Registrado en
ui-form-role = Función
ui-form-servers = Número de servidores
ui-form-servers-value = Valor total de los servidores
ui-form-site = Sede
ui-form-supplier = Proveedor
ui-form-tax-id = NIF o registro fiscal
ui-form-title = Formulario de recogida de información
ui-form-website = Sitio web
ui-form-where = Dónde está
ui-form-workstations = Número de estaciones de trabajo y portátiles
ui-form-workstations-value = Valor total de estaciones de trabajo y portátiles
ui-sheet-choose = Elija de la lista.
ui-sheet-date = Escriba una fecha, como 2027-11-27, o deje la celda en blanco.
ui-sheet-how-back = Guarde el archivo como libro de Excel (.xlsx), con el nombre que quiera, y devuélvalo.
ui-sheet-how-cells = Escriba solo en las celdas con color; donde hay una flecha, hay una lista para elegir. Deje en blanco lo que nadie sabe.
ui-sheet-how-rows = Deje filas, columnas y hojas donde están. Las filas que no necesite quedan vacías.
ui-sheet-how-title = Cómo rellenar este libro
ui-sheet-mark = Escriba x, o deje la celda en blanco.
ui-sheet-number = Escriba un número entero, o deje la celda en blanco.
ui-sheet-several = Elija uno de la lista, o escriba varios separados por punto y coma.
ui-xlsx = Libro de Excel
ui-gap-by = { $what }: { $who }
ui-gap-company-name = nombre de la empresa
ui-gap-contacts = persona de contacto principal
ui-gap-credentials = dónde están las credenciales
ui-gap-culture = respuestas a las preguntas de cultura, o que se rechazaron
ui-gap-documentation = documentación existente
ui-gap-emergency-call = a quién llamar en una emergencia
ui-gap-emergency-first = qué hacer primero en una emergencia
ui-gap-evidence = { $task }: el archivo que lo demuestra
ui-gap-field-address = dirección
ui-gap-field-cpu = procesador
ui-gap-field-email = correo electrónico
ui-gap-field-hours = horario de apertura
ui-gap-field-memory = memoria
ui-gap-field-name = nombre
ui-gap-field-os = sistema operativo
ui-gap-field-phone = teléfono
ui-gap-field-role = función
ui-gap-field-serial = número de serie
ui-gap-field-storage = discos
ui-gap-field-time-zone = zona horaria
ui-gap-field-value = valor
ui-gap-field-vault = entrada en el gestor de contraseñas
ui-gap-field-warranty = fin de la garantía
ui-gap-hired-on = fecha de contratación
ui-gap-inventory-devices = lista de equipos
ui-gap-inventory-stated-servers = número de servidores según el cliente
ui-gap-inventory-stated-workstations = número de estaciones de trabajo según el cliente
ui-gap-kickoff-shared-on = grabación o acta de la reunión inicial al cliente
ui-gap-of = { $what } ({ $name })
ui-gap-reviews-30-held-on = revisión a los 30 días
ui-gap-reviews-60-held-on = revisión a los 60 días
ui-gap-reviews-90-held-on = revisión a los 90 días
ui-gap-sent = documento de bienvenida al cliente
ui-gap-service-level = nivel de servicio
ui-gap-services = servicios gestionados
ui-gap-sites = sedes con sus horarios
ui-gap-sla-reviewed-of = qué texto revisó el abogado
ui-gap-sla-reviewed-on = revisión jurídica
ui-gap-sla-signed-client = firma del cliente
ui-gap-sla-signed-client-on = fecha de la firma del cliente
ui-gap-sla-signed-provider = nuestra firma
ui-gap-sla-signed-provider-on = fecha de nuestra firma
ui-gap-start = inicio del proyecto
ui-gap-vendors = proveedores y terceros
ui-intake-complete = completo
ui-intake-count = Conocido
ui-intake-device = equipo
ui-intake-field = Campo
ui-intake-known = Se conoce el { $percent } %: { $filled } de { $applicable } datos.
ui-intake-missing = Qué falta
ui-intake-open = { $count ->
        [one] falta un dato
       *[other] faltan { $count } datos
    }
ui-intake-row = Fila
ui-intake-row-1 = Nombre de la empresa
ui-intake-row-10 = Horarios y particularidades de cada sede
ui-intake-row-11 = Instrucciones de emergencia
ui-intake-row-12 = Terceros
ui-intake-row-13 = Cultura y valores
ui-intake-row-2 = Persona de contacto
ui-intake-row-3 = Nivel de servicio
ui-intake-row-4 = Servidores y su valor total
ui-intake-row-5 = Estaciones de trabajo y su valor total
ui-intake-row-6 = Especificaciones
ui-intake-row-7 = Servicios gestionados
ui-intake-row-8 = Documentación existente y diagramas de red
ui-intake-row-9 = Dónde están las credenciales
ui-intake-system = sistema
ui-intake-what = Qué
ui-meeting-first = la primera, el { $date }
ui-meeting-form = Cómo
ui-meeting-length = Duración
ui-meeting-people = Quién asiste
ui-meeting-place = Dónde
ui-meeting-when = Cuándo
ui-meeting-with = con { $names }
ui-meetings-every = Con qué frecuencia
ui-meetings-first = Por primera vez
ui-meetings-held = realizada
ui-meetings-readers = Quién lo recibe
ui-meetings-report = Informe
ui-meetings-review = Revisión
ui-meetings-what = Reunión
ui-minutes-shared = Esta acta se les envió el { $date }.
ui-person-role = { $name } ({ $role })
ui-policy-accepted = Aceptado el { $date }.
ui-policy-account = { $name }, cuenta { $account }.
ui-policy-anti-spam = Antispam
ui-policy-antivirus = Antivirus
ui-policy-file = Figura en el archivo { $file }.
ui-policy-hosting = Alojamiento web
ui-policy-internal-use = Política de uso interno
ui-policy-product = { $name } ({ $count ->
        [one] una licencia
       *[other] { $count } licencias
    })
ui-recording-at = La grabación:
ui-recording-consent = { $name } aceptó la grabación el { $date }.
ui-recording-refused = Prefirieron que no se grabara, así que no hay grabación. Esta acta ocupa su lugar.
ui-recording-shared = Se compartió con ustedes el { $date }.
ui-report-to = para { $names }
ui-site-closed = cerrado del { $from } al { $to }
ui-site-closed-day = cerrado el { $date }
ui-sites-closed = Cerrado
ui-sites-closed-span = del { $from } al { $to }
ui-sites-holidays = Festivos
ui-spec-device = Equipo
ui-spec-inside = Procesador, memoria, discos
ui-spec-model = Marca y modelo
ui-spec-os = Sistema operativo
ui-spec-serial = Número de serie
ui-spec-warranty = Garantía hasta
ui-status-line = Paso { $step } de 10, { $name }; { $done } de { $of } tareas hechas.
ui-sum-agrees = coincide
ui-sum-count = Recuento
ui-sum-differs = no coincide: aclarar
ui-sum-no-values = sin valores conocidos
ui-sum-not-stated = nada declarado
ui-sum-result = Resultado
ui-sum-servers = Servidores
ui-sum-stated = Declarado
ui-sum-value = Valor, desglosado
ui-sum-what = Qué
ui-sum-without = { $count ->
        [one] uno sin valor
       *[other] { $count } sin valor
    }
ui-sum-workstations = Estaciones de trabajo y portátiles
ui-third-party-account = Cuenta
ui-third-party-contact = Contacto
ui-third-party-until = Contrato hasta
ui-training-on-site = En sus instalaciones
ui-training-webinar = En línea, como seminario web
ui-vault-empty = en la lista, pero aún fuera del gestor de contraseñas
ui-vault-held = lo tiene { $holder }
ui-vault-kind = Tipo
ui-vault-none = todavía no se sabe
ui-vault-state = Dónde está el acceso
ui-vault-what = Equipo o sistema

N0621 = { $when ->
        [past] el soporte del fabricante a { $os } ({ $what }) terminó el { $on }
       *[ahead] el soporte del fabricante a { $os } ({ $what }) termina el { $on }
    }
    .label = planifique la sustitución con el cliente
    .explain =
        A partir de ese día el fabricante ya no corrige nada, tampoco fallos de seguridad. El aviso llega 90 días antes
        y permanece hasta que el equipo tenga otro sistema. No hay error en el registro. Onramp conoce los sistemas
        cuyo último día ha publicado el fabricante.
            mal:   os: Windows Server 2012 R2
            bien:  os: Windows Server 2022
W0622 = la formación dura { $minutes } minutos, más de { $most }
    .label = acórtela o divídala en dos partes
    .help = El límite es training.most_minutes en provider.yaml; 45 si no se indica nada.
    .explain =
        La atención se acaba antes que la hora, y el personal tiene trabajo. Deje fuera lo que ya dice la guía impresa.
            mal:   training: { "{" }minutes: 90{ "}" }
            bien:  training: { "{" }minutes: 40{ "}" }
W0623 = la reunión inicial se grabó, y no consta quién lo permitió
    .label = indique en kickoff.consent quién aceptó y cuándo
    .explain =
        Una reunión solo se graba si el cliente acepta. Anote qué contacto dijo que sí y qué día; si el cliente no
        quiso, borre la grabación e indíquelo con recording_refused.
            bien:  kickoff:
                     consent: { "{" }by: helena, on: 2026-11-09{ "}" }
                     recording: https://video.example/k1
W0624 = el cliente no quiso grabación, y hay una registrada
    .label = bórrela aquí, y también la propia grabación
    .explain =
        recording_refused indica que el cliente se negó. Entonces no debe haber grabación; lo que se comparte es el
        acta. Si el cliente aceptó después, quite recording_refused e indique en consent quién aceptó y cuándo.
            mal:   kickoff: { "{" }recording_refused: true, recording: https://video.example/k1{ "}" }
            bien:  kickoff: { "{" }recording_refused: true, shared_on: 2026-11-10{ "}" }

## Documentos de los pasos 6 y 7

ui-reg-account = Cuenta
ui-reg-account-administrator = De administración
ui-reg-account-backdoor = Acceso oculto
ui-reg-account-id = Identificador
ui-reg-account-kind = Tipo
ui-reg-account-manager = Responsable de cuenta
ui-reg-account-name = Cuenta
ui-reg-account-service = Cuenta de servicio
ui-reg-account-shared = Compartida por varias personas
ui-reg-account-user = Usuario
ui-reg-accounts-counts = { $count ->
    [one] Una cuenta
   *[other] { $count } cuentas
}, { $kept } en el gestor de contraseñas
ui-reg-accounts-none = Todavía no hay ninguna cuenta en la lista. Exporte los usuarios y grupos de cada directorio y sistema y anote en findings.accounts lo encontrado: también las cuentas de servicio y los accesos que nadie debía encontrar.
ui-reg-accounts-summary = { $count ->
    [one] Una cuenta
   *[other] { $count } cuentas
}; sin uso desde hace 90 días: { $stale }; contraseña que no caduca: { $never }; sin explicación: { $unexplained }; aún por resolver: { $open }.
ui-reg-action = Medida
ui-reg-active = Niveles de servicio en vigor
ui-reg-active-planned = previsto desde el { $date }, con la puesta en marcha
ui-reg-active-since = desde el { $date }, día de la puesta en marcha
ui-reg-address = Dirección
ui-reg-admins-none = Entre las cuentas encontradas no hay ninguna que pueda administrar, y eso no puede ser: al menos una lo hace. Márquela con admin: true en findings.accounts.
ui-reg-agent-to-come = Aún sin instalar
ui-reg-agents-complete = Todas las máquinas del inventario tienen el agente.
ui-reg-agents-none = El inventario todavía no tiene ninguna máquina en la que se pueda instalar el agente. Rellene antes inventory.devices.
ui-reg-all = Total
ui-reg-area-accounts = Cuentas y contraseñas
ui-reg-area-company = Empresa, sedes y contactos
ui-reg-area-machines = Servidores y equipos
ui-reg-area-network = Red y otros dispositivos
ui-reg-area-requests = Solicitudes de la plantilla
ui-reg-before = Tenga a mano:
ui-reg-billing-contact = La factura es para
ui-reg-change = Cambio
ui-reg-client-account = Cuenta del cliente
ui-reg-client-system = Sistema del cliente
ui-reg-company-counts = Sedes: { $sites }; contactos: { $contacts }
ui-reg-contact-since = Somos el contacto técnico desde el { $date }
ui-reg-counted-on = Recuento del
ui-reg-coverage = Cobertura
ui-reg-currency = Moneda
ui-reg-disabled = desactivada
ui-reg-domain = Dominio
ui-reg-domains-none = Todavía no hay ningún dominio en la lista. Pregunte al cliente por cada dirección que usan su correo y su sitio web y mire dónde está registrada.
ui-reg-done-when = Hecho cuando:
ui-reg-due-day = Vencimiento
ui-reg-due-each-month = el día { $day } de cada mes
ui-reg-enabled = activa
ui-reg-evidence = Prueba
ui-reg-file = Archivo
ui-reg-finding = Hallazgo
ui-reg-firewall-no-device = El inventario no tiene ni cortafuegos ni router. Algo conecta a este cliente con internet: averigüe qué.
ui-reg-firewall-none = Todavía no hay ninguna regla anotada. Repase las reglas de: { $devices }. Anote en findings.firewall para qué sirve cada una que llame la atención y qué se cambia.
ui-reg-gap-none = No consta ningún acceso
ui-reg-gaps-none = Ninguna laguna: cada dispositivo y sistema tiene un acceso en el gestor de contraseñas.
ui-reg-gaps-unknown = Todavía no consta ningún acceso, y no hay en el inventario nada que lo necesite. Empiece por el inventario.
ui-reg-groups = Grupos
ui-reg-held-by = Lo tiene: { $by }
ui-reg-held-up = Parado: { $why }
ui-reg-hosting = Alojamiento
ui-reg-in-vault = El acceso está en el gestor de contraseñas
ui-reg-industry = Sector
ui-reg-integration-none = Aún no se sabe qué hay que conectar. Rellene antes sedes, inventario y sistemas.
ui-reg-item = Elemento
ui-reg-keep = Nada que hacer
ui-reg-last-used = último uso el { $date }
ui-reg-legal-name = Razón social
ui-reg-licence-by = De quién
ui-reg-licences-none = Todavía no hay ningún programa en la lista. Pregunte por sistemas operativos, antivirus, copias de seguridad y programas propios, con número de licencias y renovación.
ui-reg-mac = Dirección física
ui-reg-machines = Máquinas
ui-reg-made = Fabricante y modelo
ui-reg-missing-of = { $missing } de { $of }
ui-reg-monthly = Al mes
ui-reg-name-servers = Servidores DNS
ui-reg-never-expires = la contraseña no caduca
ui-reg-no-file = No está archivado
ui-reg-no-task = Sin tarea en este plan
ui-reg-no-vault = No está en el gestor de contraseñas
ui-reg-no-website = sin sitio web
ui-reg-not-done-because = No hecho: { $why }
ui-reg-not-done-line = No hecho, porque ……………………………………
ui-reg-not-received = Aún no recibido
ui-reg-only-after = Solo después de: { $tasks }
ui-reg-os = Sistema operativo
ui-reg-os-none = Todavía no hay ningún sistema operativo anotado. El escaneo o el agente lo dicen de cada máquina.
ui-reg-our-access = Nuestro acceso
ui-reg-our-contact = Contacto técnico
ui-reg-our-tool = Nuestra herramienta
ui-reg-particulars = Particularidades
ui-reg-pieces = { $count ->
    [one] una unidad
   *[other] { $count } unidades
}
ui-reg-planned = previsto para el { $date }
ui-reg-postal-address = Dirección
ui-reg-program = Vía de acceso
ui-reg-programs-none = No consta ninguna VPN ni programa de asistencia remota. Pregunte quién entra desde fuera y busque esos programas en las máquinas.
ui-reg-received = Recibido el
ui-reg-registrar = Registrador
ui-reg-remarks = Observaciones
ui-reg-remote-none = Ninguna de las cuentas encontradas puede entrar desde fuera.
ui-reg-replaced-by = Lo sustituye { $name }
ui-reg-rotation-kept = No hace falta cambiarlas con la incorporación: { $items }.
ui-reg-rotation-none = Todavía no hay ninguna cuenta marcada para cambiar. En intake.yaml, en credentials, marque con rotate: true cada una que alguien de fuera pueda conocer.
ui-reg-rule = Regla
ui-reg-runs-on = Funciona en
ui-reg-says-it-is = Cómo se identifica
ui-reg-scan-none = La red todavía no se ha escaneado. { $count ->
    [0] El inventario no tiene ninguna dirección que esperar.
    [one] Un dispositivo del inventario tiene dirección y debe responder.
   *[other] { $count } dispositivos del inventario tienen dirección y deben responder.
} Lo que encuentre el escaneo se anota en findings.network.
ui-reg-scan-summary = Direcciones que respondieron: { $count }. Fuera de la lista: { $unlisted }. En la lista y no vistos: { $unseen }.
ui-reg-seats = Licencias
ui-reg-seats-counts = { $count ->
    [one] Una estación de trabajo
   *[other] { $count } estaciones de trabajo
}
ui-reg-seen-none = Ninguna dirección que respondió pertenece a un dispositivo del inventario.
ui-reg-seen-on = Visto el
ui-reg-serial = Número de serie
ui-reg-service-level = Nivel de servicio
ui-reg-services = Servicios
ui-reg-setup = Una vez, al inicio
ui-reg-several = { $name } ({ $count })
ui-reg-signed-on = Acuerdo firmado el
ui-reg-site-address = Sitio web
ui-reg-sites-none = Todavía no se conoce ninguna sede.
ui-reg-stale = sin uso desde el { $date }
ui-reg-still-open = aún por hacer
ui-reg-tax-id = NIF o identificación fiscal
ui-reg-term = Duración
ui-reg-term-days = { $count ->
    [one] un día
   *[other] { $count } días
}
ui-reg-term-months = { $count ->
    [one] un mes
   *[other] { $count } meses
}
ui-reg-term-weeks = { $count ->
    [one] una semana
   *[other] { $count } semanas
}
ui-reg-term-years = { $count ->
    [one] un año
   *[other] { $count } años
}
ui-reg-time-zone = Zona horaria
ui-reg-to-ask = Aún por preguntar
ui-reg-tool-helpdesk = Centro de soporte
ui-reg-tool-monitoring = Monitorización
ui-reg-tool-psa = PSA
ui-reg-tool-rmm = Gestión remota
ui-reg-tool-vault = Gestor de contraseñas
ui-reg-undecided = Aún por decidir
ui-reg-undo = Para deshacerlo:
ui-reg-unexplained = Nadie sabe explicarla
ui-reg-unknown = Aún no se sabe
ui-reg-unlisted-none = Todo lo que respondió está en el inventario.
ui-reg-unseen-none = Todos los dispositivos con dirección respondieron.
ui-reg-until = Hasta
ui-reg-vault = En el gestor de contraseñas
ui-reg-vendors-none = Todavía no hay ningún proveedor en la lista. Todo cliente tiene al menos un proveedor de internet.
ui-reg-waits = Espera a { $by }: { $why }
ui-reg-warranties-none = Todavía no hay ningún dispositivo en la lista. El número de serie y el fin de la garantía están en el aparato, en la factura o en el fabricante.
ui-reg-warranty-by = Garantía de
ui-reg-website = el sitio web está aquí
ui-reg-website-unknown = sitio web aún desconocido
ui-reg-what = Qué
ui-reg-whose = De quién, o para qué
ui-reg-why = Por qué
ui-reg-with-agent = Con agente
ui-reg-without-agent = Sin agente
W0641 = la cuenta `{ $account }` está activa y nadie sabe explicarla
    .label = indique de quién es, o ciérrela
    .help = La tarea { $task } figura como hecha. Rellene explained, o desactive la cuenta y rellene action y done_on.
    .explain =
        La incorporación hace una lista de todas las cuentas con las que se puede entrar y acaba con cada una
        explicada o cerrada. Aquí la tarea que las cierra está marcada como hecha, pero una sigue activa, sin dueño y
        sin finalidad. Por una cuenta así vuelve un atacante, o quien cuidaba antes del cliente.
            mal:   - { "{" }id: helpadm, account: helpadm, enabled: true, explained: { "}" }
            bien:  - { "{" }id: helpadm, account: helpadm, enabled: false, action: Desactivada, done_on: 2026-11-12{ "}" }
E0642 = { $installed } agentes en `{ $device }`, que representa { $of }
    .label = como máximo { $of }
    .help = Corrija el número aquí, o el count del equipo en intake.yaml.
    .explain =
        Cada máquina tiene un agente. Si hay más agentes que máquinas, uno de los dos números está mal, y la cobertura
        del registro pasaría del 100 por ciento. Lo más habitual es que se haya comprado una máquina que ya figura en
        la gestión remota, pero todavía no en el inventario.
            mal:   - { "{" }device: ws, installed: 15{ "}" }     con count: 14 en intake.yaml
            bien:  - { "{" }device: ws, installed: 14{ "}" }

## Documentos de los pasos 5, 9 y 10, y la RFP

ui-changes-gone = ya no hace falta
ui-changes-is = Ahora
ui-changes-more = { $count ->
        [one] Ha cambiado una tarea más.
       *[other] Han cambiado { $count } tareas más.
    }
ui-changes-new = nueva
ui-changes-none = Ninguna tarea se ha añadido, quitado ni movido.
ui-changes-other-day = En la versión { $version }, del { $on }, la puesta en marcha era el { $was }; ahora es el { $is }.
ui-changes-same-day = Respecto a la versión { $version }, del { $on }: el día de la puesta en marcha es el mismo, el { $is }.
ui-changes-was = Antes
ui-coming-what = Qué ocurre
ui-coverage-agent = Nuestro agente, que vigila y actualiza
ui-coverage-antivirus = Antivirus
ui-coverage-backup = Copia de seguridad
ui-coverage-mobiles = Teléfonos y tabletas
ui-coverage-of = { $done } de { $of }
ui-coverage-restore = Restauración
ui-coverage-restore-last = Última prueba
ui-coverage-servers = Servidores
ui-coverage-state = Estado
ui-coverage-what = Qué
ui-coverage-where = Dónde
ui-coverage-workstations = Estaciones de trabajo y portátiles
ui-differs-add = añadida
ui-differs-after = después de: { $tasks }
ui-differs-change = cambiada
ui-differs-document = Documento { $name }
ui-differs-duration = dura { $time }
ui-differs-effort = { $time } de trabajo efectivo
ui-differs-here = Para este cliente
ui-differs-how = Cómo
ui-differs-own = texto propio
ui-differs-skip = suprimida
ui-differs-standard = En el estándar
ui-evidence-file = Archivo
ui-expiries-contract = Contrato
ui-expiries-domain = Dominio
ui-expiries-kind = Tipo
ui-expiries-licence = Licencia
ui-expiries-none = Nada vence en este plazo.
ui-expiries-on = Vence el
ui-expiries-warranty = Garantía
ui-expiries-what = Qué
ui-inventory-devices = { $count ->
        [0] ningún equipo
        [1] un equipo
       *[other] { $count } equipos
    }
ui-inventory-gathered = En nuestra lista
ui-inventory-place = Ciudad
ui-open-items-none = No queda nada pendiente: todo lo previsto antes de la puesta en marcha está hecho.
ui-open-items-of = { $open } de { $all } pendientes
ui-open-items-undated = por acordar
ui-open-items-until = Hasta
ui-open-items-what = Qué está pendiente
ui-origins-imported = { $imported } valores proceden de otros sistemas ({ $systems }) y { $typed } se han escrito a mano: el { $percent } % sin teclear.
ui-origins-system = { $system }: { $count }
ui-origins-typed = Los { $typed } valores de este registro se han escrito a mano; ninguno procede de otro sistema.
ui-own-documents = Además de los clientes
ui-plan-task-done = Tarea, y cuándo está hecha
ui-plan-theirs = Cliente
ui-raci-accountable = Responde de ello
ui-raci-consulted = Da su opinión
ui-raci-informed = Recibe aviso
ui-raci-responsible = Hace el trabajo
ui-record-agents = Agentes instalados
ui-record-agreement = Acuerdo
ui-record-by = { $who }, { $day }
ui-record-checked = Última comprobación
ui-record-client = Cliente
ui-record-hours = Trabajo efectivo
ui-record-id = Código en nuestros registros
ui-record-level = Nivel de servicio
ui-record-live = En marcha desde
ui-record-manager = Responsable de cuenta
ui-record-of = { $what }: { $done } de { $of }
ui-record-promised = Prometido para
ui-record-signed = Versión { $version }, firmada por ambas partes el { $on }
ui-record-sla-start = Los niveles de servicio cuentan desde
ui-record-spent = { $spent } anotadas, { $planned } previstas para las mismas tareas
ui-record-tax-id = Identificación fiscal
ui-record-technician = Técnico
ui-review-after = Ahora
ui-review-before = Antes
ui-review-better = Qué ha mejorado
ui-review-closed = cerrado el { $on }
ui-review-concern = Inquietud
ui-review-due = { $state }, con plazo hasta el { $by }
ui-review-nobody = por designar
ui-review-now = esta revisión
ui-review-of-day = revisión a los { $day } días
ui-review-open = pendiente
ui-review-open-for = { $days ->
        [1] pendiente desde hace un día
       *[other] pendiente desde hace { $days } días
    }
ui-review-owner = Quién se ocupa
ui-review-setback = Contratiempo
ui-review-since = Mencionado en
ui-rfp-category = Categoría
ui-rfp-item = Qué debe hacer
ui-rfp-no = no
ui-rfp-partly = en parte
ui-rfp-percent = { $percent } %
ui-rfp-score = Puntuación
ui-rfp-unanswered = sin respuesta
ui-rfp-vendor = Proveedor
ui-rfp-weight = Peso
ui-rfp-yes = sí

E0661 = aquí se responde a `{ $id }`, y no se pregunta nada con ese id
    .label = ¿quería decir `{ $suggestion }`?
    .help = Los id de los puntos están en categories, en el mismo archivo.
    .explain =
        La respuesta de un proveedor nombra un punto de la lista por su id, y ningún punto tiene ese id: está mal escrito,
        o el punto cambió de nombre o se quitó. La respuesta se perdería, y el punto contaría como sin respuesta.
        Corrija el id, devuelva el punto o borre la respuesta.
            mal:   answers: { "{" }multi-tenancy: yes{ "}" }      (el punto se llama tenants)
            bien:  answers: { "{" }tenants: yes{ "}" }
W0662 = nadie del equipo se ocupa de esto
    .label = añada owner: y el id de alguien de team.yaml
    .help = Lo que una revisión a los { $day } días dejó pendiente sigue adelante hasta que alguien lo cierra.
    .explain =
        Un contratiempo o una inquietud que un cliente mencionó en una revisión necesita a una persona de nuestra parte
        que se ocupe hasta resolverlo. Sin ella, el asunto vuelve en la próxima revisión, y nadie ha hecho nada.
            mal:   concerns: [{ "{" }what: La wifi de la sala 3{ "}" }]
            bien:  concerns: [{ "{" }what: La wifi de la sala 3, owner: bruno, by: 2027-01-15{ "}" }]
W0663 = lo que se guardó de un plan enviado no se puede leer
    .help = Recupere el archivo tal como estaba, con git. Si lo borra, solo se pierde la comparación con la próxima versión.
    .explain =
        Cuando se envía un plan de proyecto, sus fechas se guardan junto al archivo enviado, para que la próxima versión
        diga qué ha cambiado. Este archivo se editó o está dañado. Los documentos se hacen igualmente, sin esa
        comparación.
            mal:   project-plan-1.json, abierto y editado
            bien:  git restore content/clients/acme/files/sent/project-plan-1.json

## Correos y lo que se ha enviado

ui-file-billing = Ficha de facturación
ui-file-checklist = Lista de comprobación
ui-file-completion = Puesta en marcha
ui-file-culture-survey = Preguntas sobre la empresa
ui-file-emergency = Ficha de emergencias
ui-file-helpdesk-guide = Cómo pedir ayuda
ui-file-intake-form = Formulario de recogida de información
ui-file-kickoff-agenda = Orden del día de la reunión inicial
ui-file-kickoff-minutes = Acta de la reunión inicial
ui-file-onboarding-survey = Cuestionario
ui-file-project-plan = Plan de proyecto
ui-file-review-30 = Revisión a los 30 días
ui-file-review-60 = Revisión a los 60 días
ui-file-review-90 = Revisión a los 90 días
ui-file-sla = Acuerdo de nivel de servicio
ui-file-training-agenda = Orden del día de la formación
ui-file-welcome = Bienvenida
ui-kept-copies = Lo que ha recibido
ui-kept-sent = Enviado el { $date } a { $to }
ui-kept-sent-plain = Enviado el { $date }
ui-kept-signed = Firmado el { $date }
ui-kept-signed-plain = Firmado
ui-kept-title = { $title }, versión { $version }
ui-mail-copied = Copiado
ui-mail-copy-subject = Copiar asunto
ui-mail-copy-text = Copiar texto
ui-mail-copy-to = Copiar destinatario
ui-mail-enclosed = Adjuntar
ui-mail-from = De
ui-mail-open = Abrir como borrador en el programa de correo
ui-mail-plain = El texto sin formato
ui-mail-to = Para
ui-open-more = { $count ->
        [one] y uno más
       *[other] y { $count } más
    }, en el documento adjunto
ui-open-none = No queda nada pendiente.
ui-open-not-done = se ha dejado fuera; pregúnteme el motivo
ui-open-task = { $who }, a más tardar el { $date }
ui-open-these = Todavía falta:

cli-send-again = Nada nuevo: { $kind } ya se envió hoy a { $to } con estas palabras, en la versión { $version }.
cli-send-draft = Borrador del correo: { $file }. Ábralo, léalo y envíelo.
cli-send-finished = Un envío anterior quedó interrumpido; lo que faltaba se ha completado: { $file }
cli-send-kept = { $kind }, versión { $version }, para { $to }: guardado en { $file } y anotado en { $record }
cli-send-undone = Un envío anterior quedó interrumpido; lo que quedaba de él se ha eliminado: { $file }

E0681 = un correo no puede llevar `{ $kind }` adjunto{ $why ->
        [internal] : ese documento es interno
       *[other] : no existe ese documento
    }
    .label = ¿quería decir `{ $suggestion }`?
    .help = Un documento se nombra por el archivo de su plantilla, sin la extensión.
    .explain =
        La cabecera de un correo nombra los documentos que lo acompañan. Esta nombra un documento que no
        existe, o uno que solo puede leer su propio equipo, en un correo al cliente.

        Nombre un documento para clientes, como `attach: [welcome]`, o deje `attach` fuera.
            mal:   attach: [runbook]      en un correo al cliente
            bien:  attach: [welcome]
W0682 = el acuerdo se firmó el { $signed } y el documento de bienvenida aún no se ha enviado
    .label = ya ha pasado un día hábil
    .help = onramp send { $client } welcome
    .explain =
        El documento de bienvenida sale en cuanto firman ambas partes. Un cliente que no oye nada después de
        firmar empieza a dudar. Ha pasado un día hábil desde la última firma, y `sent` no contiene el
        documento de bienvenida.
        Envíelo con `onramp send CLIENTE welcome`: el comando escribe el borrador del correo, guarda el PDF
        exacto y anota el envío en `sent`. Si se envió de otra manera, anótelo allí.
            mal:   signed: … on: 2026-11-06      con      sent: []
            bien:  signed: … on: 2026-11-06      con      sent: … kind: welcome, on: 2026-11-06
E0683 = `{ $kind }` todavía no se puede enviar: es un borrador
    .help = falta: { $missing }
    .explain =
        El documento depende de una condición y por ahora es un borrador. Lo que falta se nombra por su ruta
        en los registros del cliente.
        Complételo y vuelva a enviar. No se ha escrito, guardado ni anotado nada.
        `onramp status` dice de cada cliente qué falta.
            mal:   onramp send acme welcome      con      client: { "{" }name: Helen Park, on: { "}" }
            bien:  onramp send acme welcome      con      client: { "{" }name: Helen Park, on: 2026-11-06{ "}" }
E0684 = { $client } no tiene el contacto `{ $id }`
    .label = ¿quería decir `{ $suggestion }`?
    .help = contactos: { $known }
    .explain =
        `--to` toma el id de uno de los contactos del intake.yaml del cliente.
            mal:   onramp send acme welcome --to "Helen Park"
            bien:  onramp send acme welcome --to helen
W0685 = un envío quedó interrumpido: puede haber una copia en `files/sent` sin su anotación en `sent`
    .help = onramp send { $client } DOCUMENTO lo ordena antes de hacer otra cosa
    .explain =
        Mientras `onramp send` trabaja, hay un pequeño archivo en `files/sent/`. Sigue ahí: un envío no
        llegó a su fin, por un corte de luz o porque se detuvo el programa. El próximo `onramp send` para
        este cliente lo ordena: si la anotación se escribió, no falta nada; si no, la copia se elimina.
            mal:   rm content/clients/acme/files/sent/.unfinished.json
            bien:  onramp send acme welcome
E0686 = el archivo ha cambiado mientras el programa trabajaba
    .help = Revise el cambio y vuelva a enviar. No se ha anotado nada.
    .explain =
        Alguien o algo, como un editor o git, escribió el archivo después de leerlo.
        Onramp no lo toca, para que no se pierda ningún cambio, y retira la copia que iba a guardar.
        Revise el cambio y vuelva a enviar.
            mal:   onramp send acme welcome      mientras un editor guarda onboarding.yaml
            bien:  onramp send acme welcome      con el archivo ya guardado y cerrado
E0687 = `{ $kind }` no es un documento que se envíe a un cliente
    .help = Los documentos internos son para su propio equipo; los escribe `onramp build`.
    .explain =
        Lo que se envía y se guarda es el PDF de un documento para clientes. Los documentos internos y los
        correos al propio equipo los escribe `onramp build`; de ellos no se guarda nada como enviado.
            mal:   onramp send acme staff-introduction
            bien:  onramp build acme --only staff-introduction
E0688 = la anotación no se puede añadir sin tocar otra cosa
    .help = Añádala a `sent` a mano: { $entry }
    .explain =
        Onramp añade a sus archivos sin cambiar ningún otro byte, y lee el resultado antes de escribirlo. En
        este archivo no es posible, por ejemplo porque todo el registro está entre llaves, o porque `sent`
        repite otra lista mediante un alias de YAML. Escriba `sent` como una lista sencilla, o añada la
        anotación a mano.
            mal:   sent: *anterior
            bien:  sent:
                     - { "{" }kind: welcome, version: 1, on: 2026-11-06, to: helen{ "}" }
E0689 = { $file } ya existe
    .help = Una copia guardada nunca se sobrescribe. Mueva el archivo, o anótelo en `sent` si se envió.
    .explain =
        `onramp send` guarda cada versión en un archivo propio, y hay uno con ese nombre que `sent` no cita.
        Una copia muestra lo que tiene el cliente; por eso nunca se sobrescribe.
        Mueva el archivo, o anótelo en `sent` si se envió.
            mal:   files/sent/welcome-2.pdf      con      sent: … kind: welcome, version: 1
            bien:  files/sent/welcome-2.pdf      con      sent: … kind: welcome, version: 2
E0690 = { $client } no tiene documentos en `{ $locale }`
    .help = idiomas: { $known }
    .explain =
        Los documentos de un cliente están en los idiomas de `company.locale` de su intake.yaml.
            mal:   onramp send acme welcome --locale es
            bien:  onramp send acme welcome --locale en
## La vista previa

cli-preview-address = { $address } muestra la vista previa. Sigue sus archivos; Ctrl-C la termina.
cli-preview-close = Cerrar
cli-preview-error = Error
cli-preview-failed = No se puede generar este archivo
cli-preview-failed-about = Lo que está mal aparece al pie de esta página. En cuanto se corrija, el archivo se mostrará aquí.
cli-preview-home = Ir a la página de inicio
cli-preview-made = { $time }  { $what ->
        [all] todo
        [guide] guía
        [rfps] solicitudes de propuesta
       *[client] { $client }
    }: { $pages ->
        [0] ninguna página nueva
        [one] { $pages } página
       *[other] { $pages } páginas
    }, { $problems }, { $milliseconds } ms
cli-preview-missing = Esta página no existe
cli-preview-missing-about = Quizá dependa de valores que aún no se conocen o de un error por corregir. En cuanto exista, se mostrará aquí.
cli-preview-no-browser = No se pudo abrir ningún navegador. Abra usted la dirección.
cli-preview-notice = Aviso
cli-preview-old = Mientras haya errores, las páginas quedan como se pudieron generar la última vez.
cli-preview-show = Mostrar problemas
cli-preview-warning = Advertencia

E0760 = la vista previa no puede usar el puerto { $port }: { $reason ->
        [taken] otro programa ya lo usa
        [refused] el sistema no le permite usarlo
       *[other] el sistema dice «{ $reason }»
    }
    .help = Omita `--port` y se usará el siguiente puerto libre; los inferiores a 1024 suelen estar reservados.
    .explain =
        La vista previa se sirve en esta máquina, en un número llamado puerto. Dos programas no pueden usar el mismo, y
        el sistema se guarda los números bajos. A menudo es otra vista previa que sigue abierta en alguna ventana.
            mal:   onramp serve --port 80
            bien:  onramp serve
E0761 = no se pueden vigilar los archivos de { $folder }: { $reason ->
        [full] el sistema no vigila más carpetas para usted
        [not-found] falta una carpeta
        [refused] usted no tiene acceso a una carpeta
       *[other] el sistema dice «{ $reason }»
    }
    .help = Cierre programas que vigilen muchos archivos, como editores y otras vistas previas, o pida que se aumente el límite.
    .explain =
        La vista previa pide al sistema que le avise cuando cambia un archivo. Cada usuario tiene un límite de avisos;
        en Linux es `fs.inotify.max_user_watches`. Algunas unidades de red no avisan de ningún cambio: copie el espacio
        de trabajo a un disco de esta máquina y funcionará.
            mal:   onramp -C /mnt/server/msp serve
            bien:  onramp -C ~/msp serve
E0762 = Onramp falló en { $what }: { $reason }
    .help = El defecto es de Onramp, no suyo; notifíquelo con el último archivo que haya cambiado.
    .explain =
        Ocurrió algo que nunca debería ocurrir. La vista previa sigue y muestra las páginas como estaban; con el
        siguiente cambio lo intenta de nuevo. Ningún archivo suyo se ha tocado. Hasta que se corrija, deshaga el último
        cambio o escríbalo de otra manera.
            mal:   un cambio tras el cual aparece esto
            bien:  el mismo registro tal como era antes

E0740 = son respuestas a `{ $found }`, y no un formulario de recogida
    .help = onramp survey import { $client } ARCHIVO recibe respuestas de cuestionarios
    .explain =
        `onramp import` lleva a intake.yaml lo que el cliente escribió en el formulario de recogida de información. Las
        respuestas a otros cuestionarios quedan junto al registro, en `responses/`.
            mal:    onramp import acme onboarding-survey-acme-ana-2026-11-20.json
            bien:   onramp survey import acme onboarding-survey-acme-ana-2026-11-20.json
E0741 = { $reason ->
        [encrypted] este libro está protegido con contraseña
        [old] este libro tiene el formato antiguo de Excel (.xls)
        [kind] este archivo es de otro programa, y no un libro de Excel (.xlsx)
        [large] este libro contiene más de lo que cabe en un formulario
        [map] se cambió la hoja oculta que dice qué respuesta está en qué celda
       *[broken] este libro no se puede leer
    }
    .help = { $reason ->
        [encrypted] Ábralo, quite la contraseña (Archivo > Información > Proteger libro), guárdelo e importe ese archivo.
        [old] Ábralo y guárdelo como «Libro de Excel (.xlsx)».
        [kind] Ábralo y guárdelo como «Libro de Excel (.xlsx)».
        [large] Copie las respuestas en el formulario tal como se envió.
        [map] Copie las respuestas en el formulario tal como se envió, o escríbalas en intake.yaml.
       *[broken] Ábralo en un programa de hojas de cálculo, guárdelo de nuevo como .xlsx, o pida el archivo otra vez.
    }
    .explain =
        El formulario de recogida sale también como libro de Excel, y vuelve como tal. Excel, LibreOffice y Hojas de cálculo
        de Google saben guardarlo como .xlsx. No se toma nada de un archivo que no se abre, que, descomprimido, es mayor que
        cualquier formulario, o que perdió la hoja oculta por la que se encuentran las respuestas.
            mal:    onramp import acme intake-form.xls
            bien:   onramp import acme intake-form.xlsx
E0742 = { $reason ->
        [choice] hoja «{ $sheet }», { $cell }: «{ $found }» no está en la lista
        [date] hoja «{ $sheet }», { $cell }: «{ $found }» no es una fecha, o puede ser dos
        [number] hoja «{ $sheet }», { $cell }: «{ $found }» no es un número entero
        [tick] hoja «{ $sheet }», { $cell }: «{ $found }» no es una marca
        [one] hoja «{ $sheet }», { $cell }: solo se puede marcar uno, y hay varios
        [error] hoja «{ $sheet }», { $cell }: el programa de hojas de cálculo muestra ahí un error
        [row] hoja «{ $sheet }», { $cell }: esta fila no es del formulario
        [moved] hoja «{ $sheet }», { $cell }: aquí estaba «{ $known }»
        [copy] hoja «{ $sheet }»: es una copia de la hoja «{ $known }»
       *[gone] hoja «{ $sheet }»: no está en el archivo, o perdió su primera columna, que está oculta
    }
    .help = { $reason ->
        [choice] La lista tiene: { $known }
        [date] Escríbala como año-mes-día: 2027-11-27
        [number] Escriba solo el número, sin punto ni palabras.
        [tick] Escriba x, o deje la celda en blanco.
        [one] Quite la marca de lo que ya no se quiere.
        [error] Escriba la respuesta encima.
        [row] Copie lo que hay ahí en una fila vacía del formulario.
        [moved] Devuelva filas y columnas a su lugar, o copie las respuestas en el formulario tal como se envió.
        [copy] Reúna todas las respuestas en una sola hoja, y borre la otra.
       *[gone] Copie las respuestas en el formulario tal como se envió.
    }
    .explain =
        Algo de una celda no se puede tomar, o no es seguro qué respuesta es: se insertaron, movieron o copiaron filas. Solo
        queda fuera esa celda, fila u hoja; todo lo demás se toma. Corrija el archivo e impórtelo otra vez: lo que ya está en
        el registro queda como está.
            mal:    «pronto» donde se pide una fecha
            bien:   2027-11-27

## El calendario y la vista de todos los clientes

ui-calendar-activation = Desde este día rigen los niveles de servicio acordados y su personal llama a nuestro centro de soporte.
ui-calendar-delayed = Estaba prometida para el { $promised }; tal como están las cosas, será este día.
ui-calendar-file = Calendario
ui-calendar-file-about = Todas las fechas de su incorporación. Abra el archivo con su programa de calendario y este le ofrecerá incluirlas.
ui-calendar-hour-open = La hora se acordará con usted.
ui-calendar-kickoff = Presentamos a las personas que se ocuparán de su informática y repasamos sus objetivos, las fechas y la forma de trabajar.
ui-calendar-live = Desde este día rigen los niveles de servicio acordados y su personal llama a nuestro centro de soporte.
ui-calendar-meeting = Reunión periódica
ui-calendar-name = Incorporación: { $client } · { $provider }
ui-calendar-provisional = Esta fecha es provisional hasta que la reunión inicial la confirme.
ui-calendar-questions = ¿Alguna pregunta? { $who }
ui-calendar-review = Qué ha mejorado, qué salió mal y qué viene después, { $days } días después de la puesta en marcha.
ui-calendar-title = { $what } · { $provider }
ui-calendar-training = Cómo pide ayuda su personal y qué debe decir una solicitud.{ $form ->
        [webinar] {" "}En línea.
        [on-site] {" "}En sus instalaciones.
       *[none] {""}
    }
ui-calendar-with = Con { $people }.
ui-date-hired = Contratación
ui-date-intake = Recogida completa
ui-date-signed = Acuerdo firmado
ui-days-long = { $count ->
        [0] desde hoy
        [one] desde hace { $count } día
       *[other] desde hace { $count } días
    }
ui-days-short = { $count } d
ui-expiry-contract = contrato con { $what }
ui-expiry-domain = dominio { $what }
ui-expiry-licence = licencia { $what }
ui-expiry-on = { $what } { $date }
ui-expiry-over = { $what } venció { $date }
ui-expiry-warranty = garantía de { $what }
ui-gate-alerts = una alerta probada, con su comprobante
ui-gate-dates = las fechas y tareas de un plan
ui-gate-go-live = las tareas que impiden la puesta en marcha
ui-gate-intake = puntos abiertos de la recogida de información
ui-gate-kickoff = la grabación o el acta de la reunión inicial
ui-gate-plan = lo que queda abierto de los pasos 1 a 5
ui-gate-review = la revisión jurídica
ui-gate-reviews = las revisiones a los 30, 60 y 90 días
ui-gate-signed = las firmas del acuerdo
ui-open-company-name = Nombre de la empresa
ui-open-contact-email = Correo de la persona de contacto
ui-open-contact-phone = Teléfono de la persona de contacto
ui-open-contact-role = Cargo de la persona de contacto
ui-open-contacts = Persona de contacto
ui-open-credential-vault = Referencia de la credencial en el gestor de contraseñas
ui-open-credentials = Credenciales
ui-open-culture = Preguntas sobre cultura y valores
ui-open-device-cpu = Procesador
ui-open-device-memory = Memoria
ui-open-device-os = Sistema operativo
ui-open-device-serial = Número de serie
ui-open-device-storage = Discos
ui-open-device-value = Valor
ui-open-device-warranty = Fin de la garantía
ui-open-documentation = Documentación existente
ui-open-emergency-call = A quién avisar en una emergencia
ui-open-emergency-first = Qué hacer primero en una emergencia
ui-open-evidence = Comprobante de una tarea
ui-open-hired-on = Día de la contratación
ui-open-inventory-devices = Lista de dispositivos
ui-open-inventory-stated-servers = Número de servidores
ui-open-inventory-stated-workstations = Número de estaciones de trabajo
ui-open-kickoff-shared-on = Grabación o acta de la reunión inicial
ui-open-of = { $what }: { $of }
ui-open-plan = Un plan que se pueda calcular
ui-open-playbook = Un plan modelo con tareas
ui-open-reviews-30-held-on = Revisión a los 30 días
ui-open-reviews-60-held-on = Revisión a los 60 días
ui-open-reviews-90-held-on = Revisión a los 90 días
ui-open-sent = Envío del documento de bienvenida
ui-open-service-level = Nivel de servicio
ui-open-services = Servicios gestionados
ui-open-site-address = Dirección de la sede
ui-open-site-hours = Horario de la sede
ui-open-site-time-zone = Zona horaria de la sede
ui-open-sites = Sedes
ui-open-sla-reviewed-of = Huella del texto revisado
ui-open-sla-reviewed-on = Día de la revisión jurídica
ui-open-sla-signed-client = Firma del cliente
ui-open-sla-signed-client-on = Firma del cliente con fecha posterior a la revisión y a la recogida
ui-open-sla-signed-provider = Nuestra firma
ui-open-sla-signed-provider-on = Nuestra firma con fecha posterior a la revisión y a la recogida
ui-open-start = Inicio del proyecto
ui-open-vendor-name = Nombre de un tercero
ui-open-vendor-phone = Contacto de un tercero
ui-open-vendors = Terceros
ui-party-client = cliente
ui-party-provider = nosotros
ui-party-third-party = tercero
ui-portfolio-clocks = { $hired ->
        [0] Contratado hoy
        [one] Contratado hace { $hired } día
       *[other] Contratado hace { $hired } días
    }{ $start ->
        [none] {""}
        [0] {", "}iniciado hoy
        [one] {", "}iniciado hace { $start } día
       *[other] {", "}iniciado hace { $start } días
    }
ui-portfolio-dates = Fechas
ui-portfolio-document-counts = { $count ->
        [0] Ningún documento
        [one] { $count } documento
       *[other] { $count } documentos
    }{ $drafts ->
        [0] {""}
        [one] {", "}{ $drafts } borrador
       *[other] {", "}{ $drafts } borradores
    }{ $waiting ->
        [0] {""}
        [one] {", "}{ $waiting } en espera
       *[other] {", "}{ $waiting } en espera
    }
ui-portfolio-expiries = Vencen pronto
ui-portfolio-few = menos de cinco respuestas
ui-portfolio-finished = Terminados
ui-portfolio-live = En marcha desde el { $date }
ui-portfolio-nothing-due = Nada pendiente ahora
ui-portfolio-open-step = Abierto en este paso
ui-portfolio-planned = Según el plan: { $date }
ui-portfolio-score = { $measure } { $value } con { $count ->
        [one] { $count } respuesta
       *[other] { $count } respuestas
    }
ui-portfolio-sent = enviado el { $date }
ui-portfolio-sent-differs = enviado el { $date }, hoy dice otra cosa
ui-portfolio-took = { $start ->
        [none] {""}
        [one] { $start } día del inicio a la puesta en marcha
       *[other] { $start } días del inicio a la puesta en marcha
    }
ui-portfolio-waiting = A la espera de
ui-portfolio-week = Esta semana, hasta el { $date }
ui-who-client = el cliente
ui-who-provider = nosotros
ui-who-third-party = un tercero


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
cli-import-counts =
    { $file }: { $put ->
        [one] { $put } valor incorporado
       *[other] { $put } valores incorporados
    }, { $same } ya estaban, { $kept } conservados, { $refused } rechazados{ $mode ->
        [dry] . No se ha escrito nada.
       *[written] {""}
    }
cli-import-kept = ! { $path }: el registro dice «{ $now }» y el formulario «{ $value }»; se queda el del registro (--overwrite toma el del formulario)
cli-import-kept-parts = ! { $path }: el registro dice otra cosa, y no «{ $value }»; se queda el del registro
cli-import-no-place = x { $path }: «{ $value }» no tiene sitio en el registro
cli-import-put = + { $path }: { $value }
cli-import-refused = x { $path }: «{ $value }»: { $why }
cli-import-unusable =
    x { $path }: { $why ->
        [secret] se deja fuera, porque parece una contraseña o una clave; pídala a través de la bóveda y haga que se cambie
        [unfit] tiene caracteres que ningún registro admite, o es demasiado largo
        [gone] aquello a lo que pertenece ya no está en el registro
        [no-name] una fila sin nombre
        [no-such-name] nombra a alguien o algo que no está en el registro
        [other-make] empieza con una marca distinta de la del registro; corrija marca y modelo a mano
       *[unknown] el formulario no tiene esa pregunta
    }
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
cli-later = { $count ->
        [one] { $count } documento de un paso posterior espera
       *[other] { $count } documentos de pasos posteriores esperan
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
cli-status-activation = en marcha
cli-status-client = cliente
cli-status-head = { $count ->
        [one] Un cliente
       *[other] { $count } clientes
    }, a { $date }
cli-status-intake = recogida
cli-status-late = retraso
cli-status-next = próxima
cli-status-step = paso
cli-unreadable = sus archivos todavía no se pueden leer
cli-waiting = { $kinds } { $count ->
        [one] no se puede generar todavía
       *[other] no se pueden generar todavía
    } (falta: { $missing })
cli-warnings = { $count ->
    [one] { $count } advertencia
   *[other] { $count } advertencias
}
cli-status-broken = tiene errores; vea: onramp check
cli-status-expiries = Vencen pronto
cli-status-few = ! menos de cinco respuestas: demasiado pocas para sacar conclusiones
cli-status-finished = Terminados
cli-status-hidden = { $count ->
        [one] Un cliente terminado no se muestra; con --all, sí.
       *[other] { $count } clientes terminados no se muestran; con --all, sí.
    }
cli-status-live = activo { $date }
cli-status-score = nota
cli-status-waiting = a la espera de
cli-status-week = Reuniones de esta semana, hasta el { $date }

## Diagnósticos: plantillas de documentos

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
E0323 = lo que hay aquí pasa de { $most } niveles, uno dentro de otro
    .label = este es un nivel de más
    .explain =
        Las citas, las listas y los énfasis pueden ir unos dentro de otros hasta 32 niveles: nadie lee más hondo, y una
        sucesión de `>` o `-` casi siempre quiere ser una línea divisoria. Quite las marcas o escriba la línea.
            mal:  >>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>
            bien: ---
E0330 = una imagen en una página de la guía
    .label = quítela, o enlace a donde se pueda ver
    .explain =
        Las páginas de la guía llevan texto, tablas y código; todavía no se pueden mostrar imágenes en ellas. Diga con
        palabras lo que muestra la imagen, o enlace a ella en la web.
            mal:    ![El armario](armario.png)
            bien:   [Una foto del armario](https://proveedor.example/armario)
E0340 = el sitio no tiene la página `{ $page }`
    .label = ¿quiso decir `{ $suggestion }`?
    .help = Páginas del sitio: { $known }; cada una seguida de .html, igual que los documentos del cliente, que llevan el nombre de su tipo.
    .explain =
        Una página del sitio de un cliente, o un documento que está en él, enlaza con páginas de ese sitio, y con los
        documentos del cliente, por el nombre del archivo. Este nombre no es el de ninguno. Una página que existe,
        pero no se hace para un cliente, no es un error: allí quedan las palabras sin enlace.
            mal:    [Su equipo](teams.html)
            bien:   [Su equipo](team.html)
W0341 = la página `{ $page }` no tiene el título `{ $heading }`
    .label = ¿quiso decir `#{ $suggestion }`?
    .help = Sus títulos: { $known }.
    .explain =
        Lo que sigue al # de un enlace es el nombre de un título: sus palabras en minúsculas, separadas por guiones, o el
        que le da la plantilla en la forma { "{ #nombre }" }. El enlace lleva entonces al principio de la página.
            mal:    [El calendario](plan.html#calendarios)
            bien:   [El calendario](plan.html#calendario)
E0342 = { $reason ->
       *[missing] no hay ningún archivo `{ $file }` en la carpeta del cliente
        [kind] `{ $file }` no es de un tipo que una página pueda entregar
        [shared] `{ $file }` es el archivo de un solo cliente, y esta página se hace para todos
        [place] `{ $file }` no es una página ni un archivo de files/
        [document] un documento no entrega archivos, y `{ $file }` no es ninguno que se haga para un cliente
    }
    .label = { $reason ->
       *[missing] ¿quiso decir `{ $suggestion }`?
        [kind] guárdelo como PDF, tabla o imagen
        [shared] ponga el enlace en una página propia del cliente
        [place] póngalo en la carpeta files/ del cliente y enlace con files/…
        [document] indique un documento, como welcome.pdf
    }
    .explain =
        Una página propia del cliente, en content/clients/<id>/pages/, puede entregar archivos del cliente: lo que sus
        enlaces nombran como files/… se copia al sitio, y nada más. Se pueden entregar documentos, tablas e imágenes; páginas
        y programas no, pues un navegador los ejecutaría. Las páginas comunes no enlazan con archivos de un cliente.
            mal:    [El plano](plano.pdf)
            bien:   [El plano](files/plano.pdf)
E0343 = el nombre `{ $name }` ya está ocupado
    .help = Elija otro nombre: el sitio ya tiene una página o un documento con este, o lo reserva para sí.
    .explain =
        La página propia de un cliente está junto a las páginas y los documentos que tienen todos; por eso no puede llamarse
        como uno de ellos, ni index, search, print, 404 o team. Para decir otra cosa en una página que tienen todos, ponga
        una plantilla sobre ella: content/clients/<id>/documents/<idioma>/site/<página>.md.
            mal:    content/clients/acme/pages/help.md
            bien:   content/clients/acme/pages/aparcamiento.md
W0344 = la dirección { $address } { $status ->
        [none] no responde
       *[other] responde con { $status }
    }
    .help = Ábrala en un navegador: puede haber cambiado, o solo estar caída por ahora.
    .explain =
        Con --links external, check pregunta a la web por cada dirección a la que llevan las páginas y los documentos de los
        clientes. Esta no dio página: el servidor no se encontró o tardó demasiado, o dijo que la página no existe (404, 410)
        o que nadie puede verla (401, 403). Algunos servidores rechazan programas y aun así enseñan la página a las personas.
            mal:    https://proveedor.example/normas-antiguas responde con 404
            bien:   la dirección que tiene ahora la página
E0345 = el programa curl no está instalado
    .help = Instale curl, o prescinda de --links external.
    .explain =
        Onramp no tiene código propio que hable con la red. Con --links external pregunta al programa curl, que casi todos
        los sistemas tienen; aquí no se ha encontrado.
            mal:    onramp check --links external en un sistema sin curl
            bien:   lo mismo, después de instalar curl

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

## Diagnósticos: el acuerdo y el orden de los pasos

E0601 = `{ $file }` no es el archivo que se firmó: su huella es { $now }
    .label = está escrita { $typed }
    .help = Devuelva el archivo firmado a su sitio. Si este es el correcto, escriba su huella: { $now }.
    .explain =
        Un acuerdo firmado se guarda como se firmó. `sla.signed.of` contiene la huella de ese mismo archivo, y el de la
        carpeta tiene otra: se sustituyó, se volvió a escanear o lo guardó un programa que lo modificó.
        Devuelva el archivo firmado a su sitio. Corrija la huella solo si el error está en ella.
            mal:  of: 7f3a9c4e21b0        y files/sla-1.0.pdf se guardó de nuevo
            bien: of: la huella que nombra el mensaje, tras comprobar que el archivo es el firmado
W0602 = el acuerdo está firmado y no consta ninguna revisión jurídica
    .label = `sla.reviewed` dice quién lo leyó y cuándo
    .explain =
        Un abogado lee el acuerdo antes de la firma, sobre todo por la cláusula de responsabilidad. Aquí ambas partes han
        firmado y no consta que nadie lo leyera. Lo firmado sigue firmado. Si se revisó, anote quién y cuándo; si no,
        haga que se lea ahora, para que la próxima versión sea mejor.
            mal:  reviewed:
            bien: reviewed: { "{" }by: Paula Nunes, on: 2026-11-05, of: 7f3a9c4e21b0{ "}" }
E0603 = `{ $what }` se envió el { $on }, pero el acuerdo no se firmó hasta el { $signed }
    .label = se envía cuando ambas partes han firmado
    .explain =
        Se da la bienvenida a un cliente cuando ambas partes han firmado, y no antes: hasta entonces nadie sabe si el
        trabajo empieza. Corrija la fecha equivocada. Si de verdad se envió antes, quite la entrada y vuelva a enviar el
        documento después de las firmas.
            mal:  sent: … kind: welcome, on: 2026-11-05      con      signed: … on: 2026-11-06
            bien: sent: … kind: welcome, on: 2026-11-06      con      signed: … on: 2026-11-06
E0604 = la reunión inicial fue el { $held }, pero su grabación se compartió el { $shared }
    .label = el día en que el cliente recibió la grabación o el acta
    .explain =
        La grabación, o el acta, puede compartirse cuando la reunión ya se ha celebrado. Una de las dos fechas es errónea.
            mal:  at: 2026-11-09T10:00      con      shared_on: 2026-11-08
            bien: at: 2026-11-09T10:00      con      shared_on: 2026-11-09
E0605 = `{ $what }` empezó el { $on }, pero el acuerdo no se firmó hasta el { $signed }
    .label = el trabajo en los sistemas del cliente empieza después de las firmas
    .explain =
        Antes de que ambas partes firmen no hay acuerdo: ni acceso permitido, ni responsabilidad limitada, ni secreto
        pactado. El trabajo de los pasos 6 y 7 en los sistemas del cliente viene después. Corrija la fecha equivocada o
        anote las firmas que faltan.
            mal:  rmm-site: { "{" }done_on: 2026-11-05{ "}" }      con      signed: … on: 2026-11-06
            bien: rmm-site: { "{" }done_on: 2026-11-10{ "}" }      con      signed: … on: 2026-11-06
E0606 = en marcha desde el { $live }, pero nada demuestra que las alertas funcionan: `{ $task }`
    .label = `{ $task }` se hace antes, con una prueba
    .help = Anote en tasks: { $task }: { "{" }done_on: …, evidence: files/…{ "}" }
    .explain =
        Desde la puesta en marcha el cliente confía en nuestras alertas. Por eso se prueban antes, y un archivo lo
        demuestra: una imagen de la alerta, la solicitud, el correo. Pruébelas ahora si no se hizo y anote la prueba; si
        se hizo, anote cuándo, y el archivo.
            mal:  go-live: { "{" }done_on: 2026-11-16{ "}" }      con      test-alerts: { "{" }done_on: 2026-11-12{ "}" }
            bien: test-alerts: { "{" }done_on: 2026-11-12, evidence: files/alert.png{ "}" }
E0607 = se comunicó al cliente el { $sent } que todo está listo, pero { $live ->
        [open] no está en marcha
       *[other] no está en marcha hasta el { $live }
    }
    .label = se comunica al cliente el día de la puesta en marcha, o después
    .explain =
        El correo de finalización dice que los niveles de servicio rigen. Rigen desde el día de la puesta en marcha, cuando
        toda tarea que la bloquea está hecha. Corrija la fecha equivocada o anote la puesta en marcha en `tasks`.
            mal:  sent: … kind: completion, on: 2026-11-13      con      go-live: { "{" }done_on: 2026-11-16{ "}" }
            bien: sent: … kind: completion, on: 2026-11-16      con      go-live: { "{" }done_on: 2026-11-16{ "}" }
E0608 = se celebró una revisión el { $held }, pero el cliente { $live ->
        [open] no está en marcha
       *[other] no está en marcha hasta el { $live }
    }
    .label = las revisiones son a los 30, 60 y 90 días de la puesta en marcha
    .explain =
        Las revisiones miran el tiempo transcurrido desde la puesta en marcha, así que ninguna puede ser anterior. Corrija
        la fecha equivocada o anote la puesta en marcha en `tasks`.
            mal:  30: { "{" }held_on: 2026-11-10{ "}" }      con      go-live: { "{" }done_on: 2026-11-16{ "}" }
            bien: 30: { "{" }held_on: 2026-12-16{ "}" }      con      go-live: { "{" }done_on: 2026-11-16{ "}" }
W0609 = `{ $what }` tiene la fecha { $on }, pero el acuerdo no está firmado por ambas partes
    .label = esto viene después de las firmas
    .explain =
        Se da la bienvenida al cliente y se empieza a trabajar en sus sistemas cuando ambas partes han firmado. Algo de eso está
        anotado y falta una firma. Escriba la firma si existe. Si no existe, detenga el trabajo: todavía no hay nada acordado.
        Hasta entonces los documentos son borradores.
            mal:  sent: … kind: welcome, on: 2026-11-06      con      client: { "{" }name: Helen Park, on: { "}" }
            bien: sent: … kind: welcome, on: 2026-11-06      con      client: { "{" }name: Helen Park, on: 2026-11-06{ "}" }


## Respuestas a cuestionarios: puntuaciones, gráficos, quién no está contento

ui-answers-all-about = Las puntuaciones de todos los clientes, de la peor a la mejor, y a quién hay que llamar.
ui-answers-all-answers = Todas las respuestas
ui-answers-all-clients = Todos los clientes
ui-answers-all-intro = Lo que han respondido los clientes, todos juntos y uno a uno. Una puntuación nunca aparece sin el número de respuestas de que procede.
ui-answers-all-title = Lo que dicen nuestros clientes
ui-answers-answer = Respuesta
ui-answers-answered = De ellas, han respondido
ui-answers-asked = Personas consultadas
ui-answers-asked-short = Consultados
ui-answers-blank = En blanco
ui-answers-by-client = Cliente a cliente, del peor al mejor
ui-answers-calls = { $who } llama hasta el { $due }
ui-answers-calls-about = A quien responde de 0 a 6 le llama su responsable de cuenta, como muy tarde dos días hábiles después de llegar la respuesta.
ui-answers-chart-title = Distribución de las respuestas: { $question }
ui-answers-client = Cliente
ui-answers-count = n = { $count }
ui-answers-count-few = n = { $count }, pocas
ui-answers-counted = { $count ->
        [one] { $count } respuesta
       *[other] { $count } respuestas
    }{ $blanks ->
        [0] .
       *[other] , en blanco: { $blanks }.
    }
ui-answers-days = { $days } días
ui-answers-detractors = Quién no nos recomendaría
ui-answers-due = Hasta
ui-answers-few = menos de cinco respuestas
ui-answers-last = Última respuesta
ui-answers-left-out = { $count ->
        [one] { $count } cliente queda fuera, pues sus registros tienen errores.
       *[other] { $count } clientes quedan fuera, pues sus registros tienen errores.
    }
ui-answers-measure = Medida
ui-answers-measure-ces = CES, fácil recibir ayuda (media de 1 a 7)
ui-answers-measure-csat = CSAT, satisfacción (proporción de 4 y 5)
ui-answers-measure-nps = NPS, nos recomendaría (-100 a 100)
ui-answers-n = Respuestas
ui-answers-nobody = nadie todavía
ui-answers-of-ten = { $number } de 10
ui-answers-on = Respondió el
ui-answers-others = Otras personas que respondieron
ui-answers-owner = Quién llama
ui-answers-percent = { $percent } %
ui-answers-question = Pregunta
ui-answers-rate = { $count } ({ $percent })
ui-answers-recommend = Nos recomendaría
ui-answers-recommends = nos recomendaría: { $answer }
ui-answers-responses = Cuestionarios respondidos
ui-answers-review = Revisión
ui-answers-score = Puntuación
ui-answers-several = Se podían elegir varias.
ui-answers-share = Proporción
ui-answers-share-percent = Proporción en porcentaje
ui-answers-sheet-detractors = A quién llamar
ui-answers-sheet-distribution = Distribución
ui-answers-sheet-responses = Respuestas
ui-answers-sheet-scores = Puntuaciones
ui-answers-survey = Cuestionario
ui-answers-times = Veces
ui-answers-trend-title = { $measure }: de revisión en revisión
ui-answers-version = Versión
ui-answers-warning = Atención
ui-answers-who = Quién
ui-answers-with-few = { $value } (n = { $count }, pocas)
ui-answers-with-n = { $value } (n = { $count })
ui-answers-workbook = { $title } (hoja de cálculo)

cli-survey-answers = respuestas
cli-survey-asked = consultados
cli-survey-client = cliente
cli-survey-critic = { $who } ({ $client }): { $answer } de 10, respondió el { $on }; { $owner } llama hasta el { $due }
cli-survey-critics = { $count ->
        [one] { $count } persona no nos recomendaría
       *[other] { $count } personas no nos recomendarían
    }
cli-survey-few = ! menos de cinco respuestas: demasiado pocas para sacar conclusiones
cli-survey-head = { $title }, a { $date }
cli-survey-last = última
cli-survey-measure = medida
cli-survey-none = Nadie ha respondido a un cuestionario que tenga puntuación.
cli-survey-total = todos

E0730 = la respuesta `{ $found }` a `{ $question }` no es ninguna de las posibles
    .label = corrija la respuesta o déjela en blanco
    .help = respuestas posibles: { $known }
    .explain =
        Una pregunta con escala se responde con un número entero de esa escala; una pregunta con opciones, con el id de una de
        ellas. Cualquier otra respuesta no se puede contar, y una puntuación sin ella sería errónea en silencio: no se hace
        nada del cliente hasta que se corrija.
            mal:   answers: { "{" }recommend: "11"{ "}" }
            bien:  answers: { "{" }recommend: "10"{ "}" }
W0731 = no existe el cuestionario `{ $id }`
    .label = ¿quería decir `{ $suggestion }`?
    .help = conocidos: { $known }
    .explain =
        Una respuesta pertenece a un cuestionario, `content/surveys/<id>.yaml`. Si no existe, las respuestas se conservan, pero
        nada las cuenta. Vuelva a poner el cuestionario o corrija el id.
            mal:   survey: onboarding-servey
            bien:  survey: onboarding-survey
W0732 = el cuestionario no pregunta `{ $id }`
    .label = ¿quería decir `{ $suggestion }`?
    .help = preguntas: { $known }
    .explain =
        La respuesta es a la versión actual del cuestionario, que no tiene ninguna pregunta con ese id, así que nada cuenta esta
        respuesta. Una pregunta que quiere saber otra cosa recibe un id nuevo, y el cuestionario, una versión nueva; las
        respuestas a versiones anteriores no se miran de este modo.
            mal:   answers: { "{" }recomend: "9"{ "}" }
            bien:  answers: { "{" }recommend: "9"{ "}" }
E0733 = una hoja de cálculo va a un archivo
    .label = añada `-o ARCHIVO`
    .help = por ejemplo: onramp survey report --format xlsx -o puntuaciones.xlsx
    .explain =
        Una hoja de cálculo no es texto, y un terminal no puede mostrarla. Diga en qué archivo se escribe.
            mal:   onramp survey report --format xlsx
            bien:  onramp survey report --format xlsx -o puntuaciones.xlsx
## Cuestionarios que vuelven

cli-survey-known = { $file }: ya está, en { $record }
cli-survey-would = { $file }: se escribiría en { $record }
cli-survey-written = { $file }: escrito en { $record }

E0710 = no hay ninguna pregunta `{ $found }` en este cuestionario
    .label = ¿quería decir `{ $suggestion }`?
    .help = preguntas de arriba: { $known }
    .explain =
        `show_if` nombra por su id la pregunta cuya respuesta decide si se hace esta. Ninguna pregunta tiene ese id, y
        nadie sabría cuándo preguntar.
            mal:    show_if: { "{" }question: atenciom, is: [tarde]{ "}" }
            bien:   show_if: { "{" }question: atencion, is: [tarde]{ "}" }
E0711 = `{ $found }` todavía no está respondida cuando se hace esta pregunta
    .label = nombre una pregunta de arriba
    .explain =
        Una condición solo puede mirar atrás: la gente responde de arriba abajo, también en papel. Ponga esta pregunta
        debajo de la que decide, o deje que decida otra.
            mal:    - { "{" }id: motivo, show_if: { "{" }question: atencion, is: [tarde]{ "}" }, ...{ "}" }
                    - { "{" }id: atencion, ...{ "}" }
            bien:   - { "{" }id: atencion, ...{ "}" }
                    - { "{" }id: motivo, show_if: { "{" }question: atencion, is: [tarde]{ "}" }, ...{ "}" }
E0712 = nadie puede responder `{ $found }` a `{ $question }`
    .label = ¿quería decir `{ $suggestion }`?
    .help = respuestas: { $known }
    .explain =
        Una condición nombra las respuestas como se guardan: los ids de las opciones, o números de la escala. Esta no es
        ninguna de ellas, y la pregunta no se haría nunca, o siempre.
            mal:    show_if: { "{" }question: atencion, is: [Más tarde]{ "}" }
            bien:   show_if: { "{" }question: atencion, is: [tarde]{ "}" }
E0713 = `{ $found }` es de tipo `{ $kind }`: sus respuestas no pueden decidir
    .label = nombre una pregunta que se responda con una elección o un número
    .help = tipos que pueden decidir: single, multiple, rating-0-10, rating-1-5, rating-1-7
    .explain =
        Que una pregunta se haga puede depender de una elección o de un número. Las palabras, las fechas y las tablas
        enteras de respuestas no se pueden prever una a una. Haga antes una pregunta corta con opciones, y que decida ella.
            mal:    show_if: { "{" }question: comentarios, is: [lento]{ "}" }
            bien:   show_if: { "{" }question: atencion, is: [tarde]{ "}" }
E0714 = { $count ->
        [0] la condición no nombra ninguna respuesta
       *[other] la condición tiene `is` y también `not`
    }
    .label = escriba `is: [...]` o `not: [...]`
    .explain =
        `is` enumera las respuestas tras las que se hace la pregunta; `not`, aquellas tras las que no se hace. Con una de
        las dos está todo dicho.
            mal:    show_if: { "{" }question: atencion{ "}" }
            bien:   show_if: { "{" }question: atencion, is: [tarde]{ "}" }
            bien:   show_if: { "{" }question: atencion, not: [al-momento]{ "}" }
E0715 = una matriz necesita filas
    .label = añada `rows`
    .help = por ejemplo: rows: [{ "{" }id: rapidez, text: Rapidez{ "}" }, { "{" }id: trato, text: Trato{ "}" }]
    .explain =
        Una pregunta de tipo `matrix` pregunta lo mismo sobre varias cosas: `rows` son las cosas, `options` lo que se puede
        responder a cada una. Sin filas no pregunta nada.
            mal:    - { "{" }id: cada, kind: matrix, text: ¿Qué tal?, options: [...]{ "}" }
            bien:   - { "{" }id: cada, kind: matrix, text: ¿Qué tal?, rows: [...], options: [...]{ "}" }
E0716 = las respuestas viajarían por donde otros pueden leerlas
    .label = escriba https://…
    .help = Solo a este equipo pueden ir por http: http://localhost o http://127.0.0.1, para probar.
    .explain =
        Lo que la gente responde es confidencial. Por http cualquiera en el camino puede leerlo y cambiarlo; por https,
        nadie. La dirección debe estar en letras simples, como la envía el navegador.
            mal:    endpoint: http://respuestas.example/entrada
            bien:   endpoint: https://respuestas.example/entrada
E0717 = { $reason ->
        [json] esto no es un archivo de respuestas
        [newer] este archivo de respuestas tiene un formato que este Onramp no conoce
        [table] esta tabla no se puede leer
        [columns] ninguna columna de esta tabla es pregunta de un cuestionario
        [which] esta tabla encaja con más de un cuestionario
        [workbook] este libro no es un formulario de recogida
       *[nothing] no hay respuestas en este archivo
    }
    .help = { $reason ->
        [json] Empieza por { "{" }"onramp":"response" y lo guarda la página de un cuestionario.
        [newer] Un formato más nuevo necesita un Onramp más nuevo.
        [table] Expórtela como CSV en UTF-8, una línea por persona.
        [columns] La primera línea nombra las preguntas: por sus ids, o por sus palabras.
        [which] Diga cuál es: --survey ID
        [workbook] Se lee el formulario de recogida como libro; respuestas de otro origen, como tabla, guardada en CSV.
       *[nothing] Se leen archivos de respuestas, correos guardados (.eml) con el bloque de las respuestas, y tablas (.csv).
    }
    .explain =
        Las respuestas vuelven como el archivo que guarda la página de un cuestionario, como un correo que trae ese mismo
        archivo, o como una tabla que exporta un servicio de formularios. Este archivo no es nada de eso, o está vacío.
            mal:    onramp survey import acme preguntas.docx
            bien:   onramp survey import acme onboarding-survey-acme-helen-2026-11-27.json
E0718 = las respuestas se dañaron por el camino
    .help = Pida de nuevo el archivo guardado, como adjunto.
    .explain =
        El archivo lleva una suma de comprobación de sus respuestas, y las dos cosas ya no encajan: se cortó un trozo, o
        algo se cambió. Media respuesta puede decir lo contrario, así que no se toma nada. La suma descubre daños; no
        descubre falsificaciones, porque cualquiera puede calcularla.
            mal:    un correo en el que se acortó el bloque entre las dos líneas de guiones
            bien:   el archivo como lo guardó la página
E0719 = estas respuestas son de `{ $found }`, no de `{ $client }`
    .help = Si es así: onramp survey import { $found } ARCHIVO
    .explain =
        Cada archivo de respuestas dice de qué cliente son las personas que respondieron. Lo que dice un cliente nunca
        entra en las fichas de otro.
            mal:    onramp survey import acme onboarding-survey-boavista-helena-2026-11-27.json
            bien:   onramp survey import boavista onboarding-survey-boavista-helena-2026-11-27.json
E0720 = no hay ningún cuestionario `{ $found }`
    .label = ¿quería decir `{ $suggestion }`?
    .help = cuestionarios: { $known }
    .explain =
        Las respuestas nombran el cuestionario por su id, y ningún archivo de content/surveys tiene ese id. Quizá se
        renombró o se borró después de enviarlo: repóngalo, porque sin sus preguntas las respuestas no se pueden leer.
            mal:    content/surveys/pulso-2.yaml con id: pulso-2
            bien:   content/surveys/pulso.yaml con id: pulso
E0721 = estas respuestas son de la versión { $found } de `{ $survey }`; aquí es la versión { $wanted }
    .help = La página se hizo con otra versión del cuestionario.
    .explain =
        Un cuestionario recibe una versión nueva cuando cambia una pregunta. Las respuestas a otra versión pueden significar
        otra cosa, y no se mezclan. Recupere de git el cuestionario de esa versión, importe, y vuelva a poner el de hoy; o
        pregunte otra vez.
            mal:    respuestas a la versión 1, y `version: 2` en content/surveys/pulso.yaml
            bien:   respuestas a la versión 2, y `version: 2` en content/surveys/pulso.yaml
E0722 = el cuestionario no pregunta `{ $found }`
    .label = ¿quería decir `{ $suggestion }`?
    .help = preguntas: { $known }
    .explain =
        Hay una respuesta a una pregunta que el cuestionario no tiene. Los ids de las preguntas nunca cambian, para que las
        respuestas se puedan comparar; quizá uno cambió sin una versión nueva.
            mal:    { "{" }"recomend":["9"]{ "}" }
            bien:   { "{" }"recommend":["9"]{ "}" }
E0723 = `{ $question }`: { $reason ->
        [several] cabe una sola respuesta, y hay varias
        [twice] está respondida dos veces
        [matrix] `{ $found }` no es una respuesta, o su fila está respondida dos veces
        [date] `{ $found }` no es un día
        [rating-0-10] `{ $found }` no está en la escala
        [rating-1-5] `{ $found }` no está en la escala
        [rating-1-7] `{ $found }` no está en la escala
       *[multiple] `{ $found }` no es una opción, o está elegida dos veces
    }
    .help = permitido: { $known }
    .explain =
        Una respuesta debe ser de las que tiene la pregunta: un número de su escala, ids de sus opciones, para cada fila de
        una matriz `fila=opción`, un día como año-mes-día. Lo demás estropearía los índices.
            mal:    { "{" }"recommend":["11"]{ "}" }
            bien:   { "{" }"recommend":["10"]{ "}" }
E0724 = `{ $question }` hay que responderla, y no lo está
    .help = Pida la respuesta, o quite `required: true`.
    .explain =
        La pregunta está marcada con `required`, y se hizo: ninguna condición la ocultó. La página del cuestionario no deja
        saltársela; una tabla sí.
            mal:    { "{" }"answers":{ "{" }{ "}" }{ "}" }
            bien:   { "{" }"answers":{ "{" }"recommend":["9"]{ "}" }{ "}" }
E0725 = la respuesta a `{ $question }` parece una contraseña o una clave
    .help = No se toma ni se muestra. Cámbiela donde se use, y pida la respuesta sin ella.
    .explain =
        Alguien escribió una contraseña en una respuesta. Quedaría para siempre en las fichas, y en git. Ya ha viajado en un
        archivo: dela por conocida, y haga que la cambien.
            mal:    La contraseña del servidor es ...
            bien:   La contraseña del servidor está en su bóveda desde el lunes.
E0726 = { $what ->
        [who] nada dice quién respondió
        [when] nada dice cuándo se respondió
       *[time] `{ $found }` no es un momento
    }
    .help = { $what ->
        [who] En una tabla va en la columna respondent.
       *[when] En una tabla va en la columna at: 2026-11-27T10:15
    }
    .explain =
        Las respuestas son de una persona y de un momento: así las mismas no se cuentan dos veces, y las tendencias valen.
        Una tabla tiene las columnas `respondent` y `at`.
            mal:    recommend,improve
            bien:   respondent,at,recommend,improve
E0727 = { $reason ->
        [twice] la columna `{ $column }` contiene lo mismo que otra columna
       *[unknown] la columna `{ $column }` no es pregunta del cuestionario
    }
    .help = columnas: { $known }
    .explain =
        La primera línea de una tabla nombra sus columnas: preguntas por su id o por sus palabras, y `respondent`, `at`,
        `survey`, `version`, `client`. Una columna que no es nada de eso puede contener respuestas que se perderían, así
        que no se pasa por alto: cámbiele el nombre, o bórrela.
            mal:    respondent,at,Nota
            bien:   respondent,at,recommend
E0728 = `{ $question }` contiene algo que ninguna ficha puede guardar
    .help = No se toman signos invisibles, ni respuestas de más de 64 kB, ni nombres de más de 120 letras.
    .explain =
        Los caracteres de control, y los signos de U+E000 a U+E1FF que Onramp reserva para sí, no se pueden mostrar en un
        documento. Entran en una respuesta al copiar de otros programas. La página de un cuestionario los quita sola.
            mal:    una respuesta con un signo de campana
            bien:   la misma respuesta, escrita de nuevo
W0729 = `{ $question }` está respondida, y no había que hacerla: la respuesta se deja fuera
    .explain =
        La pregunta tiene una condición que las otras respuestas no cumplen. En la página estaba oculta; en papel o en una
        tabla se respondió de todos modos. Se contaría con las respuestas de aquellos a quienes se preguntó, así que se
        deja fuera.
            mal:    { "{" }"atencion":["al-momento"],"motivo":["Tardó dos días"]{ "}" }
            bien:   { "{" }"atencion":["tarde"],"motivo":["Tardó dos días"]{ "}" }
## Entregar, publicar, olvidar

cli-forget-cache = Caché, de todos los clientes: { $count ->
    [one] { $count } archivo
   *[other] { $count } archivos
}
cli-forget-clones = Después hay que borrar y volver a clonar todas las demás copias del repositorio: un push desde una antigua lo traería todo de vuelta. El servicio que aloja el repositorio puede conservar confirmaciones antiguas un tiempo; pida que las elimine.
cli-forget-commands = Para quitarlo también del historial, confirme primero la eliminación y después (con git-filter-repo 2.47 o posterior):
cli-forget-commits = git: { $count ->
    [one] { $count } confirmación, del { $first }, contiene
   *[other] { $count } confirmaciones, del { $first } al { $last }, contienen
} archivos suyos. Eliminar los archivos no cambia eso.
cli-forget-elsewhere = Lo que Onramp no ve y ninguna orden de aquí elimina: los correos enviados y los borradores abiertos en un programa de correo; las copias y los archivos comprimidos que tiene el cliente; otros clones del repositorio y las copias de seguridad; los artefactos y registros de la CI; otras carpetas de salida; lo que haya en el centro de soporte, el PSA, el RMM y la bóveda de contraseñas.
cli-forget-folder = {"  "}{ $folder }: { $count ->
    [one] { $count } archivo
   *[other] { $count } archivos
}
cli-forget-law = Puede que una parte deba conservarse por ley o por contrato, como el acuerdo firmado y las facturas, y que otra deba eliminarse (RGPD, LGPD). Onramp no lo decide: pregunte a quien responda de la protección de datos.
cli-forget-mentions = Archivos de todos los clientes que lo nombran; no se cambian:
cli-forget-messages = git: { $count ->
    [one] { $count } confirmación lo nombra
   *[other] { $count } confirmaciones lo nombran
} en su mensaje; las órdenes de aquí no lo cambian.
cli-forget-next = No se ha eliminado nada. Para eliminar los registros, la salida y la caché de esta lista: onramp forget { $client } --yes
cli-forget-no-commits = git: ninguna confirmación contiene archivos suyos.
cli-forget-no-git = git: no se encuentra en este equipo; nada se sabe del historial.
cli-forget-no-repository = git: el espacio de trabajo no está en un repositorio que git lea aquí; nada se sabe de un historial.
cli-forget-output = Salida en { $folder }: { $count ->
    [0] ningún archivo
    [one] { $count } archivo
   *[other] { $count } archivos
}
cli-forget-overviews = Salida sobre todos los clientes que lo nombra, hasta que onramp build la escriba de nuevo:
cli-forget-published = Sus páginas están publicadas (publish: public): retírelas también del alojamiento.
cli-forget-records = Registros: { $count ->
    [0] ningún archivo
    [one] { $count } archivo
   *[other] { $count } archivos
}
cli-forget-removed = { $count ->
    [one] Se ha eliminado { $count } archivo
   *[other] Se han eliminado { $count } archivos
}.
cli-forget-sent = {"  "}enviado el { $on }: { $what }
cli-forget-shallow = git: este clon contiene solo una parte del historial, así que puede haber más de lo que se dice aquí. Para tenerlo todo: git fetch --unshallow
cli-forget-title = Lo que se guarda de { $client }
cli-forget-unreadable = git: hay un repositorio, pero git no logra leer su historial: no se sabe nada de él. Para ver la causa: git log
cli-published = { $count ->
    [0] No se publica a nadie: ningún cliente tiene publish: public. { $folder } no contiene páginas de clientes.
    [one] En { $folder }: las páginas de { $clients }, para publicar.
   *[other] En { $folder }: las páginas de { $count } clientes, para publicar: { $clients }.
}
E0770 = la carpeta { $folder } de las páginas publicadas contiene { $file }
    .help = Indique una carpeta vacía o que aún no exista, o bórrela antes.
    .explain =
        Lo que hay en esta carpeta va a la web tal como está. Algo que hubiera quedado allí, como las páginas de un
        cliente que vuelve a ser privado, se publicaría también. Por eso Onramp solo escribe páginas publicadas en una
        carpeta vacía y no elimina nada en ella.
            mal:    onramp build --published output
            bien:   onramp build --published public
E0771 = { $file } sigue ahí: { $reason ->
        [refused] no tiene permiso para eliminarlo
        [busy] lo tiene abierto otro programa
        [name] un archivo con ese nombre nunca se elimina: bórrelo a mano
       *[other] el sistema dice «{ $reason }»
    }
    .help = Resuelva la causa y llame de nuevo a onramp forget.
    .explain =
        No se pudo eliminar un archivo de un cliente que debe olvidarse: no puede escribir en su carpeta, o lo tiene
        abierto otro programa, como hace Acrobat con un PDF. Todo lo demás se ha eliminado.
            mal:    onramp forget acme --yes      con welcome.pdf abierto
            bien:   onramp forget acme --yes      después de cerrarlo
E0773 = el tema hereda de `{ $theme }`, que hereda de él
    .label = indique otro tema o deje fuera la línea
    .help = Un tema que no indica ninguno hereda de `default`.
    .explain =
        Los archivos y valores de un tema quedan por encima de los del tema del que hereda, hasta el tema por defecto.
        Aquí la cadena vuelve al principio, así que no hay un tema más bajo.
            mal:    themes/norte/theme.yaml: inherits: norte
            bien:   themes/norte/theme.yaml: inherits: ledger
