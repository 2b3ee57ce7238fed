# Texto das regras de markets/TR.toml para atendentes que leem português do Brasil.

rule-tr-kind-request = Peça com “rica ederiz” ou “… mısınız?” em vez de “{ $excerpt }”.
rule-tr-closing = Termine o e-mail com uma despedida cortês, como “Saygılarımızla”.
rule-tr-vague-promise = Em vez de “{ $excerpt }”, informe um dia ou um número de dias úteis.
rule-tr-apology = Comece com “özür dileriz” ou “üzüldük” e só depois peça o que for preciso.
rule-tr-withdrawal-denied = Reformule “{ $excerpt }”: o cliente pode desistir de uma compra a distância em até 14 dias. Se houver uma exceção, diga qual.
rule-tr-cosmetic-claim = Retire “{ $excerpt }”: não garantimos que a pele nunca vá reagir. Cite os ingredientes e sugira um teste em uma pequena área da pele.
rule-tr-ramadan-greeting = Acrescente uma breve saudação de Ramadã, como “Hayırlı Ramazanlar”.
rule-tr-question-particle = Escreva a partícula interrogativa (mı, mi, mu, mü) separada do verbo.
rule-tr-exclamation = Deixe no máximo um ponto de exclamação.
