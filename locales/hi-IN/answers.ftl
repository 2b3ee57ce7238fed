# Kestrelle के जवाब, भारत के ग्राहकों के लिए (आप)।

order-status =
    { greeting }

    पूछने के लिए धन्यवाद। आपका ऑर्डर { $order } रास्ते में है और इसके { DATETIME($date, dateStyle: "long") } तक पहुँचने का अनुमान है।
    { $tracking ->
        [none] पार्सल अभी कहाँ है, यह आपके अकाउंट के “मेरे ऑर्डर” पेज पर दिखता है।
       *[other] ट्रैकिंग नंबर { $tracking } है। पार्सल का हर पड़ाव आपके अकाउंट के “मेरे ऑर्डर” पेज पर भी दिखता है।
    }
    अगर उस दिन तक पार्सल न आए, तो इसी मैसेज का जवाब दें; हम कूरियर कंपनी से खोज शुरू करवाएँगे।

    { closing }
    .title = मेरा ऑर्डर कहाँ है?
    .asks =
        saman kaha hai kuch pata nahi tracking do
        tracking number bhej do pata nahi parcel kaha hai
        ज़रा बताइए ऑर्डर कहाँ तक पहुँचा
        पार्सल निकल गया कि नहीं
        मेरी बोतलें कहाँ हैं
        वार्मर कब पहुँचेगा मेरे घर
        पार्सल निकला क्या
        मेरा पार्सल कब मिलेगा
        सामान कहां तक आया
        ऑर्डर का क्या हुआ
        saman kahan pahuncha
        mera parcel nikla ya nahi
        order ka kya hua
        abhi tak order nahi mila
        मेरा ऑर्डर कहाँ है
        ऑर्डर कब आएगा
        पार्सल कहां पहुंचा
        ट्रैकिंग नंबर भेज दीजिए
        सामान भेजा या नहीं अभी तक
        mera order kaha hai
        order kab tak aayega bhai
        tracking nahi ho raha
        parcel dispatch hua kya
        delivery status batao please
        pichle hafte order kiya tha koi update nahi
        कन्फ़र्मेशन का मैसेज तो मिला, पर कूरियर का नाम और नंबर कब भेजेंगे?
        दीवाली के लिए जो झूला मँगाया है वह फ़ैक्ट्री से चला या पैक हो रहा है
        jhula order kiya tha raviwar ko, abhi kis stage pe hai batana

delivery-delay =
    { greeting }

    ऑर्डर { $order } तय तारीख पर नहीं पहुँचा, इसके लिए हम माफ़ी चाहते हैं।
    कूरियर कंपनी के अनुसार डिलीवरी की नई तारीख { DATETIME($date, dateStyle: "long") } है।
    आपको कुछ करने की ज़रूरत नहीं है; पता और कीमत वही रहेंगे।
    अगर इस तारीख तक भी पार्सल न आए, तो इस मैसेज का जवाब दें। आप जो चाहें, हम ऑर्डर दोबारा भेजेंगे या रिफ़ंड देंगे।

    { closing }
    .title = डिलीवरी में देरी
    .asks =
        इतने दिन हो गए, कब आएगा सामान
        ऑर्डर किए हफ्ते हो गए कब तक आएगा
        सामान आने में बहुत दिन लग गए
        warmer mangaye do hafte ho gaye kab milega
        itne din ho gaye order kiye abhi tak nahi pahuncha
        कब आएगा यार, बारह दिन हो चुके हैं
        दो हफ्ते हो गए अभी तक सामान नहीं पहुँचा
        डिलीवरी बॉय आया ही नहीं
        सारा दिन इंतजार किया कोई नहीं आया
        आज आना था पार्सल नहीं पहुंचा
        delivery wala nahi aaya
        aaj aane wala tha nahi aaya
        din bhar wait kiya koi nahi aaya
        डिलीवरी में इतनी देरी क्यों
        कल आना था अभी तक नहीं आया
        कितना इंतज़ार करवाओगे
        तारीख बार बार बदल रही है
        delivery late ho gayi hai
        itna time kyu lag raha hai
        3 din bola tha 10 din ho gaye
        abhi tak nahi aaya order, hadd hai
        out for delivery dikha ke postpone kar dete ho
        birthday gift tha late ho gaya
        estimated date nikal gayi
        मुंडन परसों था और कुर्ता आज भी नहीं आया, आपने शनिवार की पक्की बात कही थी
        बताई हुई तारीख से चार दिन ऊपर हो चुके हैं। इस विलंब का कारण स्पष्ट करें।
        guruwar ka vaada tha aur aaj mangal hai, kab tak ghumaoge

item-damaged =
    { greeting }

    ऑर्डर { $order } का सामान टूटा-फूटा पहुँचा, इसका हमें बहुत खेद है। कृपया अभी इसे इस्तेमाल न करें।
    इस मैसेज के जवाब में दो फ़ोटो भेजें: एक नुकसान की और एक पैकेट की, जिसमें शिपिंग लेबल दिखे।
    फ़ोटो मिलने के बाद { within-response } हम समाधान बताएँगे: स्पेयर पार्ट से काम बने तो मुफ़्त भेजेंगे, नहीं तो सामान बदलेंगे या रिफ़ंड देंगे।
    तब तक सामान और पैकेट संभालकर रखें।

    { closing }
    .title = सामान टूटा हुआ मिला
    .asks =
        टूटी बोतल भेज दी डिब्बे में
        बोतल टूटी निकली और मशीन भी टूटी हुई
        वार्मर टूटा हुआ मिला
        बोतल फूटी हुई आई है
        डिब्बा खोला तो बोतल टूटी हुई निकली
        ढक्कन टूटा मिला
        खोला तो टूटा हुआ था
        पैकेट में चटका हुआ सामान
        khola to toota hua nikla
        crack wala piece bheja
        cover par scratch hai
        सामान टूटा हुआ आया
        बोतल में दरार है
        डिब्बा पिचका हुआ था अंदर सब टूटा
        क्रीम लीक हो गई पूरे पैकेट में
        damaged product mila hai
        tuta hua samaan bheja
        bottle crack hai baby ke liye safe nahi
        box kholte hi kaanch nikla
        romper fata hua aaya
        item broken received, replacement chahiye
        dhakkan toota hua tha
        डिब्बा खोला तो काजल की शीशी चकनाचूर थी
        नया पालना है और एक डंडा पहले से चिरा हुआ आया
        mobile cover ka kona tuta hua aaya packet se nikalte hi

wrong-item =
    { greeting }

    ऑर्डर { $order } में हमने गलत सामान भेज दिया, इसके लिए हम माफ़ी चाहते हैं। गलती पैकिंग के समय हमसे हुई।
    सही सामान { within-shipping } पहुँचाने की व्यवस्था कर दी गई है; पहले वाले के वापस आने का इंतज़ार नहीं किया जाएगा।
    गलत सामान का मुफ़्त रिटर्न लेबल आपके अकाउंट के “मेरे ऑर्डर” पेज पर है।
    कृपया पैकेट पर लिखा आइटम कोड भेजें, ताकि हम गड़बड़ी की वजह ढूँढ सकें।

    { closing }
    .title = गलत सामान मिला
    .asks =
        charger ki jagah cover bhej diya
        चार्जर की जगह कवर आया
        बोतल मंगाई थी बिब भेज दिया
        बोतल की जगह कुछ और आया
        bottle mangai thi kuch aur aa gaya
        एक चीज़ की जगह दूसरी चीज़ आ गई
        jo order kiya uski jagah dusri cheez
        क्रीम की जगह बोतल आ गई
        वार्मर की जगह कवर भेज दिया
        कुछ और ही भेज दिया
        warmer ki jagah kuch aur bhej diya
        cream ki jagah nipple aa gaye
        order kuch aur kiya tha aaya kuch aur
        गलत सामान भेज दिया
        ये तो मैंने ऑर्डर ही नहीं किया
        दूसरे का पार्सल आ गया
        रंग गलत आया है
        wrong item mila
        galat product bhej diya
        maine grey mangaya tha pink aaya
        kisi aur ka order mujhe mil gaya
        size galat bheja 62 bola tha
        dusra model bhej diya, maine ye wala nahi chuna tha
        jo manga tha wo nahi aaya
        पर्ची पर मेरा नाम है पर अंदर किसी अनजान के बर्तन रखे हैं
        मालिश का तेल चुना था, आपने शैंपू थमा दिया।
        maine mosquito net mangayi thi, ye towel kyu bheja

return-start =
    { greeting }

    ऑर्डर { $order } का सामान मिलने के { within-window } वापस किया जा सकता है, वजह बताना ज़रूरी नहीं है।
    तरीका यह है:
    1. अपने अकाउंट में “मेरे ऑर्डर” खोलें, “रिटर्न” चुनें और मुफ़्त रिटर्न लेबल लें।
    2. सामान पैक करें, लेबल लगाएँ, पार्सल जमा करें और रसीद रखें।
    सामान हमारे पास पहुँचने के बाद { within-refund } रिफ़ंड कर दिया जाता है।

    { closing }
    .title = सामान वापस कैसे करूँ?
    .asks =
        cream pasand nahi aayi wapas karni hai
        वार्मर वापस करना है क्या करूँ
        रोम्पर लौटाना है
        सामान लौटाने के लिए क्या करना होगा
        lautana hai saman
        wapas bhejna hai kaise hoga
        सामान वापस करना है
        रिटर्न कैसे करें
        पसंद नहीं आया वापस ले लो
        कितने दिन में लौटा सकते हैं
        मन बदल गया, नहीं चाहिए ये
        return kaise karu
        wapas karna hai product
        return policy kya hai
        return request daalni hai
        nahi pasand aaya paisa wapas do
        tag kaat diya to return hoga kya
        रंग घर में किसी को नहीं भाया, लौटाने की प्रक्रिया समझा दीजिए
        पाँच दिन पहले मिला तकिया अब नहीं रखना, वापसी कैसे दर्ज होगी?
        khol ke dekha bas, use nahi kiya, return le loge na

