# 日本市场的规则命中时，客服看到的提示。

rule-jp-apology-first = 请在前三句话内先致歉（申し訳ございません 或 お詫び申し上げます），再说原因和后续步骤。
rule-jp-cause = 致歉之后，请用一句话说明原因，或告知正在核查。
rule-jp-steps = 请按顺序写清后续步骤，例如用 ① ② ③ 分条列出。
rule-jp-bare-cannot = “{ $excerpt }”显得生硬，请改用 いたしかねます 婉拒，最好再补充可行的办法。
rule-jp-casual-apology = 请把“{ $excerpt }”换成 申し訳ございません。
rule-jp-ryokai = 对客户请用 承知いたしました，不用“{ $excerpt }”。
rule-jp-vague-time = 请把“{ $excerpt }”换成具体日期，或写明几个工作日内（営業日以内）。
rule-jp-english-filler = 请把“{ $excerpt }”改成日语，或者直接删去。
rule-jp-blame = 请只陈述发生了什么，不要写“{ $excerpt }”。
rule-jp-sasete-itadaku = させていただく 最多用两次，其余地方用 いたします 就够了。
rule-jp-cooling-off = 请按本店的退货期限说明，不要写“{ $excerpt }”；日本的网购不适用 クーリング・オフ。
rule-jp-apology-card = 请告诉客户，补寄的商品会附上一封手写的致歉信。
rule-jp-bare-refusal = 请委婉说明无法办理的事项（…いたしかねます），并给出可行的替代办法。
