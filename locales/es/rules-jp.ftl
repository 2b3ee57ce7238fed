# Lo que lee el agente cuando una regla del mercado de Japón encuentra algo.

rule-jp-apology-first = Empiece con la disculpa (申し訳ございません o お詫び申し上げます), en las tres primeras frases; después van la causa y los siguientes pasos.
rule-jp-cause = Tras la disculpa, diga la causa en una frase o que la está averiguando.
rule-jp-steps = Explique paso a paso lo que sigue, por ejemplo con ① ② ③.
rule-jp-bare-cannot = «{ $excerpt }» cierra la puerta; decline con いたしかねます y, si puede, añada lo que sí es posible.
rule-jp-casual-apology = Escriba 申し訳ございません en lugar de «{ $excerpt }».
rule-jp-ryokai = A un cliente, escríbale 承知いたしました en lugar de «{ $excerpt }».
rule-jp-vague-time = En lugar de «{ $excerpt }», indique un día o un número de días hábiles (営業日以内).
rule-jp-english-filler = Ponga «{ $excerpt }» en japonés o quítelo.
rule-jp-blame = Cuente qué pasó, sin «{ $excerpt }».
rule-jp-sasete-itadaku = Deje させていただく en dos sitios como máximo; en los demás basta いたします.
rule-jp-cooling-off = Remita al plazo de devolución de la tienda en lugar de «{ $excerpt }»; en Japón el derecho de desistimiento (cooling-off) no cubre la venta a distancia.
rule-jp-apology-card = Mencione que con el reemplazo va una disculpa manuscrita.
rule-jp-bare-refusal = Diga con cortesía lo que no es posible (…いたしかねます) y qué puede ofrecer en su lugar.
