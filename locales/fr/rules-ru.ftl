# Ce que les règles de markets/RU.toml disent à un agent francophone.

rule-ru-vague-promise = Indiquez un jour ou un nombre de jours ouvrés au lieu de « { $excerpt } ».
rule-ru-must = Demandez avec « пожалуйста » et l’impératif au lieu de « { $excerpt } ».
rule-ru-blame = « { $excerpt } » rejette la faute sur le client : dites ce qui s’est passé et ce que vous allez faire.
rule-ru-greeting-day = Saluez avec « здравствуйте » au lieu de « { $excerpt } ».
rule-ru-apology = Commencez par « извините » ou « нам жаль », puis demandez ce qu’il vous faut.
rule-ru-withdrawal-denied = Reformulez « { $excerpt } » : pour un achat à distance, on peut se rétracter sous 7 jours, même à prix réduit.
rule-ru-cosmetic-claim = Retirez « { $excerpt } » : nous ne garantissons pas qu’aucune peau ne réagira. Indiquez les ingrédients et conseillez un essai sur une petite zone de peau.
rule-ru-quotes = Utilisez les guillemets «ёлочки».
rule-ru-exclamation = Gardez deux points d’exclamation au plus, celui de la formule d’appel compris.