exchange-item =
    { greeting }

    ऑर्डर { $order } का सामान मिलने के { within-window } बदला जा सकता है।
    जो रंग या मॉडल चाहिए, वह इस मैसेज के जवाब में लिखें; हम उसे आपके लिए अलग रख देंगे।
    मुफ़्त रिटर्न लेबल आपके अकाउंट के “मेरे ऑर्डर” पेज पर है।
    पहला सामान मिलने के बाद नया सामान { within-shipping } पहुँचाया जाता है। कीमत में फ़र्क हो, तो भेजने से पहले बताएँगे।

    { closing }
    .title = सामान बदलना है
    .asks =
        बदलना है, एक्सचेंज हो जाएगा?
        दूसरा रंग चाहिए
        दूसरे मॉडल से बदल दो
        पैसे नहीं चाहिए बस बदल दीजिए
        exchange karna hai
        colour change ho sakta hai kya
        galti se dusra model le liya badal do
        bada wala bottle chahiye iske badle
        exchange ka process kya hai
        replace with another design please
        blue ki jagah grey milega?
        यही टोपी मामा भी ले आए, इसके बदले कोई और डिज़ाइन मिल सकता है?
        चाँद-तारे वाला कंबल वापस लेकर हाथी वाला दे दीजिए
        saas ko kala rang pasand nahi, peele se badalwa lu kya

refund-when =
    { greeting }

    ऑर्डर { $order } का { CURRENCY($amount) } का रिफ़ंड शुरू कर दिया गया है।
    { $method ->
        [card] रकम उसी कार्ड में { within-refund } आ जाएगी, जिससे पेमेंट हुआ था।
        [paypal] रकम आपके PayPal अकाउंट में { within-refund } आ जाएगी।
        [wallet] रकम आपके वॉलेट में { within-refund } आ जाएगी।
       *[none] रकम उसी माध्यम में { within-refund } आ जाएगी, जिससे पेमेंट हुआ था।
    }
    कुछ बैंक इसे अलग क्रेडिट की जगह पुराने पेमेंट के रिवर्सल के रूप में दिखाते हैं।
    इतने दिनों में रकम न दिखे, तो इस मैसेज का जवाब दें; हम ट्रांज़ैक्शन का रेफ़रेंस नंबर भेजेंगे, जिससे बैंक उसे ढूँढ सके।

    { closing }
    .title = रिफ़ंड कब मिलेगा?
    .asks =
        paisa kab tak wapas milega
        saman lauta diya paise kab tak aayenge
        samaan wapas bhej diya paise kab milenge
        वार्मर वापस भेज दिया, पैसे कब आएँगे
        सामान भेज दिया, पैसे कब लौटाओगे
        paise kab lautaoge
        return kar diya ab paisa kab
        refund ka paisa kab tak khate me aayega
        रिफंड कब आएगा
        मेरे पैसे कब मिलेंगे
        सामान वापस कर दिया पैसे नहीं आए
        कितने दिन लगेंगे रिफंड में
        refund kab milega
        mera paisa kaha hai
        paise wapas kab aayenge
        return pickup ho gaya refund nahi aaya
        refund status kya hai
        10 din ho gaye paisa nahi mila
        upi pe refund kab tak
        लौटाया हुआ झूला आपके गोदाम में दो दिन से है, रकम किस दिन छोड़ेंगे?
        ऑर्डर आपने ही रद्द किया था, तो मेरा पैसा लौटाने में इतने दिन क्यों
        quality check ho gaya ho to refund ki process shuru karo na

double-charge =
    { greeting }

    ऑर्डर { $order } के पेमेंट में हुई परेशानी के लिए हम माफ़ी चाहते हैं।
    { $charges ->
        [one] हमें { CURRENCY($amount) } का { NUMBER($charges) } पेमेंट दिख रहा है।
       *[other] हमें { CURRENCY($amount) } के { NUMBER($charges) } पेमेंट दिख रहे हैं।
    }
    हम पेमेंट कंपनी से मिलान करके { within-response } नतीजा बताएँगे। जो ज़्यादा कटा होगा, वह पूरा लौटाया जाएगा।
    कृपया हर कटौती की तारीख लिखें; कार्ड नंबर, UPI PIN या OTP कभी न भेजें।
    कई बार दूसरी कटौती सिर्फ़ बैंक का होल्ड होती है, जिसे बैंक खुद हटा देता है।

    { closing }
    .title = पैसे दो बार कट गए
    .asks =
        मेरे खाते से एक ही ऑर्डर के पैसे दोबारा निकल गए
        account se double paisa nikal gaya
        ek order ke do baar paise kat gaye mere account se
        एक ही ऑर्डर का पैसा दोबारा कटा
        पेमेंट दो दफा हो गया
        ek hi order ka do dafa paisa gaya
        paisa dobara kat gaya
        same payment twice kat gaya
        दो बार पैसे कट गए
        एक ऑर्डर के डबल पैसे कटे
        खाते से दो बार पैसा गया
        paise do baar kat gaye
        double payment ho gaya
        ek order ka 2 baar charge kiya
        upi se do baar debit hua
        account se extra paisa kata
        payment fail dikha par paise kat gaye do baar
        loot macha rakhi hai double kaat liya
        duplicate transaction on my card
        पासबुक में 650 की दो प्रविष्टियाँ हैं जबकि ख़रीदारी एक ही बार हुई।
        ओटीपी दो बार माँगा और दोनों बार रकम उड़ गई
        ek hi romper liya par paytm se 650 do baar gaye

address-change =
    { greeting }

    { $shipped ->
        [yes] ऑर्डर { $order } कूरियर कंपनी को दिया जा चुका है, इसलिए पता हमारी तरफ़ से नहीं बदला जा सकता।
       *[no] ऑर्डर { $order } अभी हमारे वेयरहाउस में है, पता बदला जा सकता है।
    }
    { $shipped ->
        [yes] ट्रैकिंग पेज पर, पार्सल के डिलीवरी के लिए निकलने से पहले, दूसरा पता या पिकअप पॉइंट चुना जा सकता है।
       *[no] इस मैसेज के जवाब में पूरा पता भेजें: मकान नंबर, गली या मोहल्ला, लैंडमार्क, शहर, राज्य, पिन कोड और मोबाइल नंबर।
    }
    { $shipped ->
        [yes] ऐसा न हो पाए और पार्सल हमारे पास लौट आए, तो सही पता भेजें; हम बिना किसी खर्च के दोबारा भेजेंगे।
       *[no] हम उसे दर्ज करके भेजने से पहले लिखित में पक्का करेंगे।
    }

    { closing }
    .title = डिलीवरी का पता बदलना है
    .asks =
        पता बदलवाना है ऑर्डर का
        गलत पता डल गया, बदलवा दीजिए
        मेरा एड्रेस ठीक करना है
        ऑर्डर में गलत पता चला गया है बदल दीजिए
        पता गलत लिख दिया था, सही करवा दो
        पुराना पता चला गया ठीक कर दीजिए
        गलत पते पर जा रहा है
        purana pata daal diya
        address theek kar dijiye
        pata galat likh diya
        पता बदलना है
        एड्रेस गलत डाल दिया
        हमने घर बदल लिया है नए पते पर भेजो
        पिन कोड गलत हो गया
        address change karna hai
        galat address daal diya help
        office ke address pe bhej do
        flat number likhna bhool gaya
        mummy ke ghar deliver kar sakte ho kya
        landmark add karna hai
        delivery location update karo
        गली नंबर सात की जगह सत्रह छप गया है, भेजने से पहले सुधार दें
        कृपया पार्सल मेरे मायके भिजवाएँ, जचगी के लिए वहीं आई हुई हूँ
        hostel chhod diya, ab ghar ke address pe bhejna hoga

order-cancel =
    { greeting }

    आपके कहने पर ऑर्डर { $order } कैंसिल कर दिया गया है, यह भेजा नहीं जाएगा।
    { CURRENCY($amount) } उसी माध्यम में { within-refund } लौटाए जाएँगे, जिससे पेमेंट हुआ था।
    कैंसिलेशन की पुष्टि आपके अकाउंट के “मेरे ऑर्डर” पेज पर है।
    पार्सल फिर भी आ जाए, तो उसे लेने से मना कर दें; वह बिना किसी खर्च के हमारे पास लौट आएगा।

    { closing }
    .title = ऑर्डर कैंसिल करना है
    .asks =
        nahi lena hai cancel karo
        mujhe nahi chahiye ab mat bhejna
        kuch mat bhejo nahi chahiye
        वार्मर नहीं चाहिए अब, ऑर्डर रद्द कर दीजिए
        मत भेजिए, अब नहीं चाहिए
        mujhe ab nahi chahiye order
        rehne do mat bhejo
        ऑर्डर कैंसिल करो
        कैंसल कर दीजिए नहीं चाहिए
        गलती से ऑर्डर हो गया
        दो बार ऑर्डर हो गया एक हटा दो
        order cancel karna hai
        cancel kar do please
        galti se order ho gaya cancel kaise karu
        sasta mil gaya kahi aur, cancel
        mat bhejo ab
        bachche ne dabba diya order ho gaya
        cancellation request abhi dispatch nahi hua
        शादी टल गई है, तोहफ़े वाला ऑर्डर रोक दीजिए
        आज सुबह का ऑर्डर निरस्त करने की कृपा करें।
        papa se pooche bina order kar diya tha, jaldi cancel maar do

