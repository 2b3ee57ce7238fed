# Ce que lit l’agent quand une règle du marché canadien relève quelque chose.

rule-ca-blame = « { $excerpt } » rejette la faute sur le client : dites ce qui s’est passé et ce que vous allez faire.
rule-ca-jargon = « { $excerpt } », c’est du jargon d’entrepôt : prenez le mot qu’emploierait le client.
rule-ca-vague-time = Indiquez une date ou un nombre de jours ouvrables (« business days ») au lieu de « { $excerpt } ».
rule-ca-next-step-date = Ajoutez la prochaine étape et son échéance : une date ou un nombre de jours ouvrables.
rule-ca-self-service = Orientez d’abord le client vers « Your Orders » ou son compte : il peut y faire la démarche tout de suite.
rule-ca-tracking = Dites au client où suivre sa commande.
rule-ca-refund-method = Précisez où va l’argent : carte, PayPal, portefeuille électronique ou autre moyen de paiement utilisé.
rule-ca-acknowledge = Commencez par un bref « I'm sorry … » avant de passer à la solution.
rule-ca-business-days = Pour le Canada, écrivez « business day » au lieu de « { $excerpt } ».
rule-ca-postal-code = Pour une adresse canadienne, écrivez « postal code » au lieu de « { $excerpt } ».
rule-ca-spelling-our = « { $excerpt } » est la graphie américaine ; au Canada, on écrit -our.
rule-ca-answer-within = Au lieu de « { $excerpt } », promettez une réponse sous 2 jours ouvrables au plus, ou dites pourquoi il faut plus de temps.
rule-ca-vague-time-fr = Indiquez une date ou un nombre de « jours ouvrables » au lieu de « { $excerpt } ».
rule-ca-courriel = Pour le Canada, écrivez « courriel » au lieu de « { $excerpt } ».
rule-ca-fin-de-semaine = Pour le Canada, écrivez « fin de semaine » au lieu de « { $excerpt } ».
rule-ca-punctuation-space-fr = Supprimez l’espace avant le signe dans « { $excerpt } » : en français du Canada, seul le deux-points en garde une.
