# O que o atendente lê quando uma regra do mercado Taiwan encontra algo.

rule-tw-software = Para clientes de Taiwan, escreva 軟體 em vez de “{ $excerpt }”.
rule-tw-video = Para clientes de Taiwan, escreva 影片 em vez de “{ $excerpt }”.
rule-tw-quality = Em Taiwan, qualidade é 品質; “{ $excerpt }” quer dizer massa.
rule-tw-message = Em Taiwan, mensagem de texto é 簡訊, não “{ $excerpt }”.
rule-tw-info = Escreva 資訊 (ou 訊息, para mensagem) em vez de “{ $excerpt }”.
rule-tw-network = Para clientes de Taiwan, escreva 網路 em vez de “{ $excerpt }”.
rule-tw-dispatch = As lojas de Taiwan escrevem 出貨; use no lugar de “{ $excerpt }”.
rule-tw-simplified = “{ $excerpt }” é um caractere simplificado; as respostas para Taiwan usam os tradicionais.
rule-tw-sorry = Peça desculpas (抱歉) antes de explicar.
rule-tw-vague-promise = Em vez de “{ $excerpt }”, informe um dia ou um número de dias úteis (個工作天內).
rule-tw-return-right = Revise “{ $excerpt }”: a maioria dos produtos pode ser devolvida em até sete dias, sem motivo e sem custo; se este for exceção, diga qual.
rule-tw-trial = Escreva 鑑賞期 em vez de “{ $excerpt }”: é o prazo para ver o produto, não para usar.
rule-tw-blame = Conte o que aconteceu e o que você vai fazer, sem “{ $excerpt }”.
rule-tw-review-reward = Retire “{ $excerpt }”; em vez disso, agradeça ao cliente pela opinião.
