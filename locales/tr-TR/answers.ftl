# Kestrelle mağazasının Türkçe yanıtları (siz).

order-status =
    { greeting }

    Mesajınız için teşekkür ederiz. { $order } numaralı siparişiniz yolda; tahmini teslim tarihi { DATETIME($date, dateStyle: "long") }.
    { $tracking ->
        [none] Kargonuzu hesabınızdaki “Siparişlerim” sayfasından adım adım izleyebilirsiniz.
       *[other] Kargo takip numaranız: { $tracking }. Aynı bilgileri hesabınızdaki “Siparişlerim” sayfasında da görebilirsiniz.
    }
    Paket o gün elinize geçmezse bu mesajı yanıtlamanız yeterli; kargo firmasından araştırma isteyelim.

    { closing }
    .title = Siparişim nerede?
    .asks =
        hala gelmeyen siparişim nerede
        nerede aldıklarım takip numarası yok
        siparisim nerde kaldi gelmedi daha
        biberonlarım nerede kaldı
        ısıtıcı sipariş ettim ne zaman elimde olur
        sipariş gelmedi nerede kaldı
        siparisim nerde su an
        urunum hala gelmedi
        paket çıktı mı depodan
        kargom ne durumda
        gelmedi daha siparis
        siparişim nerede
        kargom nerde kaldı
        ne zaman gelir
        kargoya verildi mi
        takip no alabilir miyim
        siparis hala hazirlaniyor gozukuyor
        Merhaba, siparişimin son durumunu öğrenebilir miyim?
        ürün yola çıktı mı çıkmadı mı
        geçen hafta aldım hala ses yok
        kargo hangi firmayla geliyo
        paketim dağıtımda mı acaba
        salı günü puset aldım, Aras mı getirecek Yurtiçi mi, kargo mesajı da düşmedi bana
        slm kulaklık siparişim vardı son durum nedir
        siparisim yola cikti mi bi bakar misiniz
        Evladım, torunuma battaniye sipariş etmiştim; paketim şu an nerelerde, bir bakıverir misiniz?
        hangi gün teslim edersiniz tahmini
        onay maili geldi ama kargolandı diye bir şey görmedim depodan çıktı mı

delivery-delay =
    { greeting }

    { $order } numaralı siparişiniz söz verdiğimiz günde ulaşmadı, özür dileriz.
    Kargo firmasının bildirdiği yeni teslim tarihi { DATETIME($date, dateStyle: "long") }.
    Sizin bir şey yapmanıza gerek yok; adres ve fiyat aynı kalıyor.
    Paket bu tarihte de gelmezse bu mesajı yanıtlayın; siz hangisini isterseniz, siparişi yeniden gönderelim ya da ücretini iade edelim.

    { closing }
    .title = Teslimat gecikti
    .asks =
        ısıtıcı iki haftadır gelmedi tarihi çoktan geçti
        kurye gelmedi
        bütün gün bekledim kimse gelmedi
        teslimat yine ertelendi
        kargo gecikti
        dün gelecekti gelmedi
        neden bu kadar uzun sürüyor
        3 gün dediniz 2 hafta oldu
        daha ne kadar bekleyecem
        teslim tarihi sürekli değişiyor
        Teslimat süresi aşıldı, bilgi rica ediyorum
        hediye yetişmedi sayenizde
        böyle rezalet gecikme görmedim
        hani bugün kapıdaydı
        geciktiniz, bebeğin biberonu lazım bana
        en geç cuma demiştiniz pazartesi oldu
        Trendyol Go yarım saatte getiriyor siz on gündür bi güneş kremi ulaştıramadınız
        Belirtilen teslim tarihinin üzerinden dört gün geçmiş olmasına rağmen siparişim hâlâ ulaşmamıştır.
        elbise mevlide yetişecekti yetişmedi bu kadar gecikme neden
        bugün yarın diye diye oyalıyorsunuz montu
        teslimat kac gun daha sarkacak soz verilen gun dundu

item-damaged =
    { greeting }

    { $order } numaralı siparişinizdeki ürünün hasarlı ulaşmasına üzüldük. Lütfen ürünü şimdilik kullanmayın.
    Bu mesaja iki fotoğraf ekler misiniz: biri hasarın, biri kargo etiketi görünecek şekilde kutunun.
    Fotoğraflar elimize ulaştıktan sonra { within-response } çözüm önerimizi yazacağız: yedek parça yetiyorsa ücretsiz gönderir, yetmiyorsa ürünü değiştirir ya da ücretini iade ederiz.
    O zamana kadar ürünü ve kutusunu saklamanızı rica ederiz.

    { closing }
    .title = Ürün hasarlı geldi
    .asks =
        ısıtıcının camı kırık geldi
        biberon çatlamış, süt sızdırıyor
        içinden kırık plastik parçası çıktı, bebeğe veremem
        kapağı çatlak
        köşesi kırılmış
        parçalanmış halde geldi
        kırık geldi
        biberon çatlak çıktı
        kutu ezilmiş içindekiler paramparça
        hasarlı ürün gönderdiniz
        krem paketin içine akmış
        kapağı kopuk geldi
        Tarafıma ulaşan ürün hasarlıdır, ne yapmalıyım?
        camlar dökülmüş bu bebek ürünü ya
        tulumda delik var
        ısıtıcı çizik ve göçük
        urun kirik cikti degistirin
        puset kutudan tekeri yamuk çıktı
        açtım fondöten tuzla buz
        kargocu fırlatmış belli, mama sandalyesinin ayağı yolda kırılmış
        ruj erimis ezilmis halde ulasti boyle mi paketliyorsunuz
        Koli ıslanmış vaziyette teslim edildi, içindeki bebek telsizinin ekranı çatlaktı.
        serum şişesi çatlak, hepsi poşete dökülmüş

wrong-item =
    { greeting }

    { $order } numaralı siparişinizde yanlış ürün göndermişiz, özür dileriz. Hata, hazırlık sırasında bizden kaynaklandı.
    Doğru ürünü { within-shipping } elinizde olacak şekilde gönderiyoruz; ilk ürünün bize dönmesini beklemiyoruz.
    Ücretsiz iade etiketini hesabınızdaki “Siparişlerim” sayfasında bulabilirsiniz.
    Karışıklığın nedenini bulabilmemiz için paketin üzerindeki ürün kodunu da yazar mısınız?

    { closing }
    .title = Yanlış ürün geldi
    .asks =
        pakette şarj aleti yerine kılıf vardı
        ısıtıcı yerine biberon gelmiş
        tulum yerine önlük çıktı
        biberon yerine başka şey gelmiş
        biberon istedim başka ürün çıktı
        krem yerine biberon gelmiş
        istediğimin yerine başka ürün çıktı
        ısıtıcı yerine kılıf yollamışsınız
        bambaşka bir şey geldi kutudan
        yanlış ürün geldi
        pembe istedim gri gelmiş
        başkasının siparişi bana gelmiş
        beden yanlış gönderilmiş
        bu benim sipariş ettiğim değil
        Gönderilen ürün siparişimle uyuşmuyor
        62 yerine 74 koymuşsunuz
        farkli model cikti kutudan
        karıştırmışsınız depoda herhalde
        siz bana ne yolladınız??
        puset siparişime mama sandalyesi göndermişsiniz
        paketten bana ait olmayan bir erkek gömleği çıktı
        siyah kulaklık seçmiştim beyaz yollanmış
        sampuan almistim sac kremi cikti
        onayda 2 numara bez yazıyor gelen 5 numara, bunu kime giydireyim ben
        Kolinin üzerinde adım yazıyor fakat içindekiler başka bir müşterinin siparişi.

return-start =
    { greeting }

    { $order } numaralı siparişinizdeki ürünü { within-window }, neden belirtmeden iade edebilirsiniz.
    Şöyle yapabilirsiniz:
    1. Hesabınızdaki “Siparişlerim” sayfasında “İade et” düğmesine basın ve ücretsiz iade kodunu alın.
    2. Ürünü paketleyip kodla birlikte kargo şubesine teslim edin; fişi saklayın.
    Ücretiniz, iade bildiriminizden sonra { within-refund } size geri ödenir.

    { closing }
    .title = Ürünü nasıl iade ederim?
    .asks =
        ürün hoşuma gitmedi iade olur mu
        beğenmedim, geri alır mısınız
        etiketi üstünde, geri verebilir miyim
        biberonlar uymadı geri yollayacağım
        ısıtıcıyı geri vermek istiyorum ne yapmam lazım
        tulumu iade edeceğim nasıl oluyor
        geri vermek istiyorum
        ürünü geri yollamak için ne yapmalıyım
        almak istemiyorum geri göndereyim
        iade için ne yapmam gerekiyor
        nasıl iade ederim
        iade etmek istiyorum
        beğenmedim geri göndercem
        iade süresi kaç gün
        cayma hakkımı kullanmak istiyorum
        vazgeçtim, geri alın
        Ürünü iade prosedürünüz nedir?
        etiketi kestim iade olur mu
        kutusuz iade alıyor musunuz
        olmadı bu, paramı verin alın ürünü
        iade talebi nasil acilir
        mont içime sinmedi nereden iade talebi açıyorum
        14 gün dolmadı, geri verebiliyorum değil mi
        hediye almıştım beğenilmedi, geri vermek için ne yapacağım sırayla yazar mısınız
        powerbanki hic acmadim size geri gondersem kabul mu
        elime geçti ama caydım, geri alın
        Ambalajı açılmamış nemlendiriciyi iade etmek arzusundayım, izlemem gereken yolu belirtir misiniz?

