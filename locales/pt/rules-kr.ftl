# O que o atendente lê quando uma regra do mercado Coreia do Sul encontra algo.

rule-kr-sample = Diga que uma pequena amostra (작은 샘플) vai junto no pacote.
rule-kr-sorry = Peça desculpas (죄송합니다, 사과드립니다) nas primeiras frases e depois explique.
rule-kr-vague-time = Em vez de “{ $excerpt }”, informe um dia ou um número de dias úteis (영업일 이내에).
rule-kr-object-honorific = “{ $excerpt }” dá tratamento honorífico ao produto; o 시 é só para o cliente: 품절되었습니다, 3,000원입니다.
rule-kr-blunt-refusal = Suavize “{ $excerpt }”: diga que é difícil (어렵습니다) e o que você pode fazer no lugar.
rule-kr-blame = Conte o que aconteceu sem “{ $excerpt }”.
rule-kr-address = Escreva 고객님 em vez de “{ $excerpt }”.
rule-kr-slang = Retire “{ $excerpt }”; termine a frase em -습니다 ou -어요.
rule-kr-no-return = Revise “{ $excerpt }”: a maioria dos produtos pode ser devolvida em até sete dias sem motivo, mesmo que a embalagem tenha sido aberta para conferir; se este for exceção, diga qual.
rule-kr-review-reward = Retire “{ $excerpt }”; em vez disso, agradeça ao cliente pela opinião.
