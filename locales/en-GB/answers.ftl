# Answers for customers in the United Kingdom: polite, plain, an apology where one is due and then the remedy.

order-status =
    { greeting }

    Thank you for asking after your order { $order }. It should be with you by { DATETIME($date, dateStyle: "long") }.
    { $tracking ->
        [none] We email the tracking number when the parcel leaves our warehouse, and you can see where it has got to under My Orders in your account.
       *[other] Your tracking number is { $tracking }; you can also follow the parcel under My Orders in your account.
    }
    If it hasn't turned up by the end of that day, do reply to this message and we'll raise it with the carrier.

    { closing }
    .title = Where is my order?
    .asks =
        where's my parcel please
        any news on my order
        has it been dispatched yet
        Could you let me know when my delivery is due?
        ordered monday, still not had a dispatch email
        whens it coming
        is it with evri or royal mail
        order status??
        not received owt yet, wheres it got to
        will it be here before the weekend do you know
        cheers, just chasing my order
        not heard a peep since i ordered, where is it
        hiya, just wondering if my pram's left the warehouse
        Would you be so kind as to tell me when the headphones I ordered on Sunday are expected?
        paid with klarna on tuesday, has anything been posted
        what carrier are you using for my order and have they got it yet
        alright, got a confirmation email but no idea when it's coming

delivery-delay =
    { greeting }

    We're sorry that your order { $order } is running late; it should have been with you by now.
    The new delivery date is { DATETIME($date, dateStyle: "full") }. You can follow the parcel under My Orders in your account.
    There is nothing you need to do. If that date is no good to you, please tell us before it comes round and we'll cancel the order and refund you in full.

    { closing }
    .title = My order is late
    .asks =
        my parcel is late
        should of been here tuesday
        You promised next-day delivery and it's now Thursday.
        took a day off work for this delivery and nobody came
        how much longer am I expected to wait
        still nothing, this is a bit of a joke
        keeps getting pushed back
        i need it for a christening on sunday and its not here
        delivery date been and gone
        your website said 3 days, its been over a week
        was meant to be here yesterday and it isn't
        a day late already
        DPD slot was yesterday, waited in like a lemon, nothing came
        Your confirmation promised the 6th. It is now the 11th and I have heard nothing further; most unsatisfactory.
        how's it late again, you said sorry once already and gave me tuesday
        said guaranteed before noon on the 9th, it's the 10th at teatime
        running out of nappies here, they were due monday

item-damaged =
    { greeting }

    We're very sorry that the item in your order { $order } reached you damaged. We'll put it right at no cost to you.
    Please reply with two photos, one of the damage and one of the box it came in, and tell us which part is affected.
    Once we have them, you'll hear from us { within-response }: a replacement part if that solves it, or a new item if it doesn't.
    Until then, please don't use it, and keep the packaging for us.

    { closing }
    .title = My item arrived damaged
    .asks =
        it's arrived broken
        box was all bashed in and the warmer's cracked
        one of the bottles is smashed
        cream has leaked everywhere
        Unfortunately the item was damaged in transit.
        lid was snapped clean off when i opened it
        theres a chip in the bottle, cant give that to a baby
        turned up in bits
        hole in the seam of the romper, brand new
        courier must have drop kicked it
        phone case is scratched straight out the box
        there's a dent in it
        came scratched and bent
        plug's bent
        crack in the side of it when i unpacked it
        nail polish bottle's split and leaked over the muslins
        The mirror in the compact was in splinters when I lifted the lid.
        evri left it in the rain, box is mush and the headphones are soaked
        monitor screen's got a spider crack and i've only just peeled the film
        bath thermometer's arrived in three pieces

wrong-item =
    { greeting }

    We're sorry: we packed the wrong item for your order { $order }, and we'll put that right.
    The correct one will be sent out { within-shipping } of your reply; we don't wait for the other to come back first.
    Please send us a photo of what arrived, with the label on its box in view, so that we can see where the mix-up happened.
    A prepaid label for the wrong item will be in with the new parcel.

    { closing }
    .title = I've received the wrong item
    .asks =
        you've sent the wrong one
        ordered blue got pink
        This isn't what I ordered, I'm afraid.
        wrong size in the packet
        got someone else's order by the looks of it
        thats not the one i paid for
        asked for the Mini 240 and got a different bottle altogether
        plug is a european one, i need a uk plug
        delivery note says charger, box has a phone case
        think you've mixed up my order with another
        asked for stripes and got spots
        the colour isn't the one i chose
        you've sent a bib and i bought a romper
        different pattern to what i ordered
        opened it and it's a dog lead, i bought a dummy clip
        I paid for the wool blanket and a cotton muslin has been sent in its place.
        tag says dinosaur pjs, i paid for the rainbow ones
        sent me an iphone case and i've got a samsung, ordered samsung an all
        wrong wipes, these are scented and i specifically chose unscented

return-start =
    { greeting }

    Of course. You can send back anything from your order { $order } { within-return-window } of delivery, without giving a reason. That includes your legal right to cancel.
    Please go to My Orders in your account, choose “Return” next to the item and print the prepaid label.
    Pack it safely, hand it in at the drop-off point and keep the proof of postage.
    Your refund is made { within-refund } of the parcel reaching us, and we'll email you to confirm it.

    { closing }
    .title = How do I return something?
    .asks =
        how do i send this back
        I'd like to return an item please
        not keeping it, what do i do
        changed my mind
        what's your returns policy
        want to cancel within the cooling off period
        how long have i got to return it
        bought two, keeping one, returning the other
        not what i was hoping for so want my money back
        refund and return please
        hubby hates it so it's going back, what's the process
        Please advise how I go about returning an unused pushchair purchased last week.
        can i send back just the cream from a bundle
        had it 20 days, am i still in time to return it
        it's not for me, how do i get it back to you

