# Comity 各项检查的提示语（简体中文客服用）。
# 各市场规则的提示语见同目录的 rules-<市场>.ftl。

finding-plain = 此处不宜使用“{ $excerpt }”。

language-other = 这段草稿看起来是{ LANGUAGE($found) }，而回复应使用{ LANGUAGE($wanted) }。
language-mixed = “{ $excerpt }”用的是另一种语言（{ LANGUAGE($found) }），与草稿（{ LANGUAGE($wanted) }）不一致。

glossary-forbidden = { $preferred ->
    [none] 此处不能使用“{ $excerpt }”。
   *[other] 此处不能使用“{ $excerpt }”，请改为“{ $preferred }”。
}
glossary-obsolete = { $preferred ->
    [none] “{ $excerpt }”已不再使用。
   *[other] “{ $excerpt }”已不再使用，请改为“{ $preferred }”。
}
glossary-required = 原文提到“{ $asked }”，这里应称为“{ $term }”。
glossary-do-not-translate = “{ $term }”是专有名称，请原样保留。

channel-length = { $unit ->
    [gsm] 内容需拆成 { NUMBER($length) } 条短信，{ $channel } 最多允许 { NUMBER($max) } 条。
    [byte] 内容长 { NUMBER($length) } 字节，{ $channel } 最多允许 { NUMBER($max) } 字节。
   *[other] 内容共 { NUMBER($length) } 个字符，{ $channel } 最多允许 { NUMBER($max) } 个。
}
channel-length-split = { $unit ->
    [gsm] 全文需要 { NUMBER($length) } 条短信，{ $channel } 一次最多 { NUMBER($max) } 条。可以分开发送。
    [byte] 全文 { NUMBER($length) } 字节，{ $channel } 每条最多 { NUMBER($max) } 字节。可以分开发送。
   *[other] 全文 { NUMBER($length) } 个字符，{ $channel } 每条最多 { NUMBER($max) } 个。可以分开发送。
}
channel-markup = { $channel } 会把“{ $excerpt }”连同符号原样显示，请去掉格式标记。
channel-link = { $channel } 的回复中不允许出现链接，请改用文字说明操作路径。
channel-email = { $channel } 的回复中不允许出现邮箱地址。
channel-phone = { $channel } 的回复中不允许出现电话号码。

placeholder-unfilled = “{ $excerpt }”尚未填写。

placeholder-changed = “{ $excerpt }”与请求中的内容不符：应为 { $right }。
placeholder-missing = 答案中写有 { $fact }，这份草稿中已经没有了。

names-customer = 客户的名字应写作“{ $right }”。
names-brand = 该名称应写作“{ $right }”。

privacy-card = { $excerpt }：这不是该客户本人的银行卡号，请删除。
privacy-iban = { $excerpt }：这不是该客户本人的银行账户，请删除。
privacy-email = { $excerpt }：这个邮箱地址既不属于该客户，也不属于本店。
privacy-phone = { $excerpt }：这个电话号码既不属于该客户，也不属于本店。
privacy-identity = { $excerpt }：这是个人证件号码，请删除。
privacy-secret = 此处有密码、验证码或密钥，不得发送。

format-date = { $here ->
    [none] “{ $excerpt }”在这里会被读成另一天。
   *[other] 这里的日期应写作“{ $here }”。
}
format-date-swapped = “{ $excerpt }”在这里读作 { $here }，而请求中是 { $there }。
format-date-doubted = “{ $excerpt }”可能被读作 { $here } 或 { $there }：请用文字写出月份。
format-number = { $here ->
    [none] “{ $excerpt }”使用了其他地区的数字符号。
   *[other] 这里应写作“{ $here }”。
}
format-currency = { $here ->
    [none] “{ $excerpt }”中的货币符号位置与这里的习惯不同。
   *[other] 这里应写作“{ $here }”。
}
format-quotes = 这里的引号应写作 { $here }。
format-space = 此标点前的空格是其他地区的写法。

policy-freight = “{ $excerpt }”与本市场的规定不符：{ $policy ->
    [shop] 退货运费由商家承担
   *[customer] 退货运费由客户承担
}（{ $source }）。
policy-stated = “{ $excerpt }”与本市场的规定不符：{ policy-time }（{ $source }）。
policy-time = { $unit ->
    [hour] { NUMBER($number) } 小时
    [day] { NUMBER($number) } 天
    [workday] { NUMBER($number) } 个工作日
    [week] { NUMBER($number) } 周
    [month] { NUMBER($number) } 个月
    [year] { NUMBER($number) } 年
   *[other] { $policy }
}
promise-outcome = “{ $excerpt }”把取决于快递公司的事说得太绝对。请写出日期，并注明是预计时间。
register-formal = “{ $excerpt }”的语气偏随意；此处应使用正式称呼。
register-informal = “{ $excerpt }”的语气偏正式；此处应使用亲近的称呼。
register-thread = { $wanted ->
    [formal] “{ $excerpt }”的语气偏随意；本次对话此前使用的是正式称呼。
   *[informal] “{ $excerpt }”的语气偏正式；本次对话此前使用的是亲近的称呼。
}
register-mixed = { $wanted ->
    [formal] “{ $excerpt }”的语气偏随意，而草稿其余部分是正式的。请统一称呼。
   *[informal] “{ $excerpt }”的语气偏正式，而草稿其余部分是随意的。请统一称呼。
}
ladder-dearest =
    这里要求客户寄回商品，是成本最高的办法。也许成本更低的一步就够了（{ $step ->
        [part] 寄配件由客户自行更换
        [partner] 由当地合作维修点维修
        [return] 退货
       *[other] { $step }
    }，约 { $cost }）。
