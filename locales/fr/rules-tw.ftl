# Ce que lit l’agent quand une règle du marché taïwanais relève quelque chose.

rule-tw-software = Pour Taïwan, écrivez 軟體 au lieu de « { $excerpt } ».
rule-tw-video = Pour Taïwan, écrivez 影片 au lieu de « { $excerpt } ».
rule-tw-quality = À Taïwan, la qualité se dit 品質 ; « { $excerpt } » y désigne la masse.
rule-tw-message = À Taïwan, un SMS se dit 簡訊, et non « { $excerpt } ».
rule-tw-info = Écrivez 資訊 (ou 訊息 pour un message) au lieu de « { $excerpt } ».
rule-tw-network = Pour Taïwan, écrivez 網路 au lieu de « { $excerpt } ».
rule-tw-dispatch = À Taïwan, les boutiques écrivent 出貨 ; mettez-le à la place de « { $excerpt } ».
rule-tw-simplified = « { $excerpt } » est un caractère simplifié ; pour Taïwan, on répond en caractères traditionnels.
rule-tw-sorry = Excusez-vous (抱歉) avant d’expliquer.
rule-tw-vague-promise = Indiquez un jour ou un nombre de jours ouvrés (個工作天內) au lieu de « { $excerpt } ».
rule-tw-return-right = Vérifiez « { $excerpt } » : la plupart des articles peuvent être retournés sous sept jours, sans motif et sans frais. Si celui-ci fait exception, dites à quel titre.
rule-tw-trial = Écrivez 鑑賞期 au lieu de « { $excerpt } » : ce délai sert à examiner l’article, pas à l’utiliser.
rule-tw-blame = Décrivez ce qui s’est passé et ce que vous allez faire, sans « { $excerpt } ».
rule-tw-review-reward = Retirez « { $excerpt } » et remerciez plutôt le client pour son avis.
