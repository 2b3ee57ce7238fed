# Wortlaut der Regeln des Marktes BR für die Kundenberatung.

rule-br-warm-opening = Beginnen Sie herzlich und persönlich, zum Beispiel „Olá, Alex! Tudo bem?“ oder „Obrigado por escrever para a gente“.
rule-br-football-code = Stellen Sie in dieser Rückgewinnungsnachricht den Code der Fußballsaison vor.
rule-br-stiff-opening = Begrüßen Sie mit dem Namen („Olá, Alex!“) statt mit „{ $excerpt }“.
rule-br-cosmetic-claim = Beschreiben Sie statt „{ $excerpt }“, was das Kosmetikprodukt für die Haut tut (acalma, amacia, hidrata).
rule-br-european-terms = Schreiben Sie statt „{ $excerpt }“ das Wort Brasiliens (contato, conosco, usuário, registro, equipe, arquivo, ônibus).
