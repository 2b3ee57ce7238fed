# Wording of the rules of market FR for the agent.

rule-fr-closing-formula = End with a courteous closing, for example “Bien cordialement,”.
rule-fr-closing-abbreviation = Write “cordialement” out in full instead of “{ $excerpt }”.
rule-fr-cosmetic-claim = Say what the cosmetic does for the skin (apaise, adoucit, hydrate) instead of “{ $excerpt }”.
rule-fr-cosmetic-certainty = Leave out “{ $excerpt }” and suggest a patch test or point to the list of ingredients.
rule-fr-appearance = Acknowledge the visible flaw instead of playing it down with “{ $excerpt }”.
rule-fr-original-packaging = Ask for safe packing instead of “{ $excerpt }”; a return may not depend on the original packaging.
rule-fr-voucher-only = Offer the money back first: “{ $excerpt }” is possible only if the customer has expressly agreed.
rule-fr-mademoiselle = Write “Madame” instead of “{ $excerpt }”.
