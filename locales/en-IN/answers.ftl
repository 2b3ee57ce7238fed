# Answers for customers in India. All that is not here is taken from en-GB.

order-status =
    { greeting }

    Thank you for writing to us about your order { $order }. It is expected to reach you by { DATETIME($date, dateStyle: "long") }.
    { $tracking ->
        [none] When the courier picks up the parcel, we send the tracking number to your email and mobile number. It also appears under My Orders in your account.
       *[other] Your tracking number is { $tracking }. You can also see the status under My Orders in your account.
    }
    Next step: if the parcel has not come by that day, please reply to this message. We will then take it up with the courier and update you.

    { closing }
    .title = Where is my order?
    .asks =
        where is my order
        kindly update the status of my order
        sir my parcel not received till now
        when it will be delivered
        Please share the tracking details.
        order placed 5 days back no update
        pls tell expected delivery date
        is it dispatched or not
        AWB number please
        delivery boy has not called yet
        will it come before sunday madam
        sir pls share delhivery docket number for my stroller
        Ordered on Friday evening through GPay and got the confirmation mail. Kindly intimate by when it will reach Nagpur.
        dispatched ah or still packing only

delivery-delay =
    { greeting }

    We are sorry that your order { $order } has not reached you on the date we gave.
    The new expected date is { DATETIME($date, dateStyle: "full") }. You can follow the parcel under My Orders in your account.
    Next step: nothing is needed from your side. If this date does not suit you, please reply before it, and we will cancel the order and refund the full amount.

    { closing }
    .title = My order is late
    .asks =
        order is delayed too much
        it was to be delivered on 12th only
        Still not received, what is the reason for the delay?
        every day showing tomorrow tomorrow
        why so late yaar
        courier fellow keeps saying out for delivery
        need it before the naming ceremony, still not come
        delivery date changed third time
        i am waiting since last week
        please expedite my delivery, already late
        promised for monday, today thursday also not come
        You people mailed that delivery is preponed to 3rd, now it is 8th and nothing has come. What is this?
        annaprashan is over and the gift which you told will come on 5th is still not here

item-damaged =
    { greeting }

    We are very sorry that the item in your order { $order } reached you in damaged condition. It will be set right at no cost to you.
    Next step: please reply with two photos, one of the damage and one of the box with its label.
    Once we have the photos, we will write to you { within-response }: with a replacement part if that is enough, or with a new item.
    Please do not use the item till then, and keep the packing.

    { closing }
    .title = My item arrived damaged
    .asks =
        received damaged product
        box was open and bottle broken
        Item came in broken condition, please replace.
        seal was already open when it came
        cream leaked in the packet
        lid is broken sir
        cracked piece received
        i have taken unboxing video, it is damaged
        packing was very poor, everything is dented
        defective piece sent, screen has scratches
        powder tin was pressed in and powder is all over the carton
        Blue Dart box was fully wet and inside cream tube burst. Photos attached for your kind reference.
        headphone band is snapped, just now only i opened

refund-when =
    { greeting }

    Your refund of { CURRENCY($amount) } for order { $order } is being processed { $method ->
        [card] to the card you paid with
        [paypal] to your PayPal account
        [wallet] to your wallet
       *[none] to the payment method you used
    }.
    The amount is credited { within-refund }. If you paid by UPI, please check the bank account linked to it.
    Next step: if you do not see it after that, reply to this message and we will share the reference number, so that your bank can trace it.

    { closing }
    .title = When will I get my refund?
    .asks =
        refund not received
        when my money will come
        return pickup done but refund still pending
        How many days for refund to reflect in bank account?
        please refund my amount
        upi refund status
        not yet credited sir
        kindly process my refund at the earliest
        its been 10 days since pickup, where is refund
        paisa wapas kab milega
        pickup was done by ekart on 7th, by when will amount come
        after cancelling the order how many working days for refund
        Quality check of my returned item is over or not? Money will be released after that only it seems.

