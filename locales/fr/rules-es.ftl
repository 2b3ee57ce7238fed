# Formulation des règles du marché ES pour l’agent.

rule-es-return-point = Indiquez le point de dépôt proche du client, par exemple « el punto de recogida más cercano ».
rule-es-return-customs-code = Dites où figure le code douanier (SH) : sur l’étiquette de retour.
rule-es-voucher-only = Proposez d’abord le remboursement : « { $excerpt } » n’est possible qu’avec l’accord exprès du client.
rule-es-original-packaging = Demandez un emballage protecteur au lieu de « { $excerpt } » : un retour ne peut pas dépendre de l’emballage d’origine.
rule-es-cosmetic-claim = Au lieu de « { $excerpt } », dites ce que le cosmétique apporte à la peau (calma, suaviza, hidrata).
rule-es-cosmetic-certainty = Retirez « { $excerpt } » et conseillez un essai sur une petite zone de peau, ou renvoyez à la liste des ingrédients.
rule-es-opening-marks = Ouvrez la phrase « { $excerpt } » par ¿ ou ¡.
rule-es-latam-terms = Employez le mot usuel en Espagne au lieu de « { $excerpt } » (ordenador, ahora, hablar, comprobar, enlace, alquilar).
