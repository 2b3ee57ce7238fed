# Was der Agent liest, wenn eine Regel des Marktes Taiwan etwas gefunden hat.

rule-tw-software = Für Kunden in Taiwan heißt es 軟體 statt „{ $excerpt }“.
rule-tw-video = Für Kunden in Taiwan heißt es 影片 statt „{ $excerpt }“.
rule-tw-quality = Qualität heißt in Taiwan 品質; „{ $excerpt }“ spricht von Masse.
rule-tw-message = Eine SMS heißt in Taiwan 簡訊, nicht „{ $excerpt }“.
rule-tw-info = Schreiben Sie 資訊 (für eine Nachricht 訊息) statt „{ $excerpt }“.
rule-tw-network = Für Kunden in Taiwan heißt es 網路 statt „{ $excerpt }“.
rule-tw-dispatch = Shops in Taiwan schreiben 出貨; setzen Sie es anstelle von „{ $excerpt }“.
rule-tw-simplified = „{ $excerpt }“ ist ein Kurzzeichen; Antworten für Taiwan stehen in Langzeichen.
rule-tw-sorry = Bitten Sie zuerst um Entschuldigung (抱歉), dann folgt die Erklärung.
rule-tw-vague-promise = Nennen Sie statt „{ $excerpt }“ einen Tag oder eine Zahl von Werktagen (個工作天內).
rule-tw-return-right = Bitte prüfen Sie „{ $excerpt }“: Die meisten Waren können binnen sieben Tagen ohne Grund und ohne Kosten zurückgehen; gilt hier eine Ausnahme, nennen Sie sie.
rule-tw-trial = Schreiben Sie 鑑賞期 statt „{ $excerpt }“: Die Frist dient dem Ansehen der Ware, nicht dem Benutzen.
rule-tw-blame = Beschreiben Sie ohne „{ $excerpt }“, was passiert ist und was Sie jetzt tun.
rule-tw-review-reward = Lassen Sie „{ $excerpt }“ weg und danken Sie stattdessen für die Rückmeldung.
