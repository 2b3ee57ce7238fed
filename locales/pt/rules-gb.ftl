# O que o atendente lê quando uma regra do mercado britânico encontra algo.

rule-gb-apology = Peça desculpas nas primeiras linhas e depois resolva.
rule-gb-remedy = Acrescente a solução: uma peça, uma troca, um conserto ou um reembolso.
rule-gb-zip-code = Em um endereço britânico, escreva “postcode” em vez de “{ $excerpt }”.
rule-gb-parcel = “{ $excerpt }”: no Reino Unido, pacote enviado pelo correio se diz “parcel”.
rule-gb-working-days = Para clientes do Reino Unido, escreva “working day” em vez de “{ $excerpt }”.
rule-gb-spelling-our = “{ $excerpt }” é a grafia americana; no Reino Unido se escreve -our.
rule-gb-spelling-ise = “{ $excerpt }”: no Reino Unido, a loja escreve -ise.
rule-gb-spelling-ll = “{ $excerpt }” é a grafia americana; no Reino Unido se dobra o l.
rule-gb-date-order = Escreva o dia antes do mês em vez de “{ $excerpt }”.
rule-gb-vague-time = Em vez de “{ $excerpt }”, informe uma data ou um número de dias úteis (“working days”).
rule-gb-effusive = Modere “{ $excerpt }”; nossas respostas para o Reino Unido são gentis e contidas.
rule-gb-exclamation = Deixe no máximo um ponto de exclamação e termine as outras frases com ponto final.
rule-gb-cancel-denied = Revise “{ $excerpt }”: compras pela internet podem ser canceladas, mesmo em promoção; se houver mesmo uma exceção, diga qual.
rule-gb-original-packaging = Em vez de “{ $excerpt }”, peça uma embalagem segura; a devolução não pode depender da embalagem original.
rule-gb-cosmetic-certainty = Retire “{ $excerpt }” e sugira um teste em uma pequena área da pele ou indique a lista de ingredientes.
