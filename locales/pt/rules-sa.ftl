# Texto das regras de markets/SA.toml para atendentes que leem português do Brasil.

rule-sa-changed-article = Explique em uma frase por que a roupa foi alterada, por exemplo com لأن … ou نظرًا إلى ….
rule-sa-alcohol = Retire “{ $excerpt }”: não oferecemos álcool nem brincamos com o assunto; informar o que um produto contém é sempre permitido.
rule-sa-pork = Retire “{ $excerpt }”: não oferecemos carne de porco nem brincamos com o assunto; informar a origem de um ingrediente é sempre permitido.
rule-sa-vague-promise = Em vez de “{ $excerpt }”, informe um dia ou um número de dias úteis.
rule-sa-weekend = Escreva sexta e sábado: são os nossos dias de folga na Arábia Saudita.
rule-sa-workweek = Escreva de domingo a quinta: são os nossos dias de trabalho na Arábia Saudita.
rule-sa-ramadan-greeting = Acrescente uma breve saudação de Ramadã, como رمضان كريم.
rule-sa-ramadan-hours = Em vez de “{ $excerpt }”, prometa para depois do iftar ou para o próximo dia útil.
rule-sa-apology = Comece com um pedido de desculpas e só depois peça o que for preciso.
rule-sa-salutation = Em vez de “{ $excerpt }”, cumprimente com مرحبًا بكم, que serve para mulheres e homens.
rule-sa-question-mark = Use aqui o ponto de interrogação árabe (؟).
rule-sa-comma = Use aqui a vírgula árabe (،).
