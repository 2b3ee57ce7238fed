# Ce que les règles de markets/PL.toml disent à un agent francophone.

rule-pl-capital-address = Écrivez Państwo avec une majuscule quand vous vous adressez au client.
rule-pl-capital-possessive = Écrivez Państwa avec une majuscule quand vous vous adressez au client.
rule-pl-witam = Commencez par « Dzień dobry, » au lieu de « { $excerpt } ».
rule-pl-greeting = Commencez l’e-mail par « Dzień dobry » ou « Szanowni Państwo ».
rule-pl-must = Demandez avec « prosimy o … » au lieu de « { $excerpt } ».
rule-pl-vague-promise = Indiquez un jour ou un nombre de jours ouvrés au lieu de « { $excerpt } ».
rule-pl-apology = Commencez par « przepraszamy » ou « przykro nam », puis demandez ce qu’il vous faut.
rule-pl-withdrawal-denied = Reformulez « { $excerpt } » : pour un achat en ligne, on peut se rétracter sous 14 jours. Si une exception s’applique, citez-la.
rule-pl-original-packaging = Demandez un emballage protecteur au lieu de « { $excerpt } » : la rétractation n’exige pas l’emballage d’origine.
rule-pl-voucher-only = Proposez de rembourser par le moyen de paiement utilisé : un bon d’achat (« { $excerpt } ») n’est possible qu’à la demande du client.
rule-pl-complaint-answer = Réduisez ce délai (« { $excerpt } ») : la réclamation d’un consommateur doit recevoir une réponse sous 14 jours, sans quoi elle est réputée acceptée.
rule-pl-cosmetic-certainty = Retirez « { $excerpt } » : personne ne peut garantir qu’aucune peau ne réagira. Indiquez les ingrédients et conseillez un essai sur une petite zone de peau.
