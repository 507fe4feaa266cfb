# Las palabras de Onramp en español: las de los documentos y páginas, y las del propio programa.

## El acuerdo



## Documentos de los pasos 1, 4 y 8



## Documentos de los pasos 6 y 7



## Documentos de los pasos 5, 9 y 10, y la RFP



## Correos y lo que se ha enviado



## El calendario y la vista de todos los clientes



## Lo que dice el propio programa

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