refund-method =
    { greeting }

    The refund for your order { $order } goes { $method ->
        [card] to the card you paid with
        [paypal] to the PayPal account you paid with
        [wallet] to the wallet you paid with
       *[none] to the source from which you paid, for example your UPI ID or card
    }, { within-refund } of your return reaching us.
    We are not able to pay it to another person's account. If you paid cash on delivery, we transfer the amount to a bank account in your name.
    Next step: for cash on delivery, please open My Orders in your account and enter the account number and IFSC there. Kindly do not send them by message.

    { closing }
    .title = Where does my refund go?
    .asks =
        how will i get refund for COD order
        will refund come to same account
        can you refund to my upi instead
        Please credit the amount to my bank account.
        paid by cash, how will you return money
        my card is blocked now where refund will come
        debit card expired
        want refund in source account not in wallet
        can it be sent to my husband's gpay
        refund as wallet money or bank?
        i paid by phonepe, money will come there or to bank
        COD order, where do i give my account number and IFSC for the refund?
        my sbi account is closed, kindly send the refund to hdfc instead

double-charge =
    { greeting }

    We are sorry for the trouble. We can see { NUMBER($charges) } payments of { CURRENCY($amount) } for your order { $order }, and only one is due.
    Sometimes the second amount is only on hold, and the bank reverses it on its own. Our payments team is checking which it is.
    We will write to you with the result { within-response }. If the amount was taken twice, we will return it to the payment method you used.
    Next step: nothing is needed from your side. Please do not share your card number, UPI PIN or OTP with anyone, including us.

    { closing }
    .title = Amount was debited twice
    .asks =
        amount deducted twice
        two times money debited for same order
        payment failed but amount debited
        Double payment happened through UPI, please reverse.
        money got cut 2 times from account
        gpay showing failed but bank debited
        order not placed but money gone
        extra amount charged on my credit card
        same transaction two times in passbook
        kindly reverse the duplicate transaction
        phonepe cut rs 899 two times, only one order is there
        payment page got hanged, i paid again, now both have gone through
        HDFC SMS shows two debits of the same amount at 8.14 pm, do the needful.

address-change =
    { greeting }

    { $shipped ->
        [yes] Your order { $order } has already been handed over to the courier, so we are not able to change the label now.
       *[no] Your order { $order } is still at our warehouse, so the address can be changed.
    }
    { $shipped ->
        [yes] Next step: please open the tracking link under My Orders in your account and choose another address or day there. If that is not possible, reply with the correct address. If the parcel comes back to us, we will send it again free of charge.
       *[no] Next step: please reply with the full address: house or flat number, street, landmark, city, PIN code and mobile number. We will confirm the change in writing before the parcel is dispatched.
    }

    { closing }
    .title = Change my delivery address
    .asks =
        change delivery address
        wrong pincode entered by mistake
        i have shifted to new flat
        Please deliver to my office address.
        landmark is not mentioned, pls add
        mobile number is wrong in the order
        deliver to my native place instead
        want to update address before dispatch
        house number left out
        parcel is going to old address sir
        pincode should be 560034, i typed 560043
        Kindly correct the address, the tower number and flat number got interchanged.
        shifting to pg in whitefield on saturday so send there only

return-start =
    { greeting }

    You can return any item from your order { $order } { within-return-window } of delivery, without giving a reason.
    Next step: please go to My Orders in your account, choose “Return” and pick a day for the pickup. The courier brings the label along; there is nothing to print.
    Please keep the item packed safely with all its parts, and keep the pickup receipt.
    Your refund is made { within-refund } of the parcel reaching us, and we confirm it by email.

    { closing }
    .title = How do I return something?
    .asks =
        i want to return this product
        how to return
        return policy please
        Kindly arrange return of my order.
        not satisfied, want to give it back
        till when i can return
        product is not as per my expectation
        return and refund process
        dont want this item, take it back
        return option is not showing in my orders
        kindly do the needful for taking back the stroller, we are not liking it
        nursing pillow is not comfortable, how to give it back
        ordered for my sister but she left for dubai, so want to give it back

return-label =
    { greeting }

    You need not print a label for your order { $order }: the courier brings it at the time of pickup. You can book the pickup { within-return-window } of delivery.
    Next step: please open My Orders in your account, choose “Return” and select the day.
    If there is no pickup at your PIN code, please hand the parcel in here: { $collection-point }.
    Keep the receipt till your refund has been credited.

    { closing }
    .title = Return pickup and label
    .asks =
        return pickup not done
        pickup boy did not come
        when will the courier come for return pickup
        How to get the return label?
        reverse pickup not available at my pincode
        no printer at home
        please reschedule the pickup
        pickup cancelled without informing me
        where to drop the return parcel
        label not there in box
        nobody is coming to collect the return
        courier refused to take the return parcel
        pickup is not happening, how can i send the item back
        pickup was given for today 2 to 6, nobody turned up
        which dtdc counter can i give the return at
        The return slip PDF is not opening in my mobile. Kindly resend it.

