# 米国市場のルールの指摘文（日本語を読む担当者向け）。

rule-us-blame = 「{ $excerpt }」はお客様を責める言い方です。何が起きたか、これからどう対応するかを書いてください。
rule-us-jargon = 「{ $excerpt }」は倉庫の業界用語です。お客様が普段使う言葉にしてください。
rule-us-vague-time = 「{ $excerpt }」ではなく、日付か営業日数を書いてください。
rule-us-next-step-date = 次に行うことと、その時期（日付か営業日数）を書いてください。
rule-us-self-service = まず「Your Orders」かアカウントページをご案内してください。お客様がその場で手続きできます。
rule-us-tracking = ご注文の配送状況をどこで確認できるか、ご案内してください。
rule-us-refund-method = 返金先を書いてください（カード、PayPal、ウォレットなど、お支払いに使われた方法）。
rule-us-acknowledge = 解決策の前に、「I'm sorry …」と短くお詫びを書いてください。
rule-us-business-days = 米国のお客様には「{ $excerpt }」ではなく「business day」と書いてください。
rule-us-zip-code = 米国の住所では「{ $excerpt }」ではなく「ZIP code」と書いてください。
rule-us-credit-only = まず元のお支払い方法への返金をご案内してください。ストアクレジット（「{ $excerpt }」）は、ここではお客様が選ばれた場合に限ります。
rule-us-warranty-void = 「{ $excerpt }」を書き直してください。米国の法律では、純正部品や自社の修理店の利用を保証の条件にできません。他社の部品が原因の損傷は保証の対象外、と書くのはかまいません。
rule-us-answer-within = 「{ $excerpt }」ではなく、遅くとも 2 営業日以内の回答をお約束するか、それより長くかかる理由を書いてください。
