# نصوص نتائج التدقيق لموظفي الدعم الذين يقرؤون العربية.
# أما نصوص قواعد الأسواق فمكانها ملفات rules-<market>.ftl بجانب هذا الملف.

finding-plain = عبارة «{ $excerpt }» لا تناسب هذا الموضع.

language-other = لغة المسودة هي { LANGUAGE($found) }، ولغة الرد المطلوبة هي { LANGUAGE($wanted) }.
language-mixed = النص «{ $excerpt }» بلغة أخرى ({ LANGUAGE($found) }) غير لغة المسودة ({ LANGUAGE($wanted) }).

glossary-forbidden = { $preferred ->
    [none] عبارة «{ $excerpt }» لا تُستخدم هنا.
   *[other] عبارة «{ $excerpt }» لا تُستخدم هنا؛ البديل: «{ $preferred }».
}
glossary-obsolete = { $preferred ->
    [none] عبارة «{ $excerpt }» لم تعد مستخدمة.
   *[other] عبارة «{ $excerpt }» لم تعد مستخدمة؛ البديل: «{ $preferred }».
}
glossary-required = النص المراد الرد عليه يذكر «{ $asked }»، والمصطلح المعتمد هنا «{ $term }».
glossary-do-not-translate = الاسم «{ $term }» يُكتب كما هو تمامًا.

channel-length = { $unit ->
    [gsm] عدد الرسائل النصية: { NUMBER($length) }، والحد الأقصى في { $channel }: { NUMBER($max) }.
    [byte] الطول بالبايت: { NUMBER($length) }، والحد الأقصى في { $channel }: { NUMBER($max) }.
   *[other] عدد الأحرف: { NUMBER($length) }، والحد الأقصى في { $channel }: { NUMBER($max) }.
}
channel-length-split = { $unit ->
    [gsm] عدد الرسائل النصية: { NUMBER($length) }، والحد الأقصى في { $channel } دفعة واحدة: { NUMBER($max) }. يمكن الإرسال على أجزاء.
    [byte] الطول بالبايت: { NUMBER($length) }، والحد الأقصى للرسالة في { $channel }: { NUMBER($max) }. يمكن الإرسال على أجزاء.
   *[other] عدد الأحرف: { NUMBER($length) }، والحد الأقصى للرسالة في { $channel }: { NUMBER($max) }. يمكن الإرسال على أجزاء.
}
channel-markup = تظهر علامات التنسيق كما هي في { $channel }: «{ $excerpt }». يُكتب النص من دونها.
channel-link = لا يُسمح بالروابط في الردود عبر { $channel }. يُكتفى بوصف الطريق إلى الصفحة.
channel-email = لا يُسمح بعناوين البريد الإلكتروني في الردود عبر { $channel }.
channel-phone = لا يُسمح بأرقام الهاتف في الردود عبر { $channel }.

placeholder-unfilled = الحقل «{ $excerpt }» لم يُملأ بعد.

placeholder-changed = القيمة «{ "\u200E" }{ $excerpt }{ "\u200E" }» لا تطابق البيانات المعطاة؛ الصحيح: { "\u200E" }{ $right }{ "\u200E" }.
placeholder-missing = الرد المقترح يذكر { "\u200E" }{ $fact }{ "\u200E" }، ولم يعد ذلك في المسودة.

names-customer = يُكتب اسم العميل هكذا: «{ $right }».
names-brand = يُكتب الاسم هكذا: «{ $right }».

privacy-card = رقم بطاقة دفع لا تخص هذا العميل: { "\u200E" }{ $excerpt }{ "\u200E" }. يُحذف من الرد.
privacy-iban = رقم حساب بنكي لا يخص هذا العميل: { "\u200E" }{ $excerpt }{ "\u200E" }. يُحذف من الرد.
privacy-email = بريد إلكتروني ليس لهذا العميل ولا للمتجر: { "\u200E" }{ $excerpt }{ "\u200E" }
privacy-phone = رقم هاتف ليس لهذا العميل ولا للمتجر: { "\u200E" }{ $excerpt }{ "\u200E" }
privacy-identity = رقم هوية أو رقم رسمي لشخص: { "\u200E" }{ $excerpt }{ "\u200E" }. يُحذف من الرد.
privacy-secret = هنا كلمة مرور أو رمز أو مفتاح، ولا يجوز إرسال ذلك.

