# Las palabras de Onramp en español: las de los documentos y páginas, y las del propio programa.

## El acuerdo



## Documentos de los pasos 1, 4 y 8



## Documentos de los pasos 6 y 7



## Documentos de los pasos 5, 9 y 10, y la RFP



## Correos y lo que se ha enviado



## El calendario y la vista de todos los clientes



## Lo que dice el propio programa


