# O que o atendente lê quando uma regra do mercado Japão encontra algo.

rule-jp-apology-first = Comece pelo pedido de desculpas (申し訳ございません ou お詫び申し上げます), nas três primeiras frases; a causa e os próximos passos vêm depois.
rule-jp-cause = Depois do pedido de desculpas, diga a causa em uma frase ou diga que está apurando.
rule-jp-steps = Mostre passo a passo o que acontece em seguida, por exemplo com ① ② ③.
rule-jp-bare-cannot = “{ $excerpt }” fecha a porta; recuse com いたしかねます e, se puder, acrescente o que é possível.
rule-jp-casual-apology = Escreva 申し訳ございません em vez de “{ $excerpt }”.
rule-jp-ryokai = Para o cliente, escreva 承知いたしました em vez de “{ $excerpt }”.
rule-jp-vague-time = Em vez de “{ $excerpt }”, informe um dia ou um número de dias úteis (営業日以内).
rule-jp-english-filler = Passe “{ $excerpt }” para o japonês ou retire.
rule-jp-blame = Conte o que aconteceu sem “{ $excerpt }”.
rule-jp-sasete-itadaku = Use させていただく no máximo duas vezes; no resto, いたします resolve.
rule-jp-cooling-off = Em vez de “{ $excerpt }”, cite o prazo de devolução da própria loja; no Japão, o cooling-off (direito de arrependimento) não vale para compras a distância.
rule-jp-apology-card = Diga que um pedido de desculpas escrito à mão vai junto com o produto de reposição.
rule-jp-bare-refusal = Diga com cortesia o que não é possível (…いたしかねます) e o que você pode oferecer no lugar.
