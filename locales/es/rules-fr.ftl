# Textos de las reglas del mercado FR para el agente.

rule-fr-closing-formula = Termine con una despedida cortés, por ejemplo «Bien cordialement,».
rule-fr-closing-abbreviation = Escriba «cordialement» completo en lugar de «{ $excerpt }».
rule-fr-cosmetic-claim = En lugar de «{ $excerpt }», diga qué hace el cosmético por la piel (apaise, adoucit, hydrate).
rule-fr-cosmetic-certainty = Quite «{ $excerpt }» y sugiera una prueba en una pequeña zona de la piel o remita a la lista de ingredientes.
rule-fr-appearance = Reconozca el defecto visible en lugar de restarle importancia con «{ $excerpt }».
rule-fr-original-packaging = Pida un embalaje seguro en lugar de «{ $excerpt }»; la devolución no puede depender del embalaje original.
rule-fr-voucher-only = Ofrezca primero el reembolso: «{ $excerpt }» solo es posible si el cliente lo ha aceptado expresamente.
rule-fr-mademoiselle = Escriba «Madame» en lugar de «{ $excerpt }».
