# インド市場のルールの指摘文（日本語を読む担当者向け）。

rule-in-urgency = 「{ $excerpt }」から急かす言葉を外し、期限を書いてください（「within the next working day」）。
rule-in-urgency-words = 「{ $excerpt }」の急かす言葉に代えて、「within the next working day」と書いてください。
rule-in-pressure = 「{ $excerpt }」のように迫らずにお願いし、この後どうなるかを書いてください。
rule-in-next-step = 次に行うことを書いてください（お客様にしていただけること、またはこちらで行うこと）。
rule-in-named-time = 期限を書いてください（翌営業日以内、日数、または日付）。
rule-in-pin-code = インドの住所では「{ $excerpt }」ではなく「PIN code」と書いてください。
rule-in-working-days = 「{ $excerpt }」ではなく「working day」と書いてください。
rule-in-respect = 「{ $excerpt }」ではなく、Dear とお名前など、敬意のある呼びかけにしてください。
rule-in-otp = 「{ $excerpt }」は削除してください。OTP、PIN、CVV、本人確認書類をお客様にお尋ねすることは決してありません。
rule-in-urgency-hi = 「{ $excerpt }」の急かす言葉に代えて、「अगले कार्यदिवस के भीतर」などと期限を書いてください。
rule-in-next-step-hi = 次に行うことを書いてください（お客様にしていただけること、またはこちらで行うこと）。
rule-in-otp-hi = 「{ $excerpt }」は削除してください。OTP、PIN、CVV、本人確認書類をお客様にお尋ねすることは決してありません。
