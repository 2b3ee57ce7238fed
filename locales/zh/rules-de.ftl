# 德国市场规则的提示语（供客服查看）。

rule-de-vague-promise = “{ $excerpt }”没有说明期限，请补充具体日期或工作日天数。
rule-de-hedged-days = 请把“{ $excerpt }”换成确切的日期或工作日天数。
rule-de-order-number = 请写上订单号，让客户知道您说的是哪一笔订单。
rule-de-concrete-date = 请写明下一步安排，并给出日期或天数。
rule-de-statutory-guarantee = 请不要写“{ $excerpt }”，改用“Gewährleistung”：这才是法定保修责任，“Garantie”是商家或厂家自愿提供的保证。
rule-de-withdrawal-denied = 请再核实“{ $excerpt }”：网购商品依法可以撤回，如确属例外，请写明是哪一种。
rule-de-original-packaging = 请不要写“{ $excerpt }”，改为请客户妥善包装即可：退货不得以原包装为条件。
rule-de-voucher-only = 请先提出退款：只有客户明确同意，才可以按“{ $excerpt }”处理。
rule-de-cosmetic-certainty = 请删去“{ $excerpt }”，建议客户先小面积试用，或请其查看成分表。
rule-de-email-spelling = 德语的正确写法是“E-Mail”，不是“{ $excerpt }”。
rule-de-exclamation = 全文最多保留一个感叹号，其余句子请用句号结尾。
