# Ce que lit l’agent quand une règle du marché chinois relève quelque chose.

rule-cn-person = Proposez un interlocuteur : dites que vous-même, ou un spécialiste nommé (客服专员), suivrez le dossier.
rule-cn-self-service = Faites la recherche pour le client et donnez-lui le résultat au lieu de « { $excerpt } ».
rule-cn-vague-promise = Indiquez un jour ou un nombre de jours ouvrés au lieu de « { $excerpt } ».
rule-cn-no-reason-return = Vérifiez « { $excerpt } » : la plupart des articles peuvent être retournés sous sept jours sans motif. Si celui-ci fait exception, dites à quel titre.
rule-cn-absolute-terms = Remplacez « { $excerpt } » par une information factuelle sur le produit.
rule-cn-blunt-refusal = Dites ce que vous pouvez faire pour le client au lieu de « { $excerpt } ».
rule-cn-blame = Décrivez ce qui s’est passé et ce que vous allez faire, sans « { $excerpt } ».
rule-cn-qin = Saluez avec 您好 au lieu de « { $excerpt } ».
rule-cn-sorry = Excusez-vous (抱歉) avant d’expliquer.
rule-cn-review-reward = Retirez « { $excerpt } » et remerciez plutôt le client pour son avis.
rule-cn-waves = Gardez un seul ～ au plus.
