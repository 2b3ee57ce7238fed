# Texto das regras do mercado IT para o atendente.

rule-it-return-window = Ao responder sobre devolução, informe o prazo da loja: 30 dias, ou o último dia.
rule-it-reason-asked = Retire “{ $excerpt }”: aqui a devolução não precisa de motivo. Você pode convidar o cliente a contar qual foi.
rule-it-voucher-only = Ofereça primeiro o reembolso: “{ $excerpt }” só é possível se o cliente tiver concordado expressamente.
rule-it-original-packaging = Em vez de “{ $excerpt }”, peça uma embalagem segura; a devolução não pode depender da embalagem original.
rule-it-cosmetic-claim = Em vez de “{ $excerpt }”, diga o que o cosmético faz pela pele (lenisce, ammorbidisce, idrata).
rule-it-cosmetic-certainty = Retire “{ $excerpt }” e sugira um teste em uma pequena área da pele ou indique a lista de ingredientes.
rule-it-accented-e = Escreva “È”, com acento, em vez de “{ $excerpt }”.
rule-it-qual-e = Escreva “qual è”, sem apóstrofo, em vez de “{ $excerpt }”.
rule-it-un-po = Escreva “un po’”, com apóstrofo, em vez de “{ $excerpt }”.
