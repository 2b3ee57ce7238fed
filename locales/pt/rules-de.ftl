# Texto das regras do mercado DE para o atendente.

rule-de-vague-promise = Acrescente uma data ou um número de dias úteis: “{ $excerpt }”, sozinho, não diz nem uma coisa nem outra.
rule-de-hedged-days = Em vez de “{ $excerpt }”, informe a data exata ou o número de dias úteis.
rule-de-order-number = Cite o número do pedido, para o cliente saber de qual compra se trata.
rule-de-concrete-date = Diga qual é o próximo passo, com uma data ou um número de dias.
rule-de-statutory-guarantee = Escreva “Gewährleistung”, não “{ $excerpt }”: é o direito que a lei dá; a Garantie é voluntária.
rule-de-withdrawal-denied = Revise “{ $excerpt }”: o cliente pode desistir de uma compra pela internet; se houver mesmo uma exceção, diga qual.
rule-de-original-packaging = Em vez de “{ $excerpt }”, peça uma embalagem segura; a devolução não pode depender da embalagem original.
rule-de-voucher-only = Ofereça primeiro o reembolso: “{ $excerpt }” só é possível se o cliente tiver concordado expressamente.
rule-de-cosmetic-certainty = Retire “{ $excerpt }” e sugira um teste em uma pequena área da pele ou indique a lista de ingredientes.
rule-de-email-spelling = Em alemão se escreve “E-Mail”, não “{ $excerpt }”.
rule-de-exclamation = Deixe no máximo um ponto de exclamação e termine as outras frases com ponto final.
