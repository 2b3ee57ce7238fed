# 荷兰市场的规则提示（给客服人员看）

rule-nl-vague-promise = “{ $excerpt }”没有说明期限，请补充具体日期或工作日天数。
rule-nl-hedged-days = 请把“{ $excerpt }”换成确切的日期或工作日天数。
rule-nl-concrete-date = 请写明下一步安排，并给出日期或天数。
rule-nl-short = 请精简回复：本店的荷兰语回复以简短直接为宜。
rule-nl-woolly = “{ $excerpt }”过于迂回，请直接写我们做什么、何时完成。
rule-nl-compounds = 荷兰语复合词要连写，请把“{ $excerpt }”写成一个词。
rule-nl-email-spelling = 荷兰语的正确写法是“e-mail”，不是“{ $excerpt }”。
rule-nl-exclamation = 全文最多保留一个感叹号，其余句子请用句号结尾。
rule-nl-acknowledge = 请在开头几行先致歉，再说解决办法。
rule-nl-withdrawal-denied = 请再核实“{ $excerpt }”：网购商品依法可以撤回，如确属例外，请写明是哪一种。
rule-nl-original-packaging = 请不要写“{ $excerpt }”，改为请客户妥善包装即可：退货不得以原包装为条件。
rule-nl-voucher-only = 请先提出退款：只有客户明确同意，才可以按“{ $excerpt }”处理。
rule-nl-cosmetic-certainty = 请删去“{ $excerpt }”，建议客户先小面积试用，或请其查看成分表。
