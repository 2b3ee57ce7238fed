# O que o atendente lê quando uma regra do mercado dos EUA encontra algo.

rule-us-blame = “{ $excerpt }” põe a culpa no cliente; diga o que aconteceu e o que você vai fazer.
rule-us-jargon = “{ $excerpt }” é jargão de depósito; use a palavra que o cliente usaria.
rule-us-vague-time = Em vez de “{ $excerpt }”, informe uma data ou um número de dias úteis (“business days”).
rule-us-next-step-date = Acrescente o próximo passo e quando ele acontece: uma data ou um número de dias úteis.
rule-us-self-service = Indique primeiro “Your Orders” ou a conta do cliente; por lá ele resolve na hora.
rule-us-tracking = Diga ao cliente onde ele pode rastrear o pedido.
rule-us-refund-method = Diga para onde vai o dinheiro: o cartão, o PayPal, a carteira digital ou outro meio de pagamento usado na compra.
rule-us-acknowledge = Abra com um breve “I'm sorry …” antes de passar à solução.
rule-us-business-days = Para clientes dos EUA, escreva “business day” em vez de “{ $excerpt }”.
rule-us-zip-code = Em um endereço dos EUA, escreva “ZIP code” em vez de “{ $excerpt }”.
rule-us-credit-only = Ofereça primeiro o reembolso no meio de pagamento original; crédito na loja (“{ $excerpt }”), aqui, só se o próprio cliente escolher.
rule-us-warranty-void = Reformule “{ $excerpt }”: a lei dos EUA não permite condicionar a garantia às nossas peças ou à nossa assistência técnica. Você pode dizer que danos causados por outra peça não são cobertos.
rule-us-answer-within = Em vez de “{ $excerpt }”, prometa resposta em até 2 dias úteis ou explique por que vai demorar mais.
