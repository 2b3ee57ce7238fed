# Formulation des règles du marché MX pour l’agent.

rule-mx-warm-opening = Commencez par une phrase chaleureuse, par exemple « Muchas gracias por escribirnos » ou « Con mucho gusto le ayudamos ».
rule-mx-black-packaging = Retirez l’emballage noir de « { $excerpt } » : pour ce marché, la boutique emballe dans des couleurs claires.
rule-mx-vosotros = Écrivez la forme de usted ou ustedes au lieu de « { $excerpt } ».
rule-mx-cosmetic-claim = Au lieu de « { $excerpt } », dites ce que le cosmétique apporte à la peau (calma, suaviza, humecta).
rule-mx-opening-marks = Ouvrez la phrase « { $excerpt } » par ¿ ou ¡.
rule-mx-peninsular-terms = Employez le mot mexicain au lieu de « { $excerpt } » (computadora, tomar, hacer clic, video, centavos, RFC).
