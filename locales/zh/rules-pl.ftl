# markets/PL.toml 各条规则给中文客服看的提示。

rule-pl-capital-address = 称呼顾客时，Państwo 的首字母请大写。
rule-pl-capital-possessive = 称呼顾客时，Państwa 的首字母请大写。
rule-pl-witam = 请以“Dzień dobry,”开头，不要写“{ $excerpt }”。
rule-pl-greeting = 邮件请以“Dzień dobry”或“Szanowni Państwo”开头。
rule-pl-must = 请用“prosimy o …”提出请求，不要写“{ $excerpt }”。
rule-pl-vague-promise = 请写明具体日期或几个工作日，不要写“{ $excerpt }”。
rule-pl-apology = 请先用“przepraszamy”或“przykro nam”致歉，再索要所需的信息。
rule-pl-withdrawal-denied = 请改写“{ $excerpt }”：网购商品可在 14 天内无理由撤回；如属例外情形，请写明是哪一种。
rule-pl-original-packaging = 请改为请顾客妥善包装，不要写“{ $excerpt }”；撤回权不以原包装为条件。
rule-pl-voucher-only = 请先提出按原支付方式退款；只有顾客自己愿意，才可以给代金券（“{ $excerpt }”）。
rule-pl-complaint-answer = 请缩短“{ $excerpt }”：消费者的投诉须在 14 天内答复，逾期视为接受。
rule-pl-cosmetic-certainty = 请删去“{ $excerpt }”：没有人能保证任何皮肤都不会有反应。请说明成分，并建议先小范围试用。