exchange-item =
    { greeting }

    { $order } numaralı siparişinizdeki ürünü { within-window } değiştirebilirsiniz.
    İstediğiniz rengi ya da modeli bu mesaja yazın; ürünü sizin için ayıralım.
    Ücretsiz gönderi kodu, hesabınızdaki “Siparişlerim” sayfasında.
    İlk ürün bize ulaştıktan sonra yenisi { within-shipping } size teslim edilir. Fiyat farkı varsa göndermeden önce bildiririz.

    { closing }
    .title = Değişim yapabilir miyim?
    .asks =
        ısıtıcıyı diğer modelle değiştirebilir miyiz
        değişim yapıyor musunuz
        başka renkle değiştirmek istiyorum
        modelini değiştirelim
        para istemem değişim olsun
        yanlış modeli seçmişim, değişir mi
        Değişim işlemi nasıl yapılıyor?
        grisiyle degistirebilir miyiz
        büyük boy biberonla takas olur mu
        aynı ürünün mavisi var mı, onu alayım
        değişim için tekrar sipariş mi vermem lazım
        kulaklığın beyazıyla değiş tokuş yapalım, siyahını sevmedim
        puseti lacivert aldık pişmanız haki olanıyla değişelim
        elimdekini verip üst modelini alabiliyor muyum farkını öderim
        rujun tonunu degistirsek daha koyusu olsa
        Para iadesi değil, aynı çantanın farklı rengiyle değişimini rica ediyorum.
        hediye geldi bizde aynısı var, başka bir modelle değişir misiniz

refund-when =
    { greeting }

    { $order } numaralı siparişiniz için { CURRENCY($amount) } tutarındaki iade işlemini başlattık.
    { $method ->
        [card] Tutar, ödeme yaptığınız karta { within-refund } yansır.
        [paypal] Tutar, PayPal hesabınıza { within-refund } yansır.
        [wallet] Tutar, dijital cüzdanınıza { within-refund } yansır.
       *[none] Tutar, ödemeyi yaptığınız yere { within-refund } yansır.
    }
    Taksitli alışverişte bankanız iadeyi hesap özetinize taksit taksit yansıtabilir.
    Bu süre sonunda tutarı göremezseniz bu mesajı yanıtlayın; bankanızın sorgulayabileceği işlem numarasını gönderelim.

    { closing }
    .title = Param ne zaman iade edilir?
    .asks =
        ısıtıcıyı geri gönderdim param ne zaman gelir
        parayı ne zaman geri alırım
        geri gönderdim para bekliyorum
        param ne zaman yatar
        iade param gelmedi
        ürünü geri yolladım para yok
        para iadesi kaç günde olur
        kartıma ne zaman yansır
        Ücret iadem ne zaman gerçekleşecek?
        10 gün oldu paramı alamadım
        paramı geri verin artık
        taksitli almıştım iade nasıl olcak
        iade onaylandi para nerde
        pusetin iadesi size ulaştı, para kaç iş gününde döner
        iptal ettiğim montun ücreti ne vakit gelir
        Emekli maaşımla almıştım kızım, geri gönderdiğim ürünün bedeli ne zaman yatar acaba?
        iade sureci kac gun suruyor para icin
        ürün depoya vardı görünüyor, ödememi ne zaman yaparsınız
        param ne zmn düşer hesaba

double-charge =
    { greeting }

    { $order } numaralı siparişinizin ödemesinde yaşattığımız sıkıntı için özür dileriz.
    { $charges ->
        [one] Kayıtlarımızda { CURRENCY($amount) } tutarında { NUMBER($charges) } çekim görünüyor.
       *[other] Kayıtlarımızda her biri { CURRENCY($amount) } tutarında { NUMBER($charges) } çekim görünüyor.
    }
    Ödeme kuruluşuyla kontrol edip sonucu { within-response } yazacağız. Fazladan çekilen tutarın tamamını iade ederiz.
    Çekimlerin tarihlerini bize yazmanız yeterli; kart numaranızı paylaşmayın.
    İkinci çekim çoğu zaman yalnızca bir provizyondur ve banka bunu kendiliğinden kaldırır.

    { closing }
    .title = İki kez çekim yapıldı
    .asks =
        aynı ödeme iki defa alınmış
        kartımdan fazla çekim var
        iki kere para çekildi
        çift çekim olmuş
        karttan 2 defa düşmüş
        tek sipariş verdim iki ödeme var
        Kartımdan mükerrer çekim yapılmıştır
        hesaptan fazladan para gitmiş
        ödemeye iki kez bastım ikisi de geçti
        aynı tutar ekstrede iki defa
        soyguncu musunuz iki kez almışsınız parayı
        cift cekim iade edilsin
        ödeme hata verdi tekrar denedim ikisini de almışsınız
        powerbank 899 lira, hesaptan 1798 gitmiş
        bankadan peş peşe iki mesaj geldi ikisi de aynı tutar
        paparadan da karttan da cekilmis ayni siparis icin
        Sehven iki defa tahsil edilen tutarın birinin tarafıma iadesini rica ederim.
        ekstrede kestrelle adı iki satır, ben bir kere ödedim

address-change =
    { greeting }

    { $shipped ->
        [yes] { $order } numaralı siparişiniz kargoya verildiği için adresi biz değiştiremiyoruz.
       *[no] { $order } numaralı siparişiniz henüz depomuzda; adres değiştirilebilir.
    }
    { $shipped ->
        [yes] Kargo takip sayfasından, paket dağıtıma çıkmadan önce başka bir adres ya da şubeden teslim seçebilirsiniz.
       *[no] Yeni adresi eksiksiz yazar mısınız: mahalle, cadde veya sokak, bina ve daire numarası, ilçe, il, posta kodu ve telefon.
    }
    { $shipped ->
        [yes] Olmazsa ve paket bize dönerse doğru adresi yazmanız yeterli; ücretsiz olarak yeniden göndeririz.
       *[no] Adresi güncelleyip kargolamadan önce size yazılı olarak onaylarız.
    }

    { closing }
    .title = Teslimat adresini değiştirme
    .asks =
        adresi yanlış girmişim düzeltin
        eski adres kalmış siparişte
        adres değişikliği
        kapı numarasını yanlış yazdım
        taşındık eski adrese gitmesin
        iş yerime gelsin
        posta kodu yanlış olmuş napıcam
        Teslimat adresimi güncelleyebilir misiniz?
        daire no eksik
        şubeden teslim alayım
        annemin evine yollayın
        adresi degistirmek istiyorum daha kargolanmadiysa
        kargo çıkmadıysa ofise yönlendirin
        kayıtlı adresim bursa, ben artık izmirdeyim oraya gelsin
        apartman adı eksik kalmış ekler misiniz
        yazliga gidiyoruz paketi oraya yollasaniz
        telefon numaram eski kalmış siparişte, kurye beni bulamaz düzeltin lütfen
        Sipariş verirken mahalleyi hatalı seçmişim; doğrusu Fenerbahçe Mahallesi, güncellemenizi rica ederim.

order-cancel =
    { greeting }

    { $order } numaralı siparişiniz iptal edildi, kargoya verilmeyecek.
    { CURRENCY($amount) } tutarındaki ödemeniz, kullandığınız ödeme yöntemine { within-refund } iade edilir.
    İptal onayı hesabınızdaki “Siparişlerim” sayfasında.
    Paket yine de gelirse teslim almamanız yeterli; size hiçbir masraf çıkmadan bize döner.

    { closing }
    .title = Siparişi iptal etme
    .asks =
        almaktan vazgeçtim yollamayın
        fikrim değişti göndermeyin lütfen
        ısıtıcıyı almaktan vazgeçtim iptal edelim
        almayacağım göndermeyin
        siparişten vazgeçiyorum
        siparişi iptal edin
        iptal
        yanlışlıkla aldım iptal edermisiniz
        vazgeçtim göndermeyin
        iki tane olmuş birini silin
        Siparişimin iptalini rica ediyorum
        başka yerde ucuzunu buldum iptal
        kargoya çıkmadan durdurun
        nasil iptal ederim
        çocuk basmış almayın parayı
        puseti eltim hediye etmiş, benimkini kargolamadan iptal edin
        iki dakika önce verdiğim siparişi geri çekmek istiyorum
        iptal butonu çıkmıyor siz silin siparişi
        kulakliktan vazgectim daha cikmadiysa yollamayin
        siparişi komple iptal
        Az evvel verdiğim siparişten cayıyorum, lütfen hazırlamayınız.

warranty-claim =
    { greeting }

    { $order } numaralı siparişinizdeki { $product } ürününün sorun çıkarmasına üzüldük.
    { $warranty ->
        [one] Ürün, teslimden itibaren { $warranty } ay garantilidir.
       *[other] Ürün, teslimden itibaren { $warranty } ay garantilidir.
    }
    Üç bilgi rica ediyoruz: neyin ne zamandan beri çalışmadığı, alttaki seri numarası, bir fotoğraf ya da kısa video.
    Size { within-response } yanıt vereceğiz. Yeni bir parça yetiyorsa açıklamasıyla birlikte ücretsiz göndeririz; yetmiyorsa ürünü onarır ya da değiştiririz.

    { closing }
    .title = Ürün bozuldu, garanti var mı?
    .asks =
        düğmeye basıyorum çalışmıyor, üç ay önce almıştım
        ısıtıcı ısıtmıyor artık
        birkaç ay kullandık çalışmaz oldu
        cihaz açılmıyor geçen sene almıştım
        düğmesi takıldı
        ısıtıcı bozuldu
        garantisi var mı
        çalışmıyor açılmıyor
        kırmızı yanıp sönüyor ısıtmıyor
        1 ayda bozuldu bu ne kalite
        Garanti kapsamında başvuru yapmak istiyorum
        şarj aleti şarj etmiyor
        faturayı kaybettim garanti geçerli mi
        pili 10 dk gidiyor
        bozuk cikti tamir mi edersiniz
        göğüs pompası çekmez oldu daha altı aylık
        kulaklığın sağ tarafından ses gelmiyor alalı dört ay olmadı
        powerbank artık şarj tutmuyor
        bebek telsizi kendi kendine kapaniyor garanti karsilar mi
        Geçen kasımda aldığım cihaz arızalanmıştır, garanti hakkımdan yararlanmak istiyorum.
        pusetin katlama mekanizması kilitlendi beş ayda, değiştirir misiniz ne yaparsınız

