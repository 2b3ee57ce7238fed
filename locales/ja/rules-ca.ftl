# カナダ市場のルールの指摘文（日本語を読む担当者向け）。

rule-ca-blame = 「{ $excerpt }」はお客様を責める言い方です。何が起きたか、これからどう対応するかを書いてください。
rule-ca-jargon = 「{ $excerpt }」は倉庫の業界用語です。お客様が普段使う言葉にしてください。
rule-ca-vague-time = 「{ $excerpt }」ではなく、日付か営業日数を書いてください。
rule-ca-next-step-date = 次に行うことと、その時期（日付か営業日数）を書いてください。
rule-ca-self-service = まず「Your Orders」かアカウントページをご案内してください。お客様がその場で手続きできます。
rule-ca-tracking = ご注文の配送状況をどこで確認できるか、ご案内してください。
rule-ca-refund-method = 返金先を書いてください（カード、PayPal、ウォレットなど、お支払いに使われた方法）。
rule-ca-acknowledge = 解決策の前に、「I'm sorry …」と短くお詫びを書いてください。
rule-ca-business-days = カナダのお客様には「{ $excerpt }」ではなく「business day」と書いてください。
rule-ca-postal-code = カナダの住所では「{ $excerpt }」ではなく「postal code」と書いてください。
rule-ca-spelling-our = 「{ $excerpt }」はアメリカ式のつづりです。カナダでは -our とつづります。
rule-ca-answer-within = 「{ $excerpt }」ではなく、遅くとも 2 営業日以内の回答をお約束するか、それより長くかかる理由を書いてください。
rule-ca-vague-time-fr = 「{ $excerpt }」ではなく、日付か「jours ouvrables」での日数を書いてください。
rule-ca-courriel = カナダのお客様には「{ $excerpt }」ではなく「courriel」と書いてください。
rule-ca-fin-de-semaine = カナダのお客様には「{ $excerpt }」ではなく「fin de semaine」と書いてください。
rule-ca-punctuation-space-fr = 「{ $excerpt }」の記号の前の空白を取ってください。カナダのフランス語で空白を入れるのはコロンの前だけです。
