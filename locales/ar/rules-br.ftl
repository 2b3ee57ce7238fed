# نصوص قواعد سوق البرازيل (BR) لموظفي الدعم.

rule-br-warm-opening = تكون البداية ودية وشخصية، مثل «Olá, Alex! Tudo bem?{ "\u200E" }» أو «Obrigado por escrever para a gente».
rule-br-football-code = يُقدَّم كود موسم كرة القدم في رسالة استعادة العميل هذه.
rule-br-stiff-opening = تُوجَّه التحية باسم العميل («Olá, Alex!{ "\u200E" }») بدلًا من «{ $excerpt }».
rule-br-cosmetic-claim = يُذكر أثر المنتج في البشرة (acalma, amacia, hidrata) بدلًا من «{ $excerpt }».
rule-br-european-terms = تُكتب الكلمة المستخدمة في البرازيل بدلًا من «{ $excerpt }» (contato, conosco, usuário, registro, equipe, arquivo, ônibus).
