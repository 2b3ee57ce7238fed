# O que o atendente lê quando uma regra do mercado Hong Kong encontra algo.

rule-hk-simplified = “{ $excerpt }” é um caractere simplificado; as respostas para Hong Kong usam os tradicionais.
rule-hk-spoken = “{ $excerpt }” é cantonês falado; a loja usa o chinês escrito padrão.
rule-hk-taiwan-terms = Em Hong Kong, mensagem de texto é 短訊, não “{ $excerpt }”.
rule-hk-store = Para clientes de Hong Kong, escreva 便利店 em vez de “{ $excerpt }”.
rule-hk-video = Para clientes de Hong Kong, escreva 短片 em vez de “{ $excerpt }”.
rule-hk-sorry = Peça desculpas (抱歉) antes de explicar.
rule-hk-vague-promise = Em vez de “{ $excerpt }”, informe um dia ou um número de dias úteis (個工作天內).
rule-hk-vague-promise-en = Em vez de “{ $excerpt }”, informe um dia ou um número de dias úteis (“working days”) e escreva “reply”.
rule-hk-cooling-off = Em vez de “{ $excerpt }”, cite o prazo de devolução da própria loja (退貨期); em Hong Kong, nenhuma lei geral prevê isso.
rule-hk-blame = Conte o que aconteceu e o que você vai fazer, sem “{ $excerpt }”.
rule-hk-review-reward = Retire “{ $excerpt }”; em vez disso, agradeça ao cliente pela opinião.