repair-part =
    { greeting }

    Your { $product } may not have to be sent back. Many problems are solved with a small spare part that can be fitted at home, and we send it free of cost.
    Next step: please reply with your order number, the serial number from the base and a photo of the part.
    Once we know which part is needed, it is dispatched { within-shipping }, with step-by-step pictures.
    Please keep the product unplugged till then. If the part does not help, we will arrange a repair.

    { closing }
    .title = A spare part to fit yourself
    .asks =
        spare part required
        need only the cap
        is the adaptor available separately
        ring is broken, can i get one piece
        measuring cup not there
        i can fix it myself just send the part
        rubber seal is loose need new one
        extra nipples for mini 240 available?
        button of romper came out
        hook of the cradle is broken, sell me that hook alone na
        Is the lamp cover sold separately? Rest of the piece is fine.
        back cover screw is lost, where to purchase only that

repair-partner =
    { greeting }

    Your { $product } can be repaired near your place, so it does not have to be sent far.
    Next step: please reply with your order number, your PIN code and two or three lines about the problem.
    We will send you the name and address of the nearest repair partner { within-response }.
    If the problem is covered by our warranty, the repair is free. If not, the partner tells you the charges first, and you decide.

    { closing }
    .title = A repair near me
    .asks =
        service centre near me
        is there any service center in pune
        want to repair it
        Please send a technician.
        part changed but still same problem
        what are the repair charges
        local mechanic can open it or not
        can i get it repaired in bangalore
        don't want replacement only repair
        authorised service centre list
        nearest place in indore who can repair the pram
        Your technician will come to house or I have to carry it to the service centre?
        you sent new adaptor but again dead only, let some proper person see it

warranty-claim =
    { greeting }

    We are sorry that your { $product } is not working properly. It has our warranty of { $warranty ->
        [one] { $warranty } month
       *[other] { $warranty } months
    } from the date of delivery, and your order { $order } is enough as proof of purchase.
    Next step: please reply with the serial number from the base and a short video of the problem.
    We will write to you with the solution { within-response }. Many times a free spare part is enough; otherwise we repair or replace the product.

    { closing }
    .title = My product has stopped working
    .asks =
        product not working
        it stopped working within 2 months
        warmer is not heating
        Is it under warranty? How to claim?
        not getting switched on
        battery backup is very poor
        charger is not charging the phone
        warranty card not received
        after power cut it is not starting
        defective product, need replacement under warranty
        warmer is dead
        damaged after voltage problem
        it is only some months old and not working
        trimmer is going on and off by itself, bought in june only, warranty claim how
        speaker giving only kar kar sound, warranty is there or not
        Kindly register my warranty complaint, the display of the machine has gone blank.

invoice-copy =
    { greeting }

    Sorry that you had to search for it. The tax invoice for your order { $order } can be downloaded today: open My Orders in your account and choose “Invoice”.
    It shows the items, the GST and the payment method.
    Next step: if you need your company's name and GSTIN on it, please reply with both and we will check what can be done for this order.

    { closing }
    .title = I need my invoice
    .asks =
        gst bill required
        send invoice copy
        bill not received with the parcel
        Please share tax invoice with GSTIN.
        need bill for reimbursement
        invoice in company name
        where to download the bill
        warranty needs bill, i lost it
        kindly mail me the receipt
        hsn code is wrong in my invoice
        accounts team is asking bill with our company GST
        Kindly forward the soft copy of the tax invoice, the printed one got torn.
        CA needs invoice before filing date

cosmetics-reaction =
    { greeting }

    We are sorry to hear this, and thank you for informing us. Please stop using { $product } and rinse the skin with plenty of lukewarm water.
    If it does not settle or becomes worse, please show it to a doctor and take the pack along for the list of ingredients. For difficulty in breathing or swelling of the face, call 112.
    A product safety specialist will contact you { within-response }.
    Next step: please keep the product and reply with the batch number from the pack and, if you are comfortable with it, a photo.

    { closing }
    .title = My skin has reacted to a product
    .asks =
        getting rashes after using cream
        my baby's skin became red after calm cream
        burning sensation on face
        Cream has caused an allergy, please advise.
        itching started from yesterday after applying
        small small pimples came
        is it having any chemicals
        side effects of this cream
        skin has become dark and dry where i applied
        swelling near eyes after use
        baby's back is full of red dots from your massage oil
        face became like tomato after the sunscreen
        Since applying the night cream my wife is having itching and peeling, should she consult skin doctor?

