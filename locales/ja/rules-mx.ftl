# メキシコ市場のルールの指摘文（日本語を読む担当者向け）。

rule-mx-warm-opening = 「Muchas gracias por escribirnos」や「Con mucho gusto le ayudamos」のような、温かい一文で始めてください。
rule-mx-black-packaging = 「{ $excerpt }」の黒い包装の話は外してください。この市場向けの当店の包装は明るい色です。
rule-mx-vosotros = 「{ $excerpt }」ではなく、usted か ustedes の形にしてください。
rule-mx-cosmetic-claim = 「{ $excerpt }」ではなく、肌にどう働くかを書いてください（calma、suaviza、humecta）。
rule-mx-opening-marks = 「{ $excerpt }」の文頭に ¿ か ¡ を付けてください。
rule-mx-peninsular-terms = 「{ $excerpt }」ではなく、メキシコの言い方にしてください（computadora、tomar、hacer clic、video、centavos、RFC）。
