# Texto das regras do mercado FR para o atendente.

rule-fr-closing-formula = Termine com uma despedida cortês, por exemplo “Bien cordialement,”.
rule-fr-closing-abbreviation = Escreva “cordialement” por extenso em vez de “{ $excerpt }”.
rule-fr-cosmetic-claim = Em vez de “{ $excerpt }”, diga o que o cosmético faz pela pele (apaise, adoucit, hydrate).
rule-fr-cosmetic-certainty = Retire “{ $excerpt }” e sugira um teste em uma pequena área da pele ou indique a lista de ingredientes.
rule-fr-appearance = Reconheça o defeito visível em vez de minimizá-lo com “{ $excerpt }”.
rule-fr-original-packaging = Em vez de “{ $excerpt }”, peça uma embalagem segura; a devolução não pode depender da embalagem original.
rule-fr-voucher-only = Ofereça primeiro o reembolso: “{ $excerpt }” só é possível se o cliente tiver concordado expressamente.
rule-fr-mademoiselle = Escreva “Madame” em vez de “{ $excerpt }”.
