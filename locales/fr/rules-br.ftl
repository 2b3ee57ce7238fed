# Formulation des règles du marché BR pour l’agent.

rule-br-warm-opening = Commencez sur un ton chaleureux et personnel, par exemple « Olá, Alex! Tudo bem? » ou « Obrigado por escrever para a gente ».
rule-br-football-code = Dans ce message de reconquête, présentez le code de la saison de football.
rule-br-stiff-opening = Saluez le client par son prénom (« Olá, Alex! ») au lieu de « { $excerpt } ».
rule-br-cosmetic-claim = Au lieu de « { $excerpt } », dites ce que le cosmétique apporte à la peau (acalma, amacia, hidrata).
rule-br-european-terms = Employez le mot brésilien au lieu de « { $excerpt } » (contato, conosco, usuário, registro, equipe, arquivo, ônibus).
