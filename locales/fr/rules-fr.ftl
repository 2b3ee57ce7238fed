# Formulation des règles du marché FR pour l’agent.

rule-fr-closing-formula = Terminez par une formule de politesse, par exemple « Bien cordialement, ».
rule-fr-closing-abbreviation = Écrivez « cordialement » en toutes lettres au lieu de « { $excerpt } ».
rule-fr-cosmetic-claim = Au lieu de « { $excerpt } », dites ce que le cosmétique apporte à la peau (apaise, adoucit, hydrate).
rule-fr-cosmetic-certainty = Retirez « { $excerpt } » et conseillez un essai sur une petite zone de peau, ou renvoyez à la liste des ingrédients.
rule-fr-appearance = Reconnaissez le défaut visible au lieu de le minimiser avec « { $excerpt } ».
rule-fr-original-packaging = Demandez un emballage protecteur au lieu de « { $excerpt } » : un retour ne peut pas dépendre de l’emballage d’origine.
rule-fr-voucher-only = Proposez d’abord le remboursement : « { $excerpt } » n’est possible qu’avec l’accord exprès du client.
rule-fr-mademoiselle = Écrivez « Madame » au lieu de « { $excerpt } ».