exchange-item =
    { greeting }

    We'd be happy to exchange it. You can swap an item from your order { $order } { within-return-window } of delivery.
    Please go to My Orders in your account, choose “Exchange” and pick the colour or model you would like. The prepaid label is there too.
    The new item is sent out { within-shipping } of your return being scanned by the carrier. If the price is different, we'll tell you before we send anything.

    { closing }
    .title = Can I exchange an item?
    .asks =
        can i swap this for a different colour
        do you do exchanges
        rather have the other model tbh
        I'd prefer an exchange to a refund if possible.
        got it as a gift, can i change it for something else
        swap the grey for the cream one
        ordered the wrong thing, my fault, can i change it
        can i put the money towards the bigger warmer instead
        how does swapping work
        do i have to buy the new one first and send the old one back
        picked the wrong colour by mistake, can i have the other one
        meant to order the grey one, can you change it over
        he'll only wear trucks now, can we swap the unicorn bib for the truck one
        Would you consider exchanging the lavender lotion for the unscented?
        clicked teal, wanted terracotta, my bad
        could i have the lightweight pram in place of the travel system
        any chance of trading the earbuds for the over ear ones

refund-when =
    { greeting }

    Your refund of { CURRENCY($amount) } for order { $order } is being paid { $method ->
        [card] to the card you paid with
        [paypal] to your PayPal account
        [wallet] to your digital wallet
       *[none] to the payment method you used
    }.
    It should reach you { within-refund }. Some banks show it as a credit rather than as a separate line on the statement.
    If you can't see it after that, please reply and we'll trace the payment and give you the reference for your bank.

    { closing }
    .title = When will I get my refund?
    .asks =
        where's my refund
        how long do refunds take
        still not been refunded
        sent it back ages ago and no money
        when will the money be back in my account
        you've had my parcel 10 days now
        refund please its been two weeks
        Has my return been processed yet?
        got proof of postage but no refund
        i want my 40 quid back
        posted it back to you, when do i get my money
        when will i see the money for what i sent back
        You've had the pushchair back since Thursday. When should I expect the money?
        how many working days till you pay out on a return
        cancelled it a week ago, when's the refund getting done
        do you pay refunds at weekends or am i waiting till monday
        skint till friday, any idea when you'll be refunding me

double-charge =
    { greeting }

    We're sorry about this. We can see { NUMBER($charges) } payments of { CURRENCY($amount) } for your order { $order }, and you should only pay once.
    One of them may be a pending payment that your bank has reserved and will release by itself; our payments team is checking which it is.
    We'll write to you { within-response } with the result. If the money was taken twice, we'll refund it to the payment method you used.
    There is no need to send us any card or account details.

    { closing }
    .title = I've been charged twice
    .asks =
        been charged twice
        two payments gone out for one order
        You appear to have taken the money twice.
        why's there 2 pending transactions
        double charged on my debit card, ive gone overdrawn!!
        taken the payment twice sort it out
        same amount twice on my statement
        paypal's been charged and my card as well
        only ordered the one, paid for two
        duplicate payment needs refunding
        charged and then charged again
        two lots of £30 gone out
        same payment taken a second time
        monzo pinged twice for the same thing
        I find two debits of £42.99, both from yourselves, against a single purchase.
        put my card in once and you've helped yourselves twice
        charged on the 1st, charged again on the 2nd, for the one basket
        starling shows a repeat of the payment, sort it please

address-change =
    { greeting }

    { $shipped ->
        [yes] I'm afraid your order { $order } has already left our warehouse, so we can no longer change the label ourselves.
       *[no] Your order { $order } is still with us, so the address can be changed.
    }
    { $shipped ->
        [yes] You can usually divert the parcel on the carrier's tracking page, which is linked under My Orders in your account: to a neighbour, a shop or another day. If that isn't offered, reply with the right address, and if the parcel comes back we'll send it out again at no charge.
       *[no] Please reply with the full address and postcode, or change it yourself under My Orders. We'll confirm it in writing before the parcel goes out.
    }

    { closing }
    .title = Change my delivery address
    .asks =
        need to change the delivery address
        put the wrong house number
        wrong postcode sorry
        we've moved, its going to the old flat
        can you deliver it to my work instead
        forgot to put the flat number on
        Could it go to my neighbour at number 12?
        can i divert it to a locker
        send it to me mum's please
        typo in the address
        gone and put my uni halls on there, i'm home for the summer
        Could you amend the house name to Rose Cottage before it leaves you?
        can you get evri to drop it at the parcelshop on the corner instead
        wrong flat number, it's 3b not 3d
        away from saturday, send it to my sister's in hull

order-cancel =
    { greeting }

    We've cancelled your order { $order } as you asked.
    { CURRENCY($amount) } will go back to the payment method you used { within-refund }, and the confirmation is under My Orders in your account.
    There's nothing more to do. Should a parcel turn up all the same, please refuse it at the door, or reply and we'll send you a prepaid label.

    { closing }
    .title = Cancel my order
    .asks =
        please cancel my order
        can i cancel
        ordered by mistake
        cancel it before it's sent out please
        toddler got hold of my phone and ordered it lol
        found it cheaper elsewhere so cancelling
        dont want it anymore
        ordered two by accident, just need the one
        I'd like to cancel and have my money back
        too slow, cancel it
        scrap that order i've just put through
        Owing to a bereavement the gift is no longer wanted. Please cancel the order placed this morning.
        put it through on my boss's account by mistake, stop the order please
        half term trip's off so we don't need the travel cot, cancel
        can you pull it before it goes out, don't need it no more

warranty-claim =
    { greeting }

    We're sorry your { $product } isn't working as it should. Our guarantee covers it for { $warranty ->
        [one] { $warranty } month
       *[other] { $warranty } months
    } from delivery, and your order { $order } is all the proof of purchase we need.
    Please reply with the serial number from the base and a few words, or a short video, on what it does and since when.
    We'll come back to you { within-response }. A free replacement part often does the trick; if it doesn't, we'll repair or replace the item.
    Your statutory rights are not affected.

    { closing }
    .title = My product has stopped working
    .asks =
        it's packed in after 3 months
        warmer won't switch on anymore
        is it still under guarantee
        stopped heating up
        it's gone kaput
        The item has developed a fault.
        battery's useless, dies in ten minutes
        had it less than a year and it's knackered
        no receipt, does the guarantee still count
        charger not charging
        keeps cutting out halfway through
        what are my rights if it breaks after a year
        how long is the guarantee on the warmer
        does the guarantee cover the heating plate if it goes
        baby monitor's died on us and it's not even six months old
        The night light flickers and cuts out; we bought it last autumn. Is it covered by your guarantee?
        the vibration on the bouncer's packed up, only had it since march
        charging port's gone on the speaker, got it for christmas
        zip on the sleeping bag has gone after two months

