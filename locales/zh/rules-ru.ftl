# markets/RU.toml 各条规则给中文客服看的提示。

rule-ru-vague-promise = 请写明具体日期或几个工作日，不要写“{ $excerpt }”。
rule-ru-must = 请用“пожалуйста”加命令式提出请求，不要写“{ $excerpt }”。
rule-ru-blame = “{ $excerpt }”是在责怪顾客；请说明发生了什么、接下来怎么处理。
rule-ru-greeting-day = 请用“здравствуйте”问候，不要写“{ $excerpt }”。
rule-ru-apology = 请先用“извините”或“нам жаль”致歉，再索要所需的信息。
rule-ru-withdrawal-denied = 请改写“{ $excerpt }”：远程购买的商品可在 7 天内退货，打折商品也一样。
rule-ru-cosmetic-claim = 请删去“{ $excerpt }”：本店不保证任何皮肤都不会有反应。请说明成分，并建议先小范围试用。
rule-ru-quotes = 引号请用 «ёлочки»。
rule-ru-exclamation = 感叹号最多保留两个，开头问候的也算在内。
