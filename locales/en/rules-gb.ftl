# What an agent reads when a rule of the British market finds something.

rule-gb-apology = Say sorry in the first lines, then put it right.
rule-gb-remedy = Add the remedy: a part, a replacement, a repair or a refund.
rule-gb-zip-code = Write “postcode” instead of “{ $excerpt }” for a British address.
rule-gb-parcel = “{ $excerpt }”: what the post brings is a parcel in Britain.
rule-gb-working-days = Write “working day” instead of “{ $excerpt }” for customers in Britain.
rule-gb-spelling-our = “{ $excerpt }” is the American spelling; Britain writes -our.
rule-gb-spelling-ise = “{ $excerpt }”: the shop writes -ise in Britain.
rule-gb-spelling-ll = “{ $excerpt }” is the American spelling; Britain doubles the l.
rule-gb-date-order = Write the day before the month instead of “{ $excerpt }”.
rule-gb-vague-time = Name a date or a number of working days instead of “{ $excerpt }”.
rule-gb-effusive = Tone down “{ $excerpt }”; our replies to Britain are polite and understated.
rule-gb-exclamation = Keep one exclamation mark at most and end the other sentences with a full stop.
rule-gb-cancel-denied = Check “{ $excerpt }” again: online purchases can be cancelled, reduced ones too; name the exception if one really applies.
rule-gb-original-packaging = Ask for safe packing instead of “{ $excerpt }”; a return may not depend on the original packaging.
rule-gb-cosmetic-certainty = Leave out “{ $excerpt }” and suggest a patch test or point to the list of ingredients.
