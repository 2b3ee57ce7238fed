# What an agent reads when a rule of the US market finds something.

rule-us-blame = “{ $excerpt }” puts the blame on the customer; say what happened and what you'll do next.
rule-us-jargon = “{ $excerpt }” is warehouse talk; use the word your customer would use.
rule-us-vague-time = Name a date or a number of business days instead of “{ $excerpt }”.
rule-us-next-step-date = Add the next step and when it happens: a date or a number of business days.
rule-us-self-service = Point the customer to “Your Orders” or their account first; they can do it there right away.
rule-us-tracking = Tell the customer where they can track the order.
rule-us-refund-method = Say where the money goes: the card, PayPal, wallet, or other payment method that was used.
rule-us-acknowledge = Open with a short “I'm sorry …” before you get to the solution.
rule-us-business-days = Write “business day” instead of “{ $excerpt }” for customers in the US.
rule-us-zip-code = Write “ZIP code” instead of “{ $excerpt }” for a US address.
rule-us-credit-only = Offer the refund to the original payment method first; store credit (“{ $excerpt }”) may only be the customer's own choice here.
rule-us-warranty-void = Rephrase “{ $excerpt }”: US law doesn't let a warranty depend on our own parts or repair shops. You may say that damage caused by another part isn't covered.
rule-us-answer-within = Promise an answer within 2 business days at most instead of “{ $excerpt }”, or say why it takes longer.
