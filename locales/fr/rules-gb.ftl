# Ce que lit l’agent quand une règle du marché britannique relève quelque chose.

rule-gb-apology = Présentez vos excuses dès les premières lignes, puis réglez le problème.
rule-gb-remedy = Ajoutez la solution : une pièce, un remplacement, une réparation ou un remboursement.
rule-gb-zip-code = Pour une adresse britannique, écrivez « postcode » au lieu de « { $excerpt } ».
rule-gb-parcel = « { $excerpt } » : au Royaume-Uni, un colis se dit « parcel ».
rule-gb-working-days = Pour le Royaume-Uni, écrivez « working day » au lieu de « { $excerpt } ».
rule-gb-spelling-our = « { $excerpt } » est la graphie américaine ; au Royaume-Uni, on écrit -our.
rule-gb-spelling-ise = « { $excerpt } » : pour le Royaume-Uni, la boutique écrit -ise.
rule-gb-spelling-ll = « { $excerpt } » est la graphie américaine ; au Royaume-Uni, on double le l.
rule-gb-date-order = Écrivez le jour avant le mois au lieu de « { $excerpt } ».
rule-gb-vague-time = Indiquez une date ou un nombre de jours ouvrés (« working days ») au lieu de « { $excerpt } ».
rule-gb-effusive = Atténuez « { $excerpt } » : nos réponses au Royaume-Uni sont polies et mesurées.
rule-gb-exclamation = Gardez un point d’exclamation au plus et terminez les autres phrases par un point.
rule-gb-cancel-denied = Revérifiez « { $excerpt } » : un achat en ligne peut être annulé, même à prix réduit. Si une exception s’applique vraiment, citez-la.
rule-gb-original-packaging = Demandez un emballage protecteur au lieu de « { $excerpt } » : un retour ne peut pas dépendre de l’emballage d’origine.
rule-gb-cosmetic-certainty = Retirez « { $excerpt } » et conseillez un essai sur une petite zone de peau, ou renvoyez à la liste des ingrédients.