out-of-hours =
    { greeting }

    Mesajınız bize ulaştı, teşekkür ederiz. Şu an mesai dışındayız.
    Size kişisel yanıtımızı en geç şu tarihte yazacağız: { DATETIME($respond-by, dateStyle: "full") }, saat { DATETIME($respond-by, timeStyle: "short") }.
    İlk yanıtta çözebilmemiz için sipariş numaranızı ve varsa bir fotoğraf ekleyebilirsiniz.
    Konu sağlıkla ilgiliyse bizi beklemeden doktora başvurun.

    { closing }
    .title = Mesai saatleri dışındayız
    .asks =
        şu an hatta biri var mı
        akşam da bakıyor musunuz
        ne kadar beklerim cevap için
        bugün yanıt alabilecek miyim
        kaçta açılıyorsunuz
        kimse yok mu
        neden cevap vermiyorsunuz
        çalışma saatleriniz ne
        hafta sonu açık mısınız
        alooo
        robot musun insan mı
        canlı biriyle görüşmek istiyorum
        Müşteri hizmetleri saat kaça kadar çalışıyor?
        gece yazıyorum kusura bakmayın
        musteri temsilcisine baglanmak istiyorum
        orda mısınız
        gece ikide yazıyorum sabah mı bakarsınız
        iki saattir yazıyorum ses seda yok
        bot degil gercek biri yazsin
        pazar günü de cevap veren oluyor mu
        Müşteri temsilcilerinizin mesaisi hangi saatler arasındadır?

bottle-sterilise =
    { greeting }

    { $product } evde kolayca sterilize edilir:
    1. Biberonu parçalarına ayırın ve hepsini ılık, deterjanlı suyla yıkayın.
    { $minutes ->
        [one] 2. Parçaları tencereye koyun, üzerini suyla örtün ve su kaynadıktan sonra { $minutes } dakika ocakta bırakın.
       *[other] 2. Parçaları tencereye koyun, üzerini suyla örtün ve su kaynadıktan sonra { $minutes } dakika ocakta bırakın.
    }
    3. Maşayla çıkarıp temiz bir havlunun üzerinde soğumaya ve kurumaya bırakın.
    Emziği her seferinde kontrol edin; çatlamış ya da yapışkanlaşmışsa değiştirin.

    { closing }
    .title = Biberon nasıl sterilize edilir?
    .asks =
        biberon nasıl sterilize edilir
        kaç dakika kaynatılır
        kaynatsam erir mi
        bulaşık makinesine girer mi
        ilk kullanımdan önce kaynatmak lazım mı
        buharlı sterilizatöre uygun mu
        Yenidoğan için biberonu nasıl temizlemeliyim?
        mikrodalgada olur mu
        biberon başlığı da kaynatılacak mı
        ne siklikla sterilize etmeliyim
        emzikleri kullanmadan önce haşlamam gerekir mi
        cam biberonu kaynar suya atsam çatlar mı
        sterilizasyon için tablet mi sirke mi kullanayım
        kac ayliga kadar kaynatmaya devam ediyoruz
        ilk bebeğim, biberonun mikrobunu nasıl öldürürüm bilmiyorum
        Pompa parçaları ve biberonların dezenfeksiyonu için önerdiğiniz yöntem nedir?

cosmetics-reaction =
    { greeting }

    Yaşadığınıza üzüldük, bize yazdığınız için teşekkür ederiz. Lütfen { $product } kullanmayı bırakın ve bölgeyi bol ılık suyla durulayın.
    Şikâyetler geçmez ya da artarsa doktora başvurun ve içindekiler okunabilsin diye kutusunu yanınıza alın. Yüzde şişme veya nefes darlığında hemen 112’yi arayın.
    Ürün güvenliği uzmanımız sizinle { within-response } iletişime geçecek.
    Ürünü saklamanızı, kutudaki parti numarasını ve neler gördüğünüzü kısaca yazmanızı rica ederiz.

    { closing }
    .title = Üründen sonra ciltte tepki
    .asks =
        yanakları kızardı kremden
        kremden sonra oğlumda döküntü
        krem alerji yaptı
        bebeğin yanağı kızardı kremden sonra
        yüzüm yanıyor sürünce
        kaşıntı yaptı ne yapayım
        gözlerim şişti
        döküntü oldu
        Ürünü kullandıktan sonra cildimde tahriş oluştu
        kremi biraktim hala kizarik
        çocuğun kolunda kabarcık çıktı losyondan
        cildim soyuluyor sizin yüzünüzden
        serumu sürdüm yüzüm davul gibi şişti
        göz kremi yaktı gözlerim kan çanağı
        şampuandan sonra saç derim pul pul döküldü
        dudagim rujdan kabardi
        pişik kreminiz bebeğin poposunu daha beter etti
        Güneş kremini sürdükten sonra kollarımda kızarıklık ve yanma oluştu, ne önerirsiniz?

tracking-stuck =
    { greeting }

    { $order } numaralı siparişinizde bir süredir hareket görünmemesi can sıkıcı, sizi anlıyoruz. Takip numaranız: { $tracking }.
    Çoğu zaman nedeni, paketin aktarma merkezlerinden birinde okutulmamış olmasıdır; paket ilerler ama kayda geçmez.
    Kargo firmasından araştırma istedik. Araştırma { within-search } sürer, sonucu size biz yazarız.
    Bu arada durum değişirse yapmanız gereken bir şey yok.

    { closing }
    .title = Kargo takibi güncellenmiyor
    .asks =
        kargom cumadan beri şubede duruyor hareket yok
        paket transferde bekliyor ilerlemiyor
        kargo hareket etmiyor
        kargo takip güncellenmiyor
        kargo transfer merkezinde takıldı
        bir haftadır aynı yerde gözüküyor
        takip no hareket yok
        paket şubede kaldı ilerlemiyor
        Gönderimde günlerdir hareket görünmemektedir
        son hareket 5 gün önce
        takipte donmuş kalmış
        transferde bekliyor yaziyo hala
        bu kargo uyuyor mu
        yurtiçi kargo sayfası salıdan beri aynı satırı gösteriyor
        takip ekranı 4 gündür çıkış şubesinde diyor değişmiyor
        aras barkodu okutmamis mi nedir hic guncelleme yok
        ne zaman baksam transfer aracında yazıyor, Esenyurt'ta mı unutuldu bu paket, bir araştırın lütfen
        mng linkinde ilerleme sıfır
        Gönderi durumunda pazartesiden beri yeni bir kayıt oluşmamıştır.

parcel-lost =
    { greeting }

    Araştırma tamamlandı; kargo firması ne yazık ki { $order } numaralı siparişinizin paketini bulamadı. Özür dileriz.
    Seçim sizin:
    – Siparişi yeniden gönderelim; { within-shipping } teslim edilir.
    – Ya da { within-refund } para iadesi yapalım; tutar, kullandığınız ödeme yöntemine döner.
    “Yeniden gönderim” ya da “iade” yazmanız yeterli. Ek ücret yok; ilk paket sonradan çıkarsa teslim almayın.

    { closing }
    .title = Kargo kayboldu
    .asks =
        kargom kayboldu
        paketi kaybetmişsiniz
        Kargo firması gönderiyi kayıp olarak bildirdi
        bulunamadı dediler şimdi ne olacak
        kayıp kargonun parasını kim verecek
        kargo kayip tutanak tutuldu
        ptt dosyayı kapatmış gönderiniz bulunamadı diyor
        sürat kargo kayıp dedi, yenisini mi yollarsınız parayı mı verirsiniz
        arastirma bitmis paket bulunamamis simdi ne yapiyoruz
        kargo aracı soyulmuş benim koli de içindeymiş
        dağıtım kamyoneti yanmış paketim de gitmiş, ne olacak
        Kargo firması gönderimin kaybolduğunu yazılı olarak bildirdi; yenisini gönderecek misiniz?
        hepsijet aradık taradık yok dedi satıcıya yazın dediler
        tazminat için göndericiye gidin diyor aras, koli kayıpmış

