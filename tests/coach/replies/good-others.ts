/** Good replies written after the rules, without a look at them. */
import type { Answer } from "./reply";

export default [
  {
    name: "Patricia Gomez",
    customer:
      "I have been trying to get someone to fix my dishwasher for six weeks. Six! Two no-shows. I'm done being polite.",
    text: `Hi Patricia,

Six weeks and two technicians who never turned up. I'd be done being polite too. I'm sorry, this is a failure on our part from start to finish.

I've taken over your case and booked our senior technician, Luis, for tomorrow between 8 and 10. He'll have the drain pump with him, so one visit should be enough. If the machine still isn't running when he leaves, I'll order you a new one that same afternoon.

You'll get a text from Luis when he's on his way, and I'll call you at 11 to see how it went.

Andrea`,
  },
  {
    name: "Kevin O'Neill",
    customer: "Charged me a late fee even though I paid on time. See attached screenshot.",
    text: `Hi Kevin,

Thanks for the screenshot, that made it easy: you paid on the 28th, two days before the due date. The late fee was our error and it's already been removed. You'll see the $35 credit on your next statement, and nothing was reported to the credit bureaus.

I'm sorry for the hassle of having to prove that you paid on time.

Best,
Dana`,
  },
  {
    name: "Amira Saleh",
    customer: "where is my refund??? you said 5 days its been 12",
    text: `Hi Amira,

You were told 5 days and it's been 12. That's not okay, and I'm sorry you've had to chase it.

I found the problem: the refund was sent to the card you used last year, which has since expired, so your bank bounced it. I've just sent it again to your current card ending 8830. Your bank says it should post within 48 hours.

I'll check on Thursday at noon and message you, whether or not it has arrived.

Tanya`,
  },
  {
    name: "George Papadakis",
    customer: "The hotel room smelled of smoke and reception didn't care. We paid 220 a night.",
    text: `Dear Mr Papadakis,

Thank you for telling us. A room that smells of smoke is not what you booked, and the answer you got at reception was not good enough either. I apologise for both.

As you have already left, I can offer you one of the following:
- a refund of one night (€220) to your card, or
- two free nights on a future stay, in a room that I will inspect personally.

Please let me know which you prefer. I've also spoken with the reception team this morning about how your complaint was handled.

With best regards,
Eleni Markou
Guest Relations`,
  },
  {
    name: "Sam Whitaker",
    customer:
      "Your new update wiped all my settings. Took me an hour to set everything up again. Do you guys test anything?",
    text: `Hey Sam,

An hour of your evening gone because our update wiped your settings. Yeah, that's on us. We do test, but not on accounts as old as yours, and that's exactly where it broke.

Good news first: your old settings are still in last night's backup. Want me to restore them? It'd overwrite what you set up yesterday, so I won't touch anything until you say so.

The fix for everyone else is going out tonight at 10.

Sorry about this, Sam.
Lia`,
  },
  {
    name: "Birgit Larsen",
    customer:
      "Still no answer about the visa invitation letter. My appointment is on Thursday and I'm getting desperate.",
    text: `Dear Birgit,

Your appointment is on Thursday and you've been left without the one document you need. I'm sorry we let it get this close.

The letter is signed and attached. I have also sent the original by courier to your hotel; it arrives on Wednesday before 12:00. Could you check that your passport number in line 3 is correct? If it isn't, tell me before 5 today and I'll send a new one straight away.

I'm available on my mobile until Thursday evening.

Kind regards,
Henrik`,
  },
  {
    name: "Tyrone Jackson",
    customer: "Y'all sent me the wrong shoes twice. TWICE. I'm never ordering from here again.",
    text: `Tyrone, two wrong pairs in a row is embarrassing for us and a waste of your time. I'm sorry.

I pulled the right pair myself: Air Court, black, size 11. They're on my desk right now. Say the word and they go out overnight, you'd have them tomorrow by noon. Or if you're over it, I'll refund all $140 today. You can keep or donate the wrong ones in both cases.

What'll it be?

- Mo`,
  },
  {
    name: "Eleanor Price",
    customer:
      "My mother's hearing aid has been in repair for five weeks. She is 91 and cannot hear us. This is heartbreaking.",
    text: `Dear Eleanor,

Five weeks without being able to hear her family must be very hard on your mother, and on all of you. I'm truly sorry that we've kept her waiting.

The repair needs a part from Denmark that is due on Friday. She shouldn't have to wait for it: a loan device, set up with her own hearing profile, is ready today. I can bring it to her home this afternoon at 3, or you can collect it from our Park Street branch until 6. Which would be easier for her?

As soon as the part is in, on Friday, I'll ring you to agree a time for the exchange.

Yours sincerely,
Judy Barnes`,
  },
  {
    name: "Mateo Silva",
    customer: "Is it possible to change the delivery address? I moved.",
    text: `Hi Mateo,

Congratulations on the new place! Yes, that's still possible, as the parcel hasn't left our warehouse yet. I just need the new address from you by 4 pm today. If it reaches me later than that, I can redirect it on the way, it would simply take a day longer.

Cheers,
Ina`,
  },
  {
    name: "Claire Dupont",
    customer:
      "I want to cancel. The course videos are unwatchable, sound cuts off every minute. Waste of 300 euros.",
    text: `Hi Claire,

€300 for videos you can't listen to: I understand why you want to cancel. I watched modules 1 to 3 this morning and the sound drops out exactly as you describe. That should have been caught before we ever published them.

You can have your full refund, no conditions. Just reply "refund" and it's done today. Should you still want the course, we're re-recording the sound this week; the new version is up on Monday and I'd give you the next course for free.

Whatever you decide is fine with me.

Pierre`,
  },
  {
    name: "Raj Malhotra",
    customer:
      "Been on hold for 2 hours yesterday and then your agent disconnected the call. I need my SIM activated, I'm travelling tomorrow!",
    text: `Hello Raj,

Two hours on hold, and then the line went dead on you. I'm sorry, and with your trip tomorrow I don't want you to spend another minute on hold.

Your SIM is active as of 10:32. Please switch your phone off and on once; the signal should appear within five minutes. I'll send you a text at 11 to test it. If you don't reply to that text, I'll call your landline.

Have a good trip,
Meera`,
  },
  {
    name: "Yvonne Carter",
    customer: "You guys charged my card after the free trial without a reminder. Feels like a scam.",
    text: `Hi Yvonne,

I can see why it feels that way. The reminder was supposed to reach you three days before the trial ended; it was sent, but to an address with a typo, so it never got to you. We could have noticed that when it bounced, and we didn't.

I've refunded the $79 and closed the subscription. You should see the money by Monday. If you'd like to keep using the app, the trial can be reopened for two more weeks, at no cost and without a card.

Thank you for giving us the chance to fix it.

Noel`,
  },
  {
    name: "Hans Gruber",
    customer:
      "Heizung... sorry, my heating is cold since yesterday. We have 12 degrees in the flat. Two small children!!",
    text: `Dear Mr Gruber,

12 degrees with two small children can't wait until the morning. Our emergency fitter, Mr Özil, is on his way and will be with you at about 7 pm tonight. He has your phone number.

I've also had two electric heaters put in his van for the children's room, in case the boiler needs a part overnight.

I'm sorry that the emergency line sent you to a recording yesterday. I'll phone you at 8:30 this evening to hear whether it's getting warm.

Kind regards,
Katrin Vogel`,
  },
  {
    name: "Deborah Lin",
    customer: "The cleaner broke my vase and hid the pieces. I feel betrayed.",
    text: `Dear Deborah,

To find the pieces hidden in your own home is worse than the broken vase itself. You trusted us with your keys, and I understand that this trust is damaged. I'm very sorry.

Here's what has happened since your message. I spoke to the cleaner, who admitted it; she will not be sent to your home again. Our insurance pays for the vase: tell me roughly what it cost, or send a photo, and the money will be with you within a week.

How would you like to go on? I can introduce a new cleaner in person next Tuesday, pause your contract for as long as you like, or end it without notice.

Sincerely,
Thomas Reid`,
  },
  {
    name: "Nick Foster",
    customer: "thanks Jo that worked!! you're a star",
    text: `Hi Nick,

Brilliant, so glad it's working again! I'll leave the ticket open until Friday in case it acts up, and after that it closes by itself. You can always reopen it by replying.

Enjoy the weekend,
Jo`,
  },
  {
    name: "Magda Kowalska",
    customer:
      "My insurance claim was rejected because of a missing form, which I sent twice!!! I have the receipts.",
    text: `Dear Ms Kowalska,

You sent the form twice and your claim was still turned down for lack of it. I looked and found both copies, filed under a different Kowalska. That's our mistake, and I apologise.

The rejection is withdrawn. Your claim of £1,140 is approved and will be paid out on Friday. You'll get the confirmation by email within the hour and a corrected letter in the post.

Is there anyone else, a landlord or a doctor perhaps, who received the wrong decision and should hear from us?

Yours sincerely,
Joan Archer`,
  },
  {
    name: "Andy Brooks",
    customer: "Pizza came an hour late, cold, and with pineapple. I asked for NO pineapple. Come on.",
    text: `Hi Andy,

Late, cold, and with pineapple: that's three out of three wrong. Sorry about your dinner.

You've got two choices: a fresh one, no pineapple, at your door in 30 minutes, or your £14.50 back right now. Text me A or B.

And next Friday's pizza is on me.

Gino`,
  },
  {
    name: "Simone Weiss",
    customer: "My data export request from 6 weeks ago hasn't been answered. By law you have 30 days.",
    text: `Dear Ms Weiss,

You're right on both counts: the request reached us on 2 April, and the deadline was 2 May. We missed it, and I'm sorry.

The export is being prepared by our data protection officer, Dr Lang. You will receive the download link by Wednesday, 18:00. It includes everything you listed as well as the log files, which you are entitled to.

I have recorded the missed deadline and will tell you in the same email what caused it.

Kind regards,
Arne Schulz`,
  },
  {
    name: "Lydia Brown",
    customer: "Why is my delivery fee higher this time?",
    text: `Hi Lydia,

Good question! Orders over 20 kg go by a different courier, and yours came to 23 kg because of the two bags of soil. That's the extra £3.

If you'd like to save it, I can split the order into two parcels, which arrive on the same day. Shall I?

Best wishes,
Ross`,
  },
  {
    name: "Paul Werner",
    customer: "You promised a call back by Friday. Now it's Tuesday. I'm losing patience.",
    text: `Hi Paul,

I promised you a call by Friday and I didn't make it. There's no good reason, I lost track of it, and I apologise.

Here's your answer: the warranty covers the motor, parts and labour, so you pay nothing. The earliest slot is Thursday at 9 am, and I've put your name on it. If Thursday doesn't work, Friday at 2 pm is free too.

Please confirm one of the two by tomorrow evening. I'm at 0151 220 from 8 to 4.

Ralf`,
  },
  {
    name: "Isabel Ortega",
    customer:
      "Our tour guide never showed up. We stood there in the rain with 14 people. I organised this for my parents' anniversary!!!",
    text: `Dear Isabel,

Fourteen people in the rain, your parents' anniversary, and no guide. I can only imagine how you felt standing there as the one who had organised it. I'm deeply sorry.

The guide had the wrong date in his calendar, and none of us had double-checked it with him.

All 14 tickets have been refunded, €490 in total; you'll have it by Thursday. And I'd love to make it up to your parents: a private evening tour with our best guide, followed by dinner at Casa Rosa, on a date they choose. It would be our gift.

May I ring you tomorrow to talk about it? Any time after 10 is fine.

Con cariño,
Lucía`,
  },
  {
    name: "Derek Stone",
    customer: "site is down again and my shop loses money every minute. fix it",
    text: `Hi Derek,

Your shop is down, and each minute costs you. We're on it: one of our two database servers stopped at 14:05, and the second one is taking over now. We expect you to be back online by 14:45.

I'll update you here every 15 minutes until it's up, starting at 14:30, even if there's nothing new.

It's the second time this month, I know. Once you're running, I'd like to walk you through what we're changing, and credit your account for both outages.

Vik`,
  },
  {
    name: "Joanna Reeves",
    customer: "The jeans ripped on the second wear. Very poor quality for £95.",
    text: `Hi Joanna,

Jeans at £95 should survive a lot more than two wears. Sorry that yours didn't.

I've looked at the batch, and yours is the fourth pair that tore in the same place, so it's a weak seam and not anything you did. Would you rather have another pair from the new batch or your £95 back? Both are quick: the jeans would be with you on Thursday, and the refund takes three days.

No need to send the ripped ones back.

Take care,
Imogen`,
  },
  {
    name: "Mohammed Iqbal",
    customer:
      "I have been a loyal customer for 10 years and this is how you treat me? Your staff accused me of stealing!",
    text: `Dear Mr Iqbal,

After ten years with us you were accused of stealing, in front of other people. That must have been humiliating, and I am sorry. You had done nothing wrong.

I've seen the recording: the alarm went off because our cashier had not removed the tag. She has said so as well, and is upset about it herself.

I'd like to apologise to you in person. May I invite you to the store, or would you rather I came to you? I'm free on Thursday and Friday after 3 pm.

Respectfully,
Helen Clarke
Store manager`,
  },
  {
    name: "Vanessa Klein",
    customer:
      "App says my booking doesn't exist but you took the money. Flight is in 3 days. I'm really worried.",
    text: `Hi Vanessa,

Money gone and no booking, three days before the flight: of course you're worried. Let me take that off you. Your booking does exist. It's under the code QX7P2L, seats 21D and 21E, and your tickets are attached to this email.

The app looked for it under your old email address. I've moved the booking to the new one; if you open the app again, it should show up.

I'll check it once more on the evening before you fly and send you a message.

Enjoy Lisbon!
Jorge`,
  },
  {
    name: "Trevor Banks",
    customer: "The estimate was $300 and the bill is $780!! Nobody called me about the extra work.",
    text: `Hi Trevor,

You agreed to $300, and then you got a bill for $780 without a phone call. That's not how we do things, and it's on me, since I was in charge of the shop that day.

You pay the $300 that we agreed on. The extra work, the two brake lines, is at our expense, and it stays under warranty for a year. Your corrected bill is attached, and the $480 went back to your card today. It usually takes two days to show.

If you want to see the old parts, I've kept them for you.

Mike`,
  },
  {
    name: "Hyun-woo Park",
    customer: "I received an empty box. Is this a joke?",
    text: `Hello Hyun-woo,

An empty box is no joke at all, and I'm sorry that's what you unpacked.

The weight on the shipping label is 0.3 kg; with the camera in it, it would be 1.4. So it left us empty, and you don't need to prove anything. Shall I send the camera again today by insured courier (with you on Thursday), or refund the $649?

I'll wait for your word and act within the hour; I'm on until 6.

Kind regards,
Sandra`,
  },
  {
    name: "Lorraine Webb",
    customer: "Your delivery man parked on my flowers. I planted those with my grandson.",
    text: `Dear Lorraine,

Those flowers were planted with your grandson, so a new pot from a shop doesn't quite replace them. I'm sorry that our van drove over them.

With your permission I'd like to send a gardener on Saturday at 10 to repair the bed, and have the same plants delivered so that your grandson can put them in with you. What were they? If another day suits you both better, tell me and I'll move it.

The driver, Colin, asked me to say that he is sorry too.

Warm wishes,
Fiona`,
  },
  {
    name: "Adam Novotny",
    customer:
      "Invoice 2231 shows the wrong VAT number again. Our accounting can't process it. Please correct it for real this time.",
    text: `Hello Adam,

The corrected invoice 2231 is attached, with the VAT number CZ12345678. I apologise for the repeat: last time I changed the number on the invoice but not in your customer record, so the mistake came back. It's changed in both places now.

Your next invoice is due on 1 June. I'll look at it before it goes out.

Regards,
Simona`,
  },
  {
    name: "Rebecca Stone",
    customer: "can't log in, reset email never arrives, tried 5 times. super annoying",
    text: `Hi Rebecca,

Five tries and not a single email, ugh. Sorry! Your mail provider is blocking our messages since Monday; you're not the only one, and we're talking to them.

So let's go around it: I've set a temporary password and will read it to you over the phone, which takes a minute. What's a good time today? I'm here until 7.

Nick`,
  },
] satisfies Answer[];