out-of-hours =
    { greeting }

    Thank you for your message. Our office is closed at the moment, but it has reached us safely.
    One of us will reply to you personally by { DATETIME($respond-by, dateStyle: "full", timeStyle: "short") }.
    If it's about an order, it helps to have the order number and, if something is broken, a photo; you're welcome to send both now.
    If anyone is unwell, please don't wait for us and speak to a doctor or pharmacist.

    { closing }
    .title = We're closed at the moment
    .asks =
        anyone there
        what time are you open till
        hello??
        are you open saturdays
        is this a robot or a person
        can someone ring me back
        nobody's replying
        messaged twice, no answer
        What are your opening hours?
        sorry its late but got a question
        is there anyone about or have you all gone home
        when does your phone line open in the morning
        Might I ask whether someone will be available to speak on Saturday?
        chat's showing away, what time are you back
        rang twice and it goes to answerphone, ring me tomorrow will you

bottle-sterilise =
    { greeting }

    Here's how to sterilise your { $product }, before first use and whenever you need to after that:
    – Take it apart and wash every piece in hot, soapy water, then rinse.
    – Put the parts in a pan, cover them with water and boil them for { $minutes ->
        [one] { $minutes } minute.
       *[other] { $minutes } minutes.
    }
    – Lift them out with clean tongs and let them dry and cool on a clean tea towel.
    Give the teat a good pull each time. If it's cracked or sticky, please replace it before the next feed.

    { closing }
    .title = How do I sterilise the bottle?
    .asks =
        how do i sterilise the bottles
        can they go in the microwave steriliser
        do i need to boil them before using
        how long to boil for
        cold water sterilising ok with these?
        Are they dishwasher safe?
        new mum here, what do i do with the bottles first
        teats gone sticky, how do i clean them
        milton tablets yes or no
        when can i stop sterilising
        best way to get the milk smell out of bottles
        do i leave the bottles wet after sterilising or dry them off
        For how many minutes ought one to boil a new set of bottles?
        do dummies get sterilised same as the bottles
        had a tummy bug in the house, how do i disinfect her bottles
        is a tommee tippee steriliser alright with your glass ones

cosmetics-reaction =
    { greeting }

    We're sorry to hear this, and thank you for telling us. Please stop using { $product } and rinse the skin with plenty of lukewarm water.
    If it doesn't settle or gets worse, please see a pharmacist or a doctor and take the pack with you for the list of ingredients. For trouble breathing or a swollen face, call the emergency services.
    A product safety specialist will contact you personally { within-response }.
    Please keep the product, and reply with the batch number from the pack and, if you're happy to, a photo.

    { closing }
    .title = My skin has reacted to a product
    .asks =
        come out in a rash from your cream
        babys cheeks have gone all red after the calm cream
        it really stings is that normal
        think she's allergic to it
        skin's itching like mad since i used it
        What's in it? I've had a reaction.
        eyes puffed up after using your cream
        hives all over his arm
        used it once and my face is on fire
        burning feeling when i put it on
        dry flaky patches since using it, should i stop
        your suncream's brought him out in lumps
        Within an hour of applying the serum my neck was red raw and itching.
        roll-on's given me sore lumps under both arms
        bubble bath's given both twins a rash
        lash glue's swollen my eyes right up, what do i do

tracking-stuck =
    { greeting }

    We're sorry the tracking for your order { $order } has stopped. Tracking number { $tracking } has had no new scan, which usually means that one was missed or that the parcel is waiting at a depot.
    We've asked the carrier to look for it. { $search-time ->
        [one] The search takes up to { $search-time } working day, and we'll write to you with the outcome either way.
       *[other] The search takes up to { $search-time } working days, and we'll write to you with the outcome either way.
    }
    If it starts moving before then, you'll see it under My Orders in your account.
    If it can't be found, you can have a replacement or your money back, whichever you prefer.

    { closing }
    .title = The tracking hasn't moved
    .asks =
        tracking hasn't updated since friday
        says we've got it but then nothing
        stuck at the depot for days
        Evri says still expecting the parcel
        sat at the national hub since last week
        The tracking page has shown the same thing for four days.
        tracking number doesnt come up with anything
        out for delivery 3 days running
        its not moving can you chase the courier
        been in hatfield for a week what's going on
        no sign of movement since it reached the depot
        courier's site says nothing new
        parcel's stuck at a depot somewhere
        been at the sorting office all week
        card through the door but now nobody knows where the parcel is
        royal mail app's said we've got your item since tuesday and not budged
        DPD has not scanned it since Hinckley, five days ago. Would you kindly make enquiries?
        keeps saying we'll let you know when it's with us, you say it's sent
        yodel status frozen, same line every morning
        parcel's done nowt since the birmingham hub according to tracking

parcel-lost =
    { greeting }

    We're sorry: the carrier has finished searching for the parcel with your order { $order } and hasn't found it. You won't be out of pocket.
    Please let us know which you'd prefer:
    – a replacement, sent out { within-shipping } of your reply, or
    – a full refund to the payment method you used, made { within-refund }.
    Should the first parcel turn up after all, just tell us and we'll send a prepaid label for it.

    { closing }
    .title = My parcel is lost
    .asks =
        parcel's gone missing
        The courier has now confirmed it is lost.
        never arrived, courier's given up looking
        lost in the post, can you send another
        evri can't trace it and they've closed the search
        royal mail say it's untraceable, what happens now
        Royal Mail has concluded its search without success. Will you be sending a replacement?
        dpd admit they've lost it so now what
        courier's van got broken into and my order was in the back of it
        parcelforce rang to say it was destroyed at the depot
        Yodel's enquiry has ended and they could not locate the parcel.
        claim's been closed as lost, is it a replacement or money back
        search came up empty then, so what are my options