warranty-claim =
    { greeting }

    हमें खेद है कि ऑर्डर { $order } का { $product } ठीक से काम नहीं कर रहा।
    { $warranty ->
        [one] इस पर डिलीवरी के दिन से { $warranty } महीने की वारंटी है।
       *[other] इस पर डिलीवरी के दिन से { $warranty } महीनों की वारंटी है।
    }
    कृपया तीन बातें भेजें: क्या नहीं चल रहा और कब से, नीचे लिखा सीरियल नंबर, और एक फ़ोटो या छोटा वीडियो।
    { within-response } हम जवाब देंगे। नए पार्ट से ठीक हो सके, तो निर्देशों के साथ मुफ़्त भेजेंगे; नहीं तो मरम्मत करेंगे या सामान बदलेंगे।

    { closing }
    .title = सामान खराब हो गया, वारंटी है?
    .asks =
        मशीन का बटन काम नहीं कर रहा
        button kaam nahi karta warmer ka
        button dab nahi raha, kuch mahine pehle liya
        warmer kharab, garam hi nahi karta ab
        pichle mahine liya tha ab garam nahi karta
        warmer ab garam nahi hota
        गरम ही नहीं होता अब
        मशीन बंद पड़ गई, पिछले साल ली थी
        machine band ho gayi
        warmer garam nahi karta
        kuch mahine chala phir band
        battery turant khatam ho jati hai
        chalta hi nahi ab
        वार्मर खराब हो गया
        चालू नहीं हो रहा
        वारंटी है क्या इस पर
        दो महीने में ही खराब
        गर्म नहीं करता लाल बत्ती जलती है
        kharab ho gaya warmer
        warranty claim kaise kare
        charger kaam nahi kar raha
        on hi nahi hota
        bill kho gaya warranty milegi?
        bekar quality ek mahine me band
        थर्मामीटर हर बार एक ही तापमान दिखाता है, तीन महीने पुराना है, वारंटी में ठीक होगा?
        बारिश के बाद से स्पीकर गूँगा पड़ा है, जनवरी में खरीदा था
        trimmer apne aap chalu band hota hai, guarantee me aata hai na

out-of-hours =
    { greeting }

    आपका मैसेज हमें मिल गया है, धन्यवाद। अभी हमारी टीम ड्यूटी पर नहीं है।
    आपको हमारा जवाब इस समय तक मिलेगा: { DATETIME($respond-by, dateStyle: "full") }, { DATETIME($respond-by, timeStyle: "short") }।
    पहले ही जवाब में हल मिल सके, इसके लिए ऑर्डर नंबर और ज़रूरत हो तो फ़ोटो भेज दें।
    बात सेहत की हो, तो हमारा इंतज़ार न करें, डॉक्टर से मिलें।

    { closing }
    .title = अभी काम का समय नहीं है
    .asks =
        रात में कोई है लाइन पर
        kitni der me reply aata hai
        abhi band ho gaya kya
        अभी कोई बात करेगा
        abhi koi online hai
        कोई है?
        जवाब क्यों नहीं दे रहे
        आपका टाइम क्या है काम का
        रविवार को खुले हो?
        koi hai kya
        reply kyu nahi karte
        customer care timing kya hai
        sunday ko kaam karte ho?
        kisi insaan se baat karao
        bot ho ya insaan
        raat ko message kar raha hu sorry
        फ़ोन बजता रहता है कोई उठाता नहीं, दफ़्तर किस समय खुलता है?
        शनिवार को दोपहर बाद भी कोई बैठता है या छुट्टी
        abhi reply aayega ya subah tak rukna padega

bottle-sterilise =
    { greeting }

    { $product } को घर पर स्टेरलाइज़ करना आसान है:
    1. बोतल के सारे हिस्से अलग करें और गुनगुने साबुन वाले पानी से धोएँ।
    { $minutes ->
        [one] 2. हिस्सों को पतीले में पानी में डुबोएँ और { $minutes } मिनट उबालें।
       *[other] 2. हिस्सों को पतीले में पानी में डुबोएँ और { $minutes } मिनट उबालें।
    }
    3. चिमटे से निकालें और साफ़ तौलिये पर ठंडा होकर सूखने दें।
    निप्पल हर बार देखें; फटा या चिपचिपा हो, तो बदल दें।

    { closing }
    .title = बोतल को स्टेरलाइज़ कैसे करें?
    .asks =
        उबालना कितने मिनट होता है बोतल को
        bottle kitni der ubalni hai
        बोतल को उबालना कितनी देर है
        निप्पल और बोतल कैसे साफ करें
        bottle ko pani me kitni der ubale
        दूध वाली बोतल को उबालने का समय
        बोतल कितनी देर तक उबालें
        बोतल कैसे उबालें
        कितने मिनट उबालना है
        दूध की बोतल स्टेरलाइज कैसे करें
        निप्पल उबाल सकते हैं क्या
        bottle sterilize kaise kare
        kitne minute ubalna hai
        microwave me daal sakte hai bottle
        pehli baar use se pehle ubalna padega?
        steam sterilizer chalega kya
        bottle se smell aa rahi saaf kaise kare
        newborn ke liye roz ubalna zaroori hai?
        काँच वाली दूध की शीशी को भाप दूँ तो चटकेगी तो नहीं?
        दादी कहती हैं गरम पानी से खंगालना बहुत है, क्या इतने से कीटाणु मरते हैं
        bottle ke keetanu maarne ke liye namak wala pani chalega kya

cosmetics-reaction =
    { greeting }

    आपकी परेशानी का हमें खेद है; बताने के लिए धन्यवाद। कृपया { $product } लगाना बंद करें और उस जगह को भरपूर गुनगुने पानी से धोएँ।
    तकलीफ़ कम न हो या बढ़े, तो डॉक्टर से मिलें और पैकेट साथ ले जाएँ, उस पर सामग्री लिखी है। चेहरे पर सूजन या साँस में दिक्कत हो, तो सीधे 112 पर कॉल करें।
    हमारे प्रोडक्ट सेफ़्टी विशेषज्ञ { within-response } आपसे संपर्क करेंगे।
    प्रोडक्ट संभालकर रखें, और पैकेट पर लिखा बैच नंबर तथा जो दिखा वह थोड़े शब्दों में भेजें।

    { closing }
    .title = क्रीम से त्वचा पर रिएक्शन
    .asks =
        क्रीम के बाद गाल लाल
        cream ke baad beti ko daane
        gaal laal ho gaye cream se
        क्रीम से रैशेज हो गए
        बच्चे के गाल लाल हो गए
        चेहरा जल रहा है क्रीम लगाने के बाद
        एलर्जी हो गई है
        cream se rash ho gaya
        allergy ho gayi baby ko
        khujli ho rahi hai lotion lagane se
        aankhe sooj gayi
        skin red ho gayi aur daane nikal aaye
        reaction ho gaya kya karu
        lagana band kiya phir bhi skin nikal rahi
        उबटन लगाते ही गर्दन पर लाल चकत्ते उभर आए
        आपका काजल लगाने के बाद मुन्नी की पलकें सूज गई हैं, किसी डॉक्टर को दिखाऊँ?
        lipstick lagai thi aur honth fat ke jalne lage

tracking-stuck =
    { greeting }

    ऑर्डर { $order } में कई दिनों से अपडेट नहीं दिख रहा, आपकी चिंता हम समझते हैं। ट्रैकिंग नंबर { $tracking } है।
    अक्सर इसकी वजह यह होती है कि किसी हब पर पार्सल स्कैन नहीं हुआ; वह चलता रहता है, पर दिखता नहीं।
    हमने कूरियर कंपनी को खोज का अनुरोध भेजा है। इसमें { within-search } लगते हैं, और नतीजा हम खुद आपको लिखेंगे।
    इस बीच स्टेटस बदल जाए, तो आपको कुछ करने की ज़रूरत नहीं है।

    { closing }
    .title = ट्रैकिंग अपडेट नहीं हो रही
    .asks =
        पार्सल सॉर्टिंग सेंटर में पड़ा है
        सोमवार से कोई हलचल नहीं
        sorting center me pada hai parcel
        somwar se tracking same hai
        koi movement nahi dikha raha
        ट्रैकिंग अटक गई है
        पार्सल हब में फंसा है
        पांच दिन से एक ही जगह दिखा रहा
        स्टेटस नहीं बदल रहा
        tracking update nahi ho rahi
        parcel hub me atka hua hai
        ek hafte se same location
        shipment stuck in transit
        last scan 5 din pehle ka hai
        courier waale ka status wahi ka wahi
        aage hi nahi badh raha parcel
        स्पीड पोस्ट की साइट कानपुर पर ही रुकी है, पाँच दिन से वही पंक्ति
        कृपया कूरियर से पूछें कि सामान जयपुर केंद्र से आगे क्यों नहीं बढ़ रहा।
        ecom express me picked up ke baad koi update hi nahi chadha

parcel-lost =
    { greeting }

    हमें खेद है कि खोज पूरी होने पर भी कूरियर कंपनी को ऑर्डर { $order } का पार्सल नहीं मिला।
    अब फ़ैसला आपका है:
    – हम ऑर्डर दोबारा भेजें, जो { within-shipping } पहुँचाया जाएगा,
    – या { within-refund } रिफ़ंड दें, उसी माध्यम में जिससे पेमेंट हुआ था।
    जवाब में बस “दोबारा” या “रिफ़ंड” लिखें। कोई खर्च नहीं लगेगा; पहला पार्सल बाद में आए, तो उसे न लें।

    { closing }
    .title = पार्सल खो गया
    .asks =
        पार्सल खो गया
        कूरियर वाले ने गायब कर दिया
        parcel kho gaya hai
        lost shipment ka kya hoga
        mila kya pata chala search ka
        कूरियर वाले ने लिखकर मान लिया कि डिब्बा उनसे गुम हुआ, अब दूसरा भेजेंगे?
        gaadi se chori ho gaya mera packet aisa courier bol raha, ab kya
        delhivery ne bol diya parcel lost hai, ab paisa doge ya naya saman
        उन्होंने खोज बंद कर दी, पैकेट का कुछ पता नहीं चला
        investigation close kar diya courier ne kuch haath nahi laga
        कूरियर के गोदाम में आग लगी और मेरा सामान भी उसी में था
        डाक विभाग ने उत्तर दिया है कि मेरी वस्तु गुम हो गई। अब आगे क्या होगा?
        enquiry khatam aur packet gum, refund doge kya
        रास्ते में ट्रक पलटा, मेरा पार्सल नष्ट हो गया बता रहे हैं