format-date = { $here ->
    [none] التاريخ «{ "\u200E" }{ $excerpt }{ "\u200E" }» يُقرأ هنا على أنه يوم آخر.
   *[other] يُكتب التاريخ هنا: «{ "\u200E" }{ $here }{ "\u200E" }».
}
format-date-swapped = يُقرأ «{ $excerpt }» هنا { $here }، والوارد في الطلب { $there }.
format-date-doubted = قد يُقرأ «{ $excerpt }» على أنه { $here } أو { $there }: يُكتب الشهر بالحروف.
format-number = { $here ->
    [none] الرقم «{ "\u200E" }{ $excerpt }{ "\u200E" }» مكتوب بفواصل تنسيق آخر.
   *[other] يُكتب هذا هنا: «{ "\u200E" }{ $here }{ "\u200E" }».
}
format-currency = { $here ->
    [none] تُكتب العملة هنا على الجهة الأخرى من المبلغ، خلافًا لما في «{ "\u200E" }{ $excerpt }{ "\u200E" }».
   *[other] يُكتب هذا هنا: «{ "\u200E" }{ $here }{ "\u200E" }».
}
format-quotes = علامات الاقتباس هنا: { $here }
format-space = المسافة قبل هذه العلامة من قواعد لغة أخرى.

policy-stated = عبارة «{ $excerpt }» تخالف سياسة هذا السوق: { policy-time } ({ $source }).
policy-time = { $unit ->
    [hour] { $number ->
        [one] ساعة واحدة
        [two] ساعتان
        [few] { NUMBER($number) } ساعات
       *[other] { NUMBER($number) } ساعة
    }
    [day] { $number ->
        [one] يوم واحد
        [two] يومان
        [few] { NUMBER($number) } أيام
       *[other] { NUMBER($number) } يومًا
    }
    [workday] { $number ->
        [one] يوم عمل واحد
        [two] يوما عمل
        [few] { NUMBER($number) } أيام عمل
       *[other] { NUMBER($number) } يوم عمل
    }
    [week] { $number ->
        [one] أسبوع واحد
        [two] أسبوعان
        [few] { NUMBER($number) } أسابيع
       *[other] { NUMBER($number) } أسبوعًا
    }
    [month] { $number ->
        [one] شهر واحد
        [two] شهران
        [few] { NUMBER($number) } أشهر
       *[other] { NUMBER($number) } شهرًا
    }
    [year] { $number ->
        [one] سنة واحدة
        [two] سنتان
        [few] { NUMBER($number) } سنوات
       *[other] { NUMBER($number) } سنة
    }
   *[other] { $policy }
}
policy-freight = عبارة «{ $excerpt }» تخالف سياسة هذا السوق: { $policy ->
    [shop] شحن المرتجع على المتجر
   *[customer] شحن المرتجع على العميل
} ({ $source }).
promise-outcome = عبارة «{ $excerpt }» تجزم بما تقرره شركة الشحن. يُذكر يوم محدد مع الإشارة إلى أنه متوقع.
register-formal = عبارة «{ $excerpt }» غير رسمية، وهذا العميل يُخاطَب بصيغة رسمية.
register-informal = عبارة «{ $excerpt }» رسمية، وهذا العميل يُخاطَب بصيغة غير رسمية.
register-thread = { $wanted ->
    [formal] عبارة «{ $excerpt }» غير رسمية، وقد خوطب العميل في هذه المحادثة بصيغة رسمية.
   *[informal] عبارة «{ $excerpt }» رسمية، وقد خوطب العميل في هذه المحادثة بصيغة غير رسمية.
}
register-mixed = { $wanted ->
    [formal] عبارة «{ $excerpt }» غير رسمية، وبقية المسودة رسمية. تُعتمد صيغة واحدة.
   *[informal] عبارة «{ $excerpt }» رسمية، وبقية المسودة غير رسمية. تُعتمد صيغة واحدة.
}
ladder-dearest =
    هذا الرد يطلب إعادة المنتج، وهو الحل الأعلى تكلفة. قد يكفي حل أقل تكلفة ({ $step ->
        [part] قطعة غيار للتركيب الذاتي
        [partner] مركز صيانة محلي
        [return] الإرجاع
       *[other] { $step }
    }، نحو { $cost }).
