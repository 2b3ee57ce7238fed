# markets/SA.toml 各条规则给中文客服看的提示。

rule-sa-changed-article = 请用一句话说明这件衣物为什么有改动，例如用 لأن … 或 نظرًا إلى … 引出原因。
rule-sa-alcohol = 请删去“{ $excerpt }”：本店不赠送酒类，也不拿酒开玩笑；如实说明产品成分则没有问题。
rule-sa-pork = 请删去“{ $excerpt }”：本店不赠送猪肉制品，也不拿猪肉开玩笑；如实说明成分来源则没有问题。
rule-sa-vague-promise = 请写明具体日期或几个工作日，不要写“{ $excerpt }”。
rule-sa-weekend = 请改为周五和周六，这是本店在沙特的休息日。
rule-sa-workweek = 请改为周日至周四，这是本店在沙特的工作日。
rule-sa-ramadan-greeting = 请加上一句简短的斋月问候，例如 رمضان كريم。
rule-sa-ramadan-hours = 请把“{ $excerpt }”改约到开斋之后或下一个工作日。
rule-sa-apology = 请先道歉，再向顾客索要所需的信息。
rule-sa-salutation = 请用 مرحبًا بكم 代替“{ $excerpt }”，这样对女士和先生都合适。
rule-sa-question-mark = 此处请用阿拉伯文问号（؟）。
rule-sa-comma = 此处请用阿拉伯文逗号（،）。
