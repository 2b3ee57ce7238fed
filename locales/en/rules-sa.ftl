# What the rules of markets/SA.toml say to an agent who reads English.

rule-sa-changed-article = Say in a sentence why the garment was changed, for example with لأن … or نظرًا إلى ….
rule-sa-alcohol = Leave out “{ $excerpt }”: we don't offer alcohol or joke about it, though what a product contains may always be said.
rule-sa-pork = Leave out “{ $excerpt }”: we don't offer pork or joke about it, though where an ingredient comes from may always be said.
rule-sa-vague-promise = Name a day or a number of workdays instead of “{ $excerpt }”.
rule-sa-weekend = Write Friday and Saturday; those are our days off in Saudi Arabia.
rule-sa-workweek = Write Sunday to Thursday; those are our working days in Saudi Arabia.
rule-sa-ramadan-greeting = Add a short greeting for Ramadan, such as رمضان كريم.
rule-sa-ramadan-hours = Promise it for after iftar or for the next workday instead of “{ $excerpt }”.
rule-sa-apology = Start with a word of apology, then ask for what you need.
rule-sa-salutation = Greet with مرحبًا بكم instead of “{ $excerpt }”; it suits women and men alike.
rule-sa-question-mark = Use the Arabic question mark (؟) here.
rule-sa-comma = Use the Arabic comma (،) here.