injury-report =
    { greeting }

    We are very sorry to hear this. Please stop using { $product } now: switch it off at the socket if it has a plug, and keep it away from children.
    If anyone is hurt or unwell, please see a doctor. In an emergency, call 112.
    Your case is with a product safety specialist, who will contact you { within-response }.
    Next step: please keep the product and the packing as they are and do not open it. When you are able to, share a mobile number on which we can reach you and a photo.

    { closing }
    .title = Somebody has been hurt
    .asks =
        my child got burnt
        current is coming from the product
        got electric shock
        It caught fire while charging.
        smoke came from the adapter
        baby swallowed a small piece that came out
        we had to take her to hospital because of this
        battery blasted
        hot water fell on my hand from the warmer
        sparking in the plug point
        getting current from the body of the warmer
        shock comes when i touch the machine
        breast pump overheated and burnt my skin
        Steam from the machine burnt my mother-in-law's face, kindly take it seriously.
        while charging the wire became red hot and my thumb got burnt

complaint-apology =
    { greeting }

    We are sorry. You have had to follow up many times, and we understand that you are upset.
    Your complaint is now with our team leader, with all your earlier messages, so you do not have to explain again.
    You will get a personal reply { within-response }: what happened, what we are doing and by which date.
    Next step: if you have a particular solution in mind, please tell us, and we will look at that first.

    { closing }
    .title = I want to complain
    .asks =
        very bad service
        i want to raise a complaint
        pathetic customer care
        Please escalate this to your senior.
        no one is responding properly
        will go to consumer court
        cheating customers like this
        everyone gives a different answer
        worst experience never buying again
        total waste of time and money
        connect me to your manager
        called many times but no solution
        nobody is solving my issue
        give me the number of your senior
        since one month only i am following up, no one is bothered
        Your executive was laughing at me on the call. I want written apology from your management.
        time pass company, ticket closed every time without solving anything

holiday-hours =
    { greeting }

    { $period ->
        [ramadan] Ramzan Mubarak. Our team is working shorter hours this month, and you will hear from us by { DATETIME($date, dateStyle: "full") }.
       *[holiday] Thank you for your message, and our best wishes for the holiday. Our office is closed, and we are back on { DATETIME($date, dateStyle: "full") }.
    }
    You can still order, track a parcel or book a return pickup under My Orders in your account.
    If a product does not seem safe or somebody is hurt, please stop using it and do not wait for us: see a doctor, or call 112.

    { closing }
    .title = Holiday timings
    .asks =
        are you open on diwali
        office closed for holi?
        timings during navratri
        Will there be delivery on 15th August?
        working on republic day or not
        when you will be back after pongal
        is it holiday today
        any change in timing in ramzan
        customer care closed on sunday?
        christmas holidays from which date
        on ganesh chaturthi your office is working or leave
        Kindly intimate whether support will be there on Good Friday.
        durga puja 4 days all closed ah

win-back =
    { greeting }

    It is good to hear from you again. { $code ->
        [none] We do not have a coupon code to share today, but all current offers are on our home page.
       *[other] Here is a code for your next order: { $code }. Please enter it in the cart; the discount is shown there.
    }
    What has come in since your last order is under “New arrivals”.
    Next step: if you would like to know the next festival offer beforehand, please join our newsletter. You can unsubscribe at any time.

    { closing }
    .title = Offers for returning customers
    .asks =
        any diwali offer
        long time not ordered, any discount
        is there festive sale going on
        Do you have a coupon for old customers?
        when is the next sale
        rakhi offer available?
        give some discount i will order
        bank offer on hdfc card?
        any new arrivals
        first order coupon is over, give another one
        after two years i am coming back, what offer you will give
        Any Onam special price for old customers?
        big billion type sale when you are keeping

language-not-served =
    { greeting }

    We answer in English and in Hindi. You are welcome to write in any other language too: we read it with the help of a translation and reply in short, simple sentences.
    You will have our reply { within-response }.
    Next step: if any line is not clear, please tell us which one. A photo and the order number help in every language.

    { closing }
    .title = Do you answer in my language?
    .asks =
        hindi mein baat kar sakte hain
        tamil speaking person available?
        can i write in telugu
        My English is weak, please talk in Hindi.
        bengali support
        malayalathil samsarikkan pattumo
        my mother knows only marathi
        any kannada executive there
        please reply in gujarati
        english not coming properly sorry
        odia knowing person is there?
        Kindly give the reply in Malayalam, my father cannot read English.
        aap log hindi me reply karte ho kya, english thoda kam aati hai

