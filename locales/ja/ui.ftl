# ワークベンチと拡張機能の文言。`{"{"}0{"}"}` には画面が値を入れます。

# ページ上部
ui-skip = 返信へ移動
ui-settings = 設定
ui-market = 市場
ui-channel = チャネル
ui-channel-none = なし
ui-agent-language = 表示言語
ui-key = API キー
ui-key-use = サインイン

# お客様
ui-message = お客様のメッセージ
ui-message-hint = お客様のメッセージを貼り付けるか入力してください
ui-clear = 最初から
ui-language = {"{"}0{"}"} · {"{"}1{"}"}
ui-language-unsure = おそらく{"{"}0{"}"}（不確実、{"{"}1{"}"}）
ui-language-unknown = 言語を判定できません
ui-language-mixed = 混在：{"{"}0{"}"}
ui-language-gap = この市場では{"{"}0{"}"}に対応していません。返信は{"{"}1{"}"}になります。
ui-mood-angry = お怒りのご様子
ui-mood-worried = ご心配のご様子
ui-escalation = 引き継ぎ：{"{"}0{"}"}
ui-gestures = ご提案できる心遣い

# 提案
ui-suggestions = 返信の候補
ui-empty = お客様のメッセージを貼り付けると候補が表示されます。返信を直接書くこともでき、入力中にチェックされます。
ui-none = このメッセージに合う返信はありません。
ui-none-fits = ぴったりの返信はありません。近いものを表示しています。
ui-score = スコア {"{"}0{"}"}
ui-fields = 未入力の項目
ui-arg-agent = 担当者
ui-arg-amount = 金額
ui-arg-carrier = 配送業者
ui-arg-customer = お客様のお名前
ui-arg-date = 日付
ui-arg-days = 日数
ui-arg-order = 注文番号
ui-arg-product = 商品
ui-arg-tracking = 追跡番号

# 返信
ui-draft = 返信
ui-draft-hint = ここに返信を書くか、候補を選んでください
ui-reply-language = 返信の言語
ui-automatic = 自動
ui-reply-automatic = 自動：{"{"}0{"}"}
ui-commitment = お約束できること
ui-commitment-add = 返信に追加
ui-promised = 文中の約束
ui-copy = 返信をコピー
ui-apply-all = すべての修正を適用
ui-verdict-ready = 送信できます
ui-verdict-review = ご確認ください
ui-verdict-blocked = まだ送信しないでください
ui-verdict-unchecked = 未チェック
ui-mirror = 内容
ui-mirror-stale = 候補の内容です。変更は反映されていません。

# 指摘
ui-findings = 指摘
ui-findings-none = 修正する点はありません。
ui-findings-missing = 未入力の項目を埋めてください。
ui-restore = 無視した指摘を戻す
ui-severity-error = 誤り
ui-severity-warning = 警告
ui-severity-note = 注意
ui-check-channel = チャネル
ui-check-culture = 市場の慣習
ui-check-format = 書式
ui-check-glossary = 用語集
ui-check-language = 言語
ui-check-names = 名称
ui-check-placeholder = プレースホルダー
ui-check-policy = 規定
ui-check-privacy = 個人情報
ui-check-promise = 約束
ui-check-register = 敬語
ui-doubtful = 別の候補
ui-remove = 削除
ui-dismiss = 無視

# キー操作と状態
ui-keys = キーボード操作
ui-keys-choose = 候補を選ぶ
ui-keys-next = 次の指摘
ui-keys-open = 開く
ui-keys-copy = 返信をコピー
ui-copied = コピーしました。
ui-copied-blocked = コピーしました。返信にはまだ誤りがあります。
ui-not-merged = この部分は変更されています。新しい値を入れるには、候補をもう一度選んでください。
ui-key-needed = このサービスには API キーが必要です。上部に入力してください。
ui-offline = サービスが応答しません。文章は保持されています。再試行します。
ui-problem = サービスからの応答：{"{"}0{"}"}

