# Textos de las reglas del mercado MX para el agente.

rule-mx-warm-opening = Empiece con una frase cálida, por ejemplo «Muchas gracias por escribirnos» o «Con mucho gusto le ayudamos».
rule-mx-black-packaging = Quite de «{ $excerpt }» el empaque negro; para este mercado la tienda usa colores claros.
rule-mx-vosotros = Escriba la forma de usted o ustedes en lugar de «{ $excerpt }».
rule-mx-cosmetic-claim = En lugar de «{ $excerpt }», diga qué hace el cosmético por la piel (calma, suaviza, humecta).
rule-mx-opening-marks = Abra la frase «{ $excerpt }» con ¿ o ¡.
rule-mx-peninsular-terms = Escriba la palabra usada en México en lugar de «{ $excerpt }» (computadora, tomar, hacer clic, video, centavos, RFC).
