# Texto das regras do mercado ES para o atendente.

rule-es-return-point = Indique o ponto de entrega perto do cliente, por exemplo “el punto de recogida más cercano”.
rule-es-return-customs-code = Diga onde está o código aduaneiro (SH): na etiqueta de devolução.
rule-es-voucher-only = Ofereça primeiro o reembolso: “{ $excerpt }” só é possível se o cliente tiver concordado expressamente.
rule-es-original-packaging = Em vez de “{ $excerpt }”, peça uma embalagem segura; a devolução não pode depender da embalagem original.
rule-es-cosmetic-claim = Em vez de “{ $excerpt }”, diga o que o cosmético faz pela pele (calma, suaviza, hidrata).
rule-es-cosmetic-certainty = Retire “{ $excerpt }” e sugira um teste em uma pequena área da pele ou indique a lista de ingredientes.
rule-es-opening-marks = Abra a frase “{ $excerpt }” com ¿ ou ¡.
rule-es-latam-terms = Em vez de “{ $excerpt }”, escreva a palavra usada na Espanha (ordenador, ahora, hablar, comprobar, enlace, alquilar).
