# Lo que lee el agente cuando una regla del mercado neerlandés encuentra algo.

rule-nl-vague-promise = Añada una fecha o un número de días hábiles: «{ $excerpt }» por sí solo no concreta nada.
rule-nl-hedged-days = En lugar de «{ $excerpt }», dé la fecha exacta o el número de días hábiles.
rule-nl-concrete-date = Indique el siguiente paso con una fecha o un número de días.
rule-nl-short = Acorte la respuesta: nuestras respuestas en neerlandés son breves y directas.
rule-nl-woolly = «{ $excerpt }» es impreciso; diga qué hacemos y cuándo.
rule-nl-compounds = Escriba «{ $excerpt }» en una sola palabra.
rule-nl-email-spelling = En neerlandés se escribe «e-mail», no «{ $excerpt }».
rule-nl-exclamation = Deje como máximo un signo de exclamación y termine las demás frases con punto.
rule-nl-acknowledge = Discúlpese en las primeras líneas antes de pasar a la solución.
rule-nl-withdrawal-denied = Revise «{ $excerpt }»: en las compras en línea hay derecho de desistimiento; si de verdad se aplica una excepción, diga cuál.
rule-nl-original-packaging = Pida un embalaje seguro en lugar de «{ $excerpt }»; la devolución no puede depender del embalaje original.
rule-nl-voucher-only = Ofrezca primero el reembolso: «{ $excerpt }» solo es posible si el cliente lo ha aceptado expresamente.
rule-nl-cosmetic-certainty = Quite «{ $excerpt }» y sugiera una prueba en una pequeña zona de la piel o remita a la lista de ingredientes.
