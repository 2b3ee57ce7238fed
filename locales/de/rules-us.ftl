# Was Mitarbeitende lesen, wenn eine Regel des US-Marktes anschlägt.

rule-us-blame = „{ $excerpt }“ schiebt der Kundin oder dem Kunden die Schuld zu – schreiben Sie lieber, was passiert ist und was Sie als Nächstes tun.
rule-us-jargon = „{ $excerpt }“ ist Lagerjargon – nehmen Sie das Wort, das auch Ihre Kundschaft benutzen würde.
rule-us-vague-time = Nennen Sie statt „{ $excerpt }“ ein Datum oder eine Zahl von Werktagen („business days“).
rule-us-next-step-date = Ergänzen Sie den nächsten Schritt und wann er erfolgt: ein Datum oder eine Zahl von Werktagen.
rule-us-self-service = Verweisen Sie zuerst auf „Your Orders“ oder das Kundenkonto; dort lässt sich das sofort erledigen.
rule-us-tracking = Schreiben Sie dazu, wo sich die Bestellung verfolgen lässt.
rule-us-refund-method = Schreiben Sie dazu, wohin das Geld geht: auf die Karte, zu PayPal, in die Wallet oder auf einen anderen genutzten Zahlungsweg.
rule-us-acknowledge = Beginnen Sie mit einem kurzen „I'm sorry …“, bevor Sie zur Lösung kommen.
rule-us-business-days = Schreiben Sie für die USA „business day“ statt „{ $excerpt }“.
rule-us-zip-code = Schreiben Sie bei einer US-Adresse „ZIP code“ statt „{ $excerpt }“.
rule-us-credit-only = Bieten Sie zuerst die Erstattung auf den ursprünglichen Zahlungsweg an; ein Guthaben („{ $excerpt }“) gibt es hier nur auf Wunsch.
rule-us-warranty-void = Formulieren Sie „{ $excerpt }“ um: Nach US-Recht darf die Garantie nicht von eigenen Ersatzteilen oder Werkstätten abhängen. Dass Schäden durch ein fremdes Teil nicht gedeckt sind, dürfen Sie schreiben.
rule-us-answer-within = Sagen Sie statt „{ $excerpt }“ eine Antwort in höchstens zwei Werktagen zu, oder erklären Sie, warum es länger dauert.