delivered-missing =
    { greeting }

    We're sorry: the carrier shows your order { $order } as delivered, and you haven't got it.
    There are three places worth a look first: a neighbour or the concierge, a safe place such as the porch or shed, and a parcel shop or locker nearby.
    If the parcel isn't there, please reply “not here”. We'll then ask the carrier where it was left and who took it in. { $search-time ->
        [one] You'll hear the outcome from us within { $search-time } working day of your reply.
       *[other] You'll hear the outcome from us within { $search-time } working days of your reply.
    }
    If it can't be found, you won't be out of pocket: you can have a replacement or your money back, whichever you prefer.

    { closing }
    .title = Marked as delivered, but not here
    .asks =
        tracking says delivered 11.42 this morning, nothing's come
        evri reckon its been delivered, it most certainly hasnt
        royal mail text says it's with a neighbour but not which one, and I've knocked on every door
        marked as delivered and ive been sat in all day
        The concierge has no record of a parcel that DPD states was delivered at 10.15.
        photo on the dpd app is a blue door, ours is green
        says posted through the letterbox. it's a pushchair
        apparently delivered lol where
        got the your parcel has been delivered email, checked the shed the bins the porch, not there
        inpost says it's been collected from the locker, not by me it hasn't
        yodel driver swears blind he dropped it off here wednesday, nobody in the house has seen it
        I should be grateful if you would establish who received my parcel, which is shown as delivered but is not at this address.
        says delivered but it wasn't
        photo shows someone elses front door
        left it in the bin and the bin got emptied
        nicked off the doorstep
        says signed for by someone called dave, there is no dave here
        neighbours haven't got it either
        nobody came to the door but it's marked as handed over
        ring doorbell shows no courier
        driver says he gave it to someone
        next door hasn't seen it and it's down as delivered
        evri say delivered to safe place, there is no safe place
        someone's pinched it from the porch
        the doorstep photo isn't my door, never seen that mat in my life

partial-delivery =
    { greeting }

    We're sorry for the confusion: your order { $order } is coming in more than one parcel, so what you have is only part of it.
    { $remaining ->
        [one] There is { $remaining } more parcel on its way, due by { DATETIME($date, dateStyle: "long") }.
       *[other] There are { $remaining } more parcels on their way, due by { DATETIME($date, dateStyle: "long") }.
    }
    Each has its own tracking number under My Orders in your account, and there's nothing extra to pay for delivery.
    If something is still missing after that, please reply with a photo of what you received and of the delivery note.

    { closing }
    .title = Part of my order is missing
    .asks =
        only got half of it
        where's the rest of my order
        bottles came but no warmer
        bit missing from the box
        One of the items wasn't in the parcel.
        3 things ordered, 2 turned up
        is it coming in two parcels
        there's no teats in with it
        1 of 2 delivered where's number 2
        delivery note lists a bib but there isnt one
        items missing from my parcel
        a teat and a bottle short
        there should have been four bottles, i got two
        one bib short
        cable and booklet came but where's the actual speaker
        Only one of the two boxes was handed over. Where is the second?
        just the cream in there, the two muslins never came with it
        paid for a pack of six dummies, counted four
        am i getting the rest in another parcel or did you forget it

customs-duties =
    { greeting }

    { $customs ->
        [due] Import VAT and any customs duty are not included in the price of your order { $order }. The carrier collects them before delivery; HMRC sets the amount, not us.
       *[prepaid] Import VAT and any customs duty on your order { $order } were included in what you paid at the checkout.
    }
    { $customs ->
        [due] Please keep the carrier's bill. If you send the goods back, you may be able to claim the charges back with it.
       *[prepaid] The carrier shouldn't ask you for anything more. If a bill does come, please don't pay it yet; reply with a photo and we'll take it up with them.
    }
    If customs asks for documents, send us a photo of the letter and we'll let you have the invoice and the commodity code.

    { closing }
    .title = Customs charges
    .asks =
        do i need to pay customs on this
        royal mail card says theres a fee to pay
        been asked for 18 quid before they'll deliver it
        is vat included
        Will there be import duty to pay?
        stuck in customs
        post brexit charges again?
        DHL sent me an invoice for import vat
        customs want to know what's in it
        whats the commodity code for this
        not paying a handling fee i didnt agree to
        in northern ireland, do i get charged extra at the border
        Kindly confirm whether the price covers import VAT, as I am in Jersey.
        had to cough up duty on the doorstep, thought you covered that
        does anything get added when it comes over from the eu
        what paperwork does customs want off me for a pushchair

return-label =
    { greeting }

    The prepaid label for your order { $order } is in your account: open My Orders and choose “Return” { within-return-window } of delivery.
    Stick it over the old one and hand the parcel in here: { $collection-point }.
    No printer? Reply with “QR code” and we'll send you one to be scanned at the counter.
    Please ask for proof of postage and keep it until your refund has arrived.

    { closing }
    .title = Returns label and drop-off
    .asks =
        can i have a returns label
        no label in the parcel
        haven't got a printer
        where do i drop it off
        Could you email me the returns label again please?
        can the courier collect it from mine
        which shops take your returns
        lost the returns slip
        label wont scan at the post office
        qr code for the return please
        my printer's not working
        can you post me a label
        can't print, can i just show a code at the post office
        The returns label you emailed has expired. May I have another?
        is it an evri or a royal mail drop off for sending things back
        which locker can i use to return it
        no idea what to stick on the box to send it back, got a label for me?

return-freight =
    { greeting }

    { $return-freight ->
        [customer] If you've changed your mind about your order { $order }, the return postage is yours to pay. If the item is faulty, damaged or not what you ordered, we pay it.
       *[shop] Returns are free. The label for your order { $order } is prepaid, and we take nothing off your refund.
    }
    { $return-freight ->
        [customer] You may use any carrier; please choose a tracked service and keep the proof of postage.
       *[shop] Please use our label rather than paying for postage yourself, so that the parcel can be tracked all the way back to us.
    }
    You'll find it under My Orders in your account; please send the item back { within-return-window } of delivery.

    { closing }
    .title = Who pays the return postage?
    .asks =
        are returns free
        do i pay the postage
        who pays for the return
        how much to send it back
        cost me £4.50 at the post office, can i have it back
        It was your mistake so I shouldn't have to pay the postage.
        do you knock the delivery off my refund
        is there a charge for returning stuff
        do you refund the original delivery charge
        why should i pay to send back your faulty item
        what will it cost me to return
        do i have to fork out for postage
        who foots the bill for sending it back
        return postage paid or not
        is it free to send stuff back or not
        Does the free return extend to the Channel Islands, or is the carriage mine to pay?
        up in shetland, courier surcharge on a return, yours or mine
        you've docked £3.50 off my refund for the return, why
        proof of what i paid in return postage attached, pay me that please

