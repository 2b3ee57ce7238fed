# Wording of the rules of market IT for the agent.

rule-it-return-window = Name the return window of this shop in a reply about a return: 30 days, or the last day.
rule-it-reason-asked = Leave out “{ $excerpt }”: returns need no reason here. You may invite the customer to tell it.
rule-it-voucher-only = Offer the money back first: “{ $excerpt }” is possible only if the customer has expressly agreed.
rule-it-original-packaging = Ask for safe packing instead of “{ $excerpt }”; a return may not depend on the original packaging.
rule-it-cosmetic-claim = Say what the cosmetic does for the skin (lenisce, ammorbidisce, idrata) instead of “{ $excerpt }”.
rule-it-cosmetic-certainty = Leave out “{ $excerpt }” and suggest a test on a small patch of skin or point to the list of ingredients.
rule-it-accented-e = Write “È” with an accent instead of “{ $excerpt }”.
rule-it-qual-e = Write “qual è” without an apostrophe instead of “{ $excerpt }”.
rule-it-un-po = Write “un po’” with an apostrophe instead of “{ $excerpt }”.
