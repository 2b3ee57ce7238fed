# What the agent reads when a rule of the market China has found something.

rule-cn-person = Offer a person: say that you, or a named specialist (客服专员), will follow the case.
rule-cn-self-service = Look it up for the customer and give the result instead of “{ $excerpt }”.
rule-cn-vague-promise = Name a day or a number of workdays instead of “{ $excerpt }”.
rule-cn-no-reason-return = Check “{ $excerpt }”: most goods may go back within seven days without a reason; if this one is an exception, say which.
rule-cn-absolute-terms = Replace “{ $excerpt }” with a plain fact about the product.
rule-cn-blunt-refusal = Say what you can do for the customer instead of “{ $excerpt }”.
rule-cn-blame = Describe what happened, and what you will do, without “{ $excerpt }”.
rule-cn-qin = Greet with 您好 instead of “{ $excerpt }”.
rule-cn-sorry = Say that you are sorry (抱歉) before you explain.
rule-cn-review-reward = Leave out “{ $excerpt }”; thank the customer for the feedback instead.
rule-cn-waves = Keep one ～ at most.
