# What the agent reads when a rule of the market South Korea has found something.

rule-kr-sample = Mention that a small sample (작은 샘플) comes with the parcel.
rule-kr-sorry = Say that you are sorry (죄송합니다, 사과드립니다) within the first sentences, then explain.
rule-kr-vague-time = Name a day or a number of workdays (영업일 이내에) instead of “{ $excerpt }”.
rule-kr-object-honorific = “{ $excerpt }” honours the goods; the honorific 시 is for the customer only: 품절되었습니다, 3,000원입니다.
rule-kr-blunt-refusal = Soften “{ $excerpt }”: say that it is difficult (어렵습니다) and what you can do instead.
rule-kr-blame = Describe what happened without “{ $excerpt }”.
rule-kr-address = Write 고객님 instead of “{ $excerpt }”.
rule-kr-slang = Leave out “{ $excerpt }”; end the sentence in -습니다 or -어요.
rule-kr-no-return = Check “{ $excerpt }”: most goods may go back within seven days without a reason, opened to look at or not; if this one is an exception, say which.
rule-kr-review-reward = Leave out “{ $excerpt }”; thank the customer for the feedback instead.
