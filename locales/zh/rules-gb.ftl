# 英国市场的规则提示（给客服人员看）

rule-gb-apology = 请在开头几行先致歉，再说明如何解决。
rule-gb-remedy = 请写明补救办法：补寄配件、换新、维修或退款。
rule-gb-zip-code = 英国地址请用“postcode”，不要用“{ $excerpt }”。
rule-gb-parcel = “{ $excerpt }”：邮寄的包裹在英国叫“parcel”。
rule-gb-working-days = 写给英国客户时，请用“working day”代替“{ $excerpt }”。
rule-gb-spelling-our = “{ $excerpt }”是美式拼写，英国写作 -our。
rule-gb-spelling-ise = “{ $excerpt }”：本店在英国市场统一写 -ise。
rule-gb-spelling-ll = “{ $excerpt }”是美式拼写，英国要双写 l。
rule-gb-date-order = 请把“{ $excerpt }”改成先日后月的写法。
rule-gb-vague-time = 请写明具体日期或几个工作日（working days），不要只写“{ $excerpt }”。
rule-gb-effusive = “{ $excerpt }”语气过于热烈，本店给英国客户的回复以礼貌、克制为宜。
rule-gb-exclamation = 全文最多保留一个感叹号，其余句子请用句号结尾。
rule-gb-cancel-denied = 请再核实“{ $excerpt }”：网购商品依法可以取消，打折商品也一样；如确属例外，请写明是哪一种。
rule-gb-original-packaging = 请不要写“{ $excerpt }”，改为请客户妥善包装即可：退货不得以原包装为条件。
rule-gb-cosmetic-certainty = 请删去“{ $excerpt }”，建议客户先小面积试用，或请其查看成分表。
