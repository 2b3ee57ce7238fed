# What the agent reads when a rule of the market Hong Kong has found something.

rule-hk-simplified = “{ $excerpt }” is a simplified character; replies for Hong Kong are in traditional ones.
rule-hk-spoken = “{ $excerpt }” is spoken Cantonese; the shop writes standard written Chinese.
rule-hk-taiwan-terms = A text message is 短訊 in Hong Kong, not “{ $excerpt }”.
rule-hk-store = Write 便利店 for customers in Hong Kong instead of “{ $excerpt }”.
rule-hk-video = Write 短片 for customers in Hong Kong instead of “{ $excerpt }”.
rule-hk-sorry = Say that you are sorry (抱歉) before you explain.
rule-hk-vague-promise = Name a day or a number of workdays (個工作天內) instead of “{ $excerpt }”.
rule-hk-vague-promise-en = Name a day or a number of working days instead of “{ $excerpt }”, and write “reply”.
rule-hk-cooling-off = Refer to the shop’s own return term (退貨期) instead of “{ $excerpt }”; no general law stands behind it in Hong Kong.
rule-hk-blame = Describe what happened, and what you will do, without “{ $excerpt }”.
rule-hk-review-reward = Leave out “{ $excerpt }”; thank the customer for the feedback instead.
