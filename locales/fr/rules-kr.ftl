# Ce que lit l’agent quand une règle du marché sud-coréen relève quelque chose.

rule-kr-sample = Mentionnez qu’un petit échantillon (작은 샘플) est joint au colis.
rule-kr-sorry = Excusez-vous (죄송합니다, 사과드립니다) dès les premières phrases, puis expliquez.
rule-kr-vague-time = Indiquez un jour ou un nombre de jours ouvrés (영업일 이내에) au lieu de « { $excerpt } ».
rule-kr-object-honorific = « { $excerpt } » honore la marchandise ; le 시 honorifique est réservé au client : 품절되었습니다, 3,000원입니다.
rule-kr-blunt-refusal = Adoucissez « { $excerpt } » : dites que c’est difficile (어렵습니다) et ce que vous pouvez faire à la place.
rule-kr-blame = Décrivez ce qui s’est passé, sans « { $excerpt } ».
rule-kr-address = Écrivez 고객님 au lieu de « { $excerpt } ».
rule-kr-slang = Retirez « { $excerpt } » et terminez la phrase en -습니다 ou -어요.
rule-kr-no-return = Vérifiez « { $excerpt } » : la plupart des articles peuvent être retournés sous sept jours sans motif, même ouverts pour les examiner. Si celui-ci fait exception, dites à quel titre.
rule-kr-review-reward = Retirez « { $excerpt } » et remerciez plutôt le client pour son avis.