delivered-missing =
    { greeting }

    { $order } numaralı siparişinizin elinize geçmemesine üzüldük; kargo firmasının kaydında teslim edilmiş görünüyor.
    Önce üç yere sormanızı öneririz: komşularınız, apartman görevlisi ya da site güvenliği, bir de paketi sizin yerinize almış olabilecek yakınlarınız.
    Paket onlarda da yoksa bu mesaja “paket yok” yazmanız yeterli; kargo firmasına paketi nereye bıraktığını ve kimin teslim aldığını sorarız. Araştırma { within-search } sürer, sonucu size biz yazarız.
    Paket bulunamazsa hiçbir kaybınız olmaz; siz hangisini isterseniz, siparişi yeniden gönderelim ya da ücretini iade edelim.

    { closing }
    .title = Teslim edildi görünüyor ama paket yok
    .asks =
        yurtiçi teslim edildi yazmış kapıda hiçbir şey yok
        sms geldi teslim edildi diye evde kimse bi şey almamış
        kapıcıya sordum almamış, hepsijet ise teslim ettik diyor
        teslim fotosundaki kapi bizim kapi degil
        zil kamerası bütün gün kayıttaydı, gelen giden yok; sizin sistemde teslim olmuş
        Teslim alan kısmında tanımadığım birinin adı yazıyor, oysa yalnız yaşıyorum.
        kargomata bıraktık demişler dolap boş çıktı
        aras 14.20 teslim demiş, o saatte kapının önündeydim kimse gelmedi!
        kuryeyi aradım teslim ettim diyor, kime diyorum hatırlamıyor
        İyi günler, takipte “teslim edildi” yazıyor ancak paket bana ulaşmadı; kime verildiğini öğrenebilir miyim?
        Evladım telefonda paket teslim olmuş diyor, kapıya baktım, karşı komşuya sordum, yok.
        kod vermeden nasil teslim oldu bu kargo bende degil
        teslim edildi diyor ama almadım
        teslim edilmiş de bana kimse paket vermedi
        teslim görünüyor kargo yok
        teslim edildi yazıyor bende yok
        kurye imza atmış benim imzam değil
        teslim demişler, kapıdan çalınmış paket
        bıraktık diyorlar komşuya da bırakmamışlar, yok ortada
        ne bende ne komşuda ne güvenlikte var ama teslim edildi mesajı geldi
        site güvenliğine bıraktım demiş kurye, adam almadım diyor
        kargoyu baskasina vermisler teslim alan isim bana ait degil
        Teslim edilen kutuyu apartman girişinden biri alıp götürmüş, kamera kaydı mevcut.

partial-delivery =
    { greeting }

    { $order } numaralı siparişinizde eksik yok: ürünler farklı depolarda olduğu için birden fazla paketle gönderdik.
    { $remaining ->
        [one] Yolda { NUMBER($remaining) } paket daha var.
       *[other] Yolda { NUMBER($remaining) } paket daha var.
    }
    Tahmini teslim tarihi { DATETIME($date, dateStyle: "long") }.
    Her paketin takip numarası hesabınızdaki “Siparişlerim” sayfasında. Bu tarihten sonra eksik kalan olursa neyin eksik olduğunu yazın lütfen.

    { closing }
    .title = Siparişin bir kısmı geldi
    .asks =
        öbür paket ne zaman ulaşır
        paketlerden sadece biri ulaştı
        iki paketin biri geldi diğeri yok
        kutuda her şey yoktu
        ürünlerin bir kısmı yok
        sadece bir kısmı geldi
        hepsi çıkmadı paketten
        birkaç ürün eksik
        eksik geldi
        siparişin yarısı gelmiş
        diğer ürünler nerde
        üç biberon aldım iki tane çıktı
        ikinci paket ne zaman gelecek
        Siparişim eksik teslim edildi
        önlük yok pakette
        kutudan her şey çıkmadı
        kalanini ne zaman yollucaksiniz
        ayrı ayrı mı geliyor bunlar
        pusetin gövdesi geldi tekerlekleri ayrı kolide mi
        şampuan çıktı krem çıkmadı kutudan
        faturada 4 kalem var kutuda 2
        etikette 1/2 yazıyor diğer koli nerde
        kulaklik ulasti kilifi ulasmadi ikisini birlikte almistim
        Siparişimin kalan kısmı hangi gün teslim edilecektir?

customs-duties =
    { greeting }

    { $customs ->
        [prepaid] { $order } numaralı siparişinizin fiyatına gümrük vergileri dâhildir; teslimatta ödeme yapmazsınız.
       *[due] { $order } numaralı siparişinizin fiyatına gümrük vergileri dâhil değildir; vergi çıkarsa tutarı gümrük idaresi belirler.
    }
    { $customs ->
        [prepaid] Gümrük beyanını biz yaptık. Kargo firması yine de ücret isterse ödemeyin, bildirimin fotoğrafını bize gönderin.
       *[due] Kargo firması tutarı ve ödeme yolunu size bildirir; ödemeden sonra paket yoluna devam eder.
    }
    Sizden değer belgesi istenirse fatura, hesabınızdaki “Siparişlerim” sayfasında.

    { closing }
    .title = Gümrük vergisi var mı?
    .asks =
        sınırda para aldılar
        ithalat vergisi ödemem gerekir mi
        gümrükten para isteniyor
        gümrük ücreti talep ettiler
        gümrük vergisi ödeyecek miyim
        paket gümrükte takıldı
        gümrük parası istiyorlar
        kdv dahil mi ithalatta
        sms geldi gümrük için öde diyor siz misiniz
        Gümrük masrafları kime aittir?
        gümrükten ne kadar keserler
        beyanname lazımmış
        fazladan vergi istediler neden
        yurtdisindan mi geliyor gumruk cikar mi
        gümrükte tutulan powerbank için benden vergi kesilecek mi
        ptt 380 lira gümrük bedeli yatır diyor kapıda
        ithalat vergisi fiyatın içinde mi sonradan mı çıkıyor
        30 euro ustu gumruge takiliyomus dogru mu
        görevli vergiyi tahsil etmeden paketi vermedi
        Gümrük beyanı için T.C. kimlik numaramı ve değer belgesi istediler, ne göndereyim?

return-label =
    { greeting }

    { $order } numaralı siparişinizin iade kodu hazır: hesabınızda “Siparişlerim”, ardından ürünün yanındaki “İade et”.
    Yazıcıya gerek yok; kodu şubede göstermeniz yeterli, etiketi orada basarlar.
    Teslim yeri: { $collection-point }.
    Paketi, siparişi { within-window } kargoya verin ve fişi saklayın.

    { closing }
    .title = İade kodunu nereden alırım?
    .asks =
        yazıcı yok ne yapacağım
        kodu nereye göstereceğim
        iade kodu nerede
        iade etiketi kutuda yoktu
        yazıcım yok nasıl göndericem
        hangi kargoya vereceğim iadeyi
        iade kodum çalışmıyor
        İade etiketini tekrar gönderir misiniz?
        kargo şubesi kodu kabul etmedi
        eve gelip alıyorlar mı iadeyi
        nereye götüreyim paketi
        iade barkodu gelmedi bana
        iade kodunu kaybettim bi daha atar mısınız
        aras şubesindeki görevli iade kodumu sistemde göremedi
        barkodu telefondan okutsam yeter mi çıktı almam şart mı
        iade kodunun suresi dolmus yenisi lazim
        iade paketini yurtiçine mi bırakıyorum ptt ye mi
        Ürünü kutuladım, üzerine yapıştıracağım iade barkodunu hesabımda bulamadım.

return-freight =
    { greeting }

    { $return-freight ->
        [shop] { $order } numaralı siparişinizin iade kargosu bizden; hesabınızdaki iade kodunun ücreti ödenmiştir.
       *[customer] { $order } numaralı siparişinizde yalnızca vazgeçtiyseniz iade kargosunu siz ödersiniz. Ürün kusurluysa ya da hata bizdeyse biz öderiz.
    }
    { $return-freight ->
        [shop] Lütfen bu kodla gönderin; böylece paket kaybolmaz ve sizden ücret alınmaz.
       *[customer] Takip numaralı bir gönderi seçin ve fişi saklayın.
    }
    Ürünü { within-window } iade edebilirsiniz.

    { closing }
    .title = İade kargosunu kim öder?
    .asks =
        kargo bedelini ben mi veriyorum geri yollarken
        geri gönderim ücreti kimde
        iade kargo ücreti kime ait
        iade ücretsiz mi
        geri gönderme parasını kim ödüyor
        sizin hatanız niye ben ödeyeyim kargoyu
        karşı ödemeli yollasam olur mu
        İade kargo bedelini siz mi karşılıyorsunuz?
        kendi paramla yolladım iade eder misiniz kargo parasını
        kargo parası kesiliyor mu iadeden
        bedava iade var mi
        100 lira iade kargosu olur mu ya
        iadede kargo benden mi çıkıyor
        kusurlu ürünü geri yollarken kargoya para verecek miyim
        ptt 140 tl istedi iade için, bunu karşılıyor musunuz
        ucretsiz iade diyordunuz subede kargo parasi aldilar
        beğenmediğim elbiseyi yollarsam kargo kesintisi olur mu
        Geri gönderim masrafı alıcıya mı satıcıya mı aittir?

exchange-size =
    { greeting }

    Doğru bedeni birlikte bulalım. { $order } numaralı siparişinizde beden değişimini { within-window } yapabilirsiniz.
    Bebeğin boyunu, kilosunu ve elinizdeki bedeni yazar mısınız? Beden tablosuyla karşılaştırıp uygun olanı ayırırız.
    Ücretsiz gönderi kodu, hesabınızdaki “Siparişlerim” sayfasında.
    İlk ürün bize ulaştıktan sonra yeni beden { within-shipping } size teslim edilir.

    { closing }
    .title = Beden değişimi
    .asks =
        büyük oldu küçüğü var mı
        kol boyu kısa bir beden büyük olsun
        beden olmadı
        küçük geldi bir büyüğü lazım
        68 yerine 74 istiyorum
        kalıbı dar
        tulum büyük geldi
        kolları kısa kaldı
        Bir beden büyüğüyle değiştirmek istiyorum
        çocuk büyüdü ürün gelene kadar
        beden tablosu yanlış sizin
        bedeni uymadi degisim yapin
        patik ayağına girmedi 19 numara verin
        S aldım sıktı M lazım
        mont omuzdan dar, XL ile değiştirelim
        6-9 ay aldik olmuyo 9-12 ayla degissek
        elbise belden bol, bir beden küçülteyim
        Torunuma aldığım zıbın pek küçük kaldı; kilosu 8, boyu 70. Hangi bedeni gönderirsiniz?

