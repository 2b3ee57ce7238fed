# O que o atendente lê quando uma regra do mercado holandês encontra algo.

rule-nl-vague-promise = Acrescente uma data ou um número de dias úteis: “{ $excerpt }”, sozinho, não diz nem uma coisa nem outra.
rule-nl-hedged-days = Em vez de “{ $excerpt }”, informe a data exata ou o número de dias úteis.
rule-nl-concrete-date = Diga qual é o próximo passo, com uma data ou um número de dias.
rule-nl-short = Encurte a resposta: nossas respostas em holandês são breves e diretas.
rule-nl-woolly = “{ $excerpt }” é vago; diga o que fazemos e quando.
rule-nl-compounds = Escreva “{ $excerpt }” junto, em uma palavra só.
rule-nl-email-spelling = Em holandês se escreve “e-mail”, não “{ $excerpt }”.
rule-nl-exclamation = Deixe no máximo um ponto de exclamação e termine as outras frases com ponto final.
rule-nl-acknowledge = Peça desculpas nas primeiras linhas, antes de passar à solução.
rule-nl-withdrawal-denied = Revise “{ $excerpt }”: o cliente pode desistir de uma compra pela internet; se houver mesmo uma exceção, diga qual.
rule-nl-original-packaging = Em vez de “{ $excerpt }”, peça uma embalagem segura; a devolução não pode depender da embalagem original.
rule-nl-voucher-only = Ofereça primeiro o reembolso: “{ $excerpt }” só é possível se o cliente tiver concordado expressamente.
rule-nl-cosmetic-certainty = Retire “{ $excerpt }” e sugira um teste em uma pequena área da pele ou indique a lista de ingredientes.
