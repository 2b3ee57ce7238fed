# 台湾市场的规则命中时，客服看到的提示。

rule-tw-software = 台湾客户习惯用“軟體”，请替换“{ $excerpt }”。
rule-tw-video = 台湾客户习惯用“影片”，请替换“{ $excerpt }”。
rule-tw-quality = 台湾说“品質”；“{ $excerpt }”指的是物理上的质量。
rule-tw-message = 台湾的短信叫“簡訊”，请替换“{ $excerpt }”。
rule-tw-info = 请写“資訊”（消息则写“訊息”），不用“{ $excerpt }”。
rule-tw-network = 台湾客户习惯用“網路”，请替换“{ $excerpt }”。
rule-tw-dispatch = 台湾商店写“出貨”，请替换“{ $excerpt }”。
rule-tw-simplified = “{ $excerpt }”是简体字；给台湾客户的回复请全部用繁体。
rule-tw-sorry = 请先致歉，再作解释。
rule-tw-vague-promise = 请把“{ $excerpt }”换成具体日期，或写明几个工作日内（個工作天內）。
rule-tw-return-right = 请核对“{ $excerpt }”：多数商品七日内可无理由退货，客户不必负担费用；如属例外，请说明是哪一种。
rule-tw-trial = 请写“鑑賞期”，不用“{ $excerpt }”：这段时间供客户查看商品，不是试用。
rule-tw-blame = 请说明发生了什么、接下来怎么处理，不要写“{ $excerpt }”。
rule-tw-review-reward = 请删去“{ $excerpt }”，感谢客户的反馈即可。