refund-method =
    { greeting }

    { $order } numaralı siparişinizde para, geldiği yere geri döner.
    { $method ->
        [card] Yani ödeme yaptığınız karta. Kartınız yenilendiyse banka tutarı aynı hesaba geçirir.
        [paypal] Yani ödeme yaptığınız PayPal hesabına.
        [wallet] Yani ödeme yaptığınız dijital cüzdana.
       *[none] Yani ödeme yaptığınız kart, hesap ya da cüzdana.
    }
    Tutar, iade bildiriminizden sonra { within-refund } oraya yansır.
    Hesabınız kapandıysa ödeme yapılmadan bize yazın; kart numaranızı paylaşmayın, güvenli bir yol önerelim.

    { closing }
    .title = Para nereye iade edilir?
    .asks =
        yeni karta geçtim para hangisine yatacak
        kartım yenilendi iade kaybolur mu
        yeni kartım var iade eskisine mi gider
        eski hesabım kapandı para nereye
        para hangi karta yatar
        başka karta iade olur mu
        kartım değişti iade nereye gelir
        eşimin kartıyla ödedim kime döner para
        ibana atsanız olmaz mı
        İade hangi hesaba yapılacak?
        kapıda ödeme yaptım nasıl iade edeceksiniz
        hediye çeki mi nakit mi iade
        kartim kapali iade nasil olacak
        cüzdana mı karta mı düşer
        papara ile ödedim oraya mı döner
        ödeme yaptığım kartı iptal ettirdim başka hesaba geçirin
        iade alisveris puani olarak mi gelir nakit mi
        sanal kartla almıştım o kart silindi, geri ödeme hangi karta düşecek
        iban versem havale yapar mısınız
        Ödemeyi kredi kartıyla değil havale ile yapmıştım, tutarı hangi yolla geri vereceksiniz?

refund-late =
    { greeting }

    Beklettiğimiz için özür dileriz. { $order } numaralı siparişinizin { CURRENCY($amount) } tutarındaki iadesi { DATETIME($date, dateStyle: "long") } tarihinde bizden çıktı.
    Hâlâ görünmüyorsa ödeme büyük olasılıkla bankalar arasında bekliyor.
    Ödeme kuruluşundan onay istedik; bankanızın sorgulayabileceği işlem numarasını { within-response } göndereceğiz.
    Bankanızın ayrı bir giriş yerine ilk çekimi iptal etmiş olabileceğine de bakabilirsiniz.

    { closing }
    .title = İade yapıldı deniyor ama para yok
    .asks =
        banka iadenin yapılmadığını söylüyor ama siz yaptık dediniz
        bankayı aradım sizden iade gelmemiş
        banka sizden para gelmedi diyor
        iadeyi yaptık dediniz bankada yok
        banka iade görmüyor
        iade yapıldı diyorsunuz para yok
        iade edildi maili geldi hesap boş
        banka bize bir şey gelmedi diyor
        dekont atın iadeye ait
        referans numarası verin bankaya soracağım
        Gönderildiği bildirilen iade tutarı hâlâ hesabıma geçmedi
        iki hafta önce iade edilmiş güya
        para yolda mı kaldı
        yalan söylüyorsunuz iade falan yok
        iade ödendi yazalı 15 gün oldu hesapta yok
        Garanti Bankası'na sordum, sizden gelen hiçbir iade kaydı yokmuş
        sizde ödendi görünüyor bende papara bakiyesi hiç değişmedi
        iade edildi mesajınızın üstünden 12 gün geçti ekstrede yok
        akbank yaptığınız iadenin işlem numarasını istiyor
        gonderdik dediniz o para hesaba hic gecmedi
        Tarafınızca 3 Mart'ta yapıldığı bildirilen iade bankama ulaşmamıştır, dekontunu iletiniz.

voucher-problem =
    { greeting }

    { $code ->
        [none] Kodunuzun çalışmamasına üzüldük.
       *[other] { $code } kodunun çalışmamasına üzüldük.
    }
    Neden genellikle üç şeyden biridir: süresi dolmuştur, sepet alt sınıra ulaşmamıştır ya da ürün zaten indirimlidir.
    Kodu elle, büyük harflerle ve boşluk bırakmadan girmeyi deneyin.
    Olmazsa hata mesajı görünen sepetin ekran görüntüsünü gönderin. Hata bizdeyse indirimi verilmiş siparişe de yansıtırız.

    { closing }
    .title = İndirim kodu çalışmıyor
    .asks =
        kupon hata veriyor
        kod geçmiyor sepette
        indirim kodu çalışmıyor
        kupon geçersiz diyor
        kod kabul etmedi
        hediye çeki kullanılamıyor
        indirim yansımadı sepete
        Promosyon kodumu kullanamıyorum
        kodu yazmayı unuttum sonradan olur mu
        daha dün geldi kod süresi dolmuş diyo
        kuponum yanmış
        uyduruk kod mu bu
        hosgeldin kodu islemiyor
        sepete kodu yapıştırıyorum indirim düşmüyor
        minimum tutar tamam yine de kupon uygulanamadı uyarısı çıkıyor
        influencerdan aldığım kod boş çıktı
        iki kodu aynı anda giremiyor muyum
        Doğum günü kuponumu ödeme adımında kullanamadım, indirimsiz almak zorunda kaldım.

price-drop =
    { greeting }

    Haber verdiğiniz için teşekkürler. { $order } numaralı siparişinizdeki ürünün fiyatı mağazamızda düştüyse farkı iade ederiz.
    { $price-match ->
        [one] Bu, satın alma tarihinden itibaren { $price-match } gün geçerlidir.
       *[other] Bu, satın alma tarihinden itibaren { $price-match } gün geçerlidir.
    }
    Hangi ürün olduğunu bu mesaja yazın, fiyatı kontrol edelim.
    Fark, kullandığınız ödeme yöntemine döner; yeniden sipariş vermenize gerek yok.

    { closing }
    .title = Aldıktan sonra fiyat düştü
    .asks =
        ısıtıcıyı aldım ertesi gün fiyatı düştü
        şimdi daha ucuz benden fazla aldınız
        benim ödediğimden düşük fiyat
        aldıktan sonra fiyat düştü
        dün aldım bugün indirime girmiş
        farkı iade edin
        aynı ürün 50 tl ucuzlamış
        kampanya benden sonra başladı
        Fiyat farkının iadesini talep ediyorum
        iptal edip ucuzundan mı alayım
        kazık yedik yarım fiyatına satıyorsunuz
        indirimden önce aldim fark oder misiniz
        sepette daha ucuz görünüyor şimdi
        üç gün önce 1200e aldığım mont 900 olmuş
        aldım ardından flaş indirim yaptınız aradaki parayı verin
        biz alalı dört gün oldu puset ucuzlamış, fark ne olacak
        fiyat dususu iadesi var mi gecen hafta almistim
        Satın aldığım kremin bugün indirime girdiğini gördüm, aradaki tutarı geri verir misiniz?
        iki gün bekleseydim 200 lira cebimde kalacaktı bunu telafi edin

invoice-copy =
    { greeting }

    { $order } numaralı siparişinizin faturasını hesabınızdan PDF olarak indirebilirsiniz: “Siparişlerim”, ardından “Belgeler”.
    Giriş yapamıyorsanız bu mesajı yanıtlamanız yeterli; bir kopyasını siparişteki e-posta adresinize göndeririz.
    Firma adına fatura gerekiyorsa unvanı, vergi dairesini ve vergi numarasını yazın; düzeltmenin mümkün olup olmadığını bildirelim.

    { closing }
    .title = Fatura kopyası
    .asks =
        faturamı göndermediniz
        fatura nereden indirilir
        e-arşiv fatura gelmedi
        şirket adına fatura lazım
        vergi numarası eklenecek faturaya
        Fatura örneğini iletebilir misiniz?
        fişi kaybettim
        muhasebe fatura istiyor
        faturada isim yanlış
        irsaliye mi fatura mı bu
        faturayı pdf atar mısınız mailden
        kutudan fatura çıkmadı nereden bulurum
        e fatura maile dusmedi
        bilgileri şahıs girmişim, şirket faturası olacaktı
        Mali müşavirime ibraz etmek üzere siparişimin faturasını rica ederim.
        unvan yanlış yazılmış faturayı düzeltip yeniden kesin

repair-part =
    { greeting }

    İyi haber: { $product } evde onarılabilir, geri göndermenize gerek yok.
    Parçayı resimli anlatımıyla birlikte ücretsiz gönderiyoruz; { within-shipping } elinizde olması planlanıyor. Değişim birkaç dakika sürer, alet gerekmez.
    Parçayı takmadan önce cihazın fişini çekin ve soğumasını bekleyin.
    Teslimat adresinizi onaylar mısınız? Parça yetmezse onarım ya da değişim öneririz.

    { closing }
    .title = Yedek parça
    .asks =
        emzik ayrı satılıyor mu
        sadece emziğini alsam
        tek parça lazım bana
        kapağı kayboldu nereden alırım
        tek başına satıyor musunuz parçasını
        yedek parça var mı
        kapağını ayrıca alabilir miyim
        contası kayboldu
        kendim tamir ederim parçayı yollayın
        yalnız düğmesini yollayın, takmasını ben hallederim
        Ürüne ait yedek parça temin ediyor musunuz?
        biberon valfi satıyor musunuz
        tek bir tırnak için komple göndermem
        cihaz sağlam, sadece kablosunu satın alabilir miyim
        ayagi cikti parca atar misiniz
        pusetin sadece bir tekeri lazım
        göğüs pompasının silikonu yırtıldı ayrı satıyor musunuz
        kulaklık süngeri yedek bulunur mu
        vidasi dusmus bir vida yollasaniz ben takarim
        Cihaz sağlam, yalnızca su haznesi kırıldı; hazneyi tek olarak temin edebilir miyim?
        yedek kapak gönderseniz yeter komple değiştirmeyin

