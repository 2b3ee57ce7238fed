# Formulation des règles du marché IT pour l’agent.

rule-it-return-window = Pour un retour, rappelez le délai de la boutique : 30 jours, ou la date limite.
rule-it-reason-asked = Retirez « { $excerpt } » : ici, un retour se fait sans motif. Vous pouvez inviter le client à l’indiquer s’il le souhaite.
rule-it-voucher-only = Proposez d’abord le remboursement : « { $excerpt } » n’est possible qu’avec l’accord exprès du client.
rule-it-original-packaging = Demandez un emballage protecteur au lieu de « { $excerpt } » : un retour ne peut pas dépendre de l’emballage d’origine.
rule-it-cosmetic-claim = Au lieu de « { $excerpt } », dites ce que le cosmétique apporte à la peau (lenisce, ammorbidisce, idrata).
rule-it-cosmetic-certainty = Retirez « { $excerpt } » et conseillez un essai sur une petite zone de peau, ou renvoyez à la liste des ingrédients.
rule-it-accented-e = Écrivez « È » avec l’accent au lieu de « { $excerpt } ».
rule-it-qual-e = Écrivez « qual è » sans apostrophe au lieu de « { $excerpt } ».
rule-it-un-po = Écrivez « un po’ » avec l’apostrophe au lieu de « { $excerpt } ».