data-erasure =
    { greeting }

    We have received your request to erase your personal data. It will be done { $erasure-within ->
        [one] within { $erasure-within } day
       *[other] within { $erasure-within } days
    }, and we will confirm it by email.
    Next step: please reply from the email address with which you order, so that we know the request comes from you. Kindly do not send an ID proof.
    Invoices have to be kept as long as tax law says; we do not use them for anything else.
    Please save what you still need, because a deleted account cannot be brought back.

    { closing }
    .title = Erase my personal data
    .asks =
        delete my account permanently
        remove my mobile number from your database
        stop sending sms and delete my data
        I request erasure of my personal data under the DPDP Act.
        how to deactivate account
        delete my saved card details
        why my number is with you, remove it
        what all data you are having of me
        withdraw my consent
        my details should not be there in your system
        i am getting otp of your site, someone kept my number, delete it
        Kindly close my account and erase name, address, UPI id, everything.
        uninstalled the app, now remove my details also from your side

wrong-item =
    { greeting }

    We are sorry: a different item was packed for your order { $order }. It will be set right at no cost to you.
    Next step: please reply with a photo of what you received, with the label on its box.
    The correct item is dispatched { within-shipping } of your reply. The courier takes back the other one at the same time, so there is nothing to print.

    { closing }
    .title = I have received the wrong item
    .asks =
        wrong product received
        different item came
        Colour is not the same as ordered.
        ordered 2 pcs got 1 of another type
        you have sent some other model
        size on the tag is different from my order
        someone else's order came to me
        not this one i had ordered
        charger pin is different, not fitting
        item mismatch
        ordered blue, black came
        some other colour has come
        cover of another model came
        other colour received, kindly take it back
        wrong piece came, please do the pickup and send correct one
        i had booked diapers M size, wipes have come
        ladies slipper i ordered, gents slipper has come
        bro night suit was in my order, u sent one bedsheet

order-cancel =
    { greeting }

    We have cancelled your order { $order } as you asked.
    { CURRENCY($amount) } will be credited to the payment method you used { within-refund }. The confirmation is under My Orders in your account.
    Next step: nothing is needed from your side. If the courier still comes with the parcel, please refuse it at the door.

    { closing }
    .title = Cancel my order
    .asks =
        pls cancel my order
        cancel the order and refund amount
        by mistake order placed
        Kindly cancel, not required now.
        how to cancel order
        getting at lower price elsewhere so cancel
        my son ordered it by mistake cancel it
        cancel COD order
        two times ordered, cancel one
        don't want now, delivery is late so cancel
        function got postponed so kindly cancel my order today itself
        cancel it na, i put wrong quantity
        salary not come yet so please cancel, i will book next month

exchange-size =
    { greeting }

    Changing to another size is no problem. You can do so for order { $order } { within-return-window } of delivery.
    Next step: please go to My Orders in your account, choose “Exchange” and pick the size. If your baby is between two sizes, please take the larger.
    The new size is dispatched { within-shipping } of the pickup, and the pickup is free.
    If your size is sold out, we refund the amount.

    { closing }
    .title = I need a different size
    .asks =
        size exchange
        too tight for my baby
        want one size bigger
        Size is small, please exchange.
        dress is loose
        need 6-12 months size in place of 3-6
        fitting is not proper
        size chart is wrong, came very small
        sleeves are short, change size please
        how to exchange for another size
        kurta set is tight at chest, need 2-3 years instead of 1-2
        booties are one size small, kindly change to next size
        waist of the leggings is loose like anything, give me XS

parcel-lost =
    { greeting }

    We are sorry: the courier has finished searching for the parcel with your order { $order } and has not found it. You will not lose any money.
    Next step: please tell us which you prefer:
    – a new parcel, dispatched { within-shipping } of your reply, or
    – a full refund to the payment method you used, { within-refund }.
    If the first parcel still reaches you, please tell us, and we will have it picked up.

    { closing }
    .title = My parcel is lost
    .asks =
        parcel is missing
        Courier says shipment is lost.
        lost in transit, send again
        parcel theft by courier
        Delhivery has confirmed in mail that the shipment is untraceable, so what next from your side?
        courier says it got stolen from their van, so now who will give my order
        courier closed my complaint saying shipment not traceable, replacement or refund?
        search is over and you people mailed it is not found, now what to do

