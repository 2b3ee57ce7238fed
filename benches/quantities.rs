//! How long the quantities of a reply take to read: `cargo bench --bench quantities`.
#![expect(clippy::unwrap_used, reason = "a benchmark may fail loudly")]

use comity::language::Locale;
use comity::language::quantity::quantities;
use divan::Bencher;
use divan::counter::CharsCount;
use jiff::civil::{DateTime, date};

fn main() {
    divan::main();
}

/// A line of a reply in each bundled language.
const LINES: [(&str, &str); 16] = [
    (
        "ar",
        "شكرا لتواصلك معنا بشأن طلبك. سيصلك المبلغ 149 ريال خلال 5-7 أيام عمل، وسنتصل بك يوم الخميس القادم. ",
    ),
    (
        "de",
        "Vielen Dank für Ihre Nachricht zu Ihrer Bestellung. Wir erstatten 149,90 € innerhalb von 5–7 Werktagen und melden uns bis Freitag. ",
    ),
    (
        "en",
        "Thank you for your message about your order. We refund $149.90 within 5–7 business days and write again by Friday at the latest. ",
    ),
    (
        "es",
        "Gracias por su mensaje sobre el pedido. Le devolvemos 149,90 € en un plazo de 5 a 7 días hábiles y le escribimos el viernes. ",
    ),
    (
        "fr",
        "Merci pour votre message au sujet de votre commande. Nous remboursons 149,90 € sous 5 à 7 jours ouvrés et vous écrivons vendredi. ",
    ),
    (
        "hi",
        "आपके ऑर्डर के बारे में संदेश के लिए धन्यवाद। हम 5-7 कार्य दिवसों में 149 रुपये लौटाएंगे और शुक्रवार तक लिखेंगे। ",
    ),
    (
        "it",
        "Grazie per il messaggio sul suo ordine. Rimborsiamo 149,90 € entro 5-7 giorni lavorativi e le scriviamo di nuovo venerdì. ",
    ),
    (
        "ja",
        "ご注文についてのお問い合わせをいただき誠にありがとうございます。5～7営業日以内に12,495円を返金し、来週の金曜日までにご連絡いたします。",
    ),
    (
        "ko",
        "주문에 대해 문의해 주셔서 감사합니다. 5~7영업일 이내에 12,495원을 환불해 드리고 금요일까지 다시 연락드리겠습니다. ",
    ),
    (
        "nl",
        "Bedankt voor uw bericht over uw bestelling. Wij betalen € 149,90 binnen 5-7 werkdagen terug en schrijven u uiterlijk vrijdag. ",
    ),
    (
        "pl",
        "Dziękujemy za wiadomość w sprawie zamówienia. Zwrócimy 149,90 zł w ciągu 5–7 dni roboczych i napiszemy do piątku. ",
    ),
    (
        "pt",
        "Obrigado pela sua mensagem sobre o pedido. Devolvemos R$ 149,90 em até 5 a 7 dias úteis e escrevemos na sexta-feira. ",
    ),
    (
        "ru",
        "Спасибо за сообщение о вашем заказе. Мы вернем 149,90 руб. в течение 5–7 рабочих дней и напишем до пятницы. ",
    ),
    (
        "tr",
        "Siparişinizle ilgili mesajınız için teşekkür ederiz. 149,90 TL'yi 5-7 iş günü içinde iade eder, cuma gününe kadar yazarız. ",
    ),
    (
        "zh",
        "感谢您就订单与我们联系。我们将在5至7个工作日内退还149.90元，并在下周五之前再次与您联系。",
    ),
    (
        "zh-TW",
        "感謝您就訂單與我們聯繫。我們將在5至7個工作天內退還149元，並在下週五之前再次與您聯繫。",
    ),
];

fn now() -> DateTime {
    date(2026, 11, 25).at(10, 0, 0, 0)
}

fn text(line: &str, length: usize) -> String {
    line.chars().cycle().take(length).collect()
}

/// 500 characters in each bundled language.
#[divan::bench(args = LINES.map(|(tag, _)| tag))]
fn reply(bencher: Bencher<'_, '_>, tag: &str) {
    read(bencher, tag, 500);
}

/// The same for longer texts: as much longer as they are.
#[divan::bench(args = [500, 5_000, 50_000])]
fn long(bencher: Bencher<'_, '_>, length: usize) {
    read(bencher, "de", length);
}

fn read(bencher: Bencher<'_, '_>, tag: &str, length: usize) {
    let (_, line) = LINES.into_iter().find(|(known, _)| *known == tag).unwrap();
    let text = text(line, length);
    let locale = Locale::parse(tag).unwrap();
    let _ = quantities(&text, &locale, Some(now()));
    bencher
        .counter(CharsCount::new(text.chars().count()))
        .bench(|| quantities(&text, &locale, Some(now())));
}
