# O que o atendente lê quando uma regra do mercado China encontra algo.

rule-cn-person = Ofereça uma pessoa: diga que você, ou um especialista que você cite (客服专员), vai acompanhar o caso.
rule-cn-self-service = Em vez de “{ $excerpt }”, faça a consulta pelo cliente e informe o resultado.
rule-cn-vague-promise = Em vez de “{ $excerpt }”, informe um dia ou um número de dias úteis.
rule-cn-no-reason-return = Revise “{ $excerpt }”: a maioria dos produtos pode ser devolvida em até sete dias sem motivo; se este for exceção, diga qual.
rule-cn-absolute-terms = Troque “{ $excerpt }” por uma informação concreta sobre o produto.
rule-cn-blunt-refusal = Em vez de “{ $excerpt }”, diga o que você pode fazer pelo cliente.
rule-cn-blame = Conte o que aconteceu e o que você vai fazer, sem “{ $excerpt }”.
rule-cn-qin = Cumprimente com 您好 em vez de “{ $excerpt }”.
rule-cn-sorry = Peça desculpas (抱歉) antes de explicar.
rule-cn-review-reward = Retire “{ $excerpt }”; em vez disso, agradeça ao cliente pela opinião.
rule-cn-waves = Deixe no máximo um ～.
