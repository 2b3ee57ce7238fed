# What an agent reads when a rule of the Canadian market finds something.

rule-ca-blame = “{ $excerpt }” puts the blame on the customer; say what happened and what you'll do next.
rule-ca-jargon = “{ $excerpt }” is warehouse talk; use the word your customer would use.
rule-ca-vague-time = Name a date or a number of business days instead of “{ $excerpt }”.
rule-ca-next-step-date = Add the next step and when it happens: a date or a number of business days.
rule-ca-self-service = Point the customer to “Your Orders” or their account first; they can do it there right away.
rule-ca-tracking = Tell the customer where they can track the order.
rule-ca-refund-method = Say where the money goes: the card, PayPal, wallet, or other payment method that was used.
rule-ca-acknowledge = Open with a short “I'm sorry …” before you get to the solution.
rule-ca-business-days = Write “business day” instead of “{ $excerpt }” for customers in Canada.
rule-ca-postal-code = Write “postal code” instead of “{ $excerpt }” for a Canadian address.
rule-ca-spelling-our = “{ $excerpt }” is the American spelling; Canada writes -our.
rule-ca-answer-within = Promise an answer within 2 business days at most instead of “{ $excerpt }”, or say why it takes longer.
rule-ca-vague-time-fr = Name a date or a number of “jours ouvrables” instead of “{ $excerpt }”.
rule-ca-courriel = Write “courriel” instead of “{ $excerpt }” for customers in Canada.
rule-ca-fin-de-semaine = Write “fin de semaine” instead of “{ $excerpt }” for customers in Canada.
rule-ca-punctuation-space-fr = Take out the space before the mark in “{ $excerpt }”; Canadian French keeps it only before the colon.