delivered-missing =
    { greeting }

    हमें खेद है कि ऑर्डर { $order } आपको नहीं मिला, जबकि कूरियर कंपनी के रिकॉर्ड में वह डिलीवर दिख रहा है।
    पहले तीन जगह पूछ लें: पड़ोसियों से, गेट के गार्ड या सोसाइटी ऑफ़िस में, और घर के लोगों से, जिन्होंने शायद पार्सल ले लिया हो।
    वहाँ भी न हो, तो जवाब में बस “नहीं मिला” लिखें। हम कूरियर कंपनी से पूछेंगे कि पार्सल कहाँ छोड़ा गया और किसने लिया। इस खोज में { within-search } का समय लगता है, और नतीजा हम खुद आपको लिखेंगे।
    पार्सल न मिल पाए, तो भी आपका कोई नुकसान नहीं होगा। आप जो चाहें, हम ऑर्डर दोबारा भेजेंगे या रिफ़ंड देंगे।

    { closing }
    .title = डिलीवर दिख रहा है, पर मिला नहीं
    .asks =
        delhivery ne delivered maar diya, ghar pe kuch aaya hi nahi
        ऐप में डिलीवर्ड लिखा है, गेट वाले गार्ड के पास भी नहीं है
        delivery photo me kisi aur ka darwaza hai, mera flat nahi
        bina otp ke delivered ho gaya? mere paas to aaya nahi
        मैसेज आया कि पार्सल पहुँच गया, मगर दरवाज़े पर कुछ नहीं रखा
        mygate pe entry hi nahi hai aur bluedart bolta hai de diya
        डिलीवरी वाला कहता है बगल में दे दिया, बगल वाले कहते हैं हमने नहीं लिया
        sign kisne kiya? ghar pe taala tha phir bhi delivered likha hai
        डोरबेल कैमरे में सुबह से कोई नहीं दिखा, फिर ये डिलीवर किसको किया?
        डाकिए ने वितरित लिख दिया, हमारे यहाँ तो चिट्ठी तक नहीं आई
        नमस्ते, ट्रैकिंग के अनुसार पार्सल कल सौंप दिया गया, किंतु मुझे प्राप्त नहीं हुआ। कृपया जाँच करें।
        kal se delivered dikha rahe ho, na mummy ne liya na society office me hai
        डिलीवर बता रहा है पर घर पर कोई नहीं आया
        डिलीवर लिखा है पर हमें कुछ नहीं मिला
        delivered likha aa raha par kuch mila nahi
        delivered bata rahe, hume parcel nahi diya kisi ne
        delivery ho gayi bol rahe hai par nahi hui
        डिलीवर दिखा रहा है पर मिला नहीं
        किसी और को दे दिया पार्सल
        delivered dikha raha but nahi mila
        courier boy ne fake delivery maar di
        otp bhi nahi aaya delivered kaise
        delivered hua aur parcel chori ho gaya gate se
        पड़ोस में सबसे पूछ लिया, किसी को पार्सल नहीं दिया गया, फिर भी पहुँचा हुआ बताते हैं

partial-delivery =
    { greeting }

    ऑर्डर { $order } में सब ठीक है: सामान अलग-अलग वेयरहाउस में था, इसलिए एक से ज़्यादा पार्सल में भेजा गया।
    { $remaining ->
        [one] अभी { NUMBER($remaining) } पार्सल रास्ते में है।
       *[other] अभी { NUMBER($remaining) } पार्सल रास्ते में हैं।
    }
    इसके { DATETIME($date, dateStyle: "long") } तक पहुँचने का अनुमान है।
    हर पार्सल का ट्रैकिंग नंबर “मेरे ऑर्डर” पेज पर है। उस तारीख के बाद भी कुछ कम हो, तो लिखें कि क्या नहीं मिला।

    { closing }
    .title = ऑर्डर का कुछ हिस्सा ही आया
    .asks =
        ek dabba aaya dusra kaha hai
        दो में से एक ही पार्सल मिला
        डिब्बे में आधी चीज़ें थीं
        सब सामान नहीं निकला
        sirf aadha saman nikla
        kuch items nahi aaye
        sab cheezein nahi mili
        आधा सामान आया
        एक चीज़ कम है
        बाकी सामान कब आएगा
        तीन बोतल मंगाई दो मिली
        aadha order aaya hai
        ek item missing hai
        baaki saman kaha hai
        dusra parcel kab aayega
        bib nahi nikla box me
        poora order nahi mila
        do parcel me aa raha hai kya
        पायल की दो जोड़ी थीं, एक ही जोड़ी निकली
        कुर्ता आ गया पर उसके साथ वाला पजामा नहीं था
        saath me jo free brush milna tha wo packet me hai hi nahi

customs-duties =
    { greeting }

    { $customs ->
        [prepaid] ऑर्डर { $order } की कीमत में कस्टम ड्यूटी और टैक्स शामिल हैं; डिलीवरी पर कुछ नहीं देना है।
       *[due] ऑर्डर { $order } की कीमत में कस्टम ड्यूटी और आयात टैक्स शामिल नहीं हैं; लगें, तो कस्टम विभाग तय करता है।
    }
    { $customs ->
        [prepaid] कस्टम डिक्लेरेशन हमने भर दिया है। कूरियर कंपनी फिर भी पैसे माँगे, तो न दें और सूचना की फ़ोटो हमें भेजें।
       *[due] कूरियर कंपनी रकम और पेमेंट का तरीका बताएगी; पेमेंट के बाद पार्सल आगे बढ़ता है।
    }
    कीमत का प्रमाण माँगा जाए, तो इनवॉइस “मेरे ऑर्डर” पेज पर है।

    { closing }
    .title = कस्टम ड्यूटी लगेगी क्या?
    .asks =
        बॉर्डर पर पैसे लिए
        import duty deni padegi kya
        कस्टम के पैसे मांगे जा रहे
        customs ke paise maang rahe
        custom charge dena padega kya
        कस्टम ड्यूटी लगेगी क्या
        पार्सल कस्टम में अटका है
        टैक्स अलग से देना होगा?
        कस्टम वाले पैसे मांग रहे हैं
        custom duty kaun dega
        parcel customs me fasa hai
        sms aaya duty pay karo ye fraud hai kya
        import tax included hai price me?
        kyc maang rahe hai customs wale
        extra paisa kyu du courier ko
        bahar se aa raha hai to tax lagega?
        दुबई से भाई मँगवाए तो वहाँ अलग से शुल्क भरना होगा?
        क्या आपका दाम आयात कर मिलाकर है या डाकिया ऊपर से वसूलेगा
        gstin aur aadhaar maang rahe hai custom se chhudane ko, kyu

return-label =
    { greeting }

    ऑर्डर { $order } का रिटर्न लेबल तैयार है: “मेरे ऑर्डर” में सामान के पास “रिटर्न” दबाएँ।
    प्रिंटर न हो, तो उसी पेज का QR कोड दिखाना काफ़ी है।
    कहाँ जमा करें: { $collection-point }
    पार्सल ऑर्डर मिलने के { within-window } दे दें और रसीद रखें।

    { closing }
    .title = रिटर्न लेबल कहाँ मिलेगा?
    .asks =
        प्रिंट कहां से निकालूं
        print nahi nikal sakta label ka
        रिटर्न लेबल कहां है
        प्रिंटर नहीं है कैसे भेजूं
        पार्सल कहां जमा करना है
        रिटर्न पिकअप कब आएगा
        return label nahi mila
        printer nahi hai mere paas
        return pickup ka kya hua
        qr code khul nahi raha
        label dobara bhej do
        kaha drop karna hai return
        pickup boy aaya hi nahi
        वापसी की पर्ची स्याही फैलने से पढ़ी नहीं जाती, नई भिजवा दें
        मेरे गाँव में कोई लेने नहीं आता, लौटाने का पार्सल कहाँ दे आऊँ?
        return ke liye barcode message me aana tha, aaya nahi

return-freight =
    { greeting }

    { $return-freight ->
        [shop] ऑर्डर { $order } का रिटर्न भेजने का खर्च हम देते हैं; अकाउंट वाला लेबल पहले से भुगतान किया हुआ है।
       *[customer] ऑर्डर { $order } का सामान सिर्फ़ पसंद न आने पर लौटाया जाए, तो भेजने का खर्च ग्राहक का होता है। खराबी या हमारी गलती हो, तो खर्च हमारा।
    }
    { $return-freight ->
        [shop] कृपया यही लेबल लगाएँ, ताकि पार्सल ट्रैक होता रहे और आपसे पैसे न लिए जाएँ।
       *[customer] ट्रैकिंग वाली सेवा से भेजें और रसीद रखें।
    }
    सामान मिलने के { within-window } लौटाया जा सकता है।

    { closing }
    .title = रिटर्न का खर्च कौन देगा?
    .asks =
        wapas bhejne ke paise kaun dega
        wapas bhejne ka paisa mujhe dena hoga
        लौटाने के पैसे मुझे देने होंगे
        bhejne ke paise main du ya aap
        wapasi ka kharcha free hai?
        रिटर्न का पैसा कौन देगा
        वापसी फ्री है क्या
        आपकी गलती मैं पैसे क्यों दूं
        कूरियर का खर्चा काटोगे क्या
        return free hai ya charge lagega
        return shipping charge kitna
        apne paise se bheja wapas milega?
        wapas bhejne ka kharcha kiska
        refund me se delivery charge kaatoge?
        reverse pickup charges hai kya
        150 rupaye return ke kyu
        लौटाने पर मेरी रकम से भाड़ा कटेगा या पूरी मिलेगी?
        पिकअप वाले ने हाथ में सौ रुपये माँग लिए, यह तो आपके ज़िम्मे था ना
        jhula bhaari hai wapas bhejne ka bhaada kaun bharega

