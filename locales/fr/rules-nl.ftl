# Ce que lit l’agent quand une règle du marché néerlandais relève quelque chose.

rule-nl-vague-promise = Ajoutez une date ou un nombre de jours ouvrés : à lui seul, « { $excerpt } » ne fixe rien.
rule-nl-hedged-days = Donnez la date exacte ou le nombre de jours ouvrés au lieu de « { $excerpt } ».
rule-nl-concrete-date = Annoncez la prochaine étape avec une date ou un nombre de jours.
rule-nl-short = Raccourcissez la réponse : nos réponses aux clients néerlandais sont brèves et directes.
rule-nl-woolly = « { $excerpt } » reste flou : dites ce que nous faisons, et quand.
rule-nl-compounds = Écrivez « { $excerpt } » en un seul mot.
rule-nl-email-spelling = En néerlandais, on écrit « e-mail », et non « { $excerpt } ».
rule-nl-exclamation = Gardez un point d’exclamation au plus et terminez les autres phrases par un point.
rule-nl-acknowledge = Présentez vos excuses dès les premières lignes, avant d’en venir à la solution.
rule-nl-withdrawal-denied = Revérifiez « { $excerpt } » : un achat en ligne ouvre droit à la rétractation. Si une exception s’applique vraiment, citez-la.
rule-nl-original-packaging = Demandez un emballage protecteur au lieu de « { $excerpt } » : un retour ne peut pas dépendre de l’emballage d’origine.
rule-nl-voucher-only = Proposez d’abord le remboursement : « { $excerpt } » n’est possible qu’avec l’accord exprès du client.
rule-nl-cosmetic-certainty = Retirez « { $excerpt } » et conseillez un essai sur une petite zone de peau, ou renvoyez à la liste des ingrédients.
