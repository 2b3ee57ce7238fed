# Formulation des règles du marché DE pour l’agent.

rule-de-vague-promise = Ajoutez une date ou un nombre de jours ouvrés : à lui seul, « { $excerpt } » ne fixe rien.
rule-de-hedged-days = Donnez la date exacte ou le nombre de jours ouvrés au lieu de « { $excerpt } ».
rule-de-order-number = Rappelez le numéro de commande : le client saura de quel achat il s’agit.
rule-de-concrete-date = Annoncez la prochaine étape avec une date ou un nombre de jours.
rule-de-statutory-guarantee = Écrivez « Gewährleistung » plutôt que « { $excerpt } » : c’est le droit prévu par la loi ; une « Garantie » est facultative.
rule-de-withdrawal-denied = Revérifiez « { $excerpt } » : un achat en ligne ouvre droit à la rétractation. Si une exception s’applique vraiment, citez-la.
rule-de-original-packaging = Demandez un emballage protecteur au lieu de « { $excerpt } » : un retour ne peut pas dépendre de l’emballage d’origine.
rule-de-voucher-only = Proposez d’abord le remboursement : « { $excerpt } » n’est possible qu’avec l’accord exprès du client.
rule-de-cosmetic-certainty = Retirez « { $excerpt } » et conseillez un essai sur une petite zone de peau, ou renvoyez à la liste des ingrédients.
rule-de-email-spelling = En allemand, on écrit « E-Mail », et non « { $excerpt } ».
rule-de-exclamation = Gardez un point d’exclamation au plus et terminez les autres phrases par un point.
