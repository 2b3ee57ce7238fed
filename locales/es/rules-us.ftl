# Lo que lee el agente cuando una regla del mercado estadounidense encuentra algo.

rule-us-blame = «{ $excerpt }» culpa al cliente; cuente qué pasó y qué va a hacer usted ahora.
rule-us-jargon = «{ $excerpt }» es jerga de almacén; use la palabra que usaría su cliente.
rule-us-vague-time = En lugar de «{ $excerpt }», indique una fecha o un número de días hábiles («business days»).
rule-us-next-step-date = Añada el siguiente paso y cuándo ocurrirá: una fecha o un número de días hábiles.
rule-us-self-service = Remita primero al cliente a «Your Orders» o a su cuenta: allí puede hacerlo al momento.
rule-us-tracking = Diga al cliente dónde puede seguir el pedido.
rule-us-refund-method = Diga adónde va el dinero: a la tarjeta, a PayPal, al monedero electrónico o al medio de pago que se usó.
rule-us-acknowledge = Empiece con un breve «I'm sorry …» antes de pasar a la solución.
rule-us-business-days = Escriba «business day» en lugar de «{ $excerpt }» a los clientes de Estados Unidos.
rule-us-zip-code = En una dirección de Estados Unidos, escriba «ZIP code» en lugar de «{ $excerpt }».
rule-us-credit-only = Ofrezca primero el reembolso al medio de pago original; aquí el crédito de la tienda («{ $excerpt }») solo puede darse si lo elige el cliente.
rule-us-warranty-void = Reformule «{ $excerpt }»: la ley de Estados Unidos no permite condicionar la garantía a piezas o talleres propios. Sí puede decir que no se cubren los daños causados por otra pieza.
rule-us-answer-within = En lugar de «{ $excerpt }», prometa una respuesta en 2 días hábiles como máximo, o explique por qué tarda más.
