# Answers for customers in the United States: friendly, direct, the next step with its date.

order-status =
    { greeting }

    Your order { $order } is on its way and should reach you by { DATETIME($date, dateStyle: "long") }.
    { $tracking ->
        [none] Open Your Orders in your account at any time to track the package and see where it is right now.
       *[other] Your tracking number is { $tracking }. Open Your Orders in your account to follow the package stop by stop.
    }
    If it isn't there by the end of that day, just reply to this message and we'll open a search with the carrier.

    { closing }
    .title = Where is my order?
    .asks =
        wheres my order
        hi any update on my package?? ordered last week
        When will it get here
        i never got a tracking number
        has my stuff shipped yet
        order still says processing, whats going on
        is the bottle warmer gonna be here before saturday
        can u tell me the status of my delivery pls
        where the heck is my box
        placed an order last friday, havent heard a thing
        got nothing so far, wheres my package
        ordered last week and nothing yet, where is my stuff
        yo did my headphones go out yet
        been three days since checkout and all i have is the confirmation email, wheres it at
        Good morning, I ordered a stroller on the 4th. Would you kindly let me know which carrier has it and when it is expected?
        can i get a shipping update on the sunscreen
        hi checking in on a gift i bought for my niece, is it on the truck yet

delivery-delay =
    { greeting }

    I'm sorry your order { $order } is running late. That's not the delivery date we gave you.
    The new delivery date is { DATETIME($date, dateStyle: "full") }, and you can follow the package under Your Orders in your account.
    You don't need to do anything to keep the order. If the new date doesn't work for you, reply to this message before then and we'll cancel it for a full refund.

    { closing }
    .title = My order is late
    .asks =
        my package is late
        it was supposed to be here on monday!!
        why is this taking so long
        delivery date keeps changing, this is ridiculous
        still waiting... you guys said 3 days
        the estimated date came and went and nothing showed up
        shipment delayed again??
        i needed this for a baby shower this weekend and its not here
        how much longer do i have to wait
        this is late, i want to cancel if its not coming this week
        supposed to arrive yesterday, still nothing
        its a day past the delivery date
        why does it say arriving late with no new date
        paid extra for overnight and its day four
        You promised Friday. It is now Tuesday. My daughter is almost out of bottles and I am losing patience.
        third new date in a row, nobody can tell me when it will really show
        the other store wouldve had it here by now, yours was due tuesday
        i moved my whole day around for your wednesday window and nada

item-damaged =
    { greeting }

    I'm sorry the item in order { $order } showed up damaged. We'll fix this at no cost to you.
    Next step: reply with one photo of the damage and one of the box, and tell us which part is affected.
    { $response-within ->
        [one] Within { $response-within } business day of your reply, we'll let you know whether a replacement part solves it or we're shipping a whole new item.
       *[other] Within { $response-within } business days of your reply, we'll let you know whether a replacement part solves it or we're shipping a whole new item.
    }
    Please hold on to the item and the packaging until you hear from us.

    { closing }
    .title = My item arrived damaged
    .asks =
        it came broken
        box was crushed and the warmer is cracked
        my bottle arrived with a chip in it, not safe for a baby
        the lid is snapped off
        opened it up and theres glass everywhere
        got it today and its busted
        item damaged in shipping what now
        cream leaked all over the package
        screen has a scratch right out of the box
        who do i send pics of the damage to
        theres a dent in it
        came scratched and bent
        cord is torn right out of the package
        handle broken when i opened the box
        fedex must have thrown it, stroller frame is bent
        The pump on the lotion bottle was broken off when I opened the carton. I can send photos.
        took the earbuds out of the packaging and one side is cracked
        charging dock was bent out of shape when i slid it out of the sleeve
        brand new bib with a rip down the middle straight from the bag

wrong-item =
    { greeting }

    I'm sorry, we packed the wrong item for order { $order }. That's on us, and you won't pay anything to get it fixed.
    Next step: reply with a photo of what you got, including the label on the box, so we can match it to your order.
    { $shipping-time ->
        [one] Once we have the photo, the right item goes out to you within { $shipping-time } business day.
       *[other] Once we have the photo, the right item goes out to you within { $shipping-time } business days.
    }
    We'll include a prepaid return label for the other one, so there's nothing to print.

    { closing }
    .title = I got the wrong item
    .asks =
        you sent me the wrong thing
        i ordered blue and got pink
        this isnt what i ordered
        wrong size in the bag
        got somebody elses order
        ordered the Mini 240 and a totally different bottle came
        received a charger that doesnt fit, not the one on your site
        packing slip says one thing, box has another
        u mixed up my order
        thats not my stuff
        picked the striped one and a plain one showed up
        different color than the one i clicked on
        got a bib when i bought a romper
        received a different pattern
        theres something else in the box than what i ordered
        was supposed to be a bottle warmer but its a charger in here
        supposed to get bottles and theres a bib in here
        uh you guys shipped me some dudes phone case, not what i bought
        The item number does not match my receipt. I purchased a diaper pail and received a step stool.
        you guys put the plain burp cloths in, i bought the printed ones
        got a toddler spoon set, my order was a breast pump
        warehouse goofed, theres a pacifier in here instead of a teether

return-start =
    { greeting }

    You can return any item from order { $order } within { $return-window ->
        [one] { $return-window } day
       *[other] { $return-window } days
    } of delivery, and return shipping is on us.
    Go to Your Orders in your account, pick the item, and choose “Return.” You'll get a prepaid return label right there.
    Drop the package off at the location shown on the label and keep the receipt.
    { $refund-within ->
        [one] Your refund goes out within { $refund-within } day of the return reaching us, and we'll confirm it by email.
       *[other] Your refund goes out within { $refund-within } days of the return reaching us, and we'll confirm it by email.
    }

    { closing }
    .title = How do I return something?
    .asks =
        how do i return this
        i wanna send it back
        dont like it, can i return it for free?
        whats your return policy
        i changed my mind about the onesies
        is it too late to return
        start a return pls
        it doesnt fit, want my money back
        not feeling this stroller, gonna send it back, whats step one
        I would like to return an unopened lotion. What do I need to do, please?
        bought two onesies to compare and one is going back
        how many days do i have before its too late to give it back
        is it returnable if i already took the tags off

