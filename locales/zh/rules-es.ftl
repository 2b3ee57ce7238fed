# 西班牙市场规则的提示语（供客服查看）。

rule-es-return-point = 请写明客户附近的寄件点，例如“el punto de recogida más cercano”。
rule-es-return-customs-code = 请说明海关编码（HS）的位置：印在退货标签上。
rule-es-voucher-only = 请先提出退款：只有客户明确同意，才可以按“{ $excerpt }”处理。
rule-es-original-packaging = 请不要写“{ $excerpt }”，改为请客户妥善包装即可：退货不得以原包装为条件。
rule-es-cosmetic-claim = 请不要写“{ $excerpt }”，改为说明该化妆品对皮肤的护理作用（calma、suaviza、hidrata）。
rule-es-cosmetic-certainty = 请删去“{ $excerpt }”，建议客户先小面积试用，或请其查看成分表。
rule-es-opening-marks = 请在“{ $excerpt }”句首加上 ¿ 或 ¡。
rule-es-latam-terms = 请把“{ $excerpt }”改为西班牙本土用词（ordenador、ahora、hablar、comprobar、enlace、alquilar）。
