# Texto das regras do mercado BR para o atendente.

rule-br-warm-opening = Abra de um jeito caloroso e pessoal, por exemplo “Olá, Alex! Tudo bem?” ou “Obrigado por escrever para a gente”.
rule-br-football-code = Apresente o cupom da temporada de futebol nesta mensagem de reconquista.
rule-br-stiff-opening = Cumprimente o cliente pelo nome (“Olá, Alex!”) em vez de “{ $excerpt }”.
rule-br-cosmetic-claim = Em vez de “{ $excerpt }”, diga o que o cosmético faz pela pele (acalma, amacia, hidrata).
rule-br-european-terms = Em vez de “{ $excerpt }”, escreva a palavra usada no Brasil (contato, conosco, usuário, registro, equipe, arquivo, ônibus).