exchange-item =
    { greeting }

    Happy to swap that for you. You can exchange an item from order { $order } within { $return-window ->
        [one] { $return-window } day
       *[other] { $return-window } days
    } of delivery.
    Next step: go to Your Orders in your account, choose “Exchange,” and pick the size, color, or model you want. Your prepaid return label is right there, too.
    { $shipping-time ->
        [one] We'll ship your new item within { $shipping-time } business day of the carrier scanning your return.
       *[other] We'll ship your new item within { $shipping-time } business days of the carrier scanning your return.
    }

    { closing }
    .title = Can I exchange an item?
    .asks =
        need a different color
        can u send me the other model instead
        trade this in for the newer warmer?
        do i have to return it first to get the new one
        ordered the wrong one my bad, can i switch
        got the pink one, want the sage green instead
        can i trade it for something else in the store
        wanna swap the gray for the navy one
        roommate has the same earbuds and we keep mixing them up, trade my black for white?
        would like to trade the corded model for the cordless, i'll pay the difference
        I love it but my wife wants the navy. Would you be able to exchange the black one?
        messed up and clicked floral, meant to get stripes, can we swap
        straight swap for another style ok? dont need money back

refund-when =
    { greeting }

    Your refund of { CURRENCY($amount) } for order { $order } is on its way { $method ->
        [card] to the card you paid with
        [paypal] to your PayPal account
        [wallet] to your digital wallet
       *[none] to your original payment method
    }.
    { $refund-within ->
        [one] It should post within { $refund-within } day. Some banks show it as a credit rather than as a separate refund.
       *[other] It should post within { $refund-within } days. Some banks show it as a credit rather than as a separate refund.
    }
    If you don't see it by then, reply to this message and we'll trace the payment and send you the reference for your bank.

    { closing }
    .title = When will I get my refund?
    .asks =
        wheres my refund
        how long till i get my money back
        sent it back 2 weeks ago and still no refund!!
        refund not showing on my card
        did you guys get my return? havent been refunded
        when does the money hit my account
        paypal says nothing pending
        you owe me 50 bucks
        i was told id be refunded already
        status of refund
        how come other stores refund same day, when are you doing mine
        canceled last week, still waiting for you guys to issue the refund
        Could you please tell me how many business days a refund normally takes once the item is back at your warehouse?
        my return says received and inspected but no payout yet, eta
        dropped the return at the ups store on the 3rd, not a word about my refund

double-charge =
    { greeting }

    I'm sorry about the extra charge. We see { NUMBER($charges) } charges of { CURRENCY($amount) } for order { $order }, and you should only pay once.
    A second charge is often a pending authorization that your bank drops on its own. Our payments team is checking that now.
    { $response-within ->
        [one] You'll hear from us within { $response-within } business day with the result. If it's a real charge, we'll refund it to the payment method you used.
       *[other] You'll hear from us within { $response-within } business days with the result. If it's a real charge, we'll refund it to the payment method you used.
    }
    You don't need to do anything until then.

    { closing }
    .title = I was charged twice
    .asks =
        i got charged twice
        why are there two charges on my card
        double charged!!! fix this
        u took the money 2 times
        my bank shows the same amount twice
        charged 3x for one order wtf
        duplicate payment on my statement
        paid once but paypal shows two
        i only placed one order
        give me back the extra charge
        I bought a single bib set and was billed for it again a day later. Please return the second payment.
        venmo and my visa both got hit for the same stroller
        billed me a second time for something i already paid for
        theres a ghost charge for the exact same 64.20 the next day
        one stroller two withdrawals, my account is overdrawn bc of you

address-change =
    { greeting }

    { $shipped ->
        [yes] Order { $order } has already shipped, so we can't change the label ourselves, but the carrier usually can.
       *[no] Good news: order { $order } hasn't shipped yet, so there's still time to change the address.
    }
    { $shipped ->
        [yes] Next step: open the tracking page under Your Orders in your account and choose “Change delivery.” If the carrier doesn't offer that, reply with the right address. If the package comes back to us, we'll resend it at no charge.
       *[no] Next step: go to Your Orders in your account and edit the shipping address, or reply with the full address and ZIP code and we'll do it for you. Once the package leaves our warehouse, only the carrier can change it.
    }

    { closing }
    .title = Change my shipping address
    .asks =
        need to change my address
        i put the wrong apt number
        we moved, can u ship it somewhere else
        typo in the zip code!! help
        its going to my old place
        can you send it to my work instead
        forgot to update my shipping address
        pls reroute my package
        wrong street on the order
        can my mom get it at her house instead
        zip code should be 60614 not 60641, can you fix it before it goes
        i'm deployed next week, send it to my wifes parents instead please
        Hello, I accidentally left off the unit number and the mail carrier will not deliver without it. Please add 4B.
        autofill put my old college address in smh
        can it be held at a ups access point instead of coming to the house

order-cancel =
    { greeting }

    Your cancellation request for order { $order } is in, and the order won't ship.
    { $refund-within ->
        [one] We're refunding { CURRENCY($amount) } to your original payment method. It should post within { $refund-within } day.
       *[other] We're refunding { CURRENCY($amount) } to your original payment method. It should post within { $refund-within } days.
    }
    You can check the status under Your Orders in your account. If a package shows up anyway, refuse it at the door or reply here for a prepaid return label.

    { closing }
    .title = Cancel my order
    .asks =
        cancel my order
        i want to cancel, ordered by accident
        pls cancel it before it ships
        found it cheaper somewhere else, cancel
        how do i cancel
        ordered two by mistake only need one
        dont send it anymore
        kid hit the buy button lol can you cancel that
        stop the order!!
        i dont need this now
        we decided against it, please hold the shipment
        dont want it any more, can you stop it from going out
        please dont ship it, i dont need it
        nvm cancel it
        My mother already bought the same crib sheets for us. Please cancel before it goes out.
        checked out with the wrong card, just kill the order and ill redo it
        changed my mind an hour after checkout, how do i undo the order
        scrap my order from this morning please, got laid off

warranty-claim =
    { greeting }

    Thanks for telling us about your { $product }. It's covered by our warranty for { $warranty ->
        [one] { $warranty } month
       *[other] { $warranty } months
    } from delivery, and we have order { $order } on file as your proof of purchase.
    Next step: reply with the serial number on the bottom and a short description or video of what it does.
    { $response-within ->
        [one] We'll get back to you within { $response-within } business day. Often a free replacement part gets it working again; if not, we'll repair or replace it.
       *[other] We'll get back to you within { $response-within } business days. Often a free replacement part gets it working again; if not, we'll repair or replace it.
    }

    { closing }
    .title = My product stopped working
    .asks =
        it stopped working after 2 months
        is this still under warranty
        warmer wont turn on anymore
        how do i file a warranty claim
        quit heating, just blinks red
        battery dies in like 10 min
        this thing broke already, piece of junk
        lost my receipt, does the warranty still count
        charger gets no power whatsoever
        button is stuck and its not even a year old
        breast pump lost all suction and i've only had it since february
        Our monitor will not hold a connection any longer. It was purchased seven months ago; does the warranty apply?
        smart thermometer reads 140 on everybody, is it under warranty
        monitor screen went black and stays black, bought it in october
        stroller wheel locked up after half a year, warranty?