# 拡張機能
ui-ext-unset = サービスがまだ設定されていません。設定画面でアドレスを入力してください。
ui-ext-offline = Comity サービスが応答しません。チェックは行われません。入力中の文章はそのままです。
ui-ext-key-wrong = Comity サービスがこのキーを受け付けません。
ui-ext-found = 指摘：{"{"}0{"}"} 件
ui-ext-close = 閉じる
ui-ext-clipboard = このエディターには挿入できませんでした。クリップボードに入れましたので、貼り付けてください。
ui-ext-not-written = このエディターには挿入できませんでした。手動でコピーしてください。
ui-ext-inserted = 挿入しました。
ui-ext-mark = 選択部分を使う
ui-ext-nothing-marked = 先にページ上でお客様のメッセージを選択してください。
ui-ext-message-hint = ページ上でお客様のメッセージを選択するか、ここに入力してください
ui-ext-reply-in = 返信の言語
ui-ext-market-rule = {"{"}0{"}"}（ルールによる）
ui-ext-market-guess = {"{"}0{"}"}（推定）
ui-ext-market-none = {"{"}0{"}"}
ui-ext-keys = 矢印キーで選択、Enter キーで挿入します。
ui-ext-insert = 挿入
ui-ext-replace = すべて置き換え
ui-ext-promises = これまでの約束
ui-ext-promise-due = {"{"}0{"}"}、期限 {"{"}1{"}"}
ui-ext-promise-open = {"{"}0{"}"}、期限なし
ui-ext-promise-reply = 返信
ui-ext-promise-refund = 返金
ui-ext-promise-shipping = 発送
ui-ext-off = {"{"}0{"}"} では Comity がオフになっています。
ui-ext-turn-on = オンにする
ui-ext-unreadable = このページは読み取れません。ブラウザーのツールバーにある Comity ボタンを押すか、下にメッセージを入力してください。
ui-ext-point = 場所を指定
ui-ext-pointing = ページ上部の案内に従ってください。
ui-ext-pointed = 保存しました。ページを再読み込みすると有効になります。
ui-ext-point-message = お客様のメッセージをクリックしてください
ui-ext-point-editor = 返信の入力欄をクリックしてください
ui-ext-point-send = 送信ボタンをクリックしてください
ui-ext-point-skip = スキップ
ui-ext-point-move = この案内を移動
ui-ext-guard = この返信には誤りがあります
ui-ext-guard-reason = このまま送信する理由
ui-ext-guard-fix = 修正する
ui-ext-guard-send = このまま送信
ui-ext-service = サービス
ui-ext-address = アドレス
ui-ext-address-wrong = ウェブアドレスではありません。
ui-ext-address-open = キーを暗号化せずに送ることはできません。https を使ってください。
ui-ext-connect = 接続
ui-ext-connected = 接続しました。市場は {"{"}0{"}"} 件です。
ui-ext-not-allowed = ブラウザーが許可していません。
ui-ext-privacy = 返信とその元のメッセージは、このサービスにのみ送信されます。拡張機能はどちらも保存しません。
ui-ext-sites = サイト
ui-ext-sites-hint = Comity は、ここに挙げたサイトと、ツールバーのボタンを押したページでのみ動作します。
ui-ext-site = サイト
ui-ext-queue = キュー
ui-ext-rules = サイトまたはキューごとの市場
ui-ext-rules-hint = 最初に一致した行が使われます。一致しない場合は、お客様の言語から市場を推定します。
ui-ext-rule-add = ルールを追加
ui-ext-profiles = 自作プロファイル
ui-ext-profiles-hint = メッセージ、返信欄、送信ボタンを指定したサイトです。
ui-ext-dismissed = 無視した指摘
ui-ext-dismissed-none = 無視した指摘はありません。
ui-ext-key-suggest = 選択したメッセージへの返信を提案