delivered-missing =
    .asks =
        delivered msg came but parcel is not with me
        blue dart showing delivered to self, i was in office only
        mygate has no entry of any courier, watchman also did not see, still it is showing delivered
        delivery photo is of some other flat, kindly check
        who has taken the OTP?? i have not shared with anyone and order is delivered it seems
        As per your tracking the shipment stands delivered on Saturday. However, nobody at my residence has received it.
        showing delivered but not received
        status delivered but nobody came
        security guard also did not receive it
        fake delivery update
        otp was not given still marked delivered
        where is my parcel, delivered to whom?
        ekart boy is telling he gave to watchman, watchman is telling no

partial-delivery =
    { greeting }

    Your order { $order } is coming in more than one parcel, so what you have received is one part of it.
    { $remaining ->
        [one] { $remaining } more parcel is on the way and is expected by { DATETIME($date, dateStyle: "long") }.
       *[other] { $remaining } more parcels are on the way and are expected by { DATETIME($date, dateStyle: "long") }.
    }
    Each parcel has its own tracking number under My Orders in your account, and there is no extra delivery charge.
    Next step: if something is still missing after that, please reply with a photo of what you received and of the invoice.

    { closing }
    .title = Part of my order is missing
    .asks =
        half order received
        one item is missing in the parcel
        remaining items when will come
        Only 2 out of 3 products delivered.
        free gift not received in box
        item short received
        nipples not there in the packet
        will the balance items come separately
        combo incomplete
        bill shows 3 items but box has 2
        anklets were to be two pairs, one pair only is inside
        Against three bibs billed only two were kept inside.
        combo of 4 bottles, 1 is less

extended-protection =
    { greeting }

    Our extended protection plan looks after your { $product } for a further { $extended-protection ->
        [one] { $extended-protection } month.
       *[other] { $extended-protection } months.
    } It takes over when our warranty ends.
    It covers parts and repairs for electrical and mechanical faults; wear and tear and accidental damage are not included.
    Next step: please add it at checkout or later under My Orders in your account. The price and terms are shown before you pay.
    It is entirely optional: your warranty is the same without it.

    { closing }
    .title = Extended protection plan
    .asks =
        extended warranty available or not
        can i extend the warranty
        how to buy protection plan
        Is physical damage covered in the plan?
        warranty extension charges
        how to claim in extended warranty
        plan is showing not activated
        cancel my protection plan
        voltage fluctuation damage is covered?
        one more year cover for stroller how much rs
        Rat has bitten the wire, will the protection plan cover it?
        plan will start from delivery date or after normal warranty only

out-of-hours =
    { greeting }

    Thank you for your message. It has reached us, but our team is not at the desk just now.
    One of us will reply to you personally by { DATETIME($respond-by, dateStyle: "full", timeStyle: "short") }.
    Next step: if it is about an order, please send the order number and, if something is broken, a photo.
    If anyone is unwell, please do not wait for us and see a doctor.

    { closing }
    .title = We are closed at the moment
    .asks =
        anybody there
        what are your timings
        hello sir please reply
        Are you available on Saturday?
        no reply from your side
        is this computer or person
        want to talk to executive
        please call me back
        customer care number
        good evening, anyone online
        your IVR is saying office closed, what time it opens
        executive available at night or not
        Kindly arrange a callback tomorrow after 11, today nobody is picking up.

tracking-stuck =
    { greeting }

    We are sorry that the tracking for your order { $order } has stopped. There is no new scan for tracking number { $tracking }; mostly this means that one was missed or that the parcel is waiting at a hub.
    We have asked the courier to trace it. { $search-time ->
        [one] The search takes up to { $search-time } working day, and we will write to you with the result.
       *[other] The search takes up to { $search-time } working days, and we will write to you with the result.
    }
    Next step: nothing is needed from your side. If the parcel is not found, you can choose between a new parcel and your money back.

    { closing }
    .title = The tracking has not moved
    .asks =
        tracking not updating
        showing in transit since 5 days
        stuck at bhiwandi hub
        Shipment status is not moving.
        same location from last week
        delhivery says not received from seller
        tracking id is invalid
        out for delivery since 3 days
        no movement in courier tracking
        reached my city but not coming further
        parcel is lying at the hub only
        no update after reaching the hub
        dtdc showing same nagpur hub since tuesday, no further scan
        Blue Dart AWB is not getting updated, kindly follow up with them.
        xpressbees status frozen at shipment picked, 6 days over

