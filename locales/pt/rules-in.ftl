# O que o atendente lê quando uma regra do mercado indiano encontra algo.

rule-in-urgency = Tire de “{ $excerpt }” a palavra de urgência e diga o prazo: “within the next working day”.
rule-in-urgency-words = Escreva “within the next working day” no lugar da urgência em “{ $excerpt }”.
rule-in-pressure = Em vez de “{ $excerpt }”, peça sem pressionar e diga o que acontece em seguida.
rule-in-next-step = Diga qual é o próximo passo: o que o cliente pode fazer ou o que nós fazemos.
rule-in-named-time = Diga o prazo: “within the next working day”, um número de dias ou uma data.
rule-in-pin-code = Em um endereço indiano, escreva “PIN code” em vez de “{ $excerpt }”.
rule-in-working-days = Escreva “working day” em vez de “{ $excerpt }”.
rule-in-respect = Em vez de “{ $excerpt }”, use um tratamento respeitoso, como “Dear” e o nome.
rule-in-otp = Retire “{ $excerpt }”: nunca pedimos OTP (código de uso único), PIN, CVV nem documento de identidade.
rule-in-urgency-hi = Informe um prazo, como अगले कार्यदिवस के भीतर, no lugar da urgência em “{ $excerpt }”.
rule-in-next-step-hi = Diga qual é o próximo passo: o que o cliente pode fazer ou o que nós fazemos.
rule-in-otp-hi = Retire “{ $excerpt }”: nunca pedimos OTP (código de uso único), PIN, CVV nem documento de identidade.
