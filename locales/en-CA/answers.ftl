# Answers for customers in Canada where the American ones would not do. All that is not here is taken from en-US.

address-change =
    { greeting }

    { $shipped ->
        [yes] Order { $order } has already shipped, so we can't change the label ourselves, but the carrier usually can.
       *[no] Good news: order { $order } hasn't shipped yet, so there's still time to change the address.
    }
    { $shipped ->
        [yes] Next step: open the tracking page under Your Orders in your account and choose “Change delivery.” If the carrier doesn't offer that, reply with the right address. If the package comes back to us, we'll resend it at no charge.
       *[no] Next step: go to Your Orders in your account and edit the shipping address, or reply with the full address, province, and postal code and we'll do it for you. Once the package leaves our warehouse, only the carrier can change it.
    }

    { closing }
    .title = Change my shipping address
    .asks =
        need to change my shipping address
        wrong postal code on my order
        we moved to calgary can you ship it there
        i put the wrong unit number
        can you send it to my PO box
        forgot the buzzer code
        can it be held at the post office for pickup
        typo in my street name eh
        ship it to the cottage instead
        wrong province selected

exchange-item =
    { greeting }

    Happy to swap that for you. You can exchange an item from order { $order } within { $return-window ->
        [one] { $return-window } day
       *[other] { $return-window } days
    } of delivery.
    Next step: go to Your Orders in your account, choose “Exchange,” and pick the size, colour, or model you want. Your prepaid return label is right there, too.
    { $shipping-time ->
        [one] We'll ship your new item within { $shipping-time } business day of the carrier scanning your return.
       *[other] We'll ship your new item within { $shipping-time } business days of the carrier scanning your return.
    }

    { closing }
    .title = Can I exchange an item?
    .asks =
        can i exchange it for a different colour
        like to swap for the other model
        how do exchanges work in canada
        got it as a gift, want something else
        exchange instead of a refund please
        trade the grey one for blue
        picked the wrong colour, sorry about that
        do i send the old one back before you ship the new one

price-drop =
    { greeting }

    I'm sorry about the timing. If an item drops in price { $price-match ->
        [one] within { $price-match } day of your purchase
       *[other] within { $price-match } days of your purchase
    }, we'll give you back the difference.
    Next step: reply with the name of the item from order { $order } and the price you see today. It needs to be the same size, colour, and model.
    Once we've checked it, the difference goes to the payment method you used, and you don't have to send anything back.

    { closing }
    .title = The price dropped after I ordered
    .asks =
        price went down since i bought it
        can i get a price adjustment
        boxing day price is lower than what i paid
        on sale now, just bought it last week
        do you do price matching
        it's 15 bucks cheaper today
        can you honour the sale price
        refund the difference?

invoice-copy =
    { greeting }

    Sorry you had to go looking for it. The invoice for order { $order } is ready to download today: open Your Orders in your account, pick the order, and choose “Invoice.”
    It lists each item, the GST/HST and any provincial tax, and the payment method you used.
    Did you check out as a guest, or do you need a company name on it? Reply with the details and we'll email you the PDF.

    { closing }
    .title = I need my invoice
    .asks =
        need a receipt with the HST on it
        can you email me my invoice
        no receipt in the box
        GST number on the invoice please
        receipt for my benefits claim
        lost my receipt
        need an invoice in french for my work
        where do i download the bill

delivered-missing =
    .asks =
        canada post says delivered, community mailbox is empty
        tracking has it in the parcel compartment, theres no key in my slot
        Purolator marked it delivered to my condo. The concierge has nothing for our unit.
        intelcom's delivery pic is some other house, not ours eh
        says left at the side door, shovelled the whole walk and nope
        nobody buzzed, canpar has it as delivered and signed for, i was home all morning

customs-duties =
    { greeting }

    { $customs ->
        [due] Duties and import taxes aren't included in the price of order { $order }. The carrier collects them at or before delivery, and the Canada Border Services Agency sets the amount, not us.
       *[prepaid] Duties, GST/HST, and brokerage for order { $order } were already included in what you paid at checkout.
    }
    { $customs ->
        [due] The carrier's notice shows how the amount was worked out. Keep it: if you return the order, you may be able to get the duties back.
       *[prepaid] The carrier shouldn't ask you for anything at the door. If you do get a bill, hold off on paying it and reply with a photo, and we'll settle it with the carrier.
    }
    Is customs asking for paperwork? Reply with a picture of the letter and we'll send you the invoice and product details they need.

    { closing }
    .title = Duties and taxes
    .asks =
        do i pay duty on this
        UPS wants a brokerage fee
        is it shipping from the states
        held by CBSA
        are duties included in canadian dollars
        got a COD charge from the carrier
        hst charged twice, once by you and once at the door
        customs needs an invoice
        how much is duty to canada

