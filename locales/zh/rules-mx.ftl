# 墨西哥市场规则的提示语（供客服查看）。

rule-mx-warm-opening = 请以热情的话语开头，例如“Muchas gracias por escribirnos”或“Con mucho gusto le ayudamos”。
rule-mx-black-packaging = 请删去“{ $excerpt }”中的黑色包装：本店对该市场使用浅色包装。
rule-mx-vosotros = 请把“{ $excerpt }”改为 usted 或 ustedes 的形式。
rule-mx-cosmetic-claim = 请不要写“{ $excerpt }”，改为说明该化妆品对皮肤的护理作用（calma、suaviza、humecta）。
rule-mx-opening-marks = 请在“{ $excerpt }”句首加上 ¿ 或 ¡。
rule-mx-peninsular-terms = 请把“{ $excerpt }”改为墨西哥用词（computadora、tomar、hacer clic、video、centavos、RFC）。
