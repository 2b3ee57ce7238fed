# Texto das regras do mercado AT para o atendente.

rule-at-vague-promise = Acrescente uma data ou um número de dias úteis: “{ $excerpt }”, sozinho, não diz nem uma coisa nem outra.
rule-at-hedged-days = Em vez de “{ $excerpt }”, informe a data exata ou o número de dias úteis.
rule-at-order-number = Cite o número do pedido, para o cliente saber de qual compra se trata.
rule-at-concrete-date = Diga qual é o próximo passo, com uma data ou um número de dias.
rule-at-statutory-guarantee = Escreva “Gewährleistung”, não “{ $excerpt }”: é o direito que a lei dá; a Garantie é voluntária.
rule-at-withdrawal-denied = Revise “{ $excerpt }”: o cliente pode desistir de uma compra pela internet; se houver mesmo uma exceção, diga qual.
rule-at-original-packaging = Em vez de “{ $excerpt }”, peça uma embalagem segura; a devolução não pode depender da embalagem original.
rule-at-voucher-only = Ofereça primeiro o reembolso: “{ $excerpt }” só é possível se o cliente tiver concordado expressamente.
rule-at-cosmetic-certainty = Retire “{ $excerpt }” e sugira um teste em uma pequena área da pele ou indique a lista de ingredientes.
rule-at-email-spelling = A grafia oficial é “E-Mail”, não “{ $excerpt }”.
rule-at-exclamation = Deixe no máximo um ponto de exclamação e termine as outras frases com ponto final.
rule-at-january = Para clientes da Áustria, escreva “Jänner” em vez de “{ $excerpt }”.
rule-at-austrian-words = Para clientes da Áustria, escreva “Kassabon” em vez de “{ $excerpt }”.
