# What the agent reads when a rule of the market Japan has found something.

rule-jp-apology-first = Start with the apology (申し訳ございません or お詫び申し上げます), within the first three sentences; cause and next steps follow.
rule-jp-cause = After the apology, name the cause in a sentence, or say that you are looking into it.
rule-jp-steps = Set out what happens next step by step, for example with ① ② ③.
rule-jp-bare-cannot = “{ $excerpt }” closes the door; decline with いたしかねます and, if you can, add what is possible.
rule-jp-casual-apology = Write 申し訳ございません instead of “{ $excerpt }”.
rule-jp-ryokai = Write 承知いたしました to a customer instead of “{ $excerpt }”.
rule-jp-vague-time = Name a day or a number of workdays (営業日以内) instead of “{ $excerpt }”.
rule-jp-english-filler = Put “{ $excerpt }” into Japanese or leave it out.
rule-jp-blame = Describe what happened without “{ $excerpt }”.
rule-jp-sasete-itadaku = Keep させていただく to two places at most; いたします does the work elsewhere.
rule-jp-cooling-off = Refer to the shop’s own return window instead of “{ $excerpt }”; cooling-off does not cover mail order in Japan.
rule-jp-apology-card = Mention that a handwritten apology comes with the replacement.
rule-jp-bare-refusal = Say what cannot be done, politely (…いたしかねます), and what you can offer instead.
