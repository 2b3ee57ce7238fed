# نصوص قواعد سوق إيطاليا (IT) لموظفي الدعم.

rule-it-return-window = تُذكر مدة الإرجاع في هذا المتجر عند الرد على طلب إرجاع: 30 يومًا، أو آخر يوم فيها.
rule-it-reason-asked = يُحذف «{ $excerpt }»: الإرجاع هنا لا يتطلب سببًا. ويمكن دعوة العميل إلى ذكره إن شاء.
rule-it-voucher-only = يُعرض استرداد المبلغ أولًا: «{ $excerpt }» لا يجوز إلا بموافقة صريحة من العميل.
rule-it-original-packaging = يُطلب تغليف آمن بدلًا من «{ $excerpt }»؛ لا يجوز أن يتوقف الإرجاع على العبوة الأصلية.
rule-it-cosmetic-claim = يُذكر أثر المنتج في البشرة (lenisce, ammorbidisce, idrata) بدلًا من «{ $excerpt }».
rule-it-cosmetic-certainty = يُحذف «{ $excerpt }»، ويُقترح اختبار على جزء صغير من البشرة أو يُشار إلى قائمة المكونات.
rule-it-accented-e = تُكتب «È» بعلامة النبر بدلًا من «{ $excerpt }».
rule-it-qual-e = تُكتب «qual è» من دون فاصلة عليا بدلًا من «{ $excerpt }».
rule-it-un-po = تُكتب «un po’{ "\u200E" }» بفاصلة عليا بدلًا من «{ $excerpt }».
