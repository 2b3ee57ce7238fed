# Wording of the rules of market DE for the agent.

rule-de-vague-promise = Add a date or a number of workdays here: “{ $excerpt }” alone names neither.
rule-de-hedged-days = Give the exact date or number of workdays instead of “{ $excerpt }”.
rule-de-order-number = Mention the order number so the customer knows which purchase you mean.
rule-de-concrete-date = Name the next step with a date or a number of days.
rule-de-statutory-guarantee = Write “Gewährleistung” rather than “{ $excerpt }”: that is the right the law gives; a Garantie is voluntary.
rule-de-withdrawal-denied = Check “{ $excerpt }” again: online purchases can be withdrawn from, so name the exception if one really applies.
rule-de-original-packaging = Ask for safe packing instead of “{ $excerpt }”; a return may not depend on the original packaging.
rule-de-voucher-only = Offer the money back first: “{ $excerpt }” is possible only if the customer has expressly agreed.
rule-de-cosmetic-certainty = Leave out “{ $excerpt }” and suggest a patch test or point to the list of ingredients.
rule-de-email-spelling = German spells it “E-Mail”, not “{ $excerpt }”.
rule-de-exclamation = Keep one exclamation mark at most and end the other sentences with a full stop.
