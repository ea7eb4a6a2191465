/** Good replies of a third, small blind round. */
import type { Answer } from "./reply";

export default [
  {
    name: "Petra Lund",
    customer: "The plumber left my bathroom a mess and you still sent the invoice. Outrageous!",
    text: `Dear Petra,

A bathroom left in a mess, and then an invoice on top: I'd be furious as well. I'm sorry.

A cleaner comes tomorrow at 9 am, or on Thursday if you prefer, at our cost. The invoice is on hold until you tell me that everything is as it should be. I'll ring you tomorrow at noon.

Ole`,
  },
  {
    name: "Marco Rossi",
    customer: "I ordered glasses 6 weeks ago. Where are they?",
    text: `Hi Marco,

Six weeks without your glasses is far too long, and we should have written to you after two. The first pair of lenses failed our check twice, so they had to be ground again.

They arrive at our shop on Wednesday. I can fit them there any time after 2 pm, or come to your office. Which is better for you?

I'm sorry for the long wait.
Paola`,
  },
  {
    name: "Sheila Grant",
    customer: "I can't hear anything on the hearing line, useless product",
    text: `Hi Sheila,

A phone that you can't hear is no phone. Sorry it let you down.

Could you tell me which model is printed on the back? With that I'll know in a minute whether a setting helps or whether I should send you another one today.

Joe`,
  },
  {
    name: "Ahmed Ali",
    customer: "You lost my documents for the second time. My residence permit depends on it!!!",
    text: `Dear Ahmed,

Twice we've lost papers that your right to stay depends on. I can't think of much that is worse, and I take responsibility for it.

I've called the immigration office: they accept certified copies, and Ms Braun extends your deadline to 30 June. Our notary makes the copies for free; would tomorrow at 10 or at 4 suit you?

I'll have the extension in writing by tonight and send it to you at once.

I'm sorry, Ahmed.
Katja`,
  },
  {
    name: "Wendy Cho",
    customer: "Do you sell gift cards?",
    text: `Hi Wendy,

We do, from $10 to $500, on paper or by email. You'll find them under Gifts in the top menu. The emailed ones arrive within a minute, so they're a good choice if the birthday is today.

Happy gifting!
Ted`,
  },
  {
    name: "Luis Romero",
    customer:
      "Treadmill delivered to the curb, 80 kilos, I live on the 4th floor and paid for room delivery.",
    text: `Hello Luis,

80 kilos at the curb when you'd paid to have them carried up to the fourth floor. I'm sorry; the drivers' sheet said "curbside", which was our typing error.

Two movers can be with you today between 5 and 7 pm and will also set it up. If it's raining where you are, let me know and I'll send someone with a cover right away. The €79 for delivery is refunded.

Is 5 to 7 all right?
Carla`,
  },
  {
    name: "Irene Fox",
    customer: "The choir rehearsal room was double booked, 40 people standing outside. Embarrassing.",
    text: `Dear Irene,

Forty singers on the pavement, and you had to explain it to them. I apologise: the room was booked by phone and online for the same evening, and I didn't catch it.

Your fee is refunded. For next Tuesday I've put the large hall aside for you at no charge, and the key is yours from 6 pm.

I'll be there myself to open up.
Bernard`,
  },
  {
    name: "Kwame Boateng",
    customer: "app keeps asking me to verify my ID, did it 6 times",
    text: `Hi Kwame,

Six times is five too many. The check stumbles over the accent in your second name, which is on us to fix and not on you to keep trying.

I've verified you by hand just now; please open the app again and the message should be gone. Is it? If you still see it, reply here and I'll call you before 6 pm.

Thanks for hanging in there,
Suki`,
  },
  {
    name: "Rita Moser",
    customer: "Your hotel gave my room away because I arrived at 10pm. I had told you!",
    text: `Dear Rita,

You told us that you'd arrive at ten, it was written in your booking, and we still gave the room away. There's no excuse for that, and I'm sorry.

The taxi and the night at the Adler go on our bill. A room with a lake view is ready for your remaining two nights, or, should you wish to stay at the Adler, we'll pay for that instead. A word to me or to Felix at the desk is enough.

Heidi Amsler`,
  },
  {
    name: "Tom Okoro",
    customer: "this is the 2nd broken monitor. I think you're selling returns as new.",
    text: `Hi Tom,

Two broken monitors in a row would make me suspicious too. I checked both serial numbers: they're new, but from the same batch, and that batch has a faulty power board. We've stopped selling it today because of your message.

I can offer you the next model up at the same price, delivered on Friday, or a refund. What would you like?

Reza`,
  },
] satisfies Answer[];
