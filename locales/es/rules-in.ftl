# Lo que lee el agente cuando una regla del mercado indio encuentra algo.

rule-in-urgency = Quite de «{ $excerpt }» la palabra de urgencia y diga para cuándo: «within the next working day».
rule-in-urgency-words = Escriba «within the next working day» en lugar de la urgencia de «{ $excerpt }».
rule-in-pressure = Pídalo sin presionar en lugar de «{ $excerpt }» y diga qué pasa después.
rule-in-next-step = Indique el siguiente paso: qué puede hacer el cliente o qué hacemos nosotros.
rule-in-named-time = Diga para cuándo: «within the next working day», un número de días o una fecha.
rule-in-pin-code = En una dirección de la India, escriba «PIN code» en lugar de «{ $excerpt }».
rule-in-working-days = Escriba «working day» en lugar de «{ $excerpt }».
rule-in-respect = Use una forma respetuosa en lugar de «{ $excerpt }», como «Dear» y el nombre.
rule-in-otp = Quite «{ $excerpt }»: nunca pedimos un código OTP, un PIN, un CVV ni un documento de identidad.
rule-in-urgency-hi = Indique un plazo, como अगले कार्यदिवस के भीतर, en lugar de la urgencia de «{ $excerpt }».
rule-in-next-step-hi = Indique el siguiente paso: qué puede hacer el cliente o qué hacemos nosotros.
rule-in-otp-hi = Quite «{ $excerpt }»: nunca pedimos un código OTP, un PIN, un CVV ni un documento de identidad.
