# Wording of the rules of market BR for the agent.

rule-br-warm-opening = Open in a warm, personal way, for example “Olá, Alex! Tudo bem?” or “Obrigado por escrever para a gente”.
rule-br-football-code = Present the code of the football season in this win-back message.
rule-br-stiff-opening = Greet the customer by name (“Olá, Alex!”) instead of “{ $excerpt }”.
rule-br-cosmetic-claim = Say what the cosmetic does for the skin (acalma, amacia, hidrata) instead of “{ $excerpt }”.
rule-br-european-terms = Write the word of Brazil instead of “{ $excerpt }” (contato, conosco, usuário, registro, equipe, arquivo, ônibus).
