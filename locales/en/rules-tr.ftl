# What the rules of markets/TR.toml say to an agent who reads English.

rule-tr-kind-request = Ask with “rica ederiz” or “… mısınız?” instead of “{ $excerpt }”.
rule-tr-closing = Close the e-mail with a courteous formula such as “Saygılarımızla”.
rule-tr-vague-promise = Name a day or a number of workdays instead of “{ $excerpt }”.
rule-tr-apology = Start with “özür dileriz” or “üzüldük”, then ask for what you need.
rule-tr-withdrawal-denied = Rephrase “{ $excerpt }”: a purchase at a distance may be withdrawn from within 14 days. If an exception applies, name it.
rule-tr-cosmetic-claim = Leave out “{ $excerpt }”: we don't warrant that no skin ever reacts. Name the ingredients and the test on a small patch.
rule-tr-ramadan-greeting = Add a short greeting for Ramadan, such as “Hayırlı Ramazanlar”.
rule-tr-question-particle = Write the question particle (mı, mi, mu, mü) apart from the verb.
rule-tr-exclamation = Keep one exclamation mark at most.