repair-partner =
    { greeting }

    Your { $product } can be repaired close to home, so you don't need to ship it across the country.
    Next step: reply with your postal code, your order number, and a few words about what it does.
    { $response-within ->
        [one] Within { $response-within } business day, we'll send you the name and address of a repair partner near you.
       *[other] Within { $response-within } business days, we'll send you the name and address of a repair partner near you.
    }
    If the repair is covered by our warranty, it's free. If not, the partner tells you the price first, and you decide.

    { closing }
    .title = Get it repaired near me
    .asks =
        is there a repair shop in toronto
        can i get it fixed somewhere near me
        the part you sent didn't help
        do you repair the warmers
        service centre in BC?
        don't want to throw it out, can it be repaired
        how much for a repair
        someone local who could look at it

garment-care =
    { greeting }

    You can machine-wash your { $product } at { $degrees }°C. Turn it inside out, close the snaps, and use a mild detergent.
    Skip the bleach and the fabric softener; softener makes the fabric less absorbent.
    Lay it flat or hang it up to dry. The dryer can shrink it.
    Wash it once before the first wear, with similar colours.

    { closing }
    .title = How do I wash it?
    .asks =
        how do i wash the sleeper
        can it go in the dryer
        will it shrink
        what temp do i wash it at
        do the colours run in the wash
        do i wash it first
        stain from spit up, what works
        is it machine washable

altered-item =
    { greeting }

    You're right, the { $product } in order { $order } isn't exactly as shown. { $change ->
        [colour] The colour is a slightly different shade, because the fabric we had on hand came from a new dye lot.
        [fabric] The fabric is a different one, because the original wasn't available; we chose one with a similar feel and the same care instructions.
       *[length] The length was adjusted so that it matches the measurements on our size chart.
    }
    We should have told you before it shipped, and I'm sorry we didn't.
    If you like it, there's nothing to do. If you don't, return it for free { $return-window ->
        [one] within { $return-window } day of delivery
       *[other] within { $return-window } days of delivery
    }: open Your Orders in your account and choose “Return.” You'll get your full price back.

    { closing }
    .title = It isn't quite what was shown
    .asks =
        colour is way off from the photo
        different fabric than the website says
        it's shorter than the chart
        did you change the material
        doesn't look like the picture
        sleeves aren't the same as before
        supposed to be organic cotton and it's a blend
        length is wrong

out-of-stock =
    { greeting }

    { $product } is sold out right now. We expect it back by { DATETIME($date, dateStyle: "long") }.
    Next step: tap “Notify me” on the product page and we'll email you when it's in. You won't be charged for that.
    Can't wait that long? Reply with what matters most to you, like size, colour, or price, and we'll suggest something that's in stock.
    If it's already part of an order, you can track where things stand under Your Orders in your account.

    { closing }
    .title = Is it back in stock?
    .asks =
        when is it back in stock
        sold out in canada?
        any left in grey
        restock date please
        out of stock again
        can you tell me when it's available
        is it discontinued
        none left in any size, more coming?

holiday-hours =
    { greeting }

    { $period ->
        [ramadan] Ramadan Mubarak! Our team is working shorter hours this month, and you'll hear from us by { DATETIME($date, dateStyle: "full") }.
       *[holiday] Thanks for your message! Our team is off for the holiday and back on { DATETIME($date, dateStyle: "full") }.
    }
    Orders you place in the meantime are safe in our system. You can track a package, start a return, or cancel an order under Your Orders in your account.
    If a product has hurt someone or doesn't seem safe, stop using it and please don't wait for us: see a doctor, or call 911 in an emergency.

    { closing }
    .title = Holiday hours
    .asks =
        are you open on canada day
        open on victoria day?
        christmas hours
        closed for thanksgiving in october?
        do you work on family day
        anyone there on boxing day
        back when after the long weekend
        hours during ramadan
        is today a stat holiday for you

refund-method =
    { greeting }

    Your refund for order { $order } goes back { $method ->
        [card] to the card you paid with
        [paypal] to the PayPal account you paid with
        [wallet] to the card or account behind your digital wallet
       *[none] to the payment method you used
    }. { $refund-within ->
        [one] It should post within { $refund-within } day of the return reaching us.
       *[other] It should post within { $refund-within } days of the return reaching us.
    }
    We can't send it to a different card or account, or by Interac e-Transfer. If your card was replaced, your bank usually passes the money on to the new one.
    Is the account closed? Reply before you send the item back, and we'll find a way with you.

    { closing }
    .title = Where does my refund go?
    .asks =
        can you e-transfer my refund
        which card does it go back on
        i closed that account
        refund to a different visa
        paid with interac debit how do i get refunded
        can you mail me a cheque
        store credit or cash?
        card expired, where's the refund going

language-not-served =
    { greeting }

    We answer in English and French, so just write in the one you prefer. Another language is fine too: we'll use a translation to read it and keep our sentences short, so they translate well.
    { $response-within ->
        [one] You'll have our answer within { $response-within } business day.
       *[other] You'll have our answer within { $response-within } business days.
    }
    If anything we write isn't clear, tell us which line. Photos and order numbers help in any language.

    { closing }
    .title = Do you answer in my language?
    .asks =
        do you have service in french
        can i write in punjabi
        anyone who speaks cantonese
        parlez vous français
        my english is not very good sorry
        is there someone who speaks tagalog
        need help in arabic
        can you answer in spanish
