# Was der Agent liest, wenn eine Regel des Marktes China etwas gefunden hat.

rule-cn-person = Bieten Sie einen Menschen an: Schreiben Sie, dass Sie selbst oder eine Fachkraft (客服专员) den Fall begleiten.
rule-cn-self-service = Sehen Sie selbst nach und nennen Sie das Ergebnis, statt „{ $excerpt }“ zu schreiben.
rule-cn-vague-promise = Nennen Sie statt „{ $excerpt }“ einen Tag oder eine Zahl von Werktagen.
rule-cn-no-reason-return = Bitte prüfen Sie „{ $excerpt }“: Die meisten Waren können binnen sieben Tagen ohne Grund zurückgehen; gilt hier eine Ausnahme, nennen Sie sie.
rule-cn-absolute-terms = Ersetzen Sie „{ $excerpt }“ durch eine nüchterne Angabe zum Produkt.
rule-cn-blunt-refusal = Schreiben Sie statt „{ $excerpt }“, was Sie für den Kunden tun können.
rule-cn-blame = Beschreiben Sie ohne „{ $excerpt }“, was passiert ist und was Sie jetzt tun.
rule-cn-qin = Grüßen Sie mit 您好 statt mit „{ $excerpt }“.
rule-cn-sorry = Bitten Sie zuerst um Entschuldigung (抱歉), dann folgt die Erklärung.
rule-cn-review-reward = Lassen Sie „{ $excerpt }“ weg und danken Sie stattdessen für die Rückmeldung.
rule-cn-waves = Ein ～ genügt.