repair-partner =
    { greeting }

    { $product } size yakın anlaşmalı bir serviste onarılır; yurt dışına göndermeniz gerekmez.
    İlinizi ve ilçenizi, seri numarasını ve arızayı kısaca yazar mısınız?
    En yakın servisi bulup randevuyu ayarlar, size { within-response } bilgi veririz.
    Arıza garanti kapsamındaysa onarım ücretsizdir. O zamana kadar cihazın içini açmamanızı rica ederiz.

    { closing }
    .title = Yakındaki yetkili servis
    .asks =
        tamir için elden getirebileceğim yer
        tamirciniz var mı buralarda
        en yakın servis nerede
        yetkili servis adresi
        ankarada servisiniz var mı
        tamire nereye götüreyim
        servise kargoyla mı yollanıyor elden mi
        Yetkili servis bilgilerini paylaşır mısınız?
        tamir kaç gün sürer
        evden alıp tamir ediyor musunuz
        kargoyla uğraşamam tamirci söyleyin
        servis izmirde var mi
        bursada anlaşmalı tamirci var mı puset için
        arızalı cihazı elden bırakacağım bir servis noktası söyleyin
        teknik servisin telefonu ve adresi lazım
        kadikoye yakin servisiniz varmi
        antalyadayım bu pompayı kime yaptırayım
        Kargoya vermek istemiyorum, Konya'da tamir ettirebileceğim yetkili bir yer var mıdır?

extended-protection =
    { greeting }

    Evet, { $product } için ek koruma alabilirsiniz.
    { $extended-protection ->
        [one] Süresi { $extended-protection } aydır.
       *[other] Süresi { $extended-protection } aydır.
    }
    Sepette ya da sonradan hesabınızda, ürünün yanından ekleyebilirsiniz; fiyatı ve koşulları orada yazılıdır.
    İsteğe bağlıdır: yasal haklarınız ek koruma olmadan da geçerlidir.

    { closing }
    .title = Ek koruma paketi
    .asks =
        garanti süresini para verip uzatabilir miyim
        daha uzun garanti var mı ücretli
        garantiyi kaç yıla çıkarabiliyoruz
        ek garanti alabilir miyim
        garanti uzatma ne kadar
        ürün sigortası var mı
        ek koruma neleri kapsıyor
        düşerse karşılıyor mu koruma
        Uzatılmış garanti koşulları nelerdir?
        sepette eklemeyi unuttum korumayı
        ek garantiye değer mi
        koruma paketini iptal etcem
        haberim olmadan sigorta eklenmis
        iki yıl bitince devam eden bir koruma paketi var mı
        puset için artı bir yıl garanti satıyor musunuz fiyatı ne
        ek koruma ekran kırılmasını kapsıyor mu
        geçen ay aldığım ürüne şimdi ek garanti eklenir mi
        sigortayi istemiyorum sepetten nasil cikaririm
        Genişletilmiş güvence paketinizin süresi ve bedeli hakkında bilgi verir misiniz?

product-use =
    { greeting }

    { $product } ilk kullanımda şöyle çalışır:
    1. Cihazı düz bir yüzeye koyun, suyu çizgiye kadar doldurun.
    2. Biberonu kapağı olmadan yerleştirin, çalıştırın ve sinyali bekleyin.
    { $minutes ->
        [one] 3. Bu genellikle { $minutes } dakika sürer; dolaptan çıkan biberon daha fazla ister.
       *[other] 3. Bu genellikle { $minutes } dakika sürer; dolaptan çıkan biberon daha fazla ister.
    }
    4. Biberonu çalkalayıp bileğinize bir damla damlatın: süt sıcak değil, ılık olmalı.
    Resimli kılavuz hem kutuda hem hesabınızda var.

    { closing }
    .title = Biberon ısıtıcısı nasıl kullanılır?
    .asks =
        kaç derecede ısıtıyor
        biberon ne kadar sürede ısınır
        ısıtıcı nasıl çalışıyor
        süt kaç dakikada ısınır
        içine ne kadar su koyacağım
        türkçe kılavuz var mı
        ilk kullanım nasıl
        Anne sütü için hangi ayar kullanılmalı?
        lambaları ne anlama geliyor
        mama çok kaynar oluyor
        bu aleti nasil acicam
        nasıl kullanılıyor bi anlatsanıza
        göğüs pompasını ilk kez takıyorum hangi moddan başlayayım
        ısıtıcı bip bip ötüyor süt oldu mu demek
        bluetooth kulaklığı telefona nasıl eşleştiriyorum
        kilavuz yok kutuda nasil kurulur bu
        Bebek telsizini çalıştırmayı beceremedim evladım, adım adım tarif eder misin?
        donmuş anne sütünü bunda çözdürebilir miyim

garment-care =
    { greeting }

    { $product } için yıkama önerimiz:
    { $degrees ->
        [one] – { $degrees } derecede, hassas programda, tersi çevrilmiş olarak
       *[other] – { $degrees } derecede, hassas programda, tersi çevrilmiş olarak
    }
    – bebek deterjanıyla, ağartıcı ve yumuşatıcı kullanmadan
    – askıda kurutun, kurutma makinesine koymayın; tersten, ılık ütüyle ütüleyin.
    İlk giydirmeden önce yıkamanız iyi olur. Bu şekilde yıkadığınız hâlde çekme ya da renk verme olursa fotoğrafını gönderin.

    { closing }
    .title = Kıyafet nasıl yıkanır?
    .asks =
        küçülmemesi için nasıl yıkamak lazım
        bu makinede çeker mi
        ufalmasın diye soğuk suda mı yıkayayım
        esnemesin diye sererek mi kurutsam
        kaç derecede yıkanır
        tulum 40ta çekti, öbürünü kaç derecede yıkayayım
        kurutma makinesine atılır mı
        rengi solmasın diye ters çevirip mi yıkanıyor
        ütü yapılır mı
        Yıkama talimatı nedir?
        havuç lekesi çıkmıyor ne sürsem
        etiketini kestim nasıl yıkayacağımı bilmiyorum
        çamaşır suyu olur mu
        makinede mi elde mi yikanir
        battaniye 40 derecede yıkansa olur mu
        mont kuru temizlemeye mi gitmeli
        kusmuk lekesi bodyden nasıl çıkar
        yun hirka elde mi yikanmali cekmesin
        organik pamuk zıbına yumuşatıcı koyayım mı
        Elbise ilk yıkamada boya saldı, bundan sonra nasıl yıkamalıyım?

injury-report =
    { greeting }

    Olanlara çok üzüldük. Şu an en önemlisi sağlık.
    Lütfen { $product } kullanmayı bırakın; güvenliyse fişini çekin.
    Ağrı, yanık, kesik, elektrik çarpması ya da en ufak bir tereddütte doktora başvurun; hayati tehlikede 112’yi arayın.
    Bildiriminizi ürün güvenliği uzmanımız aldı, sizinle { within-response } kendisi iletişime geçecek.
    Ürünü ve kutusunu saklayın, onarmaya çalışmayın. Uygun olduğunuzda telefon numaranızı ve ne olduğunu yazmanızı rica ederiz.

    { closing }
    .title = Ürün yüzünden yaralanma veya tehlike
    .asks =
        bebeğim yandı
        elektrik çarptı
        ısıtıcı duman çıkardı
        kızımın eli kesildi biberonun kenarından
        emziğin parçası koptu çocuk boğuluyordu
        şarj aleti patladı
        Ürün nedeniyle yaralanma yaşandı
        elimi haşladı sıcak su
        yanık kokusu geliyor kıvılcım çıktı
        oglum parcayi yutuyordu az kalsin
        puset katlanırken parmağım sıkıştı dikiş attılar
        powerbank yastığın altında alev aldı
        oğlum emzikten kopan ucu yuttu acildeyiz
        kulaklik kulagimda patladi
        mama sandalyesi devrildi bebek düştü kafasını çarptı
        Cihazdan kaynar su fışkırdı ve torunumun eli haşlandı; durumu bildirmek isterim.

complaint-apology =
    { greeting }

    İçtenlikle özür dileriz. Bizden beklediğiniz bu değildi, kızgınlığınızı anlıyoruz.
    Konuyu ekip yöneticimiz devraldı; bütün yazışmayı okuyor, hiçbir şeyi baştan anlatmanız gerekmiyor.
    Size { within-response } yazacak ve tarihi belli, somut bir çözüm önerecek.
    Bilmediğimiz bir şey varsa yanıtınıza ekleyin lütfen.

    { closing }
    .title = Hizmetten hiç memnun değilim
    .asks =
        yetkili biriyle görüşeyim
        amiriniz kim
        üst yönetime bağlayın
        bu nasıl iş anlamadım şikayet edicem
        çok kötü çalışıyorsunuz
        hizmetiniz berbat
        rezalet hizmet
        şikayetçiyim
        müdürünüzü bağlayın
        aynı şeyi üçüncü kez yazıyorum
        hayatımda gördüğüm en kötü mağaza
        Hizmetinizden son derece rahatsızım
        dalga mı geçiyorsunuz
        bir daha asla alışveriş yapmam
        temsilciniz çok kabaydı
        şikayetvara yazıyorum sizi
        muhatap bulamiyorum
        kaç kişiyle konuştum her biri ayrı şey söylüyor bıktım
        telefonu yüzüme kapattınız ayıptır
        iki haftadır topu birbirinize atıyorsunuz, sorunumu bir üst birime iletin
        boyle ilgisizlik gormedim musteri yerine koymuyorsunuz
        Firmanızın tutumunu kınıyor, resmî şikâyetimin kayda alınmasını istiyorum.
        yazıklar olsun size

