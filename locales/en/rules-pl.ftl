# What the rules of markets/PL.toml say to an agent who reads English.

rule-pl-capital-address = Write Państwo with a capital when you address the customer.
rule-pl-capital-possessive = Write Państwa with a capital when you address the customer.
rule-pl-witam = Open with “Dzień dobry,” instead of “{ $excerpt }”.
rule-pl-greeting = Open the e-mail with “Dzień dobry” or “Szanowni Państwo”.
rule-pl-must = Ask with “prosimy o …” instead of “{ $excerpt }”.
rule-pl-vague-promise = Name a day or a number of workdays instead of “{ $excerpt }”.
rule-pl-apology = Start with “przepraszamy” or “przykro nam”, then ask for what you need.
rule-pl-withdrawal-denied = Rephrase “{ $excerpt }”: online purchases may be withdrawn from within 14 days. If an exception applies, name it.
rule-pl-original-packaging = Ask for safe packing instead of “{ $excerpt }”; a withdrawal doesn't need the original packaging.
rule-pl-voucher-only = Offer the money back by the means of payment that was used; a voucher (“{ $excerpt }”) may only be the customer's own wish.
rule-pl-complaint-answer = Shorten “{ $excerpt }”: a consumer's complaint has to be answered within 14 days, or it counts as accepted.
rule-pl-cosmetic-certainty = Leave out “{ $excerpt }”: nobody can warrant that no skin ever reacts. Name the ingredients and the test on a small patch.
