# Texto das regras de markets/AE.toml para atendentes que leem português do Brasil.

rule-ae-changed-article = Explique em uma frase por que a roupa foi alterada, por exemplo com لأن … ou نظرًا إلى ….
rule-ae-alcohol = Retire “{ $excerpt }”: não oferecemos álcool nem brincamos com o assunto; informar o que um produto contém é sempre permitido.
rule-ae-pork = Retire “{ $excerpt }”: não oferecemos carne de porco nem brincamos com o assunto; informar a origem de um ingrediente é sempre permitido.
rule-ae-vague-promise = Em vez de “{ $excerpt }”, informe um dia ou um número de dias úteis.
rule-ae-weekend = Escreva sábado e domingo: são os nossos dias de folga nos Emirados.
rule-ae-workweek = Escreva de segunda a sexta: são os nossos dias de trabalho nos Emirados, na sexta só até o meio-dia.
rule-ae-ramadan-greeting = Acrescente uma breve saudação de Ramadã, como رمضان كريم.
rule-ae-ramadan-hours = Em vez de “{ $excerpt }”, prometa para depois do iftar ou para o próximo dia útil.
rule-ae-apology = Comece com um pedido de desculpas e só depois peça o que for preciso.
rule-ae-salutation = Em vez de “{ $excerpt }”, cumprimente com مرحبًا بكم, que serve para mulheres e homens.
rule-ae-question-mark = Use aqui o ponto de interrogação árabe (؟).
rule-ae-comma = Use aqui a vírgula árabe (،).