exchange-size =
    { greeting }

    सही साइज़ चुनने में हम मदद करेंगे। ऑर्डर { $order } में साइज़ सामान मिलने के { within-window } बदला जा सकता है।
    कृपया बच्चे की लंबाई, वज़न और मिला हुआ साइज़ लिखें; हम साइज़ चार्ट से मिलाकर सही पीस अलग रख देंगे।
    मुफ़्त रिटर्न लेबल “मेरे ऑर्डर” पेज पर है।
    पहला पीस मिलने के बाद नया साइज़ { within-shipping } पहुँचाया जाता है।

    { closing }
    .title = साइज़ बदलना है
    .asks =
        रोम्पर छोटा पड़ रहा है बड़ा भेज दीजिए
        romper chhota ho gaya bada size bhej do
        बड़ा है छोटा साइज दो
        bada aa gaya chhota size do
        sleeve chhoti hai size badlo
        टाइट है एक नंबर बड़ा चाहिए
        tight ho raha hai ek size upar do
        ek number chhota chahiye
        साइज छोटा है
        बड़ा साइज चाहिए
        बच्चे को फिट नहीं आया
        बाजू छोटी पड़ रही है
        size chhota aa gaya
        bada size chahiye romper ka
        68 ki jagah 74 bhejo
        fitting sahi nahi hai
        loose hai bahut ek size kam chahiye
        size chart galat hai aapka
        size exchange karna hai
        चप्पल में एड़ी बाहर निकल रही है, अगला नंबर दीजिए
        टोपी सिर में नहीं घुसती, नौ महीने वाली की जगह साल भर वाली चाहिए
        pajama kamar se khisak raha hai, chhote size se badlo

refund-method =
    { greeting }

    ऑर्डर { $order } में पैसे वहीं लौटते हैं, जहाँ से आए थे।
    { $method ->
        [card] यानी उसी कार्ड में। कार्ड नया बन गया हो, तो बैंक रकम उसी खाते में जोड़ देता है।
        [paypal] यानी आपके PayPal अकाउंट में।
        [wallet] यानी उसी वॉलेट में।
       *[none] यानी उसी कार्ड, खाते, UPI या वॉलेट में।
    }
    रिटर्न दर्ज होने के बाद { within-refund } रकम वहाँ आ जाती है।
    खाता बंद हो चुका हो, तो रिफ़ंड से पहले लिखें। कार्ड नंबर या OTP न भेजें, सुरक्षित तरीका हम बताएँगे।

    { closing }
    .title = पैसे कहाँ लौटेंगे?
    .asks =
        नया कार्ड है, रिफंड पुराने में जाएगा?
        naya card aaya purane me refund gaya to
        purana account band hai paisa kaha jayega
        रिफंड किस खाते में आएगा
        दूसरे कार्ड में दे सकते हो क्या
        कार्ड बंद हो गया रिफंड कहां आएगा
        कैश ऑन डिलीवरी का रिफंड कैसे
        refund kaha aayega card ya wallet
        cod ka paisa kaise wapas milega
        upi id pe refund kar do
        bank account me chahiye refund
        husband ke card se pay kiya tha kisko milega
        store credit nahi chahiye cash chahiye
        dusre account me refund possible hai
        पति के नाम का खाता अब चालू नहीं, रिफंड मेरे नाम वाले में आ सकता है?
        आधी रकम वॉलेट से दी थी आधी कार्ड से, लौटेगी किसमें?
        emi pe liya tha, refund bank ko jayega ya mujhe

refund-late =
    { greeting }

    इंतज़ार के लिए हम माफ़ी चाहते हैं। ऑर्डर { $order } का { CURRENCY($amount) } का रिफ़ंड { DATETIME($date, dateStyle: "long") } को हमारी ओर से भेजा जा चुका है।
    अब तक न दिखे, तो रकम शायद बैंकों के बीच रुकी है।
    हमने पेमेंट कंपनी से प्रमाण माँगा है और { within-response } रेफ़रेंस नंबर भेजेंगे, जिससे आपका बैंक उसे ढूँढ सके।
    यह भी देख लें कि बैंक ने नया क्रेडिट देने की जगह पुराना पेमेंट ही रिवर्स तो नहीं किया।

    { closing }
    .title = रिफ़ंड भेजा गया, पर आया नहीं
    .asks =
        aapne kaha tha refund kar diya, abhi tak account me nahi dikha
        रिफंड पिछले हफ्ते भेजा बताया, खाते में कुछ नहीं
        आपने रिफंड भेज दिया बोला था, आज तक नहीं आया
        बैंक बोल रहा आपका रिफंड नहीं आया
        bank me refund aaya hi nahi bol rahe
        aapne bheja bola bank ko nahi mila
        रिफंड हो गया बोल रहे पर खाते में नहीं आया
        बैंक कह रहा कुछ नहीं आया
        रेफरेंस नंबर दो रिफंड का
        दो हफ्ते पहले रिफंड दिखाया, पैसा गायब
        refund processed dikha raha par aaya nahi
        bank wale bol rahe koi refund nahi
        arn number bhejo refund ka
        utr number chahiye
        refund completed mail aaya account khali
        jhooth bol rahe ho refund nahi kiya
        refund atka hua hai bank me
        आपकी ओर से राशि सात तारीख को लौटा दी गई बताई गई, पासबुक में प्रविष्टि नहीं है।
        ऐप में हरा निशान है कि पैसा वापस हो चुका, असल में कुछ आया नहीं
        tumhare record me refund done, mere paytm me zero

voucher-problem =
    { greeting }

    { $code ->
        [none] कोड नहीं चला, इसका हमें खेद है।
       *[other] कोड { $code } नहीं चला, इसका हमें खेद है।
    }
    वजह अक्सर तीन में से एक होती है: तारीख निकल गई, कार्ट की रकम न्यूनतम से कम है, या सामान पर पहले से छूट है।
    कोड को बड़े अक्षरों में, बिना स्पेस के, खुद टाइप करके देखें।
    फिर भी न चले, तो कार्ट का स्क्रीनशॉट भेजें जिसमें मैसेज दिखे। गलती हमारी हो, तो हो चुके ऑर्डर में भी छूट जोड़ेंगे।

    { closing }
    .title = कूपन कोड नहीं चल रहा
    .asks =
        कूपन डालने पर एरर
        coupon dalte hi error
        code lag nahi raha
        कूपन नहीं लग रहा
        कोड इनवैलिड बता रहा है
        डिस्काउंट नहीं मिला
        गिफ्ट कार्ड काम नहीं कर रहा
        coupon apply nahi ho raha
        promo code invalid
        code expire bata raha kal hi mila tha
        discount nahi laga cart me
        code daalna bhool gaya ab ho sakta hai
        voucher ka error aa raha
        farzi code diya hai kya
        जन्मदिन वाला कूपन कार्ट में डालते ही हट जाता है
        कोड लिखा पर कुल रकम जस की तस रही
        refer karne pe jo 200 ka voucher mila wo chal hi nahi raha

price-drop =
    { greeting }

    ध्यान दिलाने के लिए धन्यवाद। ऑर्डर { $order } का सामान हमारी दुकान में सस्ता हो गया हो, तो फ़र्क हम लौटाते हैं।
    { $price-match ->
        [one] यह खरीद के { $price-match } दिन के भीतर लागू है।
       *[other] यह खरीद के { $price-match } दिनों के भीतर लागू है।
    }
    सामान का नाम इस मैसेज के जवाब में लिखें, हम कीमत जाँचेंगे।
    फ़र्क उसी माध्यम में लौटेगा; दोबारा ऑर्डर करने की ज़रूरत नहीं है।

    { closing }
    .title = खरीदने के बाद दाम घट गया
    .asks =
        jitne ka liya tha ab usse sasta hai
        jitne me liya usse kam me mil raha hai
        वार्मर मेरे लेने के बाद सस्ता हो गया
        jo maine liya wo ab saste me bik raha
        mujhe mehnga pada ab rate gir gaya
        rate kam ho gaya kal hi liya tha
        जितने में लिया उससे सस्ता बिक रहा
        mene mehenga liya ab sasta hai
        ab kam daam me mil raha
        खरीदते ही दाम कम हो गया
        कल लिया आज सस्ता मिल रहा
        बाकी पैसे वापस करो
        सेल में सस्ता हो गया
        price kam ho gaya kharidne ke baad
        kal liya aaj 200 sasta
        price difference milega kya
        sale mere order ke baad shuru hui
        cancel karke dobara le lu saste me?
        full price me liya ab offer chal raha
        price drop ka refund do
        लेते समय ढाई हज़ार, चार दिन बाद उन्नीस सौ, अंतर मुझे दीजिए
        मेरे खरीदने की अगली सुबह ही सेल लगा दी, यह तो नाइंसाफ़ी है
        thoda ruk jata to 300 bach jate, baaki rakam lauta do na

invoice-copy =
    { greeting }

    ऑर्डर { $order } का इनवॉइस आपके अकाउंट से PDF में डाउनलोड किया जा सकता है: “मेरे ऑर्डर”, फिर “दस्तावेज़”।
    लॉगिन न हो पाए, तो इस मैसेज का जवाब दें; हम कॉपी ऑर्डर में दिए ईमेल पर भेजेंगे।
    कंपनी के नाम पर चाहिए, तो नाम, पता और GSTIN लिखें; क्या बदला जा सकता है, यह हम बताएँगे।

    { closing }
    .title = बिल या इनवॉइस की कॉपी
    .asks =
        gst invoice download kaise kare
        बिल कहाँ से डाउनलोड होगा
        अकाउंट्स के लिए बिल चाहिए
        gst wala bill chahiye
        bill bhej dijiye
        बिल नहीं मिला
        इनवॉइस चाहिए
        जीएसटी बिल भेजो
        रसीद खो गई
        bill ki copy chahiye
        invoice kaha se download karu
        gst invoice company ke naam pe
        bill me naam galat hai
        office me jama karna hai bill bhejo
        box me bill nahi tha
        warranty ke liye bill chahiye
        दफ़्तर में खर्चा दिखाना है, रसीद की पीडीएफ़ मेल करें
        बिल पर दुकान की जगह मेरी फ़र्म का नाम चढ़वा दीजिए
        bill pe barish ka pani gir gaya dusri copy mail kar do