out-of-hours =
    { greeting }

    Thanks for your message. Our team is out right now, and your request is safely in our queue.
    A real person will reply by { DATETIME($respond-by, dateStyle: "full", timeStyle: "short") }.
    Want to get ahead? Reply with your order number and, if something's broken, a photo. In the meantime, you can track a package or start a return under Your Orders in your account.

    { closing }
    .title = We're closed right now
    .asks =
        anyone there?
        are you guys open
        hello?? nobody is answering
        what are your hours
        do you work weekends
        is this a bot
        i need to talk to a person
        its 2am but i have a question
        can someone get back to me
        what time do you guys open tomorrow, eastern or pacific
        is there a live human around
        called and got voicemail, when is somebody in
        I realize it is past midnight. Please have a representative phone me in the morning.
        chat says offline, when will agents be back on

bottle-sterilise =
    { greeting }

    Sterilizing your { $product } is easy:
    Take the bottle apart and wash every piece in warm, soapy water.
    { $minutes ->
        [one] Put the parts in a pot, cover them with water, and boil them for { $minutes } minute.
       *[other] Put the parts in a pot, cover them with water, and boil them for { $minutes } minutes.
    }
    Let everything cool, then air-dry it on a clean towel. Check the nipple each time and replace it if it's cracked or sticky.
    Still have a question? Reply with the model name printed on the bottle, and we'll walk you through it.

    { closing }
    .title = How do I sterilize the bottle?
    .asks =
        how do i sterilize the bottles
        can i boil these
        how long do u boil them
        do they go in the dishwasher
        first time mom, do i need to sanitize before first use?
        is it ok in a steam sterilizer
        microwave safe??
        how to clean the nipples properly
        whats the best way to get the bottle really clean
        do i boil the lid too
        how often should bottles be sanitized
        my pediatrician said sanitize everything, how many minutes in boiling water for these
        are uv sterilizer boxes ok for your bottles
        Is it safe to sterilize the silicone nipples in the Dr Brown machine?
        do i take the vent apart before sanitizing or boil it in one piece
        vinegar or just hot water to disinfect the bottle parts

cosmetics-reaction =
    { greeting }

    I'm sorry you're dealing with this, and I'm glad you told us. Please stop using { $product } now and rinse the area with plenty of lukewarm water.
    If it doesn't settle down, or if it gets worse, please see a doctor and take the package with you so they can read the ingredients. If you have swelling or trouble breathing, call emergency services right away.
    { $response-within ->
        [one] A product safety specialist will contact you within { $response-within } business day.
       *[other] A product safety specialist will contact you within { $response-within } business days.
    }
    Next step: keep the product, and reply with the lot number on the package and a few words about what you noticed.

    { closing }
    .title = My skin reacted to a product
    .asks =
        your cream gave me a rash
        my face is burning after using it
        broke out in hives!!
        skin is red and itchy since i put it on
        i think im allergic to this
        baby has red bumps where i put the lotion
        it stings real bad is that normal
        my eyes are swollen, used your cream last night
        bad reaction what do i do
        stopped using it but its still peeling
        is there fragrance in this? got a reaction
        used the foundation one time and my forehead is covered in bumps
        woke up with puffy eyelids, only new thing is your night serum
        The hand wash has left my knuckles raw and stinging. Should I see a dermatologist?
        this lotion has me itching like crazy
        your dry shampoo made my scalp break out in blisters

tracking-stuck =
    { greeting }

    Thanks for flagging this. There's no new scan for order { $order } (tracking number { $tracking }), so the package either missed a scan or is sitting between two carrier hubs.
    Next step: we've asked the carrier to look for it. { $search-time ->
        [one] The search takes up to { $search-time } business day, and we'll email you what they find either way.
       *[other] The search takes up to { $search-time } business days, and we'll email you what they find either way.
    }
    If the tracking picks up again before that, you'll see it under Your Orders in your account.
    And if the package can't be found, you won't be out anything: you choose between a replacement and a refund.

    { closing }
    .title = My tracking is stuck
    .asks =
        tracking hasnt moved in 3 days
        stuck at the same facility since last week
        says in transit but no updates
        label created and then nothing happened
        tracking page is frozen or something
        its been sitting in the hub forever, can somebody check
        last scan was 6 days ago, is it lost??
        USPS says theyre waiting on the item
        your tracking link shows the same city every day
        tracker just repeats the same thing every day
        post office site says processing at facility, no change
        package is stuck somewhere can you find out where
        USPS shows arrived at regional facility in memphis and thats it for six days
        ups tracking hasnt budged
        The last scan was on the 9th in Kentucky. Could you please contact the carrier and find out why nothing has been scanned since?
        tracking went from out for delivery back to in transit and froze
        bouncing back and forth between two hubs according to the tracking

parcel-lost =
    { greeting }

    I'm sorry. The carrier finished its search for order { $order } and couldn't find your package. You won't lose any money over this.
    Just reply and tell us which you'd like:
    – A replacement. { $shipping-time ->
        [one] It ships within { $shipping-time } business day of your answer.
       *[other] It ships within { $shipping-time } business days of your answer.
    }
    – A full refund. { $refund-within ->
        [one] It goes back to your original payment method within { $refund-within } day.
       *[other] It goes back to your original payment method within { $refund-within } days.
    }
    If the first package turns up after all, let us know and we'll send a prepaid label for it.

    { closing }
    .title = My package is lost
    .asks =
        so the carrier lost it, now what
        UPS told me its lost, do i get a new one?
        my stuff never made it and they closed the search
        the package disappeared somewhere in ohio
        they told me to contact the seller because its missing
        can you resend an order that got lost in the mail
        FedEx closed my case, they cant find it, so what do i do
        postmaster told me its gone for good, please replace it
        usps search request came back item not located
        ups says it got destroyed in a truck fire, what now
        the delivery van got robbed and my order was in the back
        The carrier completed its trace on my shipment and has declared it lost. What are my options?
        tracking changed to lost in transit, investigation complete