return-freight =
    { greeting }

    { $return-freight ->
        [customer] If you have changed your mind about your order { $order }, the courier charge for the return is paid by you. If the item is defective, damaged or different from what you ordered, we pay it.
       *[shop] Returns are free for your order { $order }: the courier picks the parcel up, and nothing is deducted from your refund.
    }
    Next step: please go to My Orders in your account, choose “Return” and pick a day for the pickup { within-return-window } of delivery.
    If you have already paid a courier yourself, please reply with the receipt, and we will check it.

    { closing }
    .title = Who pays for the return?
    .asks =
        return charges how much
        is return pickup free of cost
        who will pay the courier charges for return
        Will any amount be deducted from my refund?
        paid 120 rs to courier for sending back, refund it
        delivery charge is also refunded or not
        your mistake, why should i pay courier
        return shipping is free or paid
        any reverse pickup charges
        for taking it back will you cut rs 99 from me
        Product came faulty, then why courier charge for return should be from my pocket?
        courier fellow took cash from me at return time, was it not to be free

exchange-item =
    { greeting }

    An exchange is possible for your order { $order } { within-return-window } of delivery.
    Next step: please go to My Orders in your account, choose “Exchange” and pick the colour or model. The courier picks up the old item free of cost.
    The new item is dispatched { within-shipping } of the pickup. If the price is different, we will tell you before dispatch.

    { closing }
    .title = Can I exchange an item?
    .asks =
        exchange possible or not
        want other colour in exchange
        Can I exchange it for the new model?
        how to exchange product
        got as gift, want to change with something else
        exchange in place of refund
        replace blue with pink please
        by mistake selected wrong model, please exchange
        exchange option is not coming in my orders
        instead of wired earphone give neckband model, i am ready to exchange
        elders say black is not good for baby, give yellow one in exchange
        Instead of red colour I need maroon, kindly arrange exchange at the earliest.

altered-item =
    { greeting }

    You are right, and we are sorry: the { $product } in your order { $order } is not exactly as shown. { $change ->
        [colour] The shade is slightly different because the fabric we had came from a new dye lot.
        [fabric] The fabric is a different one because the original was not available; we chose one with a similar feel and the same washing instructions.
       *[length] The length was altered so that it matches the measurements in our size guide.
    }
    We should have told you before dispatch.
    Next step: if you like it, nothing is needed from your side. If not, please book a free return pickup under My Orders in your account { within-return-window } of delivery. You will get the full amount back.

    { closing }
    .title = It is not exactly as shown
    .asks =
        colour is different from photo
        material is not same as shown
        Product is not as per description.
        length is short compared to size chart
        cloth quality is changed from last time
        you have changed the design without informing
        in photo light green, came dark green
        sleeves are altered why
        showing cotton but it is polyester
        in website golden print, in hand it is yellow paint
        Lace border shown in website is not at all there in the frock I received.
        neck pattern is changed, photo was having collar

customs-duties =
    { greeting }

    { $customs ->
        [due] Customs duty and IGST are not included in the price of your order { $order }. The courier collects them before delivery; customs decides the amount, not we.
       *[prepaid] Customs duty and IGST for your order { $order } were included in what you paid.
    }
    { $customs ->
        [due] Please keep the courier's bill. You will need it if you ask customs for the duty back after a return.
       *[prepaid] Nothing more is to be paid at delivery. If the courier still asks for an amount, please do not pay it yet and reply with a photo; we will settle it with the courier.
    }
    Next step: if customs asks for documents, please send us a photo of the message. We will give you the invoice and the HSN code.

    { closing }
    .title = Customs duty
    .asks =
        custom duty is included or not
        how much customs duty to be paid
        courier is asking for duty payment
        Parcel is held in customs at Delhi, what documents are needed?
        got message to pay customs charges by link, is it genuine
        dhl asking kyc for customs
        import duty on baby bottle
        hsn code of bottle warmer please
        why igst is asked at delivery
        my brother is in nepal, if sent there will they ask duty
        Fedex is demanding Rs 640 as customs clearance, who has to bear it?
        pan card is being asked for clearing the parcel, why so

bottle-sterilise =
    .asks =
        how many whistles in cooker to sterilise feeding bottle
        just now had baby, first time bottle how to clean properly
        Kindly tell for how many minutes the bottle and nipple should be boiled.
        steriliser machine we are not having, hot water in vessel is enough?
        idli steamer will do for sterilising or not
        daily boiling required or weekly once ok
        bottle is smelling of old milk even after washing, how to make germ free

