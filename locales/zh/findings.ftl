# Comity 各项检查的提示语（简体中文客服用）。
# 各市场规则的提示语见同目录的 rules-<市场>.ftl。

finding-plain = 此处不宜使用“{ $excerpt }”。

language-other = 这段草稿看起来是 { $found }，而回复应使用 { $wanted }。

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
    [gsm] 内容需拆成 { $length } 条短信，{ $channel } 最多允许 { $max } 条。
    [byte] 内容长 { $length } 字节，{ $channel } 最多允许 { $max } 字节。
   *[other] 内容共 { $length } 个字符，{ $channel } 最多允许 { $max } 个。
}
channel-link = { $channel } 的回复中不允许出现链接，请改用文字说明操作路径。
channel-email = { $channel } 的回复中不允许出现邮箱地址。
channel-phone = { $channel } 的回复中不允许出现电话号码。

placeholder-unfilled = “{ $excerpt }”尚未填写。

policy-freight = “{ $excerpt }”与本市场的规定不符：{ $policy ->
    [shop] 退货运费由商家承担
   *[customer] 退货运费由顾客承担
}（{ $source }）。
policy-stated = “{ $excerpt }”与本市场的规定不符：{ $policy }（{ $source }）。
promise-outcome = “{ $excerpt }”把由承运商决定的事说成了确定的事。请写出日期，并说明是预计时间。
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