delivered-missing =
    { greeting }

    I'm sorry: the carrier shows order { $order } as delivered, and you don't have it.
    Three places worth a look first: a neighbor or the front desk, a spot out of the rain such as a porch or garage, and anyone at home who may have brought it in.
    If it isn't there, reply “not here”. We'll ask the carrier where it was left and who signed for it. { $search-time ->
        [one] You'll have the result within { $search-time } business day.
       *[other] You'll have the result within { $search-time } business days.
    }
    If the package can't be found, you won't lose any money: you choose between a replacement and a refund.

    { closing }
    .title = Marked delivered, but not here
    .asks =
        tracking says delivered but theres nothing here
        It says it was left on my porch at 2:14 pm. I was sitting on that porch.
        usps marked it delivered yesterday, never got it
        shows as delivered. it is not.
        delivered to front door supposedly, checked with all the neighbors, nope
        the delivery photo isn't even my house
        who signed for it?? nobody was home
        UPS says "handed to resident". I live alone and I was at work
        says its in the mailbox, mailbox is empty
        package shows delivered, think a porch pirate got it
        my app says delivered friday and its monday and i still dont have the stroller
        Your carrier claims a successful delivery at an address I have never lived at.
        marked delivered but its not here
        says delivered, nothing on my porch
        i think somebody stole my package
        neighbors dont have it, mailroom doesnt have it, where is it
        driver claims he handed it to someone, nobody here got it
        the photo of the drop off isnt my house
        ring camera shows no delivery at all
        porch pirate got my order
        Informed delivery says it was left in my mailbox. I checked within minutes and there was nothing.
        signature on the proof of delivery is not mine or anyones in my building
        somebody swiped it out of the lobby before i got home

partial-delivery =
    { greeting }

    Order { $order } is coming in more than one package, so what you have is only part of it. { $remaining ->
        [one] { $remaining } more package is still on the way and should be with you by { DATETIME($date, dateStyle: "long") }.
       *[other] { $remaining } more packages are still on the way and should be with you by { DATETIME($date, dateStyle: "long") }.
    }
    Each package has its own tracking under Your Orders in your account, and there's no extra shipping charge for the split.
    If anything is still missing after that date, reply with a photo of what you received and we'll take it from there.

    { closing }
    .title = Part of my order is missing
    .asks =
        only half my order came
        where's the rest of it
        got the bottles but no warmer
        theres an item missing from the box
        ordered 3 things only 2 showed up
        did you ship it in two boxes
        my package was incomplete
        box 1 of 2 arrived, what about box 2
        the nipples werent in there
        you forgot to pack something
        missing a bottle, the set should have four
        one of the bottles was not in the package
        the box had less in it than i paid for
        short one item
        the play mat is two tiles short
        The gift set was supposed to include a rattle. The rattle was not enclosed.
        wheres the charger, only the headphones were in the bag
        packing list shows wipes, i dug thru all the paper and no wipes
        half the bundle is still missing in action

customs-duties =
    { greeting }

    { $customs ->
        [due] Duties and import taxes aren't included in the price of order { $order }. The carrier collects them at or before delivery, and the amount is set by customs, not by us.
       *[prepaid] Duties and import taxes for order { $order } were already included in what you paid at checkout.
    }
    { $customs ->
        [due] The carrier's notice shows how the amount was worked out. Keep it: if you return the order, customs may pay the duties back.
       *[prepaid] The carrier shouldn't ask you for anything at the door. If you do get a bill, hold off on paying it and reply with a photo, and we'll settle it with the carrier.
    }
    Is customs asking for paperwork? Reply with a picture of the letter and we'll send you the invoice and product details they need.

    { closing }
    .title = Customs and import fees
    .asks =
        do i have to pay customs on this
        fedex wants 38 dollars in import fees??
        is there a tariff on stuff from you guys
        held at customs what do they need
        got a bill for duties, thought it was included
        will there be any extra charges when it crosses the border
        customs says they need an invoice
        whos paying the import tax
        whats the HS code for the warmer
        brokerage fee on a 30 dollar onesie is insane
        am i gonna get hit with tariffs at the door
        is duty already baked into the price or extra
        We live in Puerto Rico. Are there any import charges on top of the price?
        customs broker needs a value and country of origin for my package
        what country does it come from, asking cause of the tariffs

return-label =
    { greeting }

    Your prepaid label for order { $order } is waiting in your account: open Your Orders, pick the item, and choose “Return.” { $return-window ->
        [one] You can do that within { $return-window } day of delivery.
       *[other] You can do that within { $return-window } days of delivery.
    }
    Tape the label over the old one and drop the package off. Where: { $collection-point }.
    No printer? Reply “QR code” and we'll send you one to show at the counter instead.
    Keep the receipt until your refund has posted.

    { closing }
    .title = Return label and drop-off
    .asks =
        need a return label
        where do i drop off a return
        the label wont print
        i dont own a printer, can i get a qr code
        there was no label in the box
        can you email me a new shipping label for the return
        lost the return label
        can ups come pick it up from my house
        which store takes the return package
        label expired, send me another
        printer is broken, any other way to send it back
        print the label for me?
        label barcode wont scan at the UPS store
        need that return sticker thing again, deleted the email
        The return label shows someone else's name as the sender. Could you reissue it?
        does kohls or whole foods take your returns
        how do i schedule a usps pickup for the return box

return-freight =
    { greeting }

    { $return-freight ->
        [customer] Return shipping for order { $order } is paid by you if you've simply changed your mind. If the item is damaged, defective, or not what you ordered, we pay for it.
       *[shop] Sending back an item from order { $order } costs you nothing. The label in your account is prepaid, and nothing gets taken out of your refund.
    }
    { $return-freight ->
        [customer] Use any carrier you like, with tracking, and keep the receipt until your refund has posted.
       *[shop] Please use our label rather than buying postage yourself, so we can track the package all the way back.
    }
    Next step: open Your Orders, choose “Return,” and send the item { $return-window ->
        [one] within { $return-window } day of delivery.
       *[other] within { $return-window } days of delivery.
    }

    { closing }
    .title = Who pays for return shipping?
    .asks =
        do i have to pay to ship it back
        are returns free
        who covers the shipping on a return
        whats a return gonna cost me
        do you take the shipping out of my refund
        is there a restocking fee
        paid 12 bucks to mail it back, do i get that back
        its your mistake so im not paying postage
        will i be charged for the return label
        how much is it to send this thing back
        do you charge for returns
        whats it cost me to send it back
        is sending it back on me or on you
        Your site says free returns, yet the label page asks me for $7.95. Which is it?
        flat fee or by weight when i mail stuff back?
        if i keep one thing and send one back do you charge shipping on the return
        just paid fedex 18 dollars to return your wrong item, reimburse me for shipping

