# نصوص قواعد سوق المكسيك (MX) لموظفي الدعم.

rule-mx-warm-opening = يبدأ الرد بجملة ودية، مثل «Muchas gracias por escribirnos» أو «Con mucho gusto le ayudamos».
rule-mx-black-packaging = يُحذف ذكر التغليف الأسود من «{ $excerpt }»؛ يغلّف المتجر بألوان فاتحة لهذا السوق.
rule-mx-vosotros = تُكتب صيغة usted أو ustedes بدلًا من «{ $excerpt }».
rule-mx-cosmetic-claim = يُذكر أثر المنتج في البشرة (calma, suaviza, humecta) بدلًا من «{ $excerpt }».
rule-mx-opening-marks = تُفتتح الجملة «{ $excerpt }» بعلامة ¿ أو ¡.
rule-mx-peninsular-terms = تُكتب الكلمة المستخدمة في المكسيك بدلًا من «{ $excerpt }» (computadora, tomar, hacer clic, video, centavos, RFC).