repair-part =
    { greeting }

    अच्छी बात यह है कि { $product } घर पर ही ठीक हो सकता है, वापस भेजने की ज़रूरत नहीं है।
    हम पार्ट चित्रों वाले निर्देश के साथ मुफ़्त भेजेंगे। यह { within-shipping } पहुँचाया जाएगा; लगाने में कुछ मिनट लगते हैं, औज़ार नहीं चाहिए।
    लगाने से पहले प्लग निकालें और ठंडा होने दें।
    कृपया अपना पता पक्का करें। नए पार्ट से बात न बने, तो मरम्मत या बदलने का रास्ता देंगे।

    { closing }
    .title = स्पेयर पार्ट चाहिए
    .asks =
        निप्पल अलग से मिल जाएगा
        सिर्फ निप्पल चाहिए
        nipple alag se milega kya
        ek hi part chahiye
        dhakkan kho gaya alag se do
        cap gum ho gayi kaha se lu
        स्पेयर पार्ट मिलेगा क्या
        सिर्फ ढक्कन चाहिए
        बोतल का वाल्व खो गया
        मैं खुद ठीक कर लूंगा पार्ट भेजो
        spare part chahiye
        sirf dhakkan milega kya alag se
        sirf button chahiye, laga main khud lunga
        warmer theek hai bas wire alag se mil jayegi kya
        rubber ring gum ho gayi
        poora wapas nahi bhejna chhota sa part hai
        khud laga lunga part de do
        पालने का एक ही पेच गिर गया, वही अकेला पेच भिजवा दीजिए
        रिमोट का पिछला ढक्कन टूटा है, सिर्फ़ उसी का दाम बताइए
        mobile stand ki clip alag se bechte ho kya

repair-partner =
    { greeting }

    { $product } आपके पास के पार्टनर सर्विस सेंटर में ठीक हो सकता है, विदेश भेजने की ज़रूरत नहीं है।
    कृपया शहर और पिन कोड, सीरियल नंबर और खराबी थोड़े शब्दों में लिखें।
    हम पास का सेंटर ढूँढकर समय तय करेंगे और { within-response } आपको लिखेंगे।
    वारंटी वाली मरम्मत मुफ़्त है। तब तक मशीन न खोलें।

    { closing }
    .title = पास का सर्विस सेंटर
    .asks =
        कहीं पास में बनवाना है
        pass me kaha banwau
        सर्विस सेंटर कहां है
        रिपेयर कहां होगा
        पास में मिस्त्री है क्या आपका
        लखनऊ में सर्विस सेंटर है?
        service center kaha hai
        repair karwana hai kaha jau
        ghar pe technician aayega kya
        kitne din me repair hoga
        mumbai me repair centre address
        courier se nahi bhejna pass me thik karwa do
        authorised service centre number do
        पटना में कौन सी दुकान आपका वार्मर ठीक करती है?
        आपका भेजा पुर्जा लगाकर भी चलता नहीं, किसी कारीगर को भेजिए
        khud kholne se darr lagta hai, jaipur me koi bharosemand banane wala batao

extended-protection =
    { greeting }

    जी हाँ, { $product } के लिए अतिरिक्त सुरक्षा प्लान लिया जा सकता है।
    { $extended-protection ->
        [one] इसकी अवधि { $extended-protection } महीना है।
       *[other] इसकी अवधि { $extended-protection } महीने है।
    }
    इसे कार्ट में या बाद में अपने अकाउंट में सामान के पास जोड़ें; कीमत और शर्तें वहीं लिखी हैं।
    यह आपकी मर्ज़ी पर है; आपके बाकी अधिकार इसके बिना भी बने रहते हैं।

    { closing }
    .title = अतिरिक्त सुरक्षा प्लान
    .asks =
        लंबी वारंटी ले सकते हैं क्या
        paise deke warranty badh jayegi
        do saal ki extra warranty milegi
        lambi warranty ka plan
        वारंटी बढ़ा सकते हैं क्या
        प्रोटेक्शन प्लान कितने का है
        बीमा मिलेगा इस पर
        गिरने पर कवर होगा?
        extended warranty chahiye
        protection plan kya cover karta hai
        warranty badhani hai
        plan lena bhool gaya ab mil sakta hai
        extra protection lena chahiye ya nahi
        insurance apne aap add ho gaya hatao
        damage cover hota hai kya plan me
        दो साल और ऊपर से सुरक्षा बढ़वाने का कितना लगेगा
        चूहे ने तार काटा तो सुरक्षा योजना से भरपाई होगी या नहीं?
        extra cover wala plan galti se cart me jud gaya nikalwa do

product-use =
    { greeting }

    { $product } पहली बार ऐसे चलाएँ:
    1. मशीन को समतल जगह पर रखें और निशान तक पानी भरें।
    2. बोतल बिना ढक्कन के रखें, चालू करें और संकेत का इंतज़ार करें।
    { $minutes ->
        [one] 3. आम तौर पर { $minutes } मिनट लगता है; फ़्रिज से निकली बोतल को ज़्यादा समय चाहिए।
       *[other] 3. आम तौर पर { $minutes } मिनट लगते हैं; फ़्रिज से निकली बोतल को ज़्यादा समय चाहिए।
    }
    4. बोतल हिलाएँ और एक बूँद कलाई पर डालकर देखें: दूध गुनगुना हो, गरम नहीं।
    चित्रों वाली गाइड डिब्बे में और आपके अकाउंट में है।

    { closing }
    .title = बोतल वार्मर कैसे चलाएँ?
    .asks =
        मशीन में दूध गरम करने का टाइम
        doodh garam karne me kitna time
        machine chalu kaise hoti hai
        वार्मर कैसे चलाते हैं
        दूध कितनी देर गर्म करना है
        पानी कितना डालना है
        हिंदी में मैनुअल है क्या
        warmer kaise use kare
        kitna pani daalna hai
        pehli baar chala raha hu kaise karu
        doodh kitni der me garam hoga
        lights ka matlab kya hai
        zyada garam ho jata hai setting batao
        breast milk ke liye kaun sa mode
        बेबी मॉनिटर को वाईफ़ाई से कैसे जोड़ूँ
        चेहरे पर सीरम पहले लगाना है या क्रीम, और कितनी बूँदें?
        jhula fold kaise hota hai, kaunsa lock dabana padta hai

garment-care =
    { greeting }

    { $product } धोने का सही तरीका:
    { $degrees ->
        [one] – { $degrees } डिग्री पर, नाज़ुक कपड़ों वाले मोड में, उल्टा करके
       *[other] – { $degrees } डिग्री पर, नाज़ुक कपड़ों वाले मोड में, उल्टा करके
    }
    – बच्चों वाला डिटर्जेंट लें, ब्लीच और सॉफ़्टनर नहीं
    – हवा में सुखाएँ, ड्रायर में नहीं; उल्टी तरफ़ से हल्की गरम इस्तरी करें।
    पहली बार पहनाने से पहले धो लेना अच्छा है। ऐसे धोने पर भी कपड़ा सिकुड़े या रंग निकले, तो फ़ोटो भेजें।

    { closing }
    .title = कपड़े कैसे धोएँ?
    .asks =
        कैसे धोएं कि छोटा न हो जाए
        machine me dhone se sikudega kya
        kapda tight na ho isliye thande pani me dhoye kya
        कपड़े कैसे धोएं
        कितने डिग्री पर धोना है
        धोने के बाद सिकुड़ गया, अगली बार ठंडे पानी में धोऊं?
        रंग निकलता है तो क्या अलग से धोना है
        romper kaise dhona hai
        machine me dho sakte hai kya
        dhone ke baad chhota ho gaya, kitne degree pe dhona chahiye tha
        colour na nikle iske liye kaise dhoye
        press kar sakte hai ya nahi
        dryer me daal du?
        daag nahi ja raha bleach lagau?
        हल्दी लगा बिब कैसे साफ़ करूँ
        ऊनी मोज़े ठंडे पानी में हाथ से धोऊँ या मशीन चलेगी?
        godadi bahut moti hai, nichodna hai ya tapakne du

injury-report =
    { greeting }

    जो हुआ उसका हमें बहुत खेद है। इस समय सबसे ज़रूरी सेहत है।
    कृपया { $product } का इस्तेमाल बंद करें; सुरक्षित हो, तो प्लग निकाल दें।
    दर्द, जलन, कट, बिजली का झटका या कोई भी शंका हो, तो डॉक्टर से मिलें; जान का खतरा हो, तो 112 पर कॉल करें।
    आपकी बात हमारे प्रोडक्ट सेफ़्टी विशेषज्ञ के पास है; वे { within-response } आपसे खुद संपर्क करेंगे।
    प्रोडक्ट और पैकेट संभालकर रखें, मरम्मत न करें। जब आपके लिए ठीक हो, फ़ोन नंबर और क्या हुआ, यह लिखें।

    { closing }
    .title = प्रोडक्ट से चोट या खतरा
    .asks =
        वार्मर से धुआँ और जलने की बदबू
        jalne ki badbu aayi machine se
        machine se dhuan nikla
        जलने की बदबू आई
        jalne ki smell aur dhua
        machine se chingari nikli
        बच्चा जल गया
        करंट लगा मशीन से
        वार्मर से धुआं निकला
        बोतल के किनारे से हाथ कट गया
        निप्पल का टुकड़ा गले में फंस गया
        baby jal gaya warmer se
        current laga mujhe
        charger me aag lag gayi
        dhua nikal raha hai machine se
        bachche ne tukda nigal liya
        garam pani se haath jal gaya
        झूले का हुक खुल गया, बच्ची ज़मीन पर गिरी और सिर में सूजन है
        पंप इतना तपा कि मेरी छाती की चमड़ी छिल गई
        sasur ji ko charger chhoote hi jhatka laga, icu me hai

