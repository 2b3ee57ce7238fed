//! How long it takes to tell the register of a draft of 500 characters, and what it promises, in each
//! bundled language, and how that grows with the draft: `cargo bench --bench register`.
#![expect(clippy::unwrap_used, reason = "a benchmark may fail loudly")]

use comity::language::promise::places;
use comity::language::register::marks;
use comity::language::{Locale, Text};
use divan::{Bencher, black_box};

fn main() {
    divan::main();
}

/// A sentence that speaks to a customer, by locale.
const SENTENCES: [(&str, &str); 16] = [
    ("ar", "نشكركم على تواصلكم معنا، وقد تم شحن طلبكم اليوم. "),
    ("de", "Vielen Dank, dass Sie uns Ihre Nummer nennen, wir senden Ihnen das Paket. "),
    ("es", "Le agradecemos su paciencia; si puede, envíenos su número de pedido. "),
    ("fr", "Nous vous remercions de votre patience et vous écrirons demain. "),
    ("hi", "आप कल तक इंतज़ार कर सकते हैं, आपका रिफ़ंड हो गया है। "),
    ("it", "La ringraziamo per la Sua pazienza; può inviarci il Suo numero d'ordine? "),
    ("ja", "ご注文を確認しました。お手数ですが、ご連絡ください。"),
    ("ko", "고객님의 주문이 발송되었어요. 저희가 확인해 드릴게요. "),
    ("nl", "Kunt u uw bestelnummer doorgeven? Dan sturen wij u een bericht. "),
    ("pl", "Czy może Pan podać numer zamówienia? Wysłaliśmy do Pana wiadomość. "),
    ("pt", "Agradecemos a sua paciência; pode enviar-nos o seu número? "),
    ("pt-BR", "O senhor pode nos enviar o número do pedido? Seu pedido já está a caminho. "),
    ("ru", "Вы можете вернуть товар в течение 14 дней, пришлите номер вашего заказа. "),
    ("tr", "Sipariş numaranızı paylaşır mısınız? Size yarın haber vereceğiz. "),
    ("vi", "Cảm ơn quý khách đã liên hệ, đơn hàng sẽ được giao ngày mai ạ. "),
    ("zh", "您的订单已发货，请提供您的订单号查询物流。"),
];

/// A draft of so many characters.
fn draft(tag: &str, characters: usize) -> String {
    let (_, sentence) = SENTENCES.iter().find(|(known, _)| *known == tag).unwrap();
    sentence.chars().cycle().take(characters).collect()
}

fn read(bencher: Bencher<'_, '_>, tag: &str, characters: usize) {
    let text = draft(tag, characters);
    let locale = Locale::parse(tag).unwrap();
    let text = Text::new(&text, locale.language());
    bencher.bench_local(|| marks(black_box(&text), &locale));
}

#[divan::bench(args = SENTENCES.map(|(tag, _)| tag))]
fn of_500_characters(bencher: Bencher<'_, '_>, tag: &str) {
    read(bencher, tag, 500);
}

#[divan::bench(args = SENTENCES.map(|(tag, _)| tag))]
fn promises_of_500_characters(bencher: Bencher<'_, '_>, tag: &str) {
    let text = draft(tag, 500);
    let language = Locale::parse(tag).unwrap();
    let text = Text::new(&text, language.language());
    bencher.bench_local(|| places(black_box(&text)));
}

#[divan::bench(args = [5_000, 50_000])]
fn promises_of_longer_japanese(bencher: Bencher<'_, '_>, characters: usize) {
    let text = draft("ja", characters);
    let text = Text::new(&text, "ja");
    bencher.bench_local(|| places(black_box(&text)));
}

#[divan::bench(args = [5_000, 50_000])]
fn of_longer_spanish(bencher: Bencher<'_, '_>, characters: usize) {
    read(bencher, "es", characters);
}

#[divan::bench(args = [5_000, 50_000])]
fn of_longer_japanese(bencher: Bencher<'_, '_>, characters: usize) {
    read(bencher, "ja", characters);
}
