# What the agent reads when a rule of the market Taiwan has found something.

rule-tw-software = Write 軟體 for customers in Taiwan instead of “{ $excerpt }”.
rule-tw-video = Write 影片 for customers in Taiwan instead of “{ $excerpt }”.
rule-tw-quality = Quality is 品質 in Taiwan; “{ $excerpt }” speaks of mass.
rule-tw-message = A text message is 簡訊 in Taiwan, not “{ $excerpt }”.
rule-tw-info = Write 資訊 (or 訊息 for a message) instead of “{ $excerpt }”.
rule-tw-network = Write 網路 for customers in Taiwan instead of “{ $excerpt }”.
rule-tw-dispatch = Shops in Taiwan write 出貨; put it in place of “{ $excerpt }”.
rule-tw-simplified = “{ $excerpt }” is a simplified character; replies for Taiwan are in traditional ones.
rule-tw-sorry = Say that you are sorry (抱歉) before you explain.
rule-tw-vague-promise = Name a day or a number of workdays (個工作天內) instead of “{ $excerpt }”.
rule-tw-return-right = Check “{ $excerpt }”: most goods may go back within seven days without a reason and at no cost; if this one is an exception, say which.
rule-tw-trial = Write 鑑賞期 instead of “{ $excerpt }”: it is the time to look at the goods, not to use them.
rule-tw-blame = Describe what happened, and what you will do, without “{ $excerpt }”.
rule-tw-review-reward = Leave out “{ $excerpt }”; thank the customer for the feedback instead.
