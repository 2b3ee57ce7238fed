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
        tracking hasnt moved in 3 days
        When will it get here
        i never got a tracking number
        has my stuff shipped yet
        order still says processing, whats going on
        is the bottle warmer gonna be here before saturday
        can u tell me the status of my delivery pls
        where the heck is my box

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
        need a return label
        dont like it, can i return it for free?
        whats your return policy
        do i have to pay to ship it back
        i changed my mind about the onesies
        is it too late to return
        where do i drop off a return
        start a return pls
        it doesnt fit, want my money back

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
        can i exchange this for a bigger size
        need a different color
        wanna swap the medium for a large
        too small!! how do exchanges work
        can u send me the other model instead
        i dont want a refund just the right size
        trade this in for the newer warmer?
        exchange pls, my baby outgrew it already
        do i have to return it first to get the new one
        ordered the wrong one my bad, can i switch

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

warranty-claim =
    { greeting }

    Thanks for telling us about your { $product }. It's covered by our warranty for { $warranty ->
        [one] { $warranty } month
       *[other] { $warranty } months
    } from the day it was delivered, and we have order { $order } on file as your proof of purchase.
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
        do you guys repair these
        lost my receipt, does the warranty still count
        charger gets no power whatsoever
        button is stuck and its not even a year old

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
        are you closed for the holiday

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
