/** Good replies of airlines, hotels, restaurants, events, clinics, garages and schools. */
import type { Answer } from "./reply";

export default [
  {
    name: "Olga Petrova",
    customer: "You cancelled my room one day before the trip! What am I supposed to do now?!",
    text: `Dear Olga,

A cancelled room the day before a trip is a horrible surprise. We sold it twice, and the mistake is entirely ours. I'm sorry.

I have held a double room for you at the Linde, two streets away, for the same three nights, and we pay the difference. If you'd prefer your money back instead, that's €390 in full, today.

Please tell me by 8 tonight which you would like; the Linde keeps the room for you until then. Shall I also order you a taxi from the station?

Warm regards,
Mia`,
  },
  {
    name: "Ali Hassan",
    customer:
      "Your airline lost my suitcase. I had to go to my sister's wedding in jeans. Worst airline ever.",
    text: `Dear Ali,

You stood at your sister's wedding in jeans because we lost your suitcase. I can't give you that day back, and I'm very sorry for it.

The bag was found this morning in Vienna. It's booked on flight 417 tonight, and a driver will bring it to your hotel by 10 am tomorrow. I've approved €400 for the clothes you had to buy; please send me the receipts when you have a quiet moment.

I'll ring you tomorrow at 11 to check that nothing is missing from it.

Samira`,
  },
  {
    name: "Yuki Tanaka",
    customer: "Can I bring my dog to the hotel?",
    text: `Hello Yuki,

Yes, dogs are very welcome. We charge €15 a night, and there's a blanket and a bowl waiting in the room. Breakfast is the only place where he can't join you; our terrace is a good alternative, and we serve there until 11.

May I note his size, so that I can pick a room with enough space?

See you on the 14th,
Franziska`,
  },
  {
    name: "Hugo Lemaire",
    customer: "We waited 90 minutes for our food and it was cold. On our anniversary. Really let down.",
    text: `Dear Hugo,

Ninety minutes, then cold plates, and on your anniversary of all evenings. I'm sorry that we spoiled it. Two of our cooks were off ill and I should have told you at the door instead of letting you sit and wait.

I've taken the whole bill of €142 back off your card. And if you'd like to give us one more evening, I'd love to cook for you both: table 9 by the window, any night that you choose. If you would rather not, I understand that completely.

Yours,
Chef Amélie Roux`,
  },
  {
    name: "Karen Doyle",
    customer:
      "Flight delayed 7 hours, missed my connection, slept on the floor. I want compensation and an explanation.",
    text: `Dear Karen,

You spent a night on the floor of Frankfurt airport because of our delay, and nobody offered you a room. I'm sorry. You were owed a hotel and a meal, and our desk had closed at ten.

The reason for the seven hours: a cabin door sensor failed at 15:10 and the part had to be flown in from Munich.

You're due €600 under EU law, which I've approved today; it reaches your account within 7 days. On top of that I will pay for the ticket you bought for the next morning. Could you send me the receipt for it?

I'll confirm both payments to you in writing on Monday.

Regards,
Patrick Shaw`,
  },
  {
    name: "Nora Bell",
    customer: "My appointment was moved three times and now you say June. I'm in pain.",
    text: `Dear Nora,

You're in pain, and we've moved you three times. That isn't how we should treat anyone, and I'm sorry.

I spoke with Dr Lang this morning. She'll see you on Wednesday at 7:45, before her clinic opens, or on Thursday at 12:30. Which of the two can you make?

If the pain gets worse before then, please ring our duty nurse on 0400 22 22 at any hour, or go to the emergency department. I'll phone you on Wednesday afternoon to hear how it went.

Kind regards,
Ines, practice manager`,
  },
  {
    name: "Greg Sutton",
    customer:
      "The car you rented me had a warning light on the whole time and the aircon was broken. 38 degrees. Not ok.",
    text: `Hi Greg,

Five days at 38 degrees without air conditioning, and with a warning light that made you wonder whether you'd get home. I'm sorry, that car should never have left our yard.

It skipped its check because it came back late the evening before. I've refunded three of the five days, $174, to your card this morning.

Was there anything else the broken car cost you, a stop at a garage for instance? If so, send me the bill and I'll take care of it this week.

Cheers,
Dan`,
  },
  {
    name: "Emily Zhou",
    customer: "Concert cancelled and I can't find how to get my money back. Help?",
    text: `Hi Emily,

So sad about the concert, I know many of you had trains and hotels booked. Your two tickets ($176) are refunded automatically: the money left us on Tuesday and should be on your card by Friday. There's nothing you need to fill in.

If Friday comes and you don't see it, message me here and I'll trace it the same day.

Joel`,
  },
  {
    name: "Bruno Costa",
    customer: "Your driver left me standing at the airport at 2am. Disgusting. I will post this everywhere.",
    text: `Hello Bruno,

You stood at the airport at two in the morning with no driver and no one on the phone. That must have been an awful end to your trip, and it was our fault: the driver went to terminal 1 and the night desk didn't pick up.

Your $62 is on its way back to you, together with what you paid for the other cab; just send me a photo of the receipt. I've taken the night desk's number off the app until someone is there to answer it.

I'd like to call you so that you can tell me the rest in your own words. Would tomorrow at 6 pm work?

I'm sorry, Bruno.
Leticia, operations`,
  },
  {
    name: "Sean Murphy",
    customer: "Booked a window seat, paid extra, got the middle. Refund please.",
    text: `Hi Sean,

You paid £14 for a window and sat in the middle. Sorry about that. The plane was swapped for a smaller one and the seats were shuffled by the system, without anyone checking who had paid.

The £14 is refunded and will show up in 2 to 3 days. For your flight home on the 22nd I've put you in 11A, a window, and I've locked it.

Safe travels,
Orla`,
  },
  {
    name: "Monika Baran",
    customer: "Gym charged me after I moved away, and reception told me it's my own problem.",
    text: `Hi Monika,

Being told that it's your own problem is the opposite of help, and I apologise for the way you were spoken to at the desk. I've talked to the team about it this morning.

Your contract lets you leave when you move more than 20 km away. All I need is a copy of the new registration; a phone photo is fine. With that I'll end the contract back to 1 March and return the two payments, €58, by the end of this week.

Is there anything about your move that would make this difficult?

Marek`,
  },
  {
    name: "Daniel Okafor",
    customer:
      "My son's teacher changed again without notice and he's falling behind. We are paying a lot of money for this course.",
    text: `Dear Daniel,

Three teachers in one term is hard on any child, and you pay for a course where someone knows your son. I regret that we didn't tell you before the change.

Ms Brandt takes over from Monday and stays until the exams in July; I have that from her in writing. To help him catch up, I suggest four single lessons at no charge: Tuesdays at 4 pm or Saturdays at 10. Which fits your family better?

I'll come back to you after the second lesson, on 21 May, to hear from you both how it's going.

Yours sincerely,
Judith Ames`,
  },
  {
    name: "Louise Grant",
    customer: "Thanks for the quick help with our booking, all good now.",
    text: `Hi Louise,

You're very welcome, I'm happy that the two rooms are next to each other now. If anything comes up before the 3rd, reply here and it reaches me.

If you've a minute after your stay, a few lines on the review site would help other families to find us.

Enjoy the coast!
Bea`,
  },
  {
    name: "Frank Mayer",
    customer: "The mechanic charged me for four tyres, I only got two. Are you trying to scam me?",
    text: `Hello Mr Mayer,

You got two tyres and were billed for four. I've compared the invoice with the job card, and the job card agrees with you: two.

The €212 too much goes back to your account today, and a corrected invoice is attached. There was no intent behind it, but I can see that from where you're standing it looks like one, and I'm sorry for that.

Would you like me to show you the job card and the storeroom list? I'm in the workshop every day until 5.

Regards,
Stefan Huber`,
  },
  {
    name: "Tess Moreno",
    customer:
      "Host cancelled our cabin 2 hours before check-in with 3 kids in the car!!! Nobody picks up the phone!",
    text: `Tess, I'm calling you right now on the number in your booking.

In case you can't pick up while driving: the cabin is gone, and that's on us, not you. I've got two places ready within 20 minutes of where you are, both with three kids' beds: a farmhouse near Alder Lake and a flat in town. You pay nothing extra for either. Text me 1 for the farmhouse or 2 for the flat and the door code is with you within ten minutes.

I'm sorry that we left you ringing a phone that nobody answered. I'm on shift until midnight and this chat comes straight to me.

Carmen`,
  },
] satisfies Answer[];
