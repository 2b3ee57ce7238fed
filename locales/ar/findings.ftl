# نصوص نتائج التدقيق لموظفي الدعم الذين يقرؤون العربية.
# أما نصوص قواعد الأسواق فمكانها ملفات rules-<market>.ftl بجانب هذا الملف.

finding-plain = «{ $excerpt }» لا يناسب هذا الموضع.

language-other = لغة المسودة هي { $found }، ولغة الرد المطلوبة هي { $wanted }.
language-mixed = «{ $excerpt }» بلغة أخرى ({ $found }) غير لغة المسودة ({ $wanted }).

glossary-forbidden = { $preferred ->
    [none] «{ $excerpt }» لا يُستخدم هنا.
   *[other] «{ $excerpt }» لا يُستخدم هنا؛ البديل: «{ $preferred }».
}
glossary-obsolete = { $preferred ->
    [none] «{ $excerpt }» لم يعد مستخدمًا.
   *[other] «{ $excerpt }» لم يعد مستخدمًا؛ البديل: «{ $preferred }».
}
glossary-required = النص المراد الرد عليه يذكر «{ $asked }»، والمصطلح المعتمد هنا «{ $term }».
glossary-do-not-translate = «{ $term }» اسم يُكتب كما هو تمامًا.

channel-length = { $unit ->
    [gsm] عدد الرسائل النصية: { $length }، والحد الأقصى في { $channel }: { $max }.
    [byte] الطول بالبايت: { $length }، والحد الأقصى في { $channel }: { $max }.
   *[other] عدد الأحرف: { $length }، والحد الأقصى في { $channel }: { $max }.
}
channel-length-split = { $unit ->
    [gsm] عدد الرسائل النصية: { $length }، والحد الأقصى في { $channel } دفعة واحدة: { $max }. يمكن الإرسال على أجزاء.
    [byte] الطول بالبايت: { $length }، والحد الأقصى للرسالة في { $channel }: { $max }. يمكن الإرسال على أجزاء.
   *[other] عدد الأحرف: { $length }، والحد الأقصى للرسالة في { $channel }: { $max }. يمكن الإرسال على أجزاء.
}
channel-markup = تظهر علامات التنسيق كما هي في { $channel }: «{ $excerpt }». يُكتب النص من دونها.
channel-link = لا يُسمح بالروابط في الردود عبر { $channel }. يُكتفى بوصف الطريق إلى الصفحة.
channel-email = لا يُسمح بعناوين البريد الإلكتروني في الردود عبر { $channel }.
channel-phone = لا يُسمح بأرقام الهاتف في الردود عبر { $channel }.

placeholder-unfilled = «{ $excerpt }» لم يُملأ بعد.

placeholder-changed = «{ $excerpt }» لا يطابق بيانات الطلب: { $right }.
placeholder-missing = الإجابة تذكر { $fact }، ولم يعد ذلك في المسودة.

names-customer = يُكتب اسم العميل هكذا: «{ $right }».
names-brand = يُكتب الاسم هكذا: «{ $right }».

privacy-card = { $excerpt }: رقم بطاقة دفع لا تخص هذا العميل. يُحذف من الرد.
privacy-iban = { $excerpt }: حساب بنكي لا يخص هذا العميل. يُحذف من الرد.
privacy-email = { $excerpt }: بريد إلكتروني ليس لهذا العميل ولا للمتجر.
privacy-phone = { $excerpt }: رقم هاتف ليس لهذا العميل ولا للمتجر.
privacy-identity = { $excerpt }: رقم رسمي يخص شخصًا. يُحذف من الرد.
privacy-secret = هنا كلمة مرور أو رمز أو مفتاح، ولا يجوز إرساله.

format-date = { $here ->
    [none] «{ $excerpt }» يُقرأ هنا على أنه يوم آخر.
   *[other] يُكتب التاريخ هنا: «{ $here }».
}
format-number = { $here ->
    [none] «{ $excerpt }» مكتوب بفواصل تنسيق آخر.
   *[other] يُكتب هذا هنا: «{ $here }».
}
format-currency = { $here ->
    [none] في «{ $excerpt }» تقع العملة على الجهة الأخرى هنا.
   *[other] يُكتب هذا هنا: «{ $here }».
}
format-quotes = علامات الاقتباس هنا: { $here }
format-space = المسافة قبل هذه العلامة من قواعد لغة أخرى.

policy-stated = «{ $excerpt }» يخالف سياسة هذا السوق: { $policy } ({ $source }).
policy-freight = «{ $excerpt }» يخالف سياسة هذا السوق: { $policy ->
    [shop] شحن المرتجع على المتجر
   *[customer] شحن المرتجع على العميل
} ({ $source }).
promise-outcome = «{ $excerpt }» يجزم بما تقرره شركة الشحن. يُذكر يوم محدد مع الإشارة إلى أنه متوقع.
register-formal = «{ $excerpt }» صيغة غير رسمية، وهذا العميل يُخاطَب بصيغة رسمية.
register-informal = «{ $excerpt }» صيغة رسمية، وهذا العميل يُخاطَب بصيغة غير رسمية.
register-thread = { $wanted ->
    [formal] «{ $excerpt }» صيغة غير رسمية، وقد خوطب العميل في هذه المحادثة بصيغة رسمية.
   *[informal] «{ $excerpt }» صيغة رسمية، وقد خوطب العميل في هذه المحادثة بصيغة غير رسمية.
}
register-mixed = { $wanted ->
    [formal] «{ $excerpt }» صيغة غير رسمية، وبقية المسودة رسمية. يُلتزم بإحداهما.
   *[informal] «{ $excerpt }» صيغة رسمية، وبقية المسودة غير رسمية. يُلتزم بإحداهما.
}
ladder-dearest =
    هذا الرد يطلب إعادة المنتج، وهو الحل الأعلى تكلفة. قد يكفي حل أقل تكلفة ({ $step ->
        [part] قطعة غيار للتركيب الذاتي
        [partner] مركز صيانة محلي
        [return] الإرجاع
       *[other] { $step }
    }، نحو { $cost }).
