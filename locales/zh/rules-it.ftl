# 意大利市场规则的提示语（供客服查看）。

rule-it-return-window = 涉及退货的回复请写明本店的退货期限：30 天，或最后一天的日期。
rule-it-reason-asked = 请删去“{ $excerpt }”：本店退货无需理由，可以邀请客户说明，但不得作为条件。
rule-it-voucher-only = 请先提出退款：只有客户明确同意，才可以按“{ $excerpt }”处理。
rule-it-original-packaging = 请不要写“{ $excerpt }”，改为请客户妥善包装即可：退货不得以原包装为条件。
rule-it-cosmetic-claim = 请不要写“{ $excerpt }”，改为说明该化妆品对皮肤的护理作用（lenisce、ammorbidisce、idrata）。
rule-it-cosmetic-certainty = 请删去“{ $excerpt }”，建议客户先小面积试用，或请其查看成分表。
rule-it-accented-e = 请把“{ $excerpt }”改为带重音符的“È”。
rule-it-qual-e = 请把“{ $excerpt }”改为不带撇号的“qual è”。
rule-it-un-po = 请把“{ $excerpt }”改为带撇号的“un po’”。
