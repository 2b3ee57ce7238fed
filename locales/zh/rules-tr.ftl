# markets/TR.toml 各条规则给中文客服看的提示。

rule-tr-kind-request = 请用“rica ederiz”或“… mısınız?”提出请求，不要写“{ $excerpt }”。
rule-tr-closing = 邮件结尾请加上“Saygılarımızla”之类的敬语。
rule-tr-vague-promise = 请写明具体日期或几个工作日，不要写“{ $excerpt }”。
rule-tr-apology = 请先用“özür dileriz”或“üzüldük”致歉，再索要所需的信息。
rule-tr-withdrawal-denied = 请改写“{ $excerpt }”：远程购物可在 14 天内无理由退货；如属例外情形，请写明是哪一种。
rule-tr-cosmetic-claim = 请删去“{ $excerpt }”：本店不保证任何皮肤都不会有反应。请说明成分，并建议先小范围试用。
rule-tr-ramadan-greeting = 请加上一句简短的斋月问候，例如“Hayırlı Ramazanlar”。
rule-tr-question-particle = 疑问助词（mı、mi、mu、mü）请与动词分开写。
rule-tr-exclamation = 感叹号最多保留一个。
