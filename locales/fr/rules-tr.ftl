# Ce que les règles de markets/TR.toml disent à un agent francophone.

rule-tr-kind-request = Demandez avec « rica ederiz » ou « … mısınız? » au lieu de « { $excerpt } ».
rule-tr-closing = Terminez l’e-mail par une formule de politesse telle que « Saygılarımızla ».
rule-tr-vague-promise = Indiquez un jour ou un nombre de jours ouvrés au lieu de « { $excerpt } ».
rule-tr-apology = Commencez par « özür dileriz » ou « üzüldük », puis demandez ce qu’il vous faut.
rule-tr-withdrawal-denied = Reformulez « { $excerpt } » : pour un achat à distance, on peut se rétracter sous 14 jours. Si une exception s’applique, citez-la.
rule-tr-cosmetic-claim = Retirez « { $excerpt } » : nous ne garantissons pas qu’aucune peau ne réagira. Indiquez les ingrédients et conseillez un essai sur une petite zone de peau.
rule-tr-ramadan-greeting = Ajoutez quelques mots de vœux pour le ramadan, par exemple « Hayırlı Ramazanlar ».
rule-tr-question-particle = Écrivez la particule interrogative (mı, mi, mu, mü) séparée du verbe.
rule-tr-exclamation = Gardez un point d’exclamation au plus.