exchange-size =
    { greeting }

    A different size is no problem. For order { $order }, you can swap sizes { $return-window ->
        [one] within { $return-window } day of delivery.
       *[other] within { $return-window } days of delivery.
    }
    Next step: open Your Orders in your account, choose “Exchange,” and pick the new size. Between two sizes? Go by your baby's length on the size chart, and pick the bigger one if you're close.
    { $shipping-time ->
        [one] The new size ships within { $shipping-time } business day of the carrier scanning your return, and the return label is prepaid.
       *[other] The new size ships within { $shipping-time } business days of the carrier scanning your return, and the return label is prepaid.
    }
    If your size is sold out, we'll refund you instead.

    { closing }
    .title = I need a different size
    .asks =
        can i exchange this for a bigger size
        too small!! how do exchanges work
        i dont want a refund just the right size
        exchange pls, my baby outgrew it already
        romper is way too big
        these run small, need the 6-9 month
        can i size up
        whats your sizing like, ordered 3T and it doesnt fit
        swap newborn for 0-3
        sleeves are too short on him, got a larger one?
        cant get it over his head, what about one size up
        he grew out of it, whats the next size
        leg snaps wont close on her
        trade it for a 12 month
        wanna swap the medium for a large
        swim diaper leaves red marks on his thighs, next size up please
        The nursing bra is too loose. I would like to trade the large for a medium.
        preemie size please, newborn swallows him
        my chunky monkey cant zip the 9 month sleeper, got 12?
        between 2T and 3T for the swap, shes 33 inches

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
    We can't send it to a different card or account. If your card was replaced, your bank usually passes the money on to the new one.
    Is the account closed? Reply before you send the item back, and we'll find a way with you.

    { closing }
    .title = Where does my refund go?
    .asks =
        can you refund to a different card
        which card does the refund go to
        i closed that account, how do i get my money
        does it go back to my paypal balance
        paid with apple pay, where do you send it
        i want cash not store credit
        card expired since i ordered
        used a gift card and a visa how does the refund work
        can i have the money sent to my husbands account
        will it be a check or back on my debit
        bank sent me a new card number after fraud, does the refund still reach me
        old card got shut off
        where will the money end up
        which account are you paying it back to
        my visa got replaced after fraud
        can you zelle me the refund
        My husband passed away and his card is closed. To whom would the refund be made?
        paid thru affirm, who gets the refund, me or them
        just venmo the refund to me instead of putting it on the card
        my ex paid with his card but the refund should be mine, can you send a check

refund-late =
    { greeting }

    I'm sorry you're still waiting. We sent your refund of { CURRENCY($amount) } for order { $order } to your original payment method on { DATETIME($date, dateStyle: "long") }.
    Please check for a credit next to the original charge as well; some banks show it there and not as a line of its own.
    Next step: we're getting the trace number from our payment provider. { $response-within ->
        [one] You'll have it within { $response-within } business day, and your bank can find the money with it.
       *[other] You'll have it within { $response-within } business days, and your bank can find the money with it.
    }

    { closing }
    .title = My refund was sent but isn't here
    .asks =
        you said you refunded me but theres nothing in my account
        got the refund email 2 weeks ago, no money
        status says refunded, bank says no
        refund never posted
        my bank has no record of your refund
        it says complete but i dont see a credit
        can i get a reference number for the refund
        where did my refund go, its been processed for ages
        chase cant find the refund you sent
        this refund is taking forever, you said it went out on the 3rd
        wells fargo sees no credit and you marked it refunded on the 2nd
        On March 4 you wrote that my refund had been issued. It is now the 25th and my statement shows nothing.
        you swear the money was sent, paypal swears it wasnt
        need the ARN cuz my bank cant locate the refund you already did
        your system says paid back, my account says otherwise

voucher-problem =
    { greeting }

    I'm sorry { $code ->
        [none] your promo code
       *[other] promo code { $code }
    } didn't go through. It usually comes down to one of three things: the code has expired or was already used, the cart is under the minimum, or an item in it is excluded.
    You'll find the terms in the email the code came with. Typing it in by hand, without spaces, often helps too.
    Next step: if it should work and doesn't, reply with a screenshot of your cart.
    Don't want to wait? Order today without the code and send us the order number. If the code was valid, we'll refund the difference to your payment method.

    { closing }
    .title = My promo code doesn't work
    .asks =
        promo code not working
        coupon says invalid
        the code wont apply at checkout
        discount didnt come off my total
        WELCOME10 doesnt do anything
        forgot to put in my code, can you add it now
        gift card balance shows zero
        it says code already used but i never used it
        whys my 15% off not showing
        can i use two coupons on one order
        your site wont take my code
        error when i enter the discount
        code rejected
        typed the code and nothing changed
        checkout wont accept the code
        SAVE10 got rejected
        birthday coupon expired a day early
        The gift card I received for Christmas comes up as not activated.
        military discount not working at checkout
        my referral credit wont come off
        code from the mailer does zip for me

price-drop =
    { greeting }

    I'm sorry about the timing. If an item drops in price { $price-match ->
        [one] within { $price-match } day of your purchase
       *[other] within { $price-match } days of your purchase
    }, we'll give you back the difference.
    Next step: reply with the name of the item from order { $order } and the price you see today. It needs to be the same size, color, and model.
    Once we've checked it, the difference goes to the payment method you used, and you don't have to send anything back.

    { closing }
    .title = The price dropped after I ordered
    .asks =
        its cheaper now than when i bought it
        do you price match your own sale
        bought this 2 days ago and now its 20% off
        can i get a price adjustment
        price went down right after i ordered, ugh
        you put it on sale the day after, thats not fair
        can you honor the black friday price
        same warmer is 10 bucks less today
        should i return it and rebuy at the lower price
        refund me the difference please
        ugh bought the stroller friday and today its 40 off, credit me
        Will you adjust my price? The same headphones were marked down three days after my purchase.
        cyber monday deal beats what i paid last week
        i feel ripped off, full price on monday and half price wednesday
        hate that i couldve saved 18 bucks by waiting a day, any adjustment

invoice-copy =
    { greeting }

    Sorry you had to go looking for it. The invoice for order { $order } is ready to download today: open Your Orders in your account, pick the order, and choose “Invoice.”
    It lists each item, the sales tax, and the payment method you used.
    Did you check out as a guest, or do you need a company name on it? Reply with the details and we'll email you the PDF.

    { closing }
    .title = I need my invoice
    .asks =
        can i get a receipt
        need an invoice for my taxes
        where do i find the invoice
        my work needs a receipt with the company name on it
        send me a copy of the bill
        do you have a pdf of my order receipt
        need proof of purchase for my FSA
        theres no packing slip or receipt in the box
        itemized receipt pls
        threw out the receipt, can you resend it
        my accountant is asking for the bill
        need a document that shows the tax
        hsa wants an itemized receipt with the date on it
        Would you please send a duplicate of my invoice? My computer crashed and I lost the file.
        receipt with the last four of my card on it
        expense report due tomorrow, need the receipt asap
        insurance adjuster needs proof of what i paid

