# Lo que lee el agente cuando una regla del mercado canadiense encuentra algo.

rule-ca-blame = «{ $excerpt }» culpa al cliente; cuente qué pasó y qué va a hacer usted ahora.
rule-ca-jargon = «{ $excerpt }» es jerga de almacén; use la palabra que usaría su cliente.
rule-ca-vague-time = En lugar de «{ $excerpt }», indique una fecha o un número de días hábiles («business days»).
rule-ca-next-step-date = Añada el siguiente paso y cuándo ocurrirá: una fecha o un número de días hábiles.
rule-ca-self-service = Remita primero al cliente a «Your Orders» o a su cuenta: allí puede hacerlo al momento.
rule-ca-tracking = Diga al cliente dónde puede seguir el pedido.
rule-ca-refund-method = Diga adónde va el dinero: a la tarjeta, a PayPal, al monedero electrónico o al medio de pago que se usó.
rule-ca-acknowledge = Empiece con un breve «I'm sorry …» antes de pasar a la solución.
rule-ca-business-days = Escriba «business day» en lugar de «{ $excerpt }» a los clientes de Canadá.
rule-ca-postal-code = En una dirección canadiense, escriba «postal code» en lugar de «{ $excerpt }».
rule-ca-spelling-our = «{ $excerpt }» es la grafía estadounidense; en Canadá se escribe -our.
rule-ca-answer-within = En lugar de «{ $excerpt }», prometa una respuesta en 2 días hábiles como máximo, o explique por qué tarda más.
rule-ca-vague-time-fr = En lugar de «{ $excerpt }», indique una fecha o un número de «jours ouvrables».
rule-ca-courriel = Escriba «courriel» en lugar de «{ $excerpt }» a los clientes de Canadá.
rule-ca-fin-de-semaine = Escriba «fin de semaine» en lugar de «{ $excerpt }» a los clientes de Canadá.
rule-ca-punctuation-space-fr = Quite el espacio antes del signo en «{ $excerpt }»; el francés de Canadá solo lo deja antes de los dos puntos.
