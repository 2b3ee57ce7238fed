# What the rules of markets/RU.toml say to an agent who reads English.

rule-ru-vague-promise = Name a day or a number of workdays instead of “{ $excerpt }”.
rule-ru-must = Ask with “пожалуйста” and an imperative instead of “{ $excerpt }”.
rule-ru-blame = “{ $excerpt }” puts the blame on the customer; say what happened and what you'll do next.
rule-ru-greeting-day = Greet with “здравствуйте” instead of “{ $excerpt }”.
rule-ru-apology = Start with “извините” or “нам жаль”, then ask for what you need.
rule-ru-withdrawal-denied = Rephrase “{ $excerpt }”: goods bought at a distance may be refused within 7 days, also at a reduced price.
rule-ru-cosmetic-claim = Leave out “{ $excerpt }”: we don't warrant that no skin ever reacts. Name the ingredients and the test on a small patch.
rule-ru-quotes = Use «ёлочки» as quotation marks.
rule-ru-exclamation = Keep two exclamation marks at most, the greeting's included.