repair-part =
    { greeting }

    You may not have to send your { $product } back at all. Many problems are fixed with a small part that you swap at home, and we'll send it to you for free.
    Next step: reply with your order number, the serial number on the bottom, and a photo or short video of the problem.
    { $shipping-time ->
        [one] Once we know which part you need, it ships within { $shipping-time } business day, with step-by-step instructions.
       *[other] Once we know which part you need, it ships within { $shipping-time } business days, with step-by-step instructions.
    }
    Please keep it unplugged until then. If the part doesn't do the trick, tell us and we'll move on to a repair.

    { closing }
    .title = Get a replacement part
    .asks =
        can i just get a new lid
        need a replacement seal for the warmer
        lost the little valve, do you sell those
        is there a spare part for this
        can i fix it myself if you send the part
        only the power cord is bad, dont need a whole new one
        do you sell the measuring cup separately
        the ring on my bottle cracked, need one ring
        snap came off the romper, got extras?
        where can i order parts
        one piece broke, could you send just that
        only the ring is broken
        cracked lid can i order that piece
        need one small part not the whole set
        lost the rubber plug for the charging port, mail me just that plug?
        The cup holder snapped off my stroller. Is the cup holder sold separately?
        lost the charging case but still got both buds, is just the case for sale
        dog chewed the strap, where do i get only the strap
        pump gasket is shot, mail me one and ill pop it in

repair-partner =
    { greeting }

    Your { $product } can be repaired close to home, so you don't need to ship it across the country.
    Next step: reply with your ZIP code, your order number, and a few words about what it does.
    { $response-within ->
        [one] Within { $response-within } business day, we'll send you the name and address of a repair partner near you.
       *[other] Within { $response-within } business days, we'll send you the name and address of a repair partner near you.
    }
    If the repair is covered by our warranty, it's free. If not, the partner tells you the price first, and you decide.

    { closing }
    .title = Get it repaired near me
    .asks =
        do you guys repair these
        is there a repair shop near me
        the new part didnt fix it
        where can i take it to get fixed
        can someone local look at my warmer
        dont want a new one i want this one repaired
        how much does a repair cost
        do you have a service center in texas
        tried the replacement part, still dead
        i'd rather have a pro fix it
        any authorized repair place around phoenix
        I am 78 and cannot install that part. Is there a technician who can do it?
        the battery you mailed didnt bring it back to life, who can bench test it
        id pay somebody to repair the stroller frame, who do you recommend
        is there somewhere i can bring my headphones in for service

extended-protection =
    { greeting }

    Our extended protection plan adds { $extended-protection ->
        [one] { $extended-protection } month
       *[other] { $extended-protection } months
    } of coverage for your { $product }. It picks up where the regular warranty leaves off.
    It covers parts and repairs for electrical and mechanical failures. Normal wear and accidental damage aren't included.
    You can add it at checkout or, if you've already ordered, today under Your Orders in your account; the price and the full terms are shown before you pay.
    It's entirely optional. Your regular warranty is the same with or without it.

    { closing }
    .title = Extended protection plan
    .asks =
        do you have an extended warranty
        can i add a protection plan after i bought it
        is the protection plan worth it
        what does the extra coverage include
        does it cover drops and spills
        how long does the extended plan last
        can i buy more warranty
        want to cancel the protection plan i added
        i have the plan, how do i use it
        does coverage transfer if i give the warmer to my sister
        does the plan cover it if my toddler throws it in the tub
        square trade or your own plan, which one do you sell
        Can I still purchase the three-year protection? My order was delivered last week.
        does the protection pay for theft or just breakage
        how do i register for the extra coverage i paid for

product-use =
    { greeting }

    Here's how to use your { $product } for the first time:
    – Wipe the inside with a damp cloth, put it on a flat surface, and plug it in.
    – Place the bottle in the warmer without its lid and fill in water up to the line.
    – Choose your setting and let it run for about { $minutes ->
        [one] { $minutes } minute.
       *[other] { $minutes } minutes.
    } The light changes when it's done.
    Swirl the bottle and test a few drops on the inside of your wrist before you feed. It should feel warm, not hot.

    { closing }
    .title = How do I use the bottle warmer?
    .asks =
        how does this warmer work
        how do i set it up the first time
        how much water goes in
        what do the lights mean
        milk comes out too hot
        how long to warm 4 oz
        can i warm breast milk straight from the freezer in it
        instructions missing, how do i turn it on
        which setting for room temp milk
        is it normal that it beeps three times
        how do i pair the headphones with my tv
        Which side of the carrier faces the baby? The manual is only pictures.
        do i shake the sunscreen and how often do i reapply
        how do i shut off the night light on this thing
        what does eco mode do on the warmer

garment-care =
    { greeting }

    You can machine-wash your { $product } at { $degrees }°C{ $degrees ->
        [20] , the “cold” setting on most washers
        [30] , the “cold” setting on most washers
        [40] , the “warm” setting on most washers
       *[other] , as shown on the care label
    }. Turn it inside out, close the snaps, and use a mild detergent.
    Skip the bleach and the fabric softener; softener makes the fabric less absorbent.
    Lay it flat or hang it up to dry. The dryer can shrink it.
    Wash it once before the first wear, with similar colors.

    { closing }
    .title = How do I wash it?
    .asks =
        how do i wash the romper
        can it go in the dryer
        will it shrink
        how do i wash it so it doesnt end up tiny
        do i wash it before the baby wears it
        is this machine washable
        spit up stains how do i get them out
        the tag fell off, what temp do i wash at
        can i iron this
        color bleeds, cold wash or what
        can i bleach the cloth diapers
        blowout stain on the white onesie, cold water or hot
        Please advise whether the rayon swaddle may be dry-cleaned.
        did i ruin it by putting it in the dryer, tag says nothing
        washed the swaddle with jeans now its blue

injury-report =
    { greeting }

    I'm so sorry to hear this. Please put your { $product } out of use now: unplug it if it has a cord, and keep it away from children.
    If anyone is hurt or doesn't feel well, please have a doctor look at it. In an emergency, call 911.
    { $response-within ->
        [one] A product safety specialist is taking over your case and will contact you within { $response-within } business day.
       *[other] A product safety specialist is taking over your case and will contact you within { $response-within } business days.
    }
    Please keep the product and the packaging as they are, and don't try to fix it. When you have a moment, reply with the best way to reach you and, if you can, a photo.

    { closing }
    .title = Someone got hurt
    .asks =
        my baby got burned
        the warmer caught fire
        it shocked me when i plugged it in
        a piece broke off and my son almost choked on it
        theres smoke coming out of the charger
        we had to go to the ER because of this
        daughter cut her finger on the bottle
        the battery got super hot and burned my hand
        this thing is dangerous somebody is gonna get hurt
        outlet sparked when i turned on your product
        scalded herself with the water from the warmer
        my son got a blister from touching it
        burn mark on her arm from your product
        stroller collapsed with my son in it and he hit his head
        The rim of your cup sliced my grandson's lip; the pediatrician had to glue it.
        button battery came loose and i think the baby ate it
        pinched her fingertip in the hinge, needed stitches
        my husbands hand is blistered, the power bank blew up on him

