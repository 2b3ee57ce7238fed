# 香港市场的规则命中时，客服看到的提示。

rule-hk-simplified = “{ $excerpt }”是简体字；给香港客户的回复请全部用繁体。
rule-hk-spoken = “{ $excerpt }”是粤语口语；本店的回复用书面语。
rule-hk-taiwan-terms = 香港的短信叫“短訊”，请替换“{ $excerpt }”。
rule-hk-store = 香港叫“便利店”，请替换“{ $excerpt }”。
rule-hk-video = 香港叫“短片”，请替换“{ $excerpt }”。
rule-hk-sorry = 请先致歉，再作解释。
rule-hk-vague-promise = 请把“{ $excerpt }”换成具体日期，或写明几个工作日内（個工作天內）。
rule-hk-vague-promise-en = 请把“{ $excerpt }”换成具体日期，或写明几个工作日内（working days）；回复用 reply。
rule-hk-cooling-off = 请按本店的退货期说明，不要写“{ $excerpt }”；香港没有一般性的法定退货权。
rule-hk-blame = 请说明发生了什么、接下来怎么处理，不要写“{ $excerpt }”。
rule-hk-review-reward = 请删去“{ $excerpt }”，感谢客户的反馈即可。
