# Lo que lee el agente cuando una regla del mercado británico encuentra algo.

rule-gb-apology = Discúlpese en las primeras líneas y pase después a la solución.
rule-gb-remedy = Añada la solución: una pieza, un cambio, una reparación o un reembolso.
rule-gb-zip-code = En una dirección británica, escriba «postcode» en lugar de «{ $excerpt }».
rule-gb-parcel = «{ $excerpt }»: en el Reino Unido, un paquete de correo se dice «parcel».
rule-gb-working-days = Escriba «working day» en lugar de «{ $excerpt }» a los clientes del Reino Unido.
rule-gb-spelling-our = «{ $excerpt }» es la grafía estadounidense; en el Reino Unido se escribe -our.
rule-gb-spelling-ise = «{ $excerpt }»: para el Reino Unido, la tienda escribe -ise.
rule-gb-spelling-ll = «{ $excerpt }» es la grafía estadounidense; en el Reino Unido se duplica la l.
rule-gb-date-order = Escriba el día antes del mes en lugar de «{ $excerpt }».
rule-gb-vague-time = En lugar de «{ $excerpt }», indique una fecha o un número de días hábiles («working days»).
rule-gb-effusive = Suavice «{ $excerpt }»; nuestras respuestas al Reino Unido son corteses y comedidas.
rule-gb-exclamation = Deje como máximo un signo de exclamación y termine las demás frases con punto.
rule-gb-cancel-denied = Revise «{ $excerpt }»: las compras en línea se pueden cancelar, también las rebajadas; si de verdad se aplica una excepción, diga cuál.
rule-gb-original-packaging = Pida un embalaje seguro en lugar de «{ $excerpt }»; la devolución no puede depender del embalaje original.
rule-gb-cosmetic-certainty = Quite «{ $excerpt }» y sugiera una prueba en una pequeña zona de la piel o remita a la lista de ingredientes.