complaint-apology =
    { greeting }

    I'm sorry. You've had to spend far too much time on this, and I understand why you're fed up.
    Your case is now with our team lead, together with everything you've already told us, so you won't have to explain it again.
    { $response-within ->
        [one] Within { $response-within } business day, you'll get a personal reply that says what happened and what we'll do about it.
       *[other] Within { $response-within } business days, you'll get a personal reply that says what happened and what we'll do about it.
    }
    If there's one thing you want out of this, a refund, a replacement, or an answer, reply with it and we'll start there.

    { closing }
    .title = I'm really unhappy
    .asks =
        worst customer service ever
        this is a joke, i want to speak to a manager
        ive emailed you 5 times and nobody helps
        im never ordering from you again
        every time i get a different answer from you people
        i want to file a complaint
        you guys dont care about your customers
        totally unacceptable, who is your boss
        done with this company
        i'm so disappointed, i used to love your brand
        stop sending me canned replies
        talked to several reps and none of them fixed it
        i need a supervisor
        getting nowhere with your support
        passed around from person to person
        whos in charge there
        spoke with three different agents already
        who is your supervisor, i want to talk to them
        had it with these copy paste answers
        put your supervisor on right now im so over this
        Six phone calls, three weeks, and not one of your agents has kept a promise. I expect a written apology.
        your rep hung up on me
        filing with the BBB because you people dont care
        you should be ashamed, ive never been treated so poorly as a customer

marketplace-dispute =
    { greeting }

    We've seen the case you opened for order { $order }. That's your right, and you can keep it open for as long as you need it.
    { $response-within ->
        [one] We'll answer inside the case within { $response-within } business day, with the tracking details and our proposal, so everything is in one place.
       *[other] We'll answer inside the case within { $response-within } business days, with the tracking details and our proposal, so everything is in one place.
    }
    If there's a solution you'd prefer, add it to the case, along with any photos. We'll go by what you write there.

    { closing }
    .title = I opened a case
    .asks =
        i opened an a-to-z claim
        filed a case with paypal
        i opened a dispute since you didnt answer
        ebay case is open, now what
        do i have to close the claim before you refund me
        amazon told me to wait for the seller to respond
        ive escalated this to the marketplace
        started an item not received case
        if you dont fix this im filing an A to Z
        whats happening with my claim
        walmart says seller has 48 hours to answer my claim
        Etsy opened a case on my behalf. Will you be responding to it?
        put in a paypal item not as described claim
        ebay is gonna side with me unless you reply to the case by friday
        mercari gave you 3 days on my case, you gonna answer in there

chargeback =
    { greeting }

    Your bank has told us about the dispute over { CURRENCY($amount) } for order { $order }. While it's open, the bank holds that amount, so we can't refund it ourselves as well; you'd be paid twice and the bank would take one back.
    { $response-within ->
        [one] Within { $response-within } business day, we'll send the bank the order confirmation, the proof of delivery, and any return we have on file.
       *[other] Within { $response-within } business days, we'll send the bank the order confirmation, the proof of delivery, and any return we have on file.
    }
    If you have a return receipt, photos, or messages, please give them to your bank, too. The bank decides and lets you know.
    If you don't recognize the charge at all, reply here and we'll tell you what was ordered and when.

    { closing }
    .title = I disputed the charge
    .asks =
        i disputed the charge with my bank
        did a chargeback
        called my credit card company about this
        my bank opened a dispute
        i reported your charge as fraud
        i dont recognize this charge from kestrelle
        bank says you are fighting my dispute
        can you refund me while the chargeback is pending
        what happens now that i filed a dispute with visa
        gonna have my bank reverse it
        discover is investigating your charge for me
        already had citi pull the money back from you
        There is a 49.90 charge from your company that I never authorized. I have notified my credit union.
        wells fargo gave me provisional credit, are you gonna fight the dispute
        told amex to block your payment, whats your move

review-request =
    { greeting }

    Thanks for asking. Whether you write a review, and what you say in it, is completely up to you.
    We don't pay for reviews or trade discounts for them, and we'd never ask you to change one or take it down. If someone did that in our name, please forward us the message.
    If something about your order isn't right, tell us here and we'll work on it, review or no review.

    { closing }
    .title = About reviews
    .asks =
        do i get anything for leaving a review
        where can i write a review
        you keep asking me for a review
        got a card in the box offering 10 dollars for 5 stars
        will you refund me if i delete my bad review
        do you want me to change my rating
        i left you a 1 star
        can i edit the review i posted
        why was my review not published
        happy to leave a good review if you hook me up
        quit bugging me for stars
        is it cool to post pics of my kid in a product review
        I wrote a review of the stroller last month and it never appeared on your page.
        typed my review under the wrong product, how do i fix that
        where on your site do people post reviews of the lotion

pre-order =
    { greeting }

    Yes, you can pre-order { $product }. It's expected to ship by { DATETIME($date, dateStyle: "long") }.
    We'll email you the tracking number when it ships, and you can check on it any time under Your Orders in your account.
    If that date moves, we'll tell you the new one before it passes, and you choose whether to wait or cancel for a full refund.

    { closing }
    .title = Pre-orders
    .asks =
        when do preorders ship
        can i preorder the new warmer
        i preordered, when will it get here
        what day does it come out
        is my card charged now or when it ships
        cancel my pre-order
        did my preorder go through
        how long is the wait on the new one
        release date pushed back again?
        reserve one for me before it sells out
        is the new stroller up for preorder yet
        Preordered in May. The site now says October. Has the launch been moved again?
        do preorders get charged today or at launch
        drop date for the new earbuds???
        hold one of the first batch for me, ill pay now

