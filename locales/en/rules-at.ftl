# Wording of the rules of market AT for the agent.

rule-at-vague-promise = Add a date or a number of workdays here: “{ $excerpt }” alone names neither.
rule-at-hedged-days = Give the exact date or number of workdays instead of “{ $excerpt }”.
rule-at-order-number = Mention the order number so the customer knows which purchase you mean.
rule-at-concrete-date = Name the next step with a date or a number of days.
rule-at-statutory-guarantee = Write “Gewährleistung” rather than “{ $excerpt }”: that is the right the law gives; a Garantie is voluntary.
rule-at-withdrawal-denied = Check “{ $excerpt }” again: online purchases can be withdrawn from, so name the exception if one really applies.
rule-at-original-packaging = Ask for safe packing instead of “{ $excerpt }”; a return may not depend on the original packaging.
rule-at-voucher-only = Offer the money back first: “{ $excerpt }” is possible only if the customer has expressly agreed.
rule-at-cosmetic-certainty = Leave out “{ $excerpt }” and suggest a patch test or point to the list of ingredients.
rule-at-email-spelling = The official spelling is “E-Mail”, not “{ $excerpt }”.
rule-at-exclamation = Keep one exclamation mark at most and end the other sentences with a full stop.
rule-at-january = Write “Jänner” instead of “{ $excerpt }” for customers in Austria.
rule-at-austrian-words = Write “Kassabon” instead of “{ $excerpt }” for customers in Austria.
