# O que o atendente lê quando uma regra do mercado canadense encontra algo.

rule-ca-blame = “{ $excerpt }” põe a culpa no cliente; diga o que aconteceu e o que você vai fazer.
rule-ca-jargon = “{ $excerpt }” é jargão de depósito; use a palavra que o cliente usaria.
rule-ca-vague-time = Em vez de “{ $excerpt }”, informe uma data ou um número de dias úteis (“business days”).
rule-ca-next-step-date = Acrescente o próximo passo e quando ele acontece: uma data ou um número de dias úteis.
rule-ca-self-service = Indique primeiro “Your Orders” ou a conta do cliente; por lá ele resolve na hora.
rule-ca-tracking = Diga ao cliente onde ele pode rastrear o pedido.
rule-ca-refund-method = Diga para onde vai o dinheiro: o cartão, o PayPal, a carteira digital ou outro meio de pagamento usado na compra.
rule-ca-acknowledge = Abra com um breve “I'm sorry …” antes de passar à solução.
rule-ca-business-days = Para clientes do Canadá, escreva “business day” em vez de “{ $excerpt }”.
rule-ca-postal-code = Em um endereço canadense, escreva “postal code” em vez de “{ $excerpt }”.
rule-ca-spelling-our = “{ $excerpt }” é a grafia americana; no Canadá se escreve -our.
rule-ca-answer-within = Em vez de “{ $excerpt }”, prometa resposta em até 2 dias úteis ou explique por que vai demorar mais.
rule-ca-vague-time-fr = Em vez de “{ $excerpt }”, informe uma data ou um número de “jours ouvrables”.
rule-ca-courriel = Para clientes do Canadá, escreva “courriel” em vez de “{ $excerpt }”.
rule-ca-fin-de-semaine = Para clientes do Canadá, escreva “fin de semaine” em vez de “{ $excerpt }”.
rule-ca-punctuation-space-fr = Tire o espaço antes do sinal em “{ $excerpt }”; o francês do Canadá só o mantém antes dos dois-pontos.
