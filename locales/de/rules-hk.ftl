# Was der Agent liest, wenn eine Regel des Marktes Hongkong etwas gefunden hat.

rule-hk-simplified = „{ $excerpt }“ ist ein Kurzzeichen; Antworten für Hongkong stehen in Langzeichen.
rule-hk-spoken = „{ $excerpt }“ ist gesprochenes Kantonesisch; der Shop schreibt die Schriftsprache.
rule-hk-taiwan-terms = Eine SMS heißt in Hongkong 短訊, nicht „{ $excerpt }“.
rule-hk-store = Für Kunden in Hongkong heißt es 便利店 statt „{ $excerpt }“.
rule-hk-video = Für Kunden in Hongkong heißt es 短片 statt „{ $excerpt }“.
rule-hk-sorry = Bitten Sie zuerst um Entschuldigung (抱歉), dann folgt die Erklärung.
rule-hk-vague-promise = Nennen Sie statt „{ $excerpt }“ einen Tag oder eine Zahl von Werktagen (個工作天內).
rule-hk-vague-promise-en = Nennen Sie statt „{ $excerpt }“ einen Tag oder eine Zahl von Werktagen und schreiben Sie „reply“.
rule-hk-cooling-off = Verweisen Sie statt „{ $excerpt }“ auf die Rückgabefrist des Shops (退貨期); ein allgemeines Gesetz steht in Hongkong nicht dahinter.
rule-hk-blame = Beschreiben Sie ohne „{ $excerpt }“, was passiert ist und was Sie jetzt tun.
rule-hk-review-reward = Lassen Sie „{ $excerpt }“ weg und danken Sie stattdessen für die Rückmeldung.
