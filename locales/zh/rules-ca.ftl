# 加拿大市场的规则提示（给客服人员看）

rule-ca-blame = “{ $excerpt }”听起来像在责怪客户，请改为说明发生了什么、接下来您会怎么处理。
rule-ca-jargon = “{ $excerpt }”是内部术语，请换成客户平时会用的说法。
rule-ca-vague-time = 请写明具体日期或几个工作日（business days），不要只写“{ $excerpt }”。
rule-ca-next-step-date = 请补充下一步怎么做、什么时候做：写出日期或几个工作日。
rule-ca-self-service = 请先引导客户到“Your Orders”或账户页面，客户自己马上就能操作。
rule-ca-tracking = 请告诉客户在哪里可以查询物流。
rule-ca-refund-method = 请写明款项退到哪里：原付款的银行卡、PayPal、电子钱包或其他支付方式。
rule-ca-acknowledge = 请先用一句“I'm sorry …”致歉，再说解决办法。
rule-ca-business-days = 写给加拿大客户时，请用“business day”代替“{ $excerpt }”。
rule-ca-postal-code = 加拿大地址请用“postal code”，不要用“{ $excerpt }”。
rule-ca-spelling-our = “{ $excerpt }”是美式拼写，加拿大写作 -our。
rule-ca-answer-within = 请承诺最多两个工作日内答复，不要写“{ $excerpt }”；如需更久，请说明原因。
rule-ca-vague-time-fr = 请写明具体日期或几个工作日（jours ouvrables），不要只写“{ $excerpt }”。
rule-ca-courriel = 写给加拿大客户时，请用“courriel”代替“{ $excerpt }”。
rule-ca-fin-de-semaine = 写给加拿大客户时，请用“fin de semaine”代替“{ $excerpt }”。
rule-ca-punctuation-space-fr = 加拿大法语的分号、叹号和问号前不加空格（只有冒号前加），请删去“{ $excerpt }”中的空格。