exchange-size =
    { greeting }

    A different size is no trouble at all. You can change the size of an item from your order { $order } { within-return-window } of delivery.
    Please go to My Orders in your account, choose “Exchange” and pick the size. If your baby is between two, go by length on the size guide and take the larger.
    We send the new one out { within-shipping } of your return being scanned, and the label is prepaid.
    If your size has sold out, we'll refund you instead.

    { closing }
    .title = I need a different size
    .asks =
        too small can i get the next size up
        comes up really small
        swap 3-6 for 6-9 months
        massive on her, need newborn
        Do you have this in a larger size?
        wrong size ordered, can i change it
        babygro doesnt fit
        sleeves are miles too long
        what size for a 4 month old whos on the big side
        he's a chunky one, needs bigger
        it's too tight on him
        bit tight round the tummy, next size up please
        can i have the 12-18 instead
        bought 3-6 and she's already out of it
        wellies are flapping off his feet, need the size down
        The sleepsuit is far too snug. May I have it in 9–12 months instead?
        maternity jeans hanging off me, need a 12 not a 14
        bonnet won't go over his noggin, bigger one?
        what's next up from tiny baby size, she's filling out of it

refund-method =
    { greeting }

    The refund for your order { $order } goes { $method ->
        [card] to the card you paid with
        [paypal] to the PayPal account you paid with
        [wallet] to the card or account behind your digital wallet
       *[none] to the payment method you used
    }, { within-refund } of your return reaching us.
    I'm afraid we can't pay it to another card or account. If your bank has replaced the card, it will normally pass the money on to the new one.
    If the account has been closed, please tell us before you post the item and we'll agree another way with you.

    { closing }
    .title = Where does my refund go?
    .asks =
        does the refund go back on my card
        can you pay it into a different account
        i've switched banks since
        card's been cancelled, where will the refund go
        paid with klarna how does the refund work
        can i have it as a bank transfer
        Used a gift card and my debit card, which gets refunded?
        do i get money or a credit note
        my old card expired
        refund to my wife's account please
        had to get a new card, will the refund still come through
        which card are you putting it back on
        klarna pay in 3, does the refund come to me or them
        can you bung it on my monzo instead
        Part was paid by gift card. Will that share of the refund come back as a gift card too?
        prefer a cheque if that's possible, i don't do online banking
        i'm with starling now, the old account's shut, where's my refund gonna land

refund-late =
    { greeting }

    We're sorry you're still waiting. We sent your refund of { CURRENCY($amount) } for order { $order } on { DATETIME($date, dateStyle: "long") }, to the payment method you used.
    Do check the statement on which the original payment appeared; some banks set the refund against it and show no separate line.
    We're asking our payment provider for the reference of the transfer. You'll have it { within-response }, and your bank can find the money with it.

    { closing }
    .title = My refund was sent but hasn't arrived
    .asks =
        says refunded but nothing in my bank
        email says you've refunded me, you haven't
        bank can't see any refund
        You confirmed the refund on the 3rd and I still haven't had it.
        refund's gone awol
        been over a week since you said the money was sent
        my bank needs a reference for it
        where's the money you say you've paid back
        nothing showing as a credit on my card
        barclays say nothing's been sent
        nationwide say they've had nothing off you and you marked it refunded on the 4th
        According to your email the refund was issued on 2 March. Three weeks later there is no trace of it.
        you reckon you've paid me back, my statement says otherwise
        give me the trace number, my bank wants it to find this refund
        app says refund complete, monzo says nope

voucher-problem =
    { greeting }

    We're sorry that { $code ->
        [none] your voucher code
       *[other] voucher code { $code }
    } didn't work. As a rule it has either run out or been used, the basket is below the minimum spend, or something in it isn't included.
    The terms are in the email that came with the code. It's worth typing it in by hand, without spaces.
    If it still won't go through, please reply with a screenshot of your basket.
    If you'd rather not wait, order today without it and tell us the order number. If the code was valid, we'll refund the difference to your payment method.

    { closing }
    .title = My voucher code doesn't work
    .asks =
        voucher code not working
        discount code says invalid
        it's not taking the money off
        forgot to put my code in, can you add it
        where do i enter the voucher
        says it's already been used, it hasn't
        student discount wont apply
        Your 10% off code isn't being accepted at the checkout.
        can i use two codes together
        gift voucher balance is wrong
        blue light discount?
        your website won't accept my code
        i type the code in and nothing comes off
        code rejected at the till
        offer code has no effect
        code off the back of the till receipt does nothing
        Your anniversary code is refused at the basket although it is dated until June.
        nhs discount isn't coming off
        code says minimum spend not met but i've got 60 quid in there
        can i use a code on top of the sale price

price-drop =
    { greeting }

    We're sorry about the timing. If an item comes down in price { $price-match ->
        [one] within { $price-match } day
       *[other] within { $price-match } days
    } of your buying it, we'll give you the difference.
    Please reply with the item from your order { $order } and the price you see today. It needs to be the same size, colour and model.
    Once we've checked, the difference goes back to the payment method you used. There's nothing to send back.

    { closing }
    .title = The price came down after I ordered
    .asks =
        it's gone down in price since i bought it
        cheaper now, can i have the difference
        bought it yesterday, today it's in the sale
        do you price match
        typical, reduced the day after i ordered
        £10 less than i paid last week
        Would you honour the sale price?
        shall i send it back and rebuy it cheaper
        black friday price on something i bought last week
        price promise?
        gutted, paid full whack friday and it's 20 quid off today
        My pushchair was reduced within days of purchase. Are you able to refund the balance?
        flash sale the morning after i bought, just my luck, can you match it
        you've dropped the price, do i get owt back
        boxing day sale price for something i got on the 22nd?

invoice-copy =
    { greeting }

    Sorry you had to hunt for it. The invoice for your order { $order } can be downloaded today: open My Orders in your account and choose “Invoice”.
    It shows the items, the VAT and the payment method.
    If you ordered as a guest or need a company name on it, please reply with the details and we'll email you the PDF.

    { closing }
    .title = I need my invoice
    .asks =
        need a receipt
        can i have a vat receipt please
        no invoice in the parcel
        Please send me a copy of the invoice for my records.
        need the receipt for my expenses
        lost the receipt
        where can i download the invoice
        invoice with our company name on it
        proof of purchase for the insurance
        gift receipt?
        hmrc wants receipts for my childminding, can i have mine
        Might I trouble you for a duplicate invoice? I have mislaid the original.
        work won't pay my expenses without a proper vat invoice
        spilt tea all over the receipt, another one please
        can the bill go in the grandparents' name

