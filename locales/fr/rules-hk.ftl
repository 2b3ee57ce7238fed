# Ce que lit l’agent quand une règle du marché de Hong Kong relève quelque chose.

rule-hk-simplified = « { $excerpt } » est un caractère simplifié ; pour Hong Kong, on répond en caractères traditionnels.
rule-hk-spoken = « { $excerpt } » est du cantonais parlé ; la boutique emploie le chinois écrit standard.
rule-hk-taiwan-terms = À Hong Kong, un SMS se dit 短訊, et non « { $excerpt } ».
rule-hk-store = Pour Hong Kong, écrivez 便利店 au lieu de « { $excerpt } ».
rule-hk-video = Pour Hong Kong, écrivez 短片 au lieu de « { $excerpt } ».
rule-hk-sorry = Excusez-vous (抱歉) avant d’expliquer.
rule-hk-vague-promise = Indiquez un jour ou un nombre de jours ouvrés (個工作天內) au lieu de « { $excerpt } ».
rule-hk-vague-promise-en = Indiquez un jour ou un nombre de jours ouvrés (« working days ») au lieu de « { $excerpt } », et écrivez « reply ».
rule-hk-cooling-off = Parlez du délai de retour de la boutique (退貨期) au lieu de « { $excerpt } » : à Hong Kong, aucune loi générale ne le prévoit.
rule-hk-blame = Décrivez ce qui s’est passé et ce que vous allez faire, sans « { $excerpt } ».
rule-hk-review-reward = Retirez « { $excerpt } » et remerciez plutôt le client pour son avis.
