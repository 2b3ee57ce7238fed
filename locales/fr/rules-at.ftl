# Formulation des règles du marché AT pour l’agent.

rule-at-vague-promise = Ajoutez une date ou un nombre de jours ouvrés : à lui seul, « { $excerpt } » ne fixe rien.
rule-at-hedged-days = Donnez la date exacte ou le nombre de jours ouvrés au lieu de « { $excerpt } ».
rule-at-order-number = Rappelez le numéro de commande : le client saura de quel achat il s’agit.
rule-at-concrete-date = Annoncez la prochaine étape avec une date ou un nombre de jours.
rule-at-statutory-guarantee = Écrivez « Gewährleistung » plutôt que « { $excerpt } » : c’est le droit prévu par la loi ; une « Garantie » est facultative.
rule-at-withdrawal-denied = Revérifiez « { $excerpt } » : un achat en ligne ouvre droit à la rétractation. Si une exception s’applique vraiment, citez-la.
rule-at-original-packaging = Demandez un emballage protecteur au lieu de « { $excerpt } » : un retour ne peut pas dépendre de l’emballage d’origine.
rule-at-voucher-only = Proposez d’abord le remboursement : « { $excerpt } » n’est possible qu’avec l’accord exprès du client.
rule-at-cosmetic-certainty = Retirez « { $excerpt } » et conseillez un essai sur une petite zone de peau, ou renvoyez à la liste des ingrédients.
rule-at-email-spelling = L’orthographe officielle est « E-Mail », et non « { $excerpt } ».
rule-at-exclamation = Gardez un point d’exclamation au plus et terminez les autres phrases par un point.
rule-at-january = Pour l’Autriche, écrivez « Jänner » au lieu de « { $excerpt } ».
rule-at-austrian-words = Pour l’Autriche, écrivez « Kassabon » au lieu de « { $excerpt } ».
