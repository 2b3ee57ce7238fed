# Was Mitarbeitende lesen, wenn eine Regel eines Kanals anschlägt.

rule-amazon-html = Entfernen Sie „{ $excerpt }“ – bei Amazon wird nur reiner Text verschickt.
rule-amazon-review-request-en = Lassen Sie „{ $excerpt }“ weg; um Bewertungen bitten Sie nur über Amazons eigene Schaltfläche, nie in einer Antwort.
rule-amazon-review-request-de = { rule-amazon-review-request-en }
rule-amazon-review-request-fr = { rule-amazon-review-request-en }
rule-amazon-review-request-ja = { rule-amazon-review-request-en }
rule-amazon-review-request-zh = { rule-amazon-review-request-en }
rule-amazon-review-request-ar = { rule-amazon-review-request-en }
rule-amazon-review-incentive-en = Löschen Sie „{ $excerpt }“: Amazon verbietet jede Gegenleistung für eine Bewertung und kann das Konto sperren.
rule-amazon-review-incentive-de = { rule-amazon-review-incentive-en }
rule-amazon-review-incentive-fr = { rule-amazon-review-incentive-en }
rule-amazon-review-incentive-ja = { rule-amazon-review-incentive-en }
rule-amazon-review-incentive-zh = { rule-amazon-review-incentive-en }
rule-amazon-review-incentive-ar = { rule-amazon-review-incentive-en }
rule-amazon-review-removal-en = Löschen Sie „{ $excerpt }“ und lösen Sie lieber das Problem; Amazon verbietet die Bitte, eine Bewertung zu ändern oder zu entfernen.
rule-amazon-review-removal-de = { rule-amazon-review-removal-en }
rule-amazon-review-removal-fr = { rule-amazon-review-removal-en }
rule-amazon-review-removal-ja = { rule-amazon-review-removal-en }
rule-amazon-review-removal-zh = { rule-amazon-review-removal-en }
rule-amazon-review-removal-ar = { rule-amazon-review-removal-en }
rule-amazon-marketing-en = Lassen Sie „{ $excerpt }“ weg und bleiben Sie bei dieser Bestellung; Werbung und Gutscheine sind in Amazon-Nachrichten verboten.
rule-amazon-marketing-de = { rule-amazon-marketing-en }
rule-amazon-marketing-fr = { rule-amazon-marketing-en }
rule-amazon-marketing-ja = { rule-amazon-marketing-en }
rule-amazon-marketing-zh = { rule-amazon-marketing-en }
rule-amazon-marketing-ar = { rule-amazon-marketing-en }
rule-amazon-thanks-only-en = Schreiben Sie dazu, was die Kundin oder der Kunde wissen muss; reine Dankesnachrichten verbietet Amazon.
rule-amazon-thanks-only-de = { rule-amazon-thanks-only-en }
rule-amazon-thanks-only-fr = { rule-amazon-thanks-only-en }
rule-amazon-thanks-only-ja = { rule-amazon-thanks-only-en }
rule-amazon-thanks-only-zh = { rule-amazon-thanks-only-en }
rule-amazon-thanks-only-ar = { rule-amazon-thanks-only-en }

rule-mercado-libre-off-platform-es = Lassen Sie „{ $excerpt }“ weg und bleiben Sie im Nachrichtenbereich von Mercado Libre, sonst wird die Nachricht zurückgehalten.
rule-mercado-libre-off-platform-pt = { rule-mercado-libre-off-platform-es }

rule-whatsapp-markdown-bold = Setzen Sie für Fettschrift in WhatsApp je ein Sternchen statt „{ $excerpt }“.
rule-whatsapp-markdown-link = Schreiben Sie nur die Adresse statt „{ $excerpt }“; WhatsApp macht daraus keinen Link.
