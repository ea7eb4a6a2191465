/** Good replies of a second blind round: written after the rules were mended by the first. */
import type { Answer } from "./reply";

export default [
  {
    name: "Walter Finch",
    customer:
      "Your technician was supposed to come between 8 and 12. It's 5pm. Nobody came, nobody called. Useless.",
    text: `Dear Mr Finch,

You kept your whole day free and no one came or rang you. I'm sorry, that is simply not acceptable, and I won't try to explain it away.

So that it doesn't cost you another day, Marco will come this evening at 6:30 if that's still convenient, or tomorrow at 7:30 before work. He'll call you half an hour before.

I have also taken the call-out charge of £65 off your bill.

Kind regards,
Brenda Lowe
Customer Care`,
  },
  {
    name: "Chidi Eze",
    customer: "Money was debited but transfer failed. I need it back urgently, hospital bill.",
    text: `Dear Chidi,

I understand this money is for a hospital bill, so I've moved it to the front of the line.

The ₦85,000 left your account at 09:12 but never reached the hospital's bank. I reversed it myself a moment ago; it is already back in your balance. If you send it again now by instant transfer, it arrives within a minute.

I'm sorry for the scare at such a time. I'll check at 2 pm that the payment has reached them and send you the receipt.

Best wishes,
Ngozi`,
  },
  {
    name: "Lena Fischer",
    customer: "Das Paket... the package has been opened and the perfume is missing",
    text: `Hi Lena,

A parcel that someone opened before you did, with the perfume gone: that's theft, and I'm sorry it happened on its way to you.

You don't need to report anything, we do that. A new perfume leaves us today in a sealed box and needs your signature; expect it on Thursday before noon.

Could you keep the opened box for a week, in case the police want to see it?

Thanks a lot,
Jule`,
  },
  {
    name: "Brandon Lee",
    customer: "why tf is the server lagging AGAIN. we pay for premium. fix your garbage",
    text: `Hey Brandon,

Yeah, third lag spike this week, and you pay for premium so that this doesn't happen. Sorry.

It's the Frankfurt node: one of its network cards drops packets under load. We're moving your group to the Amsterdam node at 22:00 tonight, which takes about two minutes of downtime. If tonight's a bad time because of your tournament, tell me and I'll do it at 6 am instead.

Either way, this month is on us. I'll ping you here once the move's done.

Zak`,
  },
  {
    name: "Marianne Holt",
    customer: "You changed the recipe of the dog food and my dog won't eat it. I bought 15kg!",
    text: `Hello Marianne,

15 kg of food and a dog who turns his nose up at it: that's money and worry, and we should have told you about the new recipe on the bag.

We still have a few bags of the old recipe. Shall I swap yours for one of those, or would you prefer your £52 back? Whichever it is, our van can pick up the opened bag on Wednesday.

How is he doing? If he has upset his stomach, our vet Dr Moss would gladly speak to you tomorrow at no charge.

All the best to you both,
Kirsty`,
  },
  {
    name: "Theresa Wong",
    customer: "Still waiting on hold music... now trying email. How do I cancel before Friday's renewal?",
    text: `Hi Theresa,

Sorry about the hold music. You can cancel right here: I've done it for you just now, so nothing renews on Friday. The confirmation is in your inbox.

If that was a misunderstanding and you only wanted to know how, reply within 30 days and I'll switch it back on with everything as it was.

Best,
Ian`,
  },
  {
    name: "Pavel Novak",
    customer: "Your shop assistant laughed at my accent. I have never felt so humiliated.",
    text: `Dear Mr Novak,

Nobody should be laughed at for the way they speak, and certainly not by us. I'm ashamed that it happened in our shop, and I apologise to you.

I have spoken to everyone who worked on Saturday. The colleague concerned has told me what she did, and she will not be serving customers until she has been through training on it.

I'd like to hear from you what would make this right. May I call you on Monday, or would you rather write? I'll go by your wish.

Yours sincerely,
Grace Whitmore
Branch manager`,
  },
  {
    name: "Oscar Lind",
    customer: "Got the invoice, all fine. One question: can I pay in two instalments?",
    text: `Hi Oscar,

Of course. Half now and half on 1 July, without any extra cost. I've changed the invoice accordingly; you'll find it attached.

Have a great summer,
Elsa`,
  },
  {
    name: "Jenny Park",
    customer: "The hair dryer started smoking while my daughter was using it!!! This is dangerous!",
    text: `Dear Jenny,

Thank goodness you were quick. Is your daughter all right? If she breathed in smoke or has a burn, please see a doctor today; we'll take care of the bill.

Please leave the dryer unplugged. A courier collects it tomorrow between 9 and 11, so that our safety team can take it apart, and your €69 was refunded this morning.

I'm so sorry that one of our products put her in danger. I'll call you on Friday at 5 pm with what we've found, and I'm here until 8 tonight if you need anything.

Maria Berg
Product safety`,
  },
  {
    name: "Colin Frost",
    customer: "I returned the item 3 weeks ago, tracking shows you received it. Refund?",
    text: `Hi Colin,

You're right, it's been on our shelf since the 3rd. We should have refunded you within two days and we let it sit for three weeks. My apologies.

£112.90 is on its way to your PayPal account; it normally shows up within the hour. If it isn't there by 4 pm, drop me a line and I'll chase it.

Cheers,
Matt`,
  },
  {
    name: "Aaliyah Brown",
    customer: "My flight got moved to 5am and I can't make that. I want to speak to someone.",
    text: `Hi Aaliyah,

I'm someone, and I can help! A 5 am departure instead of 10 am is a big change, and you're free to say no to it.

I can put you on the 12:40 the same day or the 9:55 the day after, both at no cost. If neither works for you, I'll refund the ticket in full. And if you'd rather talk than type, give me a time and I'll ring you.

The seats on the 12:40 are held for you until midnight.

Keisha`,
  },
  {
    name: "Rolf Steiner",
    customer:
      "Zum dritten Mal... third time I'm asking for the certificate of origin. Customs will return the goods!",
    text: `Dear Mr Steiner,

You have asked three times, and your goods are at the border because of us. The certificate of origin is attached, signed and stamped. The original leaves by express today and reaches the customs office on Wednesday morning.

I spoke to Ms Aebi at customs in Basel an hour ago: she accepts the scan for now and will hold the goods until Friday.

I'm sorry that it took three letters. Should there be storage fees, please forward the bill to me; we'll pay it.

With kind regards,
Ulrike Senn`,
  },
  {
    name: "Tanya Ivanova",
    customer: "The nail salon cut my finger and the lady said nothing. It's infected now.",
    text: `Dear Tanya,

I'm very sorry to read that the cut has become infected. That it was passed over without a word makes it worse.

Please have a doctor look at it today if you haven't yet, and let us pay. I've also refunded your treatment in full.

May I phone you this evening? I'd like to hear how you are and who looked after you, so that I can talk to them before tomorrow's shift. Any time between 6 and 9 suits me.

Camille, owner`,
  },
  {
    name: "Hugh Baxter",
    customer: "Is the museum open on Easter Monday?",
    text: `Hi Hugh,

We are, from 10 to 5. It tends to get busy after lunch, so if you'd like some peace, come early.

See you then!
The ticket desk`,
  },
  {
    name: "Silvia Conti",
    customer:
      "Your hotel charged me for the minibar which I never touched. And now for the third email I get the same copy-paste answer!",
    text: `Dear Silvia,

You've written three times and got the same text back three times. I would be cross, too. This one is written by a person, me, and I've looked at your bill.

The minibar charge of €34 belonged to the guests before you; the room wasn't checked between the two stays. It has been cancelled, and your card will show the credit in two working days.

I apologise that it took so many emails for such a simple thing. I'd be happy if you let me know on Thursday whether it has arrived, but I'll check that myself too.

Giorgio`,
  },
  {
    name: "Ben Carter",
    customer: "ok it works now, thx",
    text: `Hi Ben,

Great, thanks for letting me know! Was there anything along the way that we could have made easier for you?

Either way, have a good one,
Lou`,
  },
  {
    name: "Nadia Rashid",
    customer:
      "You sold my seat! I had a reservation for 8pm for my birthday and got sent away. I'm so angry I could scream.",
    text: `Dear Nadia,

You came to celebrate your birthday and we sent you away from a table that was yours. I'm sorry. There is no version of this in which it's okay.

What went wrong: two people took bookings that evening, on two lists. Since Sunday there's one list.

I would love to give you that evening back as well as we can: dinner for your whole party, on us, on any night you like. And if you'd rather never see us again, I understand, and I'll send you a voucher for the Lantern across the street instead.

Tell me what feels right.

Marcel`,
  },
  {
    name: "Ike Osei",
    customer: "parcel shows 'held at customs' for 2 weeks, nobody explains what to do",
    text: `Hi Ike,

Two weeks of "held at customs" and no word on what to do about it. That's frustrating, and it's our job to tell you. So here goes.

Customs wants to see an invoice, which we forgot to stick on the box. I've emailed it to them and copied you in. They usually release a parcel within 2 working days after that, so I expect it at your door by Friday. There's nothing to pay and nothing for you to do.

I'll look at the tracking on Wednesday morning and write to you.

Robin`,
  },
  {
    name: "Vera Lang",
    customer: "Your newsletter keeps coming although I unsubscribed 5 times. I'll report you.",
    text: `Hello Ms Lang,

Five times you asked us to stop, and five times we kept writing. You have every right to report that.

I've removed your address by hand, from all four of our lists, and put it on the block list so that it can't return through an old copy. You won't get another newsletter from us.

The unsubscribe button was broken for addresses with a plus sign, like yours. It was fixed today at 11.

I'm sorry for the nuisance.
Tilo Brandt, data protection`,
  },
  {
    name: "Marcus Webb",
    customer:
      "My elderly father was left at the gate without the wheelchair assistance we booked. He fell. I want answers.",
    text: `Dear Marcus,

Your father fell because the help we had promised him wasn't there. I'm deeply sorry. How is he?

You want answers, and you'll get them. What I know this morning is that the request was in our system and that the gate team did not open the list. Why they didn't, I don't know yet; our safety manager, Ruth Klein, is speaking to each of them today. I will call you tomorrow at 10 am with what she has learnt, and you'll have it in writing by Friday.

All medical costs are ours. For his way home on the 20th, I've arranged for a colleague, Samuel, to stay with him from the kerb to the seat.

Sincerely,
Annette Fox`,
  },
  {
    name: "Lily Tran",
    customer: "the color of the paint is off, not what I ordered :( can you help?",
    text: `Hi Lily,

Oh no, that's not the shade you picked! I compared your photo with the order: you chose Sage 3 and the can says Sage 8. Sorry about that mix-up.

I can post you two cans of Sage 3 today (you'd have them on Thursday), or you pick them up at the Elm Road store in an hour. Which is easier?

Keep the other can, it makes a nice door colour. :)

Pam`,
  },
  {
    name: "Arthur Penn",
    customer: "I've been told three different things by three different people about my pension transfer.",
    text: `Dear Mr Penn,

Three people, three answers, about something as important as your pension. I'm sorry for the confusion we caused you.

Here is the correct position, which I've confirmed with our technical team. Your transfer value of £48,300 is guaranteed until 30 June. The form we need is the blue one, TF2; the other two are not required. Once it is here, the transfer takes ten working days.

I've enclosed the form with your details filled in. From now on, please ask for me: I'll be your one contact until the money has moved, and I will ring you on 12 May to go through the form together if you wish.

Yours sincerely,
Martin Howe`,
  },
  {
    name: "Skye Morgan",
    customer: "3 months and STILL no refund for the cancelled festival. You're thieves.",
    text: `Hi Skye,

Three months without your money. I get why you'd call it theft.

The refund was approved in May, then the payment company rejected it because your card had changed, and we never told you. That's the part that I'm most sorry about.

I can send the $220 by bank transfer today. You can enter your details in the secure link below, so they don't travel by email. The money arrives within 24 hours after that.

I've got your ticket pinned and I'll look in tomorrow at 5.

Dee`,
  },
  {
    name: "Harriet Cole",
    customer: "the kids' bunk bed is missing the ladder and the instructions are in Chinese",
    text: `Hi Harriet,

No ladder, and instructions nobody at your table can read: not the evening you had planned. I'm sorry, we packed that box badly.

The English instructions are attached, and there's a 6-minute video at the top of the page. The ladder is going out by express and is due tomorrow by 1 pm. Please let the kids sleep below until it's fixed in place.

Would you like our fitter to come and put the bed up for you? He's in your area on Saturday and it'd be our treat.

Bec`,
  },
  {
    name: "Ronald Pike",
    customer: "Your call centre is a joke. 4 transfers and then cut off.",
    text: `Dear Mr Pike,

Four transfers and then a dead line. I'm sorry; you shouldn't have to be that patient to reach us.

I've read the notes of all four calls, so you don't need to start over: you want the boiler serviced before the 15th and the old fault code explained. The code means low water pressure. It's harmless, and our engineer will top it up during the service, which I have booked for Thursday the 9th at 8:30.

If that time doesn't suit, the 10th at 2 pm is open as well. I'm on 020 555 119, direct.

Moira Kerr`,
  },
  {
    name: "Ana Lima",
    customer: "Do you have vegan options for the wedding menu?",
    text: `Dear Ana,

Congratulations! Yes, we do: three starters, two mains and a chocolate tart that nobody believes is vegan. The full list is attached.

How many of your guests would be having it? With a rough number by the end of May, our chef can plan it in without any surcharge.

Warm wishes,
Sophie`,
  },
  {
    name: "Doug Ramsey",
    customer:
      "You people cancelled my insurance for non-payment when the money went out on time!! I was driving uninsured for a week!!",
    text: `Dear Doug,

The money left your account on time, and we cancelled your insurance all the same. For a week you were driving without cover and didn't know it. That could have ended badly, and I take full responsibility for it.

Your policy is back in force as of today, and I've had it backdated, so there is no gap: on paper and in law you were covered on each of those days. The letter that says so is attached.

I'm sorry, Doug. Your payment had been booked to a policy with a similar number. To make up for it, next month's premium of $96 is on us.

I'll check on 1 June that the payment lands where it should.

Lorna`,
  },
  {
    name: "Elif Demir",
    customer: "I have a simple question: is my deposit coming back or not? 5 weeks!",
    text: `Hi Elif,

A simple question deserves a simple answer: yes, all of it, €1,200. It goes out today and you'll have it by Thursday.

It took five weeks because the landlord's inspection report got stuck with us. You shouldn't have had to ask, and I'm sorry you did.

Best,
Can`,
  },
  {
    name: "Sue Parker",
    customer: "Bought this mattress 2 months ago and it's already sagging. I feel ripped off.",
    text: `Hi Sue,

Two months and it's sagging already: no mattress should do that, and certainly not one at £899. I'm sorry.

It's under warranty, so the choice is yours. We can bring a new one of the same model, swap it for the firmer Alto at no extra charge, or give you your money back. Our drivers take the old one away in each case.

Let me know which, and I'll book the van for Tuesday or Thursday next week.

Sleep well until then, as well as you can on that thing!
Terry`,
  },
  {
    name: "Jorge Peña",
    customer: "Me robaron... someone hacked my account and bought gift cards. You let it happen!",
    text: `Dear Jorge,

Someone got into your account and spent your money, and our system let three purchases through that should have raised an alarm. I'm sorry.

Your account is locked to everyone but you. The $300 is credited back as of now, and two of the three gift cards have been stopped before they were used.

There are two things to do today: set a new password with the link I've texted you, and please change it on any other site where you used the same one.

I'll go through the log with our security people and call you on Thursday at 4 pm with what we found.

Regards,
Ivette`,
  },
] satisfies Answer[];
