# Ce que lit l’agent quand une règle du marché américain relève quelque chose.

rule-us-blame = « { $excerpt } » rejette la faute sur le client : dites ce qui s’est passé et ce que vous allez faire.
rule-us-jargon = « { $excerpt } », c’est du jargon d’entrepôt : prenez le mot qu’emploierait le client.
rule-us-vague-time = Indiquez une date ou un nombre de jours ouvrés (« business days ») au lieu de « { $excerpt } ».
rule-us-next-step-date = Ajoutez la prochaine étape et son échéance : une date ou un nombre de jours ouvrés.
rule-us-self-service = Orientez d’abord le client vers « Your Orders » ou son compte : il peut y faire la démarche tout de suite.
rule-us-tracking = Dites au client où suivre sa commande.
rule-us-refund-method = Précisez où va l’argent : carte, PayPal, portefeuille électronique ou autre moyen de paiement utilisé.
rule-us-acknowledge = Commencez par un bref « I'm sorry … » avant de passer à la solution.
rule-us-business-days = Pour les États-Unis, écrivez « business day » au lieu de « { $excerpt } ».
rule-us-zip-code = Pour une adresse américaine, écrivez « ZIP code » au lieu de « { $excerpt } ».
rule-us-credit-only = Proposez d’abord le remboursement sur le moyen de paiement d’origine : ici, un avoir (« { $excerpt } ») n’est possible que si le client le choisit.
rule-us-warranty-void = Reformulez « { $excerpt } » : le droit américain interdit de lier une garantie à nos propres pièces ou réparateurs. Vous pouvez dire qu’un dommage causé par une autre pièce n’est pas couvert.
rule-us-answer-within = Au lieu de « { $excerpt } », promettez une réponse sous 2 jours ouvrés au plus, ou dites pourquoi il faut plus de temps.
