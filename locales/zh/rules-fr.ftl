# 法国市场规则的提示语（供客服查看）。

rule-fr-closing-formula = 请用礼貌的结束语收尾，例如“Bien cordialement,”。
rule-fr-closing-abbreviation = 请完整写出“cordialement”，不要缩写成“{ $excerpt }”。
rule-fr-cosmetic-claim = 请不要写“{ $excerpt }”，改为说明该化妆品对皮肤的护理作用（apaise、adoucit、hydrate）。
rule-fr-cosmetic-certainty = 请删去“{ $excerpt }”，建议客户先小面积试用，或请其查看成分表。
rule-fr-appearance = 请正面回应外观瑕疵，不要用“{ $excerpt }”一带而过。
rule-fr-original-packaging = 请不要写“{ $excerpt }”，改为请客户妥善包装即可：退货不得以原包装为条件。
rule-fr-voucher-only = 请先提出退款：只有客户明确同意，才可以按“{ $excerpt }”处理。
rule-fr-mademoiselle = 请把“{ $excerpt }”改为“Madame”。