repair-part =
    { greeting }

    We're sorry about the trouble. Your { $product } may not need to come back: many faults are cured by a small spare part that you can fit at home, and we'll send it to you free.
    Please reply with your order number, the serial number from the base and a photo of the part in question.
    Once we know which part it is, we'll post it { within-shipping }, with picture instructions.
    Please leave it unplugged until then. If the part doesn't solve it, tell us and we'll arrange a repair.

    { closing }
    .title = A spare part to fit yourself
    .asks =
        can i just buy a new lid
        need a spare seal
        do you do spares
        lost the valve
        I only need the plug, not a whole new one.
        can i mend it myself if you post the part
        spare teats for the mini 240
        screw ring's split, only after the ring
        popper's come off the romper, got a spare one i can sew on
        measuring scoop missing
        rubber seal has worn out, where do i buy another
        can i get just the one bit
        only the lid's broken
        do you sell the washer on its own
        handle grip's perished, rest is fine, sell me the grip?
        Would it be possible to purchase the battery cover on its own?
        lost the screw that holds the handle on, send us one
        volume knob's come off, where do i buy just the knob
        teat's fine, it's the collar that's gone, can i order a collar

repair-partner =
    { greeting }

    We're sorry it's come to a repair. The good news is that your { $product } can be repaired near you, without a long journey in the post.
    Please reply with your order number, your postcode and a line or two about the fault.
    We'll send you the name and address of the nearest repair partner { within-response }.
    If the fault comes under our guarantee, the repair is free. If not, the partner tells you the price first and you decide.

    { closing }
    .title = A repair near me
    .asks =
        can it be repaired
        do you have a repair place near leeds
        fitted the new part and it still doesn't work
        where can i take it to be mended
        Could somebody local have a look at it?
        how much would a repair be
        rather have it fixed than binned
        do you repair out of guarantee
        not confident doing it myself
        repair shop in glasgow?
        who mends your prams round bristol way
        Might an electrician on Anglesey be authorised by you to mend it?
        is there a workshop i can take my headphones to
        new cable made no difference, wants a proper engineer on it
        how long do your repairers take and where's it done

extended-protection =
    { greeting }

    Our extended protection plan looks after your { $product } for a further { $extended-protection ->
        [one] { $extended-protection } month.
       *[other] { $extended-protection } months.
    } It takes over when our guarantee ends.
    It covers parts and repairs for electrical and mechanical breakdown; wear and tear and accidental damage are not included.
    You can add it at the checkout or later under My Orders in your account, and you see the price and terms before you pay.
    It is entirely optional, and your statutory rights are the same without it.

    { closing }
    .title = Extended protection plan
    .asks =
        do you do an extended warranty
        can i add the cover later
        is the protection plan any good
        does the cover include drops
        how long's the extra cover
        want to cancel the protection plan
        Is it worth taking out the extended guarantee?
        how do i claim on my protection plan
        does the cover carry over if i give it to a friend
        what isn't covered by the plan
        3 year cover on the pram, how much
        Does the additional cover renew of its own accord each year?
        what's the excess on your protection plan
        just got the plan, do i need to activate it
        does that extra cover of yours ever actually pay out

product-use =
    { greeting }

    Using your { $product } for the first time is quite simple:
    – Wipe the inside with a damp cloth, stand it on a flat surface and plug it in.
    – Put the bottle in without its lid and add water up to the line.
    – Choose the setting and leave it for about { $minutes ->
        [one] { $minutes } minute.
       *[other] { $minutes } minutes.
    } The light changes colour when it's ready.
    Swirl the bottle and try a few drops on the inside of your wrist before the feed: warm, not hot.

    { closing }
    .title = How do I use the bottle warmer?
    .asks =
        how does the bottle warmer work
        how much water do i put in
        what's the blue light mean
        milk's coming out too hot
        no instructions in the box
        How do I use it for the first time?
        how long for 5oz
        which setting for milk from the fridge
        can it do frozen breast milk
        it keeps beeping at me
        how d'you fold the pushchair, been at it half an hour
        The booklet is in German. In what order are the two units switched on?
        which way round does the seat go on the buggy
        does the warmer keep milk warm all night or switch off by itself
        how much of the cleanser do you use, a pea or a blob

garment-care =
    { greeting }

    Please wash your { $product } at { $degrees }°C on a gentle cycle, inside out and with the poppers done up. A mild detergent is best.
    It's better without bleach or fabric softener; softener makes the fabric less absorbent.
    Dry it flat or on the line, as it may shrink in the tumble dryer.
    We'd suggest one wash with similar colours before it's first worn.

    { closing }
    .title = How do I wash it?
    .asks =
        how do i wash this
        can it be tumble dried
        does it shrink in the wash
        Is it machine washable?
        what temp do i wash it at
        how do i stop it shrinking in the wash
        shall i wash it before she wears it
        sick stains on the romper, how to get out
        cut the label off, what were the washing instructions
        can i iron it
        will the colour run, wash it on its own?
        it's shrunk at 40, what should i have washed it at
        first one went tiny in the wash, how should i do this one
        what spin speed for the sleeping bag
        How should the merino cardigan be laundered so that it does not felt?
        raspberry on a white vest, what do i soak it in
        can i dry it on the line in full sun or will it fade
        muslins have gone stiff, is it my washing powder

injury-report =
    { greeting }

    We're so sorry to hear this. Please stop using { $product } now: switch it off at the wall if it has a plug, and keep it out of children's reach.
    If anyone is hurt or unwell, please have a doctor look at it. In an emergency, call 999.
    Your case is with a product safety specialist, who will contact you { within-response }.
    Please keep the product and its packaging as they are, and don't try to mend it. When you have a moment, tell us how best to reach you and send a photo if you can.

    { closing }
    .title = Somebody has been hurt
    .asks =
        my little boy burnt himself on it
        it's caught fire
        got a shock off the plug
        bit came off in her mouth and she nearly choked
        there's smoke coming from the charger
        we ended up in a&e
        cut my hand on the bottle
        battery swelled up and burnt me
        this is an accident waiting to happen
        sparks flew when i plugged it in
        scalded by the water out the warmer
        burnt my finger on the plug
        lead overheated and hurt me
        hot water pad leaked on my stomach, skin's peeling off
        My husband was thrown back by a shock from the adaptor and is being seen by paramedics.
        bead came off the dummy clip and went down his throat, he's being x-rayed
        charger melted on the bedside table and burnt my lad's fingers
        she's had a nasty cut off the sharp edge on it