marketplace-dispute =
    { greeting }

    { $order } numaralı siparişiniz için açtığınız talebi gördük; bu sizin hakkınız.
    Hiçbir şey kaybolmasın diye yanıtımızı talebin içinde veriyoruz: teslimat belgeleri ve önerimiz orada olacak.
    Yanıtımızı { within-response } orada bulacaksınız. Bizim için kapatmanız gerekmez; konu sizin için çözüldüğünde siz karar verirsiniz.
    Fotoğraf ya da yazışma varsa oraya eklemenizi rica ederiz.

    { closing }
    .title = Pazaryerinde açılan talep
    .asks =
        platformda açtığım itiraza dönüş yok
        pazaryeri üzerinden itiraz ettim cevap bekliyorum
        pazaryerinde itirazım var
        itirazıma dönmediniz
        platformda uyuşmazlık bekliyor
        itiraz açtım satıcı dönmedi
        itiraz açtım
        trendyolda talep oluşturdum cevap yok
        paypal anlaşmazlık açtım
        talebi kapatmam
        satıcı yanıt vermiyor talebe
        Platform üzerinden uyuşmazlık başlattım
        alıcı koruması başvurusu yaptım
        hepsiburadadan sorun bildirdim
        kapat diyorsunuz kapatmıyorum
        amazon a-z talebi actim
        n11 de açtığım talep üç gündür bekliyor
        trendyol satıcıya soruldu diyor siz cevaplamamışsınız
        paypal vakası açtım belge yükledim sıra sizde
        ciceksepetinde sikayet kaydi actim satici olarak donun
        hepsiburada hakem olarak devreye girdi, siz ne diyeceksiniz bakalım
        Platformdaki başvurumu geri çekmemi istiyorsunuz, çözülmeden çekmeyeceğim.

chargeback =
    { greeting }

    Bankanız, { $order } numaralı siparişin { CURRENCY($amount) } tutarındaki ödemesine itiraz ettiğinizi bildirdi.
    Banka incelerken parayı ayrıca biz iade etmiyoruz; yoksa tutar iki kez ödenir ve banka birini sonradan geri alır.
    Bankaya sipariş onayını, teslimat bilgilerini ve yazışmaları iletiyoruz. Sizin tarafınızdan ürün fotoğrafları ve gönderdiyseniz kargo fişi işe yarar.
    Daha kolay çözülecekse ne olduğunu bize yazın; { within-response } yanıt vereceğiz.

    { closing }
    .title = Bankada harcama itirazı
    .asks =
        kartımdan ödemeyi bankayla iptal ettim
        bankaya dilekçe verdim ödeme için
        bankaya itiraz ettim
        harcama itirazı yaptım
        ters ibraz başlattım
        chargeback yaptım kart için
        banka parayı geri alacakmış
        Kartımdan yapılan işleme itiraz formu doldurdum
        itirazda hangi belge isteniyor
        banka öderse siz de öder misiniz
        bankadan geri çekiyorum parayı bıktım
        kart itirazi sonuclandi mi
        bankamı arayıp işleme itiraz ettim süreç başladı
        ekstremde tanımadığım kestrelle harcaması var, bankaya bildirdim
        yapı kredi sizden savunma belgesi bekliyormuş
        banka ters ibraz icin kargo fisi istedi
        itiraz formunu şubeye teslim ettim, banka parayı bloke etti
        Ziraat Bankası nezdinde yaptığım harcama itirazı sürmektedir; bu arada siz de ayrıca iade yapacak mısınız?

review-request =
    { greeting }

    Deneyiminizi paylaşmak istemeniz bizi sevindirdi. Yorum yazmak isteğe bağlıdır ve içinizden geleni yazabilirsiniz.
    Yorumlar için ödeme yapmıyor, indirim vermiyor, değiştirilmesini ya da silinmesini istemiyoruz.
    Giriş yaptıktan sonra ürün sayfasından yazabilirsiniz.
    Siparişinizde bir sorun varsa buradan bildirin; yorumdan bağımsız olarak ilgileniriz.

    { closing }
    .title = Ürün yorumu
    .asks =
        yıldız verince ne kazanıyorum
        iyi yorum karşılığı hediye var mı
        nasıl yorum yaparım
        yoruma indirim var mı
        neden yorum istiyorsunuz
        yorumumu silmişsiniz
        beş yıldız verirsem kupon verir misiniz
        Değerlendirmemi değiştirmemi mi istiyorsunuz?
        kötü yorum yazarım paramı vermezseniz
        yorumum yayınlanmadı
        fotoğraflı yorum puan veriyor mu
        urun degerlendirmesi nereden yapiliyor
        yorumum neden onaylanmadı
        puset hakkında yorum yazmak istiyorum sayfada yeri yok
        kutudan kart çıktı 5 yıldıza 50 lira yazıyor siz mi koydunuz
        urune puan verme yerini bulamadim
        yorum yapın diye mail atıp durmayın artık
        Ürün hakkındaki görüşümü sitenizde yayımlatmak için ne yapmalıyım?

pre-order =
    { greeting }

    Evet, { $product } için ön sipariş verebilirsiniz. Tahmini kargo tarihi { DATETIME($date, dateStyle: "long") }.
    Siparişi her zamanki gibi verin; ürün depoya girince sırayla gönderilir.
    Tarih değişirse yenisini size biz bildiririz.
    Kargoya verilene kadar hesabınızdan iptal edebilirsiniz, ödemenin tamamı iade edilir.

    { closing }
    .title = Ön sipariş
    .asks =
        çıkmadan önce alabilir miyim
        önceden ayırtmak istiyorum yenisini
        ön sipariş var mı
        yeni model ne zaman çıkıyor
        ön siparişim ne zaman yollanacak
        ön siparişte para hemen çekiliyor mu
        çıkmadan ayırtabilir miyim
        Ön sipariş teslim tarihi hakkında bilgi alabilir miyim?
        yeni ısıtıcı satışa ne zaman açılır
        ön sipariş tarihi ertelendi mi
        cikinca ilk bana yollayin
        yenisi gelmeden sipariş verilir mi
        yeni puset lansmandan önce sipariş edilebiliyor mu
        ön siparişle aldım eylül demiştiniz, hâlâ eylül mü
        çıkacak kulaklığı kapora verip ayırtayım
        on sipariste ucret simdi mi kesiliyor cikinca mi
        Henüz piyasaya sunulmayan ürün için yerimi ayırtabilir miyim?
        ön sipariş verirsem çıkış günü elimde olur mu

out-of-stock =
    { greeting }

    { $product } şu anda stokta yok. Stoka giriş için beklenen tarih { DATETIME($date, dateStyle: "long") }.
    Ürün sayfasındaki “Gelince haber ver” düğmesine basarsanız ürün geldiğinde size yazarız.
    Daha erken lazımsa ne için ve hangi bedende istediğinizi yazın; elimizdeki benzerlerini önerelim.

    { closing }
    .title = Stokta yok
    .asks =
        240lık biberon ne zaman gelir sitede kalmamış
        ısıtıcı tekrar stoğa girer mi
        tükendi yazıyor
        bitmiş bekleyelim mi
        sitede yok ne zaman gelir
        uzun zamandır yok stokta
        stokta ne zaman olur
        tükenmiş bir daha gelir mi
        bedenim yok sitede
        tekrar gelecek mi bu ürün
        sepete ekle çalışmıyor tükendi diyor
        Ürünün stok bilgisini öğrenebilir miyim?
        üretimi mi bitti
        benzeri var mı bunun yerine
        gelince haber verin
        stok ne zaman yenilenecek ya
        pusetin siyahı kalmamış ne zaman stoklanır
        güneş kremi hep tükenmiş gözüküyor bi yerden bulunur mu
        M beden montu bekliyorum ne zaman gelecek stoğa
        kalmamis mi hic depoda da mi yok
        stok alarmı kurdum hâlâ yok
        Aradığım nemlendirici mağazanızda mevcut değil; yeniden temin edilecek midir?

altered-item =
    { greeting }

    { $order } numaralı siparişinizdeki { $product } hakkında sorduğunuz için teşekkürler. Ürün fotoğraftakinden biraz farklı; bunu önceden söylemeliydik, özür dileriz.
    { $change ->
        [length] Beden tablosuna daha iyi uysun diye boyu değiştirildi.
        [colour] Yeni kumaş partisi biraz farklı boyandığı ve önceki kalmadığı için ton değişti.
       *[fabric] Önceki kumaş bittiği için kumaş değişti; yenisinin kalınlığı yakın, tam içeriği etikette yazıyor.
    }
    Ürün sizde kalabilir ya da { within-window } ücretsiz iade edebilirsiniz.
    Hangisini istediğinizi yazmanız yeterli, gerisini biz hallederiz.

    { closing }
    .title = Ürün sipariş ettiğimden farklı
    .asks =
        kumaş önceki gibi değil
        modelde değişiklik var neden
        dokusu farklı bu sefer
        kumaşı sitedekinden farklı
        rengi fotoğraftaki gibi değil
        tulumun boyu kısalmış
        niye değiştirdiniz modeli
        pamuklu diye aldım değil
        Ürünün boyu ilandakinden farklı, neden?
        haber vermeden kumaş değişmiş
        tonu bambaşka
        öncekisi daha yumuşaktı
        paçaları kısaltmışsınız sanki
        fotoğrafta lacivert görünen mont elimde siyaha yakın
        battaniye eskiden aldığımdan ince, kumaşını mı değiştirdiniz
        sitede diz altı yazan elbisenin boyu mini
        organik pamuk yaziyodu polyester karisimi cikti etiketinde
        resimde fermuar vardı gelende düğme koymuşsunuz
        Aynı ürünü ikinci kez aldım; bu defaki dokusu ve tonu farklı. Bir değişikliğe mi gidildi?