complaint-apology =
    { greeting }

    हम आपसे दिल से माफ़ी चाहते हैं। आपको हमसे कुछ और उम्मीद थी, और आपकी नाराज़गी समझ में आती है।
    मामला अब टीम लीड के पास है; वे पूरी बातचीत पढ़ रहे हैं, आपको कुछ भी दोबारा बताने की ज़रूरत नहीं है।
    { within-response } वे आपको ठोस समाधान और उसकी तारीख लिखेंगे।
    कोई बात हमसे छूट गई हो, तो जवाब में जोड़ दें।

    { closing }
    .title = सेवा से बहुत नाराज़गी
    .asks =
        itni baar complaint ki koi sunta nahi
        तीन बार शिकायत की कोई सुन ही नहीं रहा
        सीनियर से बात कराइए
        बहुत परेशान कर रखा है
        senior se baat karwao
        bahut pareshan kar diya aap logo ne
        upar walo se baat karao
        बहुत खराब काम है आपका
        bahut kharab service
        बहुत घटिया सर्विस है
        शिकायत करनी है
        मैनेजर से बात कराओ
        तीसरी बार लिख रहा हूं
        इससे बुरी दुकान नहीं देखी
        bakwas service hai
        complaint karni hai aapki
        manager se baat karao
        teesri baar bol raha hu same problem
        worst experience kabhi nahi kharidunga
        consumer court jaunga
        customer care wala badtameez tha
        महीने भर से टरका रहे हैं आप लोग, लिखित माफ़ी चाहिए
        जिस लहजे में आपके कर्मचारी ने मुझसे बात की वह अपमानजनक था, निदेशक तक पहुँचाइए।
        ticket band kar dete ho bina kuch kiye, tamasha bana rakha hai

marketplace-dispute =
    { greeting }

    ऑर्डर { $order } पर खोला गया केस हमने देख लिया है; यह आपका अधिकार है।
    कोई बात छूटे नहीं, इसलिए हम उसी केस में जवाब देते हैं: डिलीवरी के कागज़ और हमारा प्रस्ताव वहीं मिलेंगे।
    हमारा जवाब वहाँ { within-response } होगा। हमारे लिए केस बंद करने की ज़रूरत नहीं; मामला कब निपटा, यह फ़ैसला आपका है।
    फ़ोटो या पुरानी बातचीत हो, तो उसे भी वहीं जोड़ें।

    { closing }
    .title = मार्केटप्लेस पर केस खोला है
    .asks =
        अमेज़न पर क्लेम डाला जवाब नहीं आया
        flipkart pe case khola hai
        claim ka jawab kab doge
        केस खोला है जवाब दो
        अमेज़न पर शिकायत डाली है
        विवाद दर्ज किया है
        केस बंद नहीं करूंगा
        a to z claim kiya hai
        paypal dispute khola hai
        flipkart pe complaint daali seller reply nahi de raha
        case close karne ko kyu bol rahe ho
        marketplace pe dispute raise kiya
        buyer protection me claim daala
        seller jawab nahi de raha claim me
        मीशो पर टिकट उठाया है, वहाँ विक्रेता यानी आपका उत्तर बाकी है
        स्नैपडील ने आपसे सबूत माँगे हैं मेरे मामले में, कब देंगे?
        amazon wale bole seller ko do din diye hai claim ka jawab dene

chargeback =
    { greeting }

    बैंक ने बताया है कि ऑर्डर { $order } के { CURRENCY($amount) } के पेमेंट पर आपत्ति दर्ज की गई है।
    जब तक बैंक जाँच कर रहा है, हम अलग से पैसे नहीं भेजते; नहीं तो रकम दो बार लौटेगी और बैंक एक बार की वापस ले लेगा।
    हम बैंक को ऑर्डर की पुष्टि, डिलीवरी की जानकारी और बातचीत देंगे। आपकी ओर से सामान की फ़ोटो और कूरियर की रसीद काम आएगी।
    आसान रास्ते से हल हो सके, तो लिखें कि क्या हुआ; हम { within-response } जवाब देंगे।

    { closing }
    .title = बैंक में पेमेंट पर आपत्ति (चार्जबैक)
    .asks =
        बैंक से पेमेंट रिवर्स करवा रहा हूं
        bank ko bol diya payment reverse karo
        चार्जबैक डाल दिया है
        बैंक में शिकायत की है पेमेंट की
        बैंक पैसे वापस ले रहा है
        कार्ड पर डिस्प्यूट किया
        chargeback kar diya
        bank me dispute raise kiya hai
        card dispute ke liye kaun se document
        bank se refund le raha hu
        bank de dega to aap bhi doge kya
        transaction dispute kiya bank app se
        ab bank hi dekhega paisa wapas lunga
        एसबीआई कार्ड ने मेरी आपत्ति पर आपका भुगतान रोक लिया, आगे क्या होगा
        स्टेटमेंट में kestrelle लिखा है, मैंने कुछ लिया ही नहीं, बैंक को धोखाधड़ी बता दी
        icici me form bhar diya hai aapke payment ke khilaf, refund ab kaun dega

review-request =
    { greeting }

    अपनी राय लिखने की इच्छा के लिए धन्यवाद। रिव्यू देना आपकी मर्ज़ी है और जो सच लगे वही लिखें।
    हम रिव्यू के पैसे या छूट नहीं देते, और उसे बदलने या हटाने को नहीं कहते।
    लॉगिन करके सामान के पेज पर रिव्यू लिखा जा सकता है।
    ऑर्डर में कोई दिक्कत हो, तो यहीं लिखें; रिव्यू जो भी हो, हम मदद करेंगे।

    { closing }
    .title = प्रोडक्ट रिव्यू
    .asks =
        5 स्टार देने पर क्या मिलेगा
        accha review du to kuch milega
        star dene ka inaam
        रिव्यू कहां लिखूं
        रिव्यू के बदले छूट मिलेगी?
        रिव्यू क्यों मांग रहे हो
        मेरा रिव्यू हटा दिया
        review kaise likhu
        5 star du to coupon milega
        review kyu delete kiya
        kharab review dunga
        review ke paise dete ho kya
        rating change karne ko bol rahe ho?
        mera review show nahi ho raha
        डिब्बे की पर्ची कहती है कि तारीफ़ लिखो और 100 रुपये पाओ, यह आपने रखी है?
        अपनी राय फ़ोटो समेत उत्पाद के पन्ने पर कैसे डालूँ
        roz roz rating maangna band karo yaar

pre-order =
    { greeting }

    जी हाँ, { $product } पहले से बुक किया जा सकता है। भेजने की अनुमानित तारीख { DATETIME($date, dateStyle: "long") } है।
    ऑर्डर हमेशा की तरह दें; सामान वेयरहाउस में आने पर भेजा जाएगा।
    तारीख बदली, तो नई तारीख हम खुद बताएँगे।
    भेजे जाने तक प्री-ऑर्डर अकाउंट से कैंसिल हो सकता है और पूरी रकम लौटती है।

    { closing }
    .title = प्री-ऑर्डर
    .asks =
        आने से पहले बुक हो जाएगा
        naya model pehle se book karna hai
        aane se pehle order le lo
        advance booking hoti hai kya
        प्री ऑर्डर कर सकते हैं
        नया मॉडल कब आएगा
        प्री ऑर्डर किया था कब भेजोगे
        पहले से बुक करना है
        pre order available hai
        naya warmer kab launch hoga
        preorder me paisa abhi katega?
        launch se pehle book kar sakta hu
        pre booking ki date kya hai
        preorder ki date aage badha di?
        mere liye ek rakh lo naya wala
        फ़रवरी में अग्रिम बुक की थी, लॉन्च फिर टल गया क्या
        टोकन राशि देकर नया झूला निकलने से पहले अपने नाम कर सकते हैं?
        launch wale din hi bhejoge na jinhone advance book kiya

out-of-stock =
    { greeting }

    { $product } अभी स्टॉक में नहीं है। इसके { DATETIME($date, dateStyle: "long") } तक आने का अनुमान है।
    प्रोडक्ट पेज पर “आने पर बताएँ” दबाएँ; स्टॉक आने पर हम आपको लिखेंगे।
    पहले चाहिए, तो लिखें कि किस काम के लिए और किस साइज़ में; जो स्टॉक में है, उसमें से मिलता-जुलता बताएँगे।

    { closing }
    .title = स्टॉक में नहीं है
    .asks =
        वेबसाइट पर खत्म है इंतज़ार करूँ?
        khatam dikha raha hai kab aayega
        site par khatam likha hai
        240 वाली बोतल कब आएगी स्टॉक में
        वार्मर दोबारा कब मिलेगा
        साइट पर खत्म दिखा रहा
        site pe khatam ho gaya
        khatam hai kab aayega
        available nahi hai wait kare?
        stock khatam bata raha
        स्टॉक में कब आएगा
        आउट ऑफ स्टॉक दिखा रहा है
        खत्म हो गया क्या दोबारा आएगा
        मेरा साइज नहीं है साइट पर
        stock me kab aayega
        out of stock hai kab milega
        sold out hamesha rehta hai
        restock kab karoge
        add to cart nahi ho raha
        iske jaisa kuch aur hai kya
        band ho gaya kya ye product
        गुलाबी कंबल महीने भर से उपलब्ध नहीं, अगली खेप कब है
        लैवेंडर वाली मालिश क्रीम फिर बनेगी या हमेशा के लिए गई?
        jab bhi laal wala wapas stock ho mujhe sms maar dena

