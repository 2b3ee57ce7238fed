# 奥地利市场规则的提示语（供客服查看）。

rule-at-vague-promise = “{ $excerpt }”没有说明期限，请补充具体日期或工作日天数。
rule-at-hedged-days = 请把“{ $excerpt }”换成确切的日期或工作日天数。
rule-at-order-number = 请写上订单号，让客户知道您说的是哪一笔订单。
rule-at-concrete-date = 请写明下一步安排，并给出日期或天数。
rule-at-statutory-guarantee = 请不要写“{ $excerpt }”，改用“Gewährleistung”：这才是法定保修责任，“Garantie”是商家或厂家自愿提供的保证。
rule-at-withdrawal-denied = 请再核实“{ $excerpt }”：网购商品依法可以撤回，如确属例外，请写明是哪一种。
rule-at-original-packaging = 请不要写“{ $excerpt }”，改为请客户妥善包装即可：退货不得以原包装为条件。
rule-at-voucher-only = 请先提出退款：只有客户明确同意，才可以按“{ $excerpt }”处理。
rule-at-cosmetic-certainty = 请删去“{ $excerpt }”，建议客户先小面积试用，或请其查看成分表。
rule-at-email-spelling = 德语的正确写法是“E-Mail”，不是“{ $excerpt }”。
rule-at-exclamation = 全文最多保留一个感叹号，其余句子请用句号结尾。
rule-at-january = 写给奥地利客户时，一月请写“Jänner”，不要写“{ $excerpt }”。
rule-at-austrian-words = 写给奥地利客户时，请用“Kassabon”代替“{ $excerpt }”。