holiday-hours =
    { greeting }

    { $period ->
        [ramadan] Hayırlı Ramazanlar dileriz. Ramazan boyunca da çalışıyoruz.
       *[holiday] Bayram ve resmî tatil günlerinde ekibimiz ve depomuz çalışmıyor. İyi tatiller dileriz.
    }
    { $period ->
        [ramadan] Mesajınız sırada; en geç { DATETIME($date, dateStyle: "long") } günü yanıt vereceğiz.
       *[holiday] Mesajınız sırada. Yeniden çalışmaya başladığımız gün { DATETIME($date, dateStyle: "long") }.
    }
    Sipariş vermeye devam edebilirsiniz; siparişler geliş sırasıyla kargoya verilir.
    Kargo takibi ve iade bildirimi hesabınızda her zaman açık.

    { closing }
    .title = Bayramda çalışıyor musunuz?
    .asks =
        bayramda kargo var mı
        bayramda açık mısınız
        resmi tatilde çalışıyor musunuz
        kurban bayramı öncesi yetişir mi
        ramazanda mesai kaça kadar
        Bayram tatilinde gönderim yapılıyor mu?
        yılbaşında depo açık mı
        bayram sonrası ne zaman başlıyorsunuz
        29 ekimde kargo cikar mi
        tatildesiniz galiba ne zaman dönersiniz
        arife günü kargo çıkıyor mu
        şeker bayramında mesajlara bakılıyor mu
        23 nisanda kapalı mısınız
        yilbasi gunu destek var mi
        ramazanda iftardan sonra yazsam bakan olur mu
        Kurban Bayramı tatiliniz hangi gün bitiyor, ne zaman işbaşı yapıyorsunuz?

vip-care =
    { greeting }

    Uzun zamandır bizimle olduğunuz için teşekkür ederiz, bizim için çok değerli.
    Daimi müşterilerimizle hep aynı ekip ilgileniyor; sipariş geçmişinizi gördüğü için baştan anlatmanız gerekmiyor.
    Bu sorunuzun yanıtını { within-response } alacaksınız.
    Ürünler ya da bizim hakkımızdaki her önerinizi okuyoruz.

    { closing }
    .title = Daimi müşteri
    .asks =
        eskiden beri sizdenim ayrıcalığım var mı
        sadık müşteriyim
        ben sürekli müşterinizim
        yıllardır sizden alıyorum
        sadakat programınız var mı
        vip müşteriye öncelik yok mu
        hep sizden alıyorum biraz hızlı olun
        Düzenli müşterilere özel bir uygulama var mı?
        üçüncü çocuk da sizin biberonla büyüyor
        altın üyeyim nerede öncelik
        unutmamışsınız teşekkürler eski müşteriyim
        devamli musteriyim ayricalik var mi
        2018den beri müşterinizim bir güzelliğiniz olur artık
        gold üyeye ayrı hat var mı
        ailecek sizden alışveriş ediyoruz, bizimle ilgilenen sabit biri olabilir mi
        puan biriktiren kart var mi surekli alanlara
        ayda üç sipariş veriyorum beni öne alın
        Yıllardır müdaviminizim efendim, ilginize teşekkür etmek istedim.

satisfaction-survey =
    { greeting }

    Çalışmamızı değerlendirmek istemeniz bizi sevindirdi.
    Konu kapandıktan sonra kısa bir anket gönderiyoruz; doldurmak isteğe bağlıdır.
    İyi olanı da olmayanı da açıkça yazabilirsiniz, ekip yöneticimiz okuyor.
    Şimdiden söylemek istediğiniz varsa bu mesaja yazmanız yeterli.

    { closing }
    .title = Destek hizmetini nereden puanlarım?
    .asks =
        sohbeti puanlamak istiyorum
        çalışanınızı övmek için nereye yazayım
        desteği nereden puanlarım
        temsilciyi övmek istiyorum
        anket linki gelmedi
        anket açılmıyor
        görüşmeden sonra anket olacak mı
        Memnuniyet anketine nasıl ulaşabilirim?
        anketi doldurmak zorunlu mu
        yardım eden hanıma teşekkür nereden
        hizmet puani verecegim nerede
        müşteri temsilcisine not vereyim
        canlı destekteki Elif hanım çok ilgilendi ona puan vermek istiyorum
        görüşme bitti 1-5 arası değerlendirme ekranı çıkmadı
        destek ekibini değerlendireceğim form nerede
        temsilciniz cok kibardi tesekkuru nereye yaziyim
        anketiniz telefonda açılmadı linki yenileyin
        Aldığım müşteri hizmetini puanlamak isterdim, bunun için bir anketiniz mevcut mudur?

win-back =
    { greeting }

    Sizi yeniden görmek ne güzel!
    { $code ->
        [none] Güncel tekliflerimiz sitedeki “Kampanyalar” sayfasında; sonrakileri bültenimizden öğrenebilirsiniz.
       *[other] Sizin için { $code } kodu geçerli; ödemeden önce sepete girmeniz yeterli.
    }
    Koşullar fiyatın yanında yazılıdır.
    Bebeğin kaç aylık olduğunu yazarsanız şimdi işinize yarayacakları önerebiliriz.

    { closing }
    .title = Uzun aradan sonra kampanyalar
    .asks =
        uzun süredir uğramadım fırsat var mı
        indirimleriniz neler
        uzun zamandır almadım indirim var mı
        ne kampanya var şu an
        bayram indirimi olacak mı
        eski müşteriye kod yok mu
        önceden kupon atardınız
        Sezon sonu indiriminiz ne zaman?
        efsane cuma var mı sizde
        dönerim ama indirim yaparsanız
        anneler günü firsati var mi
        yeni ne var, epeydir bakmadım
        ikinci bebek geliyor yeniden sizdeyim hoş geldin indirimi var mı
        bir senedir almıyordum, geri döneyim diye bir şey yapar mısınız
        montlarda sezon indirimi başladı mı
        11 11 de firsat olacak mi
        bana özel kupon tanımlasanız
        Kampanya bülteninize nasıl kaydolurum, güncel fırsatlarınızı öğrenmek isterim.

language-not-served =
    { greeting }

    Size Türkçe yanıt vermekten memnuniyet duyarız.
    Kendi dilinizde de yazabilirsiniz: kısa cümleler ve sipariş numarası doğru anlamamıza yardım eder. Anlaşılmayan olursa sorarız.
    Yanıt için çeviriden yararlanabiliriz; o zaman bunu belirtiriz.
    Yanıtımızı { within-response } alacaksınız.

    { closing }
    .title = Başka dilde yanıt veriyor musunuz?
    .asks =
        türkçe yazamıyorum pek
        ingilizce yazsam olur mu
        ingilizce destek var mı
        arapça konuşan var mı
        türkçem iyi değil
        çeviriyle yazıyorum kusura bakmayın
        kürtçe yazabilir miyim
        Başka bir dilde hizmet veriyor musunuz?
        can i write in english
        almanca yazsam anlar mısınız
        sadece turkce mi destek
        rusça bilen temsilci var mı
        eşim suriyeli arapça yazsa cevap verir misiniz
        farsça bilen var mı orda
        i dont speak turkish sorry
        google ceviri kullaniyorum anlasilmiyorsa soyleyin
        ukraynaca destek olur mu
        Almanya'da büyüdüm, Türkçem zayıf; Almanca devam edebilir miyiz?

data-erasure =
    { greeting }

    Kişisel verilerinizin silinmesi talebinizi aldık.
    { $erasure-within ->
        [one] Verilerinizi en geç { $erasure-within } gün içinde siler, bunu size yazılı olarak bildiririz.
       *[other] Verilerinizi en geç { $erasure-within } gün içinde siler, bunu size yazılı olarak bildiririz.
    }
    Faturaları yasanın öngördüğü süre boyunca saklarız ve başka amaçla kullanmayız.
    Hesabınız ve sipariş geçmişiniz de silinir. Bunu istemiyorsanız silme işleminden önce bize yazın.

    { closing }
    .title = Verilerimin silinmesi
    .asks =
        bana ait ne varsa silin
        kaydımı ve bilgilerimi kaldırın
        verilerimi silin
        hesabımı silmek istiyorum
        kvkk kapsamında silme talebi
        hakkımda hangi bilgiler var
        numaramı sistemden çıkarın
        Kişisel verilerimin imha edilmesini talep ederim
        üyeliği nasıl kapatırım
        kart bilgilerim sizde durmasın
        açık rızamı geri çekiyorum
        uyelik iptali ve veri silme
        kayıtlı adresimi ve telefonumu tamamen yok edin
        profilimi sildirmek istiyorum
        hakkımda tuttuğunuz kayıtların dökümünü isterim
        kvkk basvurum var verilerim silinsin
        bana bir daha mail sms atmayın bilgilerimi de kaldırın
        6698 sayılı Kanun uyarınca kişisel verilerimin yok edilmesini ve tarafıma bilgi verilmesini talep ediyorum.
