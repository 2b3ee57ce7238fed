# 中国大陆市场的规则命中时，客服看到的提示。

rule-cn-person = 请让客户找得到人：写明由您本人或客服专员跟进。
rule-cn-self-service = 请直接帮客户查好并告知结果，不要写“{ $excerpt }”。
rule-cn-vague-promise = 请把“{ $excerpt }”换成具体日期，或写明几个工作日内。
rule-cn-no-reason-return = 请核对“{ $excerpt }”：多数商品签收后七日内可无理由退货；如属例外，请说明是哪一种。
rule-cn-absolute-terms = 请把“{ $excerpt }”换成对商品的客观描述。
rule-cn-blunt-refusal = 请告诉客户我们能做什么，不要写“{ $excerpt }”。
rule-cn-blame = 请说明发生了什么、接下来怎么处理，不要写“{ $excerpt }”。
rule-cn-qin = 请用“您好”开头，不用“{ $excerpt }”。
rule-cn-sorry = 请先致歉，再作解释。
rule-cn-review-reward = 请删去“{ $excerpt }”，感谢客户的反馈即可。
rule-cn-waves = “～”最多用一个。
