# Texto das regras do mercado MX para o atendente.

rule-mx-warm-opening = Abra com uma frase calorosa, por exemplo “Muchas gracias por escribirnos” ou “Con mucho gusto le ayudamos”.
rule-mx-black-packaging = Tire a embalagem preta de “{ $excerpt }”; para este mercado, a loja embala em cores claras.
rule-mx-vosotros = Em vez de “{ $excerpt }”, escreva a forma de usted ou ustedes.
rule-mx-cosmetic-claim = Em vez de “{ $excerpt }”, diga o que o cosmético faz pela pele (calma, suaviza, humecta).
rule-mx-opening-marks = Abra a frase “{ $excerpt }” com ¿ ou ¡.
rule-mx-peninsular-terms = Em vez de “{ $excerpt }”, escreva a palavra usada no México (computadora, tomar, hacer clic, video, centavos, RFC).
