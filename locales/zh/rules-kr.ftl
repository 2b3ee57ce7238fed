# 韩国市场的规则命中时，客服看到的提示。

rule-kr-sample = 请告诉客户，包裹里会附上一份小样（작은 샘플）。
rule-kr-sorry = 请在开头几句先致歉（죄송합니다、사과드립니다），再作解释。
rule-kr-vague-time = 请把“{ $excerpt }”换成具体日期，或写明几个工作日内（영업일 이내에）。
rule-kr-object-honorific = “{ $excerpt }”把敬语用在了商品上；시 只用于客户，请写 품절되었습니다、3,000원입니다。
rule-kr-blunt-refusal = “{ $excerpt }”显得生硬，请改说有困难（어렵습니다），并给出可行的办法。
rule-kr-blame = 请只陈述发生了什么，不要写“{ $excerpt }”。
rule-kr-address = 请用 고객님，不用“{ $excerpt }”。
rule-kr-slang = 请删去“{ $excerpt }”，句尾用 -습니다 或 -어요。
rule-kr-no-return = 请核对“{ $excerpt }”：多数商品七日内可无理由退货，为查看而拆封也不影响；如属例外，请说明是哪一种。
rule-kr-review-reward = 请删去“{ $excerpt }”，感谢客户的反馈即可。
