# Was der Agent liest, wenn eine Regel des Marktes Japan etwas gefunden hat.

rule-jp-apology-first = Beginnen Sie mit der Entschuldigung (申し訳ございません oder お詫び申し上げます), spätestens im dritten Satz; Ursache und nächste Schritte kommen danach.
rule-jp-cause = Nennen Sie nach der Entschuldigung in einem Satz die Ursache oder schreiben Sie, dass Sie sie gerade klären.
rule-jp-steps = Beschreiben Sie Schritt für Schritt, wie es weitergeht, zum Beispiel mit ① ② ③.
rule-jp-bare-cannot = „{ $excerpt }“ klingt schroff; lehnen Sie mit いたしかねます ab und sagen Sie möglichst dazu, was stattdessen geht.
rule-jp-casual-apology = Schreiben Sie 申し訳ございません statt „{ $excerpt }“.
rule-jp-ryokai = Kunden gegenüber heißt es 承知いたしました statt „{ $excerpt }“.
rule-jp-vague-time = Nennen Sie statt „{ $excerpt }“ einen Tag oder eine Zahl von Werktagen (営業日以内).
rule-jp-english-filler = Schreiben Sie „{ $excerpt }“ auf Japanisch oder lassen Sie es weg.
rule-jp-blame = Beschreiben Sie, was passiert ist, ohne „{ $excerpt }“.
rule-jp-sasete-itadaku = Verwenden Sie させていただく höchstens zweimal; sonst genügt いたします.
rule-jp-cooling-off = Verweisen Sie statt „{ $excerpt }“ auf die Rückgabefrist des Shops; ein gesetzliches Cooling-off gibt es in Japan im Versandhandel nicht.
rule-jp-apology-card = Erwähnen Sie, dass dem Ersatz eine handgeschriebene Entschuldigung beiliegt.
rule-jp-bare-refusal = Sagen Sie höflich, was nicht möglich ist (…いたしかねます), und was Sie stattdessen anbieten können.
