# What an agent reads when a rule of the Dutch market finds something.

rule-nl-vague-promise = Add a date or a number of workdays here: “{ $excerpt }” alone names neither.
rule-nl-hedged-days = Give the exact date or number of workdays instead of “{ $excerpt }”.
rule-nl-concrete-date = Name the next step with a date or a number of days.
rule-nl-short = Shorten the reply: our Dutch replies are brief and direct.
rule-nl-woolly = “{ $excerpt }” is woolly; say what we do, and when.
rule-nl-compounds = Write “{ $excerpt }” as one word.
rule-nl-email-spelling = Dutch spells it “e-mail”, not “{ $excerpt }”.
rule-nl-exclamation = Keep one exclamation mark at most and end the other sentences with a full stop.
rule-nl-acknowledge = Say sorry in the first lines before you get to the solution.
rule-nl-withdrawal-denied = Check “{ $excerpt }” again: online purchases can be withdrawn from, so name the exception if one really applies.
rule-nl-original-packaging = Ask for safe packing instead of “{ $excerpt }”; a return may not depend on the original packaging.
rule-nl-voucher-only = Offer the money back first: “{ $excerpt }” is possible only if the customer has expressly agreed.
rule-nl-cosmetic-certainty = Leave out “{ $excerpt }” and suggest a patch test or point to the list of ingredients.