altered-item =
    { greeting }

    ऑर्डर { $order } के { $product } के बारे में पूछने के लिए धन्यवाद। यह फ़ोटो से थोड़ा अलग है; हमें पहले बताना चाहिए था, इसके लिए माफ़ी चाहते हैं।
    { $change ->
        [length] लंबाई इसलिए बदली गई कि वह साइज़ चार्ट से बेहतर मेल खाए।
        [colour] रंग इसलिए अलग है कि कपड़े का नया लॉट थोड़ा अलग रंगा गया और पुराना खत्म हो गया।
       *[fabric] कपड़ा इसलिए बदला गया कि पहले वाला खत्म हो गया; नया उससे मिलता-जुलता है और उसकी पूरी जानकारी लेबल पर है।
    }
    चाहें तो इसे रखें, या सामान मिलने के { within-window } मुफ़्त लौटाएँ।
    जो ठीक लगे, बस लिख दें; बाकी हम देख लेंगे।

    { closing }
    .title = सामान ऑर्डर से अलग है
    .asks =
        कपड़ा पहले जैसा नहीं
        kapda pehle jaisa nahi
        is baar material alag hai
        pehle wali quality ka kapda nahi
        design me badlav kyu
        कपड़ा अलग है फोटो से
        रंग अलग आया फोटो जैसा नहीं
        रोम्पर की लंबाई कम कर दी
        कॉटन बोला था कुछ और है
        fabric alag hai website se
        colour photo jaisa nahi hai
        length chhoti kyu kar di
        bina bataye kapda badal diya
        pehle wala soft tha ye nahi
        shade bilkul different hai
        design badal diya bataya bhi nahi
        साइट की तस्वीर में जेब थी, जो मिली उसमें जेब ही नहीं
        विवरण में शुद्ध सूती लिखा था, छूने में नायलॉन जैसा लगता है
        photo me baarik kadhai thi, asli me sirf print hai

holiday-hours =
    { greeting }

    { $period ->
        [ramadan] रमज़ान के दौरान हमारा काम का समय छोटा है। आपको रमज़ान मुबारक।
       *[holiday] त्योहार और छुट्टियों में हमारी टीम और वेयरहाउस बंद हैं। आपको शुभकामनाएँ।
    }
    { $period ->
        [ramadan] आपका मैसेज सुरक्षित है। हम { DATETIME($date, dateStyle: "long") } तक जवाब देंगे।
       *[holiday] आपका मैसेज सुरक्षित है। हम { DATETIME($date, dateStyle: "long") } को फिर काम शुरू करेंगे।
    }
    ऑर्डर अब भी दिए जा सकते हैं; वे क्रम से भेजे जाएँगे।
    ट्रैकिंग और रिटर्न आपके अकाउंट में हर समय खुले हैं।

    { closing }
    .title = त्योहार और छुट्टियों में काम
    .asks =
        त्योहार के दिन जवाब दोगे क्या
        दिवाली पर जवाब मिलेगा
        दिवाली के दिन कोई जवाब देगा
        त्योहार पर कस्टमर केयर चालू है
        diwali ke din customer care chalu hai
        holi pe band rahega kya
        दिवाली पर खुले हो क्या
        छुट्टी में डिलीवरी होगी
        होली पर ऑर्डर आएगा
        त्योहार के बाद कब खुलेगा
        diwali pe delivery hogi kya
        holiday me kaam karte ho
        eid pe office band hai
        15 august ko khula hai?
        ramzan me timing kya hai
        chhutti ke baad kab reply karoge
        rakhi se pehle pahunchega
        छठ पूजा पर आपका दफ़्तर बंद रहेगा?
        भाई दूज को सहायता मिलेगी या अवकाश है
        navratri ke nau din support timing badlega kya

vip-care =
    { greeting }

    इतने समय से हमारे साथ रहने के लिए धन्यवाद, हमारे लिए यह बहुत मायने रखता है।
    पुराने ग्राहकों की बात एक तय टीम देखती है, जिसे आपके ऑर्डर पता हैं; सब शुरू से बताना नहीं पड़ता।
    इस सवाल का जवाब आपको { within-response } मिलेगा।
    प्रोडक्ट या हमारे बारे में कोई सुझाव हो, तो लिखें; हर सुझाव पढ़ा जाता है।

    { closing }
    .title = पुराने ग्राहक
    .asks =
        बहुत पुराना ग्राहक हूं कुछ फायदा
        purane grahak ko kya fayda
        मैं आपका पुराना ग्राहक हूं
        सालों से आपसे ले रहे हैं
        लॉयल्टी प्रोग्राम है क्या
        पुराने ग्राहक को पहले जवाब दो
        purana customer hu aapka
        regular customer ke liye kya hai
        vip member hu priority kaha hai
        hamesha aapse hi leta hu jaldi dekho
        loyalty points milte hai?
        teesra baccha bhi aapki bottle se
        gold member hu
        तीन पीढ़ियों से आप ही की दुकान, कोई विशेष सुविधा तो बनती है
        हर महीने मँगवाता हूँ, मेरे लिए एक ही अधिकारी तय कर दीजिए
        itne saal se judi hu aapse, line me aage karo na mujhe

satisfaction-survey =
    { greeting }

    हमारी सेवा पर राय देने की इच्छा के लिए धन्यवाद।
    मामला बंद होने के बाद हम छोटा सा सर्वे भेजते हैं; भरना आपकी मर्ज़ी है।
    जो अच्छा लगा और जो नहीं, दोनों खुलकर लिखें; टीम लीड उसे पढ़ते हैं।
    अभी कुछ कहना हो, तो इसी मैसेज के जवाब में लिख दें।

    { closing }
    .title = सेवा पर राय कहाँ दूँ?
    .asks =
        चैट की रेटिंग कहां दूं
        jisne madad ki uski tareef likhni hai
        फीडबैक कहां दूं
        मैडम ने अच्छी मदद की तारीफ कहां लिखूं
        सर्वे का लिंक नहीं आया
        सर्वे भरना जरूरी है क्या
        feedback kaha dena hai
        customer care ko rating deni hai
        survey link open nahi ho raha
        agent ki tareef karni hai
        chat ke baad survey aayega?
        support ki rating kaise du
        feedback form bhejo
        जिन साहब ने रात को धीरज से समझाया उनका नाम ऊपर तक पहुँचा दें
        आपकी सेवा के बारे में दो शब्द कहने हैं, प्रश्नावली कहाँ मिलेगी?
        support wale bhaiya ko 10 me se 10, kaha bharu

win-back =
    { greeting }

    आपको फिर से देखकर अच्छा लगा!
    { $code ->
        [none] अभी के ऑफ़र वेबसाइट के “ऑफ़र” पेज पर हैं; आगे के ऑफ़र न्यूज़लेटर से पता चलते हैं।
       *[other] आपके लिए कोड { $code } है; पेमेंट से पहले कार्ट में डालें।
    }
    शर्तें कीमत के पास लिखी हैं।
    बच्चे की उम्र बताएँ, तो अभी काम आने वाली चीज़ें सुझा सकते हैं।

    { closing }
    .title = बहुत दिनों बाद, कोई ऑफ़र है?
    .asks =
        बहुत दिन बाद आया कोई छूट
        kuch discount chal raha hai kya
        बहुत दिन से ऑर्डर नहीं किया कोई ऑफर है
        दिवाली ऑफर कब आएगा
        अभी कौन सी सेल चल रही
        पुराने वाले कूपन अब नहीं आते
        koi offer hai kya abhi
        festival sale kab hai
        bahut time baad aaya hu discount do
        diwali discount milega
        big sale kab lagegi
        wapas aaunga agar coupon doge
        naya kya aaya hai
        शादी के बाद से कुछ नहीं मँगाया, अब लौट रही हूँ, क्या छूट रखी है?
        बैसाखी पर कोई खास दाम निकलेंगे
        kuch tagda discount do to phir se shopping shuru karu

language-not-served =
    { greeting }

    आपको हिंदी में जवाब देकर हमें खुशी होगी।
    अपनी भाषा में भी लिख सकते हैं: छोटे वाक्य और ऑर्डर नंबर से हम सही समझ पाते हैं, और कुछ साफ़ न हो तो पूछ लेते हैं।
    जवाब के लिए हम अनुवाद की मदद ले सकते हैं और तब यह बता देंगे।
    हमारा जवाब आपको { within-response } मिलेगा।

    { closing }
    .title = क्या दूसरी भाषा में जवाब देते हैं?
    .asks =
        मेरी हिंदी अच्छी नहीं
        english me likh sakta hu kya
        क्या तमिल में बात कर सकते हैं
        मुझे हिंदी ठीक से नहीं आती
        मराठी में जवाब मिलेगा
        अनुवाद करके लिख रहा हूं
        english me baat kar sakte ho
        bengali me support hai kya
        hindi me reply karoge?
        telugu lo matladatara
        gujarati samajhte ho
        meri hindi weak hai
        sirf english me hai kya help
        मैथिली जानने वाला कोई है आपके यहाँ?
        मेरे ससुर केवल पंजाबी समझते हैं, उत्तर उसी में दे सकेंगे?
        assamese me jawab de do, hindi padhni nahi aati mujhe

data-erasure =
    { greeting }

    आपका निजी डेटा मिटाने का अनुरोध हमें मिल गया है।
    { $erasure-within ->
        [one] डेटा { $erasure-within } दिन के भीतर मिटाकर हम लिखित में बताएँगे।
       *[other] डेटा { $erasure-within } दिनों के भीतर मिटाकर हम लिखित में बताएँगे।
    }
    इनवॉइस उतने समय तक रखे जाते हैं जितना कानून कहता है, किसी और काम में नहीं लिए जाते।
    साथ में आपका अकाउंट और ऑर्डर की हिस्ट्री भी मिट जाएगी। यह ठीक न हो, तो उससे पहले हमें लिखें।

    { closing }
    .title = मेरा डेटा मिटा दें
    .asks =
        मेरे बारे में सब कुछ हटा दो
        mere baare me sab hata do
        jo jankari hai mita dijiye
        मेरी सारी जानकारी मिटा दो
        meri saari jankari hata do
        mera sab kuch mita do apne system se
        meri details delete karo
        मेरा डेटा डिलीट करो
        अकाउंट बंद करना है
        मेरा नंबर हटाओ सिस्टम से
        मेरे बारे में क्या जानकारी रखी है
        mera data delete kar do
        account delete kaise karu
        card details save mat rakho hatao
        mera number remove karo apne record se
        personal information erase karna hai
        consent wapas lena hai data ka
        id band karni hai permanently
        अब आपसे कुछ लेना-देना नहीं, मेरा पूरा ब्यौरा रिकॉर्ड से मिटाइए
        नाम, पता, फ़ोन, जो भी जमा है सब नष्ट कर दीजिए।
        app hata diya, ab mera record bhi uda do apne server se