complaint-apology =
    { greeting }

    We're sorry. This has taken far more of your time than it ever should have, and it's quite understandable that you've had enough.
    Your complaint is now with our team leader, together with everything you have already written, so you won't need to go through it again.
    You'll have a personal reply { within-response }, telling you what went wrong and what we're doing about it.
    If there is something in particular that would put this right for you, please say so and we'll look at that first.

    { closing }
    .title = I want to complain
    .asks =
        i want to make a complaint
        absolutely appalling service
        put me through to your manager
        Frankly I'm disgusted with how I've been treated.
        fobbed off again
        you lot couldn't care less
        shambles of a company
        i've had it up to here
        going round in circles with you people
        never shopping with you again
        what's your complaints procedure
        copy and paste replies, does anyone read these
        i want to speak to somebody senior
        had enough of the lot of you
        sick to death of chasing this
        nobody takes any responsibility
        spoke to four of you now and not one's got a clue
        I have been a patient man, but the manner in which I have been dealt with is disgraceful. Kindly pass this letter to your director.
        promised a call back every day this week and not a dicky bird
        who do i escalate this to, you're useless
        your girl on the phone was dead rude to me

marketplace-dispute =
    { greeting }

    Thank you for letting us know about the case on your order { $order }. You are quite entitled to open one, and there's no need to close it on our account.
    We'll reply in the case itself { within-response }, with the tracking details and what we propose, so that it's all in one place.
    If there's an outcome you'd prefer, please add it there, with any photos you have.

    { closing }
    .title = I've opened a case
    .asks =
        i've opened a case on ebay
        raised an a to z claim
        paypal dispute opened
        item not received case, what now
        Amazon have told me to wait for your reply.
        do i need to close the case first
        gone through the resolution centre
        if i dont hear back im opening a case
        whats happening with my ebay claim
        escalated it to etsy
        ebay money back guarantee case is in, your move
        I have lodged a claim through Amazon and await your reply there.
        vinted's put my order on hold till you reply to the dispute
        onbuy says it's waiting on the seller for my case
        withdraw my paypal claim? not till it's settled

chargeback =
    { greeting }

    Your bank has told us that the payment of { CURRENCY($amount) } for your order { $order } is in dispute. While that's open the bank holds the money, so a refund from us as well would be paid twice over.
    We'll let the bank have the order confirmation, the proof of delivery and the details of any return { within-response }.
    If you have proof of postage, photos or emails, please give them to your bank too. It makes the decision and will tell you.
    If you don't recognise the payment, reply to us and we'll tell you what was ordered, and when.

    { closing }
    .title = I've disputed the payment with my bank
    .asks =
        i've done a chargeback
        my bank's raised a dispute
        section 75 claim going in
        don't recognise this payment to kestrelle
        reported it to my bank as fraud
        asked monzo to get my money back
        bank says you're contesting it
        can you refund me now the bank's involved
        What happens after I dispute the payment with my card company?
        getting my bank to claw it back
        halifax are doing a chargeback for me
        I have disputed your charge with American Express under Section 75. What do you require from me?
        rang barclaycard and they've taken the money back off you
        £54 to kestrelle on my statement, wasn't me, bank's been told it's fraud
        bank's frozen the payment while they look into it, what are you sending them

review-request =
    { greeting }

    Thank you for asking. Whether you write a review, and what you put in it, is entirely up to you.
    We don't pay for reviews or give discounts for them, and we don't ask anybody to change one or take it down. If someone has done so in our name, please forward us the message.
    If something isn't right with your order, do tell us here. We'll look into it whatever you decide about the review.

    { closing }
    .title = About reviews
    .asks =
        do i get anything for leaving a review
        how do i leave a review
        stop asking me for reviews
        card in the box says £10 amazon voucher for five stars
        Will you refund me if I take my review down?
        gave you one star on trustpilot
        can i change my review
        why's my review not showing
        happy to do a good review for a discount
        where can i leave feedback on the product
        pack it in with the rate us emails
        Is it permissible to review a product that I was given as a present?
        where do i put a review of the sling on your site
        can you make my review anonymous
        been a bit harsh in my pram review, how do i reword it

pre-order =
    { greeting }

    Yes, you can pre-order { $product }. We expect to send it out by { DATETIME($date, dateStyle: "long") }.
    You'll get an email with the tracking number when it goes, and you can see how it stands under My Orders in your account.
    If the date changes, we'll tell you the new one before the old one passes, and you may wait or cancel for a full refund, as you prefer.

    { closing }
    .title = Pre-orders
    .asks =
        when do pre-orders go out
        can i pre order the new one
        when's it released
        pre-ordered it, when will i get it
        Do you take payment for pre-orders straight away?
        cancel my pre order please
        has my pre-order gone through
        release date's moved again
        put one by for me
        how long till the new warmer's out
        can you preorder the new pram yet
        Is the deposit on a pre-ordered monitor returned if I withdraw before launch?
        can i put a pre-order in with my normal shop or does it go on its own
        what's the launch date on the new earbuds
        is there a limit on how many you can pre-order

out-of-stock =
    { greeting }

    We're sorry, { $product } is out of stock at the moment. We expect more by { DATETIME($date, dateStyle: "long") }.
    If you choose “Email me” on the product page, you'll get a message when it's in. There's no obligation.
    If you need something before then, tell us what matters most, such as size, colour or price, and we'll suggest what we have.
    If it's already on order, you can see how things stand under My Orders in your account.

    { closing }
    .title = Is it back in stock?
    .asks =
        when's it back in stock
        out of stock again
        have you got any more grey rompers
        Do you know when you'll be restocking?
        sold out everywhere
        let me know when its back in please
        has it been discontinued
        any left in your shops
        can i reserve one for when they come in
        still out of stock, keep checking
        breast pads gone again, when's the next lot in
        Might you tell me whether the tartan blanket will be available again?
        ping me an email when the big muslins are back will you
        is the 260ml one ever coming back or what
        nothing left in 6-9 months, more due?