refund-late =
    .asks =
        you people told refund done on 5th, till now not reflecting
        UTR number please, HDFC says no such credit has come from you
        As per your mail the amount was refunded on 12th. Kindly check, passbook is having no entry.
        app shows refund completed but gpay history empty
        sbi manager himself checked, nothing received from kestrelle
        refund success message came two weeks back, money has gone where?
        you say sent, bank says not received, in between i am suffering

voucher-problem =
    .asks =
        coupon FIRST100 is not getting applied
        Promo code is showing invalid even though validity is till month end.
        paid full amount, forgot to put code, can you adjust now
        hdfc card 10 percent discount not getting deducted
        gift card of 500 showing zero balance
        where the coupon box is, i am not able to see only
        scratch card code error is coming again and again

price-drop =
    .asks =
        yesterday 1499, today 1199, kindly give back difference
        price became less after i bought, this is cheating only
        Rate got reduced within two days of my order. Will you adjust Rs 300?
        my friend got same bottle warmer for lesser amount in diwali sale one week later
        can i get price protection for stroller bought on monday
        should have waited for the sale, please refund balance rs 200
        same piece now cheaper on your site, do something for me sir

product-use =
    .asks =
        how to operate this warmer, no one explained
        Kindly tell the water level to be filled before switching on.
        what is this green light blinking
        baby monitor app how to link with wifi
        how much time for heating 100 ml from fridge
        user manual is in chinese only, how to start the machine
        which mode to keep when running it on inverter

garment-care =
    .asks =
        hand wash only or machine also ok
        colour is leaving in bucket, how to wash separately
        In what water temperature should I wash the baby jabla?
        after first wash frock became short
        turmeric stain on the bib, how it will go
        surf excel can use or baby detergent only
        can we iron on the print side

marketplace-dispute =
    .asks =
        amazon a to z claim is raised by me, kindly respond there
        i have put complaint in flipkart against seller, your reply is pending
        Meesho is telling that seller has to answer on my ticket within 2 days.
        paypal case opened since no one replied
        snapdeal dispute is pending from seller side, means from you
        i uploaded unboxing video in the amazon claim, kindly give seller statement there
        what is happening on my return dispute in myntra, they are waiting for you

chargeback =
    .asks =
        raised dispute with hdfc credit card for your payment
        bank manager has filed dispute form against your payment, now what will you do
        i dont know this kestrelle debit of 2199, told icici it is fraud
        Axis Bank has asked for documents because I disputed your transaction.
        asked my bank to reverse the card payment, will you oppose it
        upi dispute registered with npci against your merchant id, result when
        sbi card chargeback is going on, you can refund also in between?

review-request =
    .asks =
        if i give 5 star how much cashback i will get
        daily one message for rating, kindly stop
        card inside the box is telling rs 150 paytm for good review, true or fake
        My review regarding the pram is not visible on the site.
        want to edit the rating i had given
        how to post review with photo of the product
        will you return my money if i remove the 1 star

pre-order =
    .asks =
        new model launch date in india please
        i prebooked the stroller, by when it will be dispatched
        Can I do advance booking for the new warmer by paying a token amount?
        for pre order full money will be cut now itself or later
        launch got postponed or what, i booked in april
        pre booking people will get launch price or no
        cancel my pre booking, cannot wait till launch

out-of-stock =
    .asks =
        always showing out of stock for my size
        When will fresh stock of diaper pants L arrive?
        notify me not working, tell when it is available again
        stock is over or discontinued, please confirm
        feeding bottle 240 not there since one month, when it will come
        any shop in chennai where this is still available
        sunscreen for kids is unavailable, similar one you have?

vip-care =
    .asks =
        i am your customer since 2014, kindly give priority
        elite membership is there or not for regular buyers
        From 2012 itself our whole joint family is purchasing from your esteemed company only.
        old customer also has to wait in the same queue ah
        loyalty points where to check
        assign one dedicated person for me, i buy every month
        thank you sir, since many years your service to us is very good

satisfaction-survey =
    .asks =
        want to give rating to the executive who helped me
        Miss Kavya was very polite on call, kindly convey to her manager.
        feedback link is showing expired
        is it compulsory to fill the form after chat
        call got over but feedback sms not received
        where to submit feedback regarding your support team
        ten out of ten for the support guy, where to put it
