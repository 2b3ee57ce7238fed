# Was der Agent liest, wenn eine Regel des Marktes Südkorea etwas gefunden hat.

rule-kr-sample = Erwähnen Sie, dass dem Paket eine kleine Probe (작은 샘플) beiliegt.
rule-kr-sorry = Bitten Sie in den ersten Sätzen um Entschuldigung (죄송합니다, 사과드립니다), dann folgt die Erklärung.
rule-kr-vague-time = Nennen Sie statt „{ $excerpt }“ einen Tag oder eine Zahl von Werktagen (영업일 이내에).
rule-kr-object-honorific = „{ $excerpt }“ ehrt die Ware; das Höflichkeits-시 gilt nur dem Kunden: 품절되었습니다, 3,000원입니다.
rule-kr-blunt-refusal = „{ $excerpt }“ klingt schroff; schreiben Sie, dass es schwierig ist (어렵습니다) und was Sie stattdessen tun können.
rule-kr-blame = Beschreiben Sie ohne „{ $excerpt }“, was passiert ist.
rule-kr-address = Schreiben Sie 고객님 statt „{ $excerpt }“.
rule-kr-slang = Lassen Sie „{ $excerpt }“ weg und beenden Sie den Satz mit -습니다 oder -어요.
rule-kr-no-return = Bitte prüfen Sie „{ $excerpt }“: Die meisten Waren können binnen sieben Tagen ohne Grund zurückgehen, auch zur Ansicht geöffnet; gilt hier eine Ausnahme, nennen Sie sie.
rule-kr-review-reward = Lassen Sie „{ $excerpt }“ weg und danken Sie stattdessen für die Rückmeldung.
