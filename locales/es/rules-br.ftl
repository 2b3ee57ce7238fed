# Textos de las reglas del mercado BR para el agente.

rule-br-warm-opening = Empiece con cercanía, por ejemplo «Olá, Alex! Tudo bem?» u «Obrigado por escrever para a gente».
rule-br-football-code = Presente el código de la temporada de fútbol en este mensaje para recuperar al cliente.
rule-br-stiff-opening = Salude al cliente por su nombre («Olá, Alex!») en lugar de «{ $excerpt }».
rule-br-cosmetic-claim = En lugar de «{ $excerpt }», diga qué hace el cosmético por la piel (acalma, amacia, hidrata).
rule-br-european-terms = Escriba la palabra usada en Brasil en lugar de «{ $excerpt }» (contato, conosco, usuário, registro, equipe, arquivo, ônibus).