altered-item =
    { greeting }

    You're right, and we're sorry: the { $product } in your order { $order } isn't quite as shown. { $change ->
        [colour] The shade is slightly different because the fabric we had came from a new dye batch.
        [fabric] The fabric is a different one because the original was no longer to be had; we chose one with a similar feel and the same care instructions.
       *[length] The length was altered so that it matches the measurements in our size guide.
    }
    We ought to have told you before we sent it.
    If you're happy with it, there's nothing to do. If not, please send it back free of charge { within-return-window } of delivery, using the label under My Orders in your account, and we'll refund the full price.

    { closing }
    .title = It isn't quite as shown
    .asks =
        colour's nothing like the picture
        not the same material as it said
        shorter than described
        The fabric is different from the one I bought last time.
        why have the sleeves been changed
        website says cotton, label says polyester
        much darker in real life
        have you altered the design
        it's been shortened??
        sold as sage but it's bright green
        it said lined on the page and there's no lining in it at all
        The cardigan is a heavier knit than the one photographed and the collar is missing.
        feels like cardboard, your page said brushed cotton
        said dusky pink online, it's basically salmon
        gold zip in the picture, mine's come with a black one

holiday-hours =
    { greeting }

    { $period ->
        [ramadan] Ramadan Mubarak. Our team is keeping shorter hours this month, and you'll hear from us by { DATETIME($date, dateStyle: "full") }.
       *[holiday] Thank you for your message. Our office is closed for the holiday, and we're back on { DATETIME($date, dateStyle: "full") }.
    }
    You can still order, follow a parcel or start a return under My Orders in your account.
    If a product doesn't seem safe or someone has been hurt, please stop using it and don't wait for us: see a doctor, or call the emergency services.

    { closing }
    .title = Holiday opening hours
    .asks =
        are you open bank holiday monday
        what are your christmas hours
        open boxing day?
        When are you back after the new year?
        last posting date before christmas
        anyone working easter weekend
        are you shut today
        do you deliver on good friday
        opening hours during ramadan
        is someone in between xmas and new year
        anyone working on the late may bank holiday
        Will your office be staffed on Maundy Thursday?
        open on new years day or shut
        when do you knock off for christmas
        st patricks day, are your lot in

vip-care =
    { greeting }

    Thank you for staying with us for so long. We do appreciate it.
    Your messages go to an experienced colleague who can see your earlier orders, so you don't have to start from the beginning each time.
    You'll have a personal answer { within-response }.
    If it's about a particular order, please add the order number.

    { closing }
    .title = For our regular customers
    .asks =
        been a customer for donkeys years
        do regulars get priority
        got a loyalty scheme?
        I've ordered from you many times and would appreciate a quick answer.
        third baby, still buying your bottles
        is there someone i always deal with
        spent a fortune with you over the years
        just wanted to say ta, been with you since the start
        do you look after your loyal customers
        vip customer here
        must've ordered from you fifty times, do i get owt for it
        I have bought for all seven grandchildren from you. Is there a named person I might deal with?
        any sort of club card for people who buy every month
        long standing customer so please bump me up the queue
        mum bought from you and now i do, lovely shop, just saying thanks

satisfaction-survey =
    { greeting }

    Thank you for wanting to tell us. When your case has been closed, you'll get a short survey by email, and it goes straight to the people who run our customer service.
    It's up to you whether you fill it in, and it makes no difference to your order or a refund.
    If you'd rather not wait, just reply with what went well and what didn't, and we'll pass it on.

    { closing }
    .title = How was our service?
    .asks =
        how do i rate the service i got
        where can i leave feedback about your staff
        lady i spoke to was lovely, who do i tell
        I should like to compliment one of your colleagues.
        haven't had the survey
        do i have to do the survey
        feedback form?
        survey link's broken
        where do i say how my query was handled
        want to give the chap who helped me a mention
        only gave you 3 out of 5 on that text survey, want to say why
        The questionnaire asked nothing about the wait. Where may I add my remarks on the service?
        wheres that how did we do thing, i want to fill it in
        how do i mark the person who dealt with me out of ten
        got some thoughts on how your helpline handled me, who wants them

win-back =
    { greeting }

    How nice to hear from you again. { $code ->
        [none] We have no voucher to offer today, but everything that's reduced is on our home page.
       *[other] Here is a code for your next order: { $code }. Enter it in the basket, and you'll see what it takes off.
    }
    Whatever has arrived since your last visit is under “New in”.
    If you'd like word of the next sale beforehand, you're welcome to join our newsletter; you can unsubscribe at any time.

    { closing }
    .title = Offers for returning customers
    .asks =
        any offers on
        not ordered for ages, got a discount for me
        when's the boxing day sale
        code for existing customers?
        It's been a while. Do you have anything for returning customers?
        any deals going
        what's new in
        got a mothers day offer
        black friday deals?
        send us a voucher and i'll place an order
        haven't bought off you since the eldest was tiny, what've you got on
        Do you run any promotions for former customers?
        tempt me back with a few quid off
        january sale started yet
        any easter deals for an old customer

language-not-served =
    { greeting }

    At the moment we reply in English. Please feel free to write in your own language: we'll read it with the help of a translation and answer in short, simple sentences.
    You'll have our reply { within-response }.
    If any of it isn't clear, tell us which part. Photos and order numbers help in any language.

    { closing }
    .title = Do you answer in my language?
    .asks =
        does anyone speak polish
        can i write in welsh
        my english not very good sorry
        Is there someone who speaks Urdu?
        please answer in romanian
        my mum only speaks punjabi can someone talk to her
        do you do french
        i am using translator sorry
        any italian speakers there
        other language possible?
        can i get a reply in bengali
        my husband speak only portuguese, is possible?
        Would one of your staff be able to converse in Polish with my neighbour?
        my english bad, arabic better
        parlez vous francais, english is hard for me

data-erasure =
    { greeting }

    We've received your request to erase your personal data. We'll do so { $erasure-within ->
        [one] within { $erasure-within } day
       *[other] within { $erasure-within } days
    } and confirm it by email.
    Please reply from the email address that you order with, so that we know the request comes from you.
    We have to keep invoices for as long as tax law says; we won't use them for anything else.
    Please save anything you still need beforehand, as a deleted account can't be restored.

    { closing }
    .title = Erase my personal data
    .asks =
        delete my account please
        erase all my data
        I am making a right to erasure request under UK GDPR.
        remove me from your database
        what information do you hold about me
        subject access request
        get rid of all my details
        close my account
        stop storing my card details
        take my name and address off your system
        bin my account and everything in it
        I object to your holding my particulars and require them to be expunged.
        gdpr says you've got to erase me when i ask, so i'm asking
        take my phone number and card off your records
        my late husband's details are still on your books, please remove them