out-of-stock =
    { greeting }

    { $product } is sold out right now. We expect it back by { DATETIME($date, dateStyle: "long") }.
    Next step: tap “Notify me” on the product page and we'll email you when it's in. You won't be charged for that.
    Can't wait that long? Reply with what matters most to you, like size, color, or price, and we'll suggest something that's in stock.
    If it's already part of an order, you can track where things stand under Your Orders in your account.

    { closing }
    .title = Is it back in stock?
    .asks =
        when will it be back in stock
        says sold out
        do you have any more of the grey romper
        restock date?
        out of stock everywhere, help
        can you let me know when its available again
        is this discontinued
        is the romper in stock at any of your stores
        waitlist for the mini 240?
        still unavailable, been checking every day
        my size is unavailable, are you getting more in
        keeps saying not available when i try to add it
        mint earbuds always sold out, when do more come in
        Will the honey lotion return, or has production ended?
        text me when the crib sheets come back
        you guys ever getting the 9 oz bottles again
        nothing in my size left, next shipment when

altered-item =
    { greeting }

    You're right, the { $product } in order { $order } isn't exactly as shown. { $change ->
        [colour] The color is a slightly different shade, because the fabric we had on hand came from a new dye lot.
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
        the color is different from the picture
        this isnt the same fabric as on the website
        why is it shorter than it says
        you changed the material without telling me
        looks nothing like the photo, way darker
        the sleeves were altered?
        it used to be cotton and now its some polyester blend
        length is off by 2 inches
        did you guys change the design
        it says sage but its straight up mint
        listing shows wooden buttons, mine has plastic snaps
        The sleeve on this year's version is noticeably shorter. Was the pattern changed?
        the print is way smaller on mine than in your listing photo
        rose gold in the pic, copper in person
        says 100 percent organic cotton online but the tag says rayon

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
        are you closed for the holiday
        whats your holiday schedule
        open on thanksgiving?
        do you work on christmas eve
        when are you guys back from the break
        are you there on memorial day weekend
        do orders ship on july 4th
        do you have different hours during ramadan
        anybody working new years day
        closed today? its presidents day
        yall open labor day
        What are your hours during the week between Christmas and New Year's?
        is veterans day a day off for you
        cutoff to order for christmas
        will anyone answer on easter

vip-care =
    { greeting }

    Thank you for being with us for so long. It means a lot, and it should count for something.
    Your messages go to an experienced colleague who can see your earlier orders, so you won't start from scratch. { $response-within ->
        [one] You'll have a personal answer within { $response-within } business day.
       *[other] You'll have a personal answer within { $response-within } business days.
    }
    If this is about an order, reply with the order number. If you just wanted to say hi, you've made our day.

    { closing }
    .title = Care for regular customers
    .asks =
        ive been a customer for years
        do loyal customers get priority
        is there a vip line
        ordered from you like 20 times, can you bump me up
        third baby and still using your bottles!
        how do i get into the loyalty program
        can i have my own contact person
        i spend a lot of money with you guys
        just wanted to say thanks, been buying from you since 2019
        any perks for repeat buyers?
        been buying from you since my oldest was born and shes 11, hook me up
        I place an order every month. Is there a dedicated representative for repeat customers?
        wheres my loyalty status, i should be gold by now
        longtime customer here, move me to the front of the line
        you guys rock, ten years a customer and never let down

satisfaction-survey =
    { greeting }

    Thanks for wanting to tell us how we did. Once your case is closed, you'll get an email with a short survey, and it goes straight to the people who run our support.
    It's optional, and your answer has no effect on your order or your refund.
    Don't want to wait for it? Just reply with what went well or what didn't, and we'll pass it on.

    { closing }
    .title = How was our support?
    .asks =
        where can i rate the support i got
        how do i give feedback about the agent
        didnt get a survey
        the guy who helped me was awesome, where do i say so
        wanna leave a comment about your customer service
        is there a feedback form
        do i have to fill out the survey
        survey link doesnt work
        can i tell someone how my chat went
        who do i tell that maria did a great job
        give deshawn a raise, he was so patient with me on chat
        survey popped up mid chat and vanished, resend?
        I wish to comment on the assistance I received by telephone yesterday. Where may I do so?
        where do i score the rep i just talked to
        who reads the feedback about your agents

win-back =
    { greeting }

    It's good to hear from you again! { $code ->
        [none] There's no code I can hand out today, but everything that's on sale is on our home page.
       *[other] Here's a code for your next order: { $code }. Enter it at checkout, and the cart shows you what it takes off.
    }
    A few things are new since you last stopped by, and the “New” page has all of them.
    Would you like to hear about the next sale first? Sign up for our newsletter in your account. You can unsubscribe at any time.

    { closing }
    .title = Offers for returning customers
    .asks =
        any deals right now
        havent ordered in a while, got a coupon for me?
        whats on sale for black friday
        do you have a code for old customers
        when is your next sale
        im back lol any discounts
        is there a holiday promo
        got any specials for mothers day
        whats new since last year
        send me a promo code and ill order
        havent shopped here since my kid was in diapers, tempt me
        Is there a special for customers coming back after a long time?
        when do your summer clearance prices start
        any memorial day sale going
        gimme a discount and im back

language-not-served =
    { greeting }

    Right now we answer in English, and you're welcome to write to us in your own language. We'll use a translation to read it and keep our sentences short, so they translate well, too.
    { $response-within ->
        [one] You'll have our answer within { $response-within } business day.
       *[other] You'll have our answer within { $response-within } business days.
    }
    If anything we write isn't clear, tell us which line. Photos and order numbers help in any language.

    { closing }
    .title = Do you answer in my language?
    .asks =
        do you have anyone who speaks spanish
        can i write in portuguese
        my english is not so good sorry
        can somebody call my mom in mandarin
        do you speak french
        is there support in vietnamese
        i need help in my language please
        can you reply in tagalog
        hablan español?
        sorry for bad english i use translator
        my wife only talks korean, you got someone
        Mi inglés no es bueno, ¿me pueden ayudar en español?
        Could your reply be in Haitian Creole, please?
        need person who speak russian
        any arabic speaking agents for my dad

data-erasure =
    { greeting }

    We've received your request to delete your personal data. We'll delete it { $erasure-within ->
        [one] within { $erasure-within } day
       *[other] within { $erasure-within } days
    } and confirm that by email.
    Next step: reply from the email address you order with, so we know the request is really from you.
    Some records, like invoices, have to be kept for as long as tax law says. We keep only those, and we don't use them for anything else.
    Please download what you still need first; a deleted account can't be brought back.

    { closing }
    .title = Delete my personal data
    .asks =
        delete my account
        erase all my data
        remove my info from your system
        how do i get my personal information deleted
        under the CCPA i want my data deleted
        take me off your lists and delete everything
        i dont want you keeping my credit card info
        what data do you have on me
        close my account for good
        do not sell my information
        wipe everything youve got on me incl my phone number
        Please send me a copy of all personal data you hold about me, as California law allows.
        i shopped as a guest once, delete that info
        somebody made an account with my email, purge it
        nuke my profile and my saved visa
