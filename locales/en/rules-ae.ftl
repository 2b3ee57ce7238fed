# What the rules of markets/AE.toml say to an agent who reads English.

rule-ae-changed-article = Say in a sentence why the garment was changed, for example with لأن … or نظرًا إلى ….
rule-ae-alcohol = Leave out “{ $excerpt }”: we don't offer alcohol or joke about it, though what a product contains may always be said.
rule-ae-pork = Leave out “{ $excerpt }”: we don't offer pork or joke about it, though where an ingredient comes from may always be said.
rule-ae-vague-promise = Name a day or a number of workdays instead of “{ $excerpt }”.
rule-ae-weekend = Write Saturday and Sunday; those are our days off in the Emirates.
rule-ae-workweek = Write Monday to Friday; those are our working days in the Emirates, with Friday until noon.
rule-ae-ramadan-greeting = Add a short greeting for Ramadan, such as رمضان كريم.
rule-ae-ramadan-hours = Promise it for after iftar or for the next workday instead of “{ $excerpt }”.
rule-ae-apology = Start with a word of apology, then ask for what you need.
rule-ae-salutation = Greet with مرحبًا بكم instead of “{ $excerpt }”; it suits women and men alike.
rule-ae-question-mark = Use the Arabic question mark (؟) here.
rule-ae-comma = Use the Arabic comma (،) here.
