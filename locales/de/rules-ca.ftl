# Was Mitarbeitende lesen, wenn eine Regel des kanadischen Marktes anschlägt.

rule-ca-blame = „{ $excerpt }“ schiebt der Kundin oder dem Kunden die Schuld zu – schreiben Sie lieber, was passiert ist und was Sie als Nächstes tun.
rule-ca-jargon = „{ $excerpt }“ ist Lagerjargon – nehmen Sie das Wort, das auch Ihre Kundschaft benutzen würde.
rule-ca-vague-time = Nennen Sie statt „{ $excerpt }“ ein Datum oder eine Zahl von Werktagen („business days“).
rule-ca-next-step-date = Ergänzen Sie den nächsten Schritt und wann er erfolgt: ein Datum oder eine Zahl von Werktagen.
rule-ca-self-service = Verweisen Sie zuerst auf „Your Orders“ oder das Kundenkonto; dort lässt sich das sofort erledigen.
rule-ca-tracking = Schreiben Sie dazu, wo sich die Bestellung verfolgen lässt.
rule-ca-refund-method = Schreiben Sie dazu, wohin das Geld geht: auf die Karte, zu PayPal, in die Wallet oder auf einen anderen genutzten Zahlungsweg.
rule-ca-acknowledge = Beginnen Sie mit einem kurzen „I'm sorry …“, bevor Sie zur Lösung kommen.
rule-ca-business-days = Schreiben Sie für Kanada „business day“ statt „{ $excerpt }“.
rule-ca-postal-code = Schreiben Sie bei einer kanadischen Adresse „postal code“ statt „{ $excerpt }“.
rule-ca-spelling-our = „{ $excerpt }“ ist die amerikanische Schreibweise – in Kanada endet das Wort auf -our.
rule-ca-answer-within = Sagen Sie statt „{ $excerpt }“ eine Antwort in höchstens zwei Werktagen zu, oder erklären Sie, warum es länger dauert.
rule-ca-vague-time-fr = Nennen Sie statt „{ $excerpt }“ ein Datum oder eine Zahl von Werktagen („jours ouvrables“).
rule-ca-courriel = Schreiben Sie für Kanada „courriel“ statt „{ $excerpt }“.
rule-ca-fin-de-semaine = Schreiben Sie für Kanada „fin de semaine“ statt „{ $excerpt }“.
rule-ca-punctuation-space-fr = Nehmen Sie in „{ $excerpt }“ das Leerzeichen vor dem Satzzeichen heraus – im kanadischen Französisch steht es nur vor dem Doppelpunkt.
