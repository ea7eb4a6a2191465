/** Good replies of shops and couriers: parcels, faults, wrong items, returns. */
import type { Answer } from "./reply";

export default [
  {
    name: "Anna Weber",
    customer:
      "My espresso machine arrived with a cracked tank. I've called twice and nobody helps. Absolutely terrible service!!",
    text: `Hi Anna,

You're right to be angry: a brand-new espresso machine with a cracked tank, and then two calls that led nowhere. That's on us, and I'm sorry.

I can send you a new machine by courier today, so it's with you tomorrow before noon, or refund the full £249 straight away. Which would you rather have? Either way, the courier takes the broken one back, so there's nothing for you to pack.

I'll call you tomorrow at 3 pm to make sure it's all sorted.

Warm regards,
Sam`,
  },
  {
    name: "Marcus Hill",
    customer: "Where is my parcel? It was meant to be here on Monday and it's now Thursday.",
    text: `Hello Marcus,

Thank you for waiting, and for writing before the weekend. Your parcel was loaded onto the wrong van at our Leeds depot on Monday, which is why the tracking hasn't moved since.

It's on the right van now and will be with you tomorrow between 9 and 11 am. If you won't be home, tell me where to leave it and I'll pass that on to the driver tonight.

Best wishes,
Priya`,
  },
  {
    name: "Jo Lindqvist",
    customer: "You sent me a size 38 coat instead of 42. I need it for a funeral on Saturday.",
    text: `Dear Jo,

I'm so sorry for your loss, and that our packing mistake has added to a hard week. You ordered a 42 and we sent you a 38.

A 42 left our Hamburg shop an hour ago with a same-day courier, Ahmed, who has your number. You'll have it by 6 pm today. Keep the 38 until things are calmer; the return label in the box is valid for 60 days.

If anything about the coat isn't right tonight, ring me on my direct line and I'll be here until 8.

Lena`,
  },
  {
    name: "Tom Becker",
    customer: "third time the wrong blinds!!! Are you people idiots? I want my money back NOW",
    text: `Hi Tom,

Three deliveries and three times the wrong blinds. You measured everything properly, and we still got it wrong every time. I have no excuse for that.

Your refund of €318.40 went out at 10:15 this morning and will be on your card within three working days. The blinds are yours to keep or to throw away, whatever is less work for you.

I've also asked our workshop lead, Karin Vogt, to find out how the same order went wrong three times. I'll write to you on Friday with what she found.

Regards,
Miriam`,
  },
  {
    name: "Grace Kim",
    customer: "Hi, does the blue frame fit a 20 cm print? Thanks, Grace",
    text: `Hi Grace,

Yes, it does: the blue frame takes prints up to 21 x 30 cm, and there's a 20 cm mount in the box. I've attached a photo of one on our wall so that you can see how it looks.

Have fun hanging it!
Tom`,
  },
  {
    name: "Ruth Adeyemi",
    customer:
      "The rug looks nothing like the photo, it is thin and the colour is wrong. I am really disappointed.",
    text: `Hi Ruth,

I've put your photo next to our own, and I see what you mean: on our page the rug looks deep green and thick, and what you got is pale and flat. No wonder you're disappointed.

Here's what I can do. You can send it back free of charge and have all of your £129 back, or keep it and I'll refund £60. If you'd like something closer to the picture, the Fjord rug in our range is much heavier, and I'd take the difference off for you.

Tell me which suits you best. I'm here until 6 today and back at 9 tomorrow.

Kind regards,
Ben`,
  },
  {
    name: "Peter Olsen",
    customer:
      "I ordered a birthday gift with guaranteed delivery and it never came. My daughter cried. This is a joke.",
    text: `Dear Peter,

We promised you delivery by Saturday and we didn't keep that promise. Your daughter had no present from you on her birthday because of it, and I'm truly sorry.

I spoke to the depot this morning: the box was left behind in a trolley on Friday night. It's with our own driver now and will be at your door by 5 pm. I've refunded the £24.99 for the guaranteed delivery as well as the £6 gift wrap.

I'd like to add something small for her, if you'll let me. What does she like at the moment?

Yours,
Hannah`,
  },
  {
    name: "Delia Fontaine",
    customer: "Two screws are missing from the bookcase. Can you send them?",
    text: `Hello Delia,

Yes, of course. I've put a full bag of screws in today's post, first class, so it should reach you on Thursday. You'll find a spare shelf pin in there too, because that one tends to go missing.

Thanks for letting me know which drawing they belong to; it made finding them quick.

Best,
Ravi`,
  },
  {
    name: "Oskar Nowak",
    customer:
      "Washing machine broke after 5 weeks. Engineer didn't show up on Tuesday. I took a day off for this!",
    text: `Hi Oskar,

You took a day off work, waited in, and nobody came. I'm sorry. The engineer's visit dropped out of our diary when his route was changed, and nobody rang you. We should have.

I've booked Erik Dahl for you on Thursday, and he can come at 8 am or after 5 pm so that you don't lose another working day. Which is better? If he can't fix the machine on the spot, we'll swap it for a new one on Saturday.

I'll text you on Thursday as soon as Erik sets off.

Thanks,
Nadia`,
  },
  {
    name: "Helen Marsh",
    customer: "Received my order today, thank you so much for sorting it out so fast, Ben!",
    text: `Hi Helen,

That's lovely to read, thank you. I'm glad the lamp made it in time for your move.

Is everything with it just as you wanted? If anything's off, reply here and it comes straight to me.

All the best in the new flat,
Ben`,
  },
  {
    name: "Igor Petrenko",
    customer:
      "You refuse to take back the headphones because I opened the box? How am I supposed to test them otherwise? Ridiculous policy.",
    text: `Hello Igor,

That's a fair question: nobody can tell how headphones sound without opening the box.

Ear pads that have been worn can't be sold again, which is why we don't normally take them back once opened. What I can do is one of two things: exchange them for the over-ear model, where the pads can be changed, or refund £70 of the £89 and you send them back to us. Both are free of postage for you.

Let me know which you'd like by Sunday and I'll arrange it the same day.

Regards,
Chloe`,
  },
  {
    name: "Sofia Marin",
    customer: "My dress came with a tear at the seam. The wedding is next weekend, please help!",
    text: `Hi Sofia,

A torn seam a week before the wedding is the last thing you need, and it should never have left our warehouse like that. I'm sorry.

There are two ways to get you ready in time:
1. I send a new one by express today and it arrives on Tuesday.
2. You take yours to a tailor near you and we pay the bill, up to £50.

Whichever you choose, I'll check with you on Wednesday that it fits and looks right.

Warmly,
Elise`,
  },
  {
    name: "Dmitri Volkov",
    customer: "I was charged for express shipping but it took 9 days.",
    text: `Hello Dmitri,

You paid for express and waited nine days, so the £12.50 isn't ours to keep. I've returned it to your card today and you should see it by Wednesday.

The cause was ours: the label was printed for the standard service. I've corrected the setting for your account, so your next order goes the way you pay for.

Kind regards,
Yusuf`,
  },
  {
    name: "Wei Chen",
    customer:
      "Laptop arrived with wrong keyboard layout (French). I need it for work, this is really annoying.",
    text: `Hi Wei,

Thanks for the photo. You chose a UK keyboard and we packed a French one, and I'm sorry that it's holding up your work.

A UK model is reserved for you. I can have it delivered tomorrow by 10 am, and the driver will take the French one away at the same time; you could use that one tonight if it helps. Or, if you'd prefer to collect, our Bristol shop has one behind the counter in your name from 2 pm today.

What works better for you?

Anil`,
  },
  {
    name: "Paula Reyes",
    customer: "My plants arrived dead. All six of them. What a waste of money.",
    text: `Hi Paula,

Six plants, and not one of them alive: what a sad box to open. I'm sorry. They stood in an unheated lorry over the frosty weekend, and we should have held them back until Monday.

I've refunded the full $84 this morning. When the frost is over, I'd like to send you six new ones at no cost, in the week that suits you. No need to return anything.

Would the week of 14 April be good?

Best,
Joan`,
  },
] satisfies Answer[];
