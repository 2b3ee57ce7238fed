# Texto das regras de markets/RU.toml para atendentes que leem português do Brasil.

rule-ru-vague-promise = Em vez de “{ $excerpt }”, informe um dia ou um número de dias úteis.
rule-ru-must = Peça com “пожалуйста” e um imperativo em vez de “{ $excerpt }”.
rule-ru-blame = “{ $excerpt }” põe a culpa no cliente; diga o que aconteceu e o que você vai fazer.
rule-ru-greeting-day = Cumprimente com “здравствуйте” em vez de “{ $excerpt }”.
rule-ru-apology = Comece com “извините” ou “нам жаль” e só depois peça o que for preciso.
rule-ru-withdrawal-denied = Reformule “{ $excerpt }”: o cliente pode desistir de uma compra a distância em até 7 dias, mesmo em promoção.
rule-ru-cosmetic-claim = Retire “{ $excerpt }”: não garantimos que a pele nunca vá reagir. Cite os ingredientes e sugira um teste em uma pequena área da pele.
rule-ru-quotes = Use as aspas «ёлочки».
rule-ru-exclamation = Deixe no máximo dois pontos de exclamação, contando o da saudação.
