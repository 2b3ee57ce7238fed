# 工作台的界面文字。`{"{"}0{"}"}` 由页面填入内容。

# 页首
ui-skip = 跳到回复
ui-settings = 设置
ui-market = 市场
ui-channel = 渠道
ui-channel-none = 不指定
ui-agent-language = 我的语言
ui-key = API 密钥
ui-key-use = 登录

# 客户
ui-message = 客户消息
ui-message-hint = 粘贴或输入客户的消息
ui-clear = 重新开始
ui-language = {"{"}0{"}"} · {"{"}1{"}"}
ui-language-unsure = 可能是{"{"}0{"}"}，不确定（{"{"}1{"}"}）
ui-language-unknown = 无法识别语言
ui-language-mixed = 多种语言：{"{"}0{"}"}
ui-language-gap = 该市场不提供{"{"}0{"}"}，回复将使用{"{"}1{"}"}。
ui-mood-angry = 语气不满
ui-mood-worried = 语气担忧
ui-escalation = 转交：{"{"}0{"}"}
ui-gestures = 可以提供的心意

# 推荐
ui-suggestions = 推荐回复
ui-empty = 粘贴客户消息即可获得推荐回复；也可以直接撰写，边写边检查。
ui-none = 没有适合这条消息的回复。
ui-none-fits = 没有完全合适的回复，以下是最接近的。
ui-score = 得分 {"{"}0{"}"}
ui-fields = 尚需填写
ui-arg-agent = 客服姓名
ui-arg-amount = 金额
ui-arg-carrier = 快递公司
ui-arg-customer = 客户姓名
ui-arg-date = 日期
ui-arg-days = 天数
ui-arg-order = 订单号
ui-arg-product = 商品
ui-arg-tracking = 运单号

# 回复
ui-draft = 回复
ui-draft-hint = 在此撰写回复，或选择一条推荐
ui-reply-language = 回复语言
ui-automatic = 自动
ui-reply-automatic = 自动：{"{"}0{"}"}
ui-commitment = 可以承诺
ui-commitment-add = 加入回复
ui-promised = 文中的承诺
ui-copy = 复制回复
ui-apply-all = 应用全部修改
ui-verdict-ready = 可以发送
ui-verdict-review = 请再看一遍
ui-verdict-blocked = 暂勿发送
ui-verdict-unchecked = 未检查
ui-mirror = 内容对照
ui-mirror-stale = 显示的是推荐原文，不含您的改动。

# 检查结果
ui-findings = 检查结果
ui-findings-none = 无需修改。
ui-findings-missing = 请补全尚需填写的内容。
ui-restore = 恢复已忽略的项
ui-severity-error = 错误
ui-severity-warning = 警告
ui-severity-note = 提示
ui-check-channel = 渠道
ui-check-culture = 市场习惯
ui-check-format = 格式
ui-check-glossary = 术语
ui-check-language = 语言
ui-check-names = 名称
ui-check-placeholder = 占位符
ui-check-policy = 政策
ui-check-privacy = 隐私
ui-check-promise = 承诺
ui-check-register = 称呼与语体
ui-doubtful = 或可改为
ui-remove = 删除
ui-dismiss = 忽略

# 按键与状态
ui-keys = 键盘操作
ui-keys-choose = 选择推荐
ui-keys-next = 下一处
ui-keys-open = 打开
ui-keys-copy = 复制回复
ui-copied = 已复制。
ui-copied-blocked = 已复制。回复中仍有错误。
ui-not-merged = 此处您已改动。如需填入新内容，请重新选择该推荐。
ui-key-needed = 此服务需要 API 密钥，请在页面上方输入。
ui-offline = 服务没有响应。您的文字已保留，将自动重试。
ui-problem = 服务返回：{"{"}0{"}"}
