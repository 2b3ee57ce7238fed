# 美国市场的规则提示（给客服人员看）

rule-us-blame = “{ $excerpt }”听起来像在责怪客户，请改为说明发生了什么、接下来您会怎么处理。
rule-us-jargon = “{ $excerpt }”是内部术语，请换成客户平时会用的说法。
rule-us-vague-time = 请写明具体日期或几个工作日（business days），不要只写“{ $excerpt }”。
rule-us-next-step-date = 请补充下一步怎么做、什么时候做：写出日期或几个工作日。
rule-us-self-service = 请先引导客户到“Your Orders”或账户页面，客户自己马上就能操作。
rule-us-tracking = 请告诉客户在哪里可以查询物流。
rule-us-refund-method = 请写明款项退到哪里：原付款的银行卡、PayPal、电子钱包或其他支付方式。
rule-us-acknowledge = 请先用一句“I'm sorry …”致歉，再说解决办法。
rule-us-business-days = 写给美国客户时，请用“business day”代替“{ $excerpt }”。
rule-us-zip-code = 美国地址请用“ZIP code”，不要用“{ $excerpt }”。
rule-us-credit-only = 请先提供原路退款；购物金或礼品卡（“{ $excerpt }”）在这里只能由客户自己选择。
rule-us-warranty-void = 请改写“{ $excerpt }”：美国法律不允许以使用本店配件或指定维修点作为保修条件，但可以说明由其他配件造成的损坏不在保修范围内。
rule-us-answer-within = 请承诺最多两个工作日内答复，不要写“{ $excerpt }”；如需更久，请说明原因。
