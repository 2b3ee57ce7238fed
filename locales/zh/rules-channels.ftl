# 各渠道的规则提示（给客服人员看）

rule-amazon-html = 请删除“{ $excerpt }”：亚马逊的回复只能是纯文本。
rule-amazon-review-request-en = 请去掉“{ $excerpt }”：索评只能使用亚马逊自带的“请求评论”按钮，不要写在回复里。
rule-amazon-review-request-de = { rule-amazon-review-request-en }
rule-amazon-review-request-fr = { rule-amazon-review-request-en }
rule-amazon-review-request-ja = { rule-amazon-review-request-en }
rule-amazon-review-request-zh = { rule-amazon-review-request-en }
rule-amazon-review-request-ar = { rule-amazon-review-request-en }
rule-amazon-review-incentive-en = 请删除“{ $excerpt }”：亚马逊禁止以任何好处换取评论，违规可能导致账户被停用。
rule-amazon-review-incentive-de = { rule-amazon-review-incentive-en }
rule-amazon-review-incentive-fr = { rule-amazon-review-incentive-en }
rule-amazon-review-incentive-ja = { rule-amazon-review-incentive-en }
rule-amazon-review-incentive-zh = { rule-amazon-review-incentive-en }
rule-amazon-review-incentive-ar = { rule-amazon-review-incentive-en }
rule-amazon-review-removal-en = 请删除“{ $excerpt }”，改为直接解决客户的问题：亚马逊禁止要求买家修改或删除评论。
rule-amazon-review-removal-de = { rule-amazon-review-removal-en }
rule-amazon-review-removal-fr = { rule-amazon-review-removal-en }
rule-amazon-review-removal-ja = { rule-amazon-review-removal-en }
rule-amazon-review-removal-zh = { rule-amazon-review-removal-en }
rule-amazon-review-removal-ar = { rule-amazon-review-removal-en }
rule-amazon-marketing-en = 请去掉“{ $excerpt }”，只谈这笔订单：亚马逊禁止在消息里做推广或发优惠券。
rule-amazon-marketing-de = { rule-amazon-marketing-en }
rule-amazon-marketing-fr = { rule-amazon-marketing-en }
rule-amazon-marketing-ja = { rule-amazon-marketing-en }
rule-amazon-marketing-zh = { rule-amazon-marketing-en }
rule-amazon-marketing-ar = { rule-amazon-marketing-en }
rule-amazon-thanks-only-en = 请补充客户需要知道的内容：亚马逊不允许只表示感谢的消息。
rule-amazon-thanks-only-de = { rule-amazon-thanks-only-en }
rule-amazon-thanks-only-fr = { rule-amazon-thanks-only-en }
rule-amazon-thanks-only-ja = { rule-amazon-thanks-only-en }
rule-amazon-thanks-only-zh = { rule-amazon-thanks-only-en }
rule-amazon-thanks-only-ar = { rule-amazon-thanks-only-en }

rule-mercado-libre-off-platform-es = 请去掉“{ $excerpt }”，沟通留在 Mercado Libre 的站内消息里，否则消息会被拦截。
rule-mercado-libre-off-platform-pt = { rule-mercado-libre-off-platform-es }

rule-whatsapp-markdown-bold = WhatsApp 的粗体只需前后各一个星号，请不要写成“{ $excerpt }”。
rule-whatsapp-markdown-link = 请直接写网址，不要写成“{ $excerpt }”：WhatsApp 不会把它变成链接。
