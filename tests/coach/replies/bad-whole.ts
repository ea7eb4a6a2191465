/** Decent replies, each with one fault in the whole of it: order, names, what is left out, length, warmth. */
import type { Faulty } from "./reply";

export default [
  {
    fault: ["wrong-name"],
    at: "Thomas",
    name: "Anna Weber",
    customer: "The lamp flickers.",
    text: `Hi Thomas,

A flickering lamp is no use to read by, sorry about that. A new one left us at noon and will be with you on Thursday.

Sam`,
  },
  {
    fault: ["wrong-name"],
    at: "Smith",
    name: "Ben Ford",
    customer: "My flight was cancelled. Rebook me!",
    text: `Dear Mr Smith,

We cancelled your flight on the day before you leave, and I'm sorry. You're on the 7:15 to Rome tomorrow, seat 8A, and I've told the hotel that you'll be later.

Ines`,
  },
  {
    fault: ["wrong-name"],
    at: "Katherine",
    name: "Sara Bloom",
    customer: "Billing error again.",
    text: `Billing went wrong again, Katherine, and I'm sorry. I've corrected the invoice, and the $15 will be back on your card by Tuesday.

Bob`,
  },
  {
    fault: ["no-name"],
    name: "Clara Bow",
    customer: "Your plumber left the kitchen flooded. I'm beyond angry.",
    text: `Hello,

Our plumber left, and your kitchen was under water: I'm sorry, that's our responsibility. A drying firm is with you today at 4 pm, and I pay for the floor. I'll ring you tonight at 7 to hear how it looks.

Best regards,
Jan`,
  },
  {
    fault: ["no-name"],
    name: "Dan Pike",
    customer: "Wrong medicine in the box for my cat. Dangerous!!",
    text: `Thank you for catching this before your cat took any of it. We packed another patient's tablets, and that must not happen; I'm sorry. The right ones are with a courier and reach you by 6 pm.

Dr. Ilse Kern`,
  },
  {
    fault: ["no-name", "stock-lines"],
    name: "Edith Moss",
    customer: "You sold me a phone that was used before.",
    text: `Dear customer,

A used phone sold as new: I'm sorry, we mixed up two shelves. A new one in a sealed box comes tomorrow by 10 am, and the driver takes the other.

Kind regards,
Ulf`,
  },
  {
    fault: ["solution-before-acknowledgement"],
    name: "Fay Holt",
    customer:
      "This is the worst phone I ever had, it restarts ten times a day, I missed my job interview call because of it!!",
    text: `Hi Fay,

Please update the phone to version 12.4 and clear the cache. After that, switch it off for a minute. If it still acts up, I'll swap it on Thursday in our Main Street shop.

Joe`,
  },
  {
    fault: ["solution-before-acknowledgement"],
    name: "Gus Lind",
    customer: "Absolutely disgusting, hair in my food and the waiter laughed at me!",
    text: `Dear Gus,

We have refunded the €38 to your card and you will see it by Thursday. We can also offer you a free dinner for two in May. Let me know which evening suits you.

Regards,
Eva`,
  },
  {
    fault: ["solution-before-acknowledgement"],
    name: "Hope Ray",
    customer: "I am furious. Two months of waiting and then you send me the wrong sofa.",
    text: `Hi Hope,

I've arranged a pick-up for Friday between 8 and 10. The driver takes the sofa and brings the grey one. You don't need to pack anything.

Kind regards,
Ned`,
  },
  {
    fault: ["explanation-first"],
    at: "because|warehouse",
    name: "Ike Dunn",
    customer: "No parcel, no call, nothing. You people are a joke! 2 weeks!!",
    text: `Hi Ike,

Parcels from Poland take longer at the moment because the customs office in Görlitz has moved, and each box is opened by hand. Yours is number 40 in the line. I'm sorry for the two weeks that you've waited; I'll call you on Friday at noon.

Jan`,
  },
  {
    fault: ["explanation-first"],
    at: "reason",
    name: "Jan Vos",
    customer: "You raised my rent by 12% and the roof still leaks. Are you serious? I'm so angry right now.",
    text: `Dear Jan,

The reason for the increase is that our insurance went up twice last year and the city raised the fees for water. I see that a higher rent under a leaking roof makes you angry. The roofer comes on Monday at 8 am.

Mrs Plum`,
  },
  {
    fault: ["explanation-first"],
    at: "As a rule",
    name: "Kai Stern",
    customer: "Disgraceful. Your bus drove past me in the rain, the driver even waved.",
    text: `Hi Kai,

As a rule, drivers only stop when they are hailed, since the timetable leaves them twenty seconds a stop. I'm sorry that he drove past you in the rain. I've spoken to the depot, and his lead calls you tomorrow at 10.

Lu`,
  },
  {
    fault: ["unanswered-question"],
    name: "Lou Park",
    customer: "My bike came without pedals. Can I return it in the Berlin store?",
    text: `Hi Lou,

A bike without pedals, I'm sorry: they were on the packing list and we left them out. I've posted a pair this morning, and you'll have them by Thursday.

Cleo`,
  },
  {
    fault: ["unanswered-question"],
    name: "May Wong",
    customer: "The cream gave me a rash. Does it contain lanolin? I'm allergic.",
    text: `Dear May,

A rash from a cream that you bought for your skin must be unpleasant, and I'm sorry. I've returned the $32 to your card; you will see it by Monday. I hope it clears up quickly.

Kind regards,
Ana`,
  },
  {
    fault: ["unanswered-question"],
    name: "Ned Frost",
    customer:
      "My subscription was renewed without asking me. Why was I not informed? And how do I turn off the renewal?",
    text: `Hi Ned,

€79 gone from your account without a question is annoying, and I'm sorry for the surprise. The money is on its way back to you and will be there by Wednesday.

Regards,
Pia`,
  },
  {
    fault: ["feelings-in-the-middle"],
    at: "frustrating|devastated",
    name: "Oda Lie",
    customer:
      "My flight home was cancelled and I was stuck in Madrid for two days with my mum, who is 80. It cost us 430 euros.",
    text: `Dear Oda,

We left you and your mother in Madrid for two days, and I'm sorry.

You're owed €500 for the two tickets by law. I've approved it, and it reaches you by Friday. I'm heartbroken to think of the two of you there, and it must have been so frustrating and upsetting. The hotel bill of €430 is paid as well, once I have the receipt. It takes 3 days from then.

Thank you for telling me about it.
Rut`,
  },
  {
    fault: ["too-long"],
    name: "Pip Rowe",
    customer: "Parcel late again, where is it?",
    text: `Hi Pip,

I'm sorry that your parcel is late again. It was scanned in our hub in Venlo on Monday at 4:12, where it was sorted to line 7, which serves the southern routes. On Tuesday at 2:40 it was loaded to a van with the number 118, which then had a flat tyre near Roermond. The driver waited for the road service for two hours, and as his shift ended at noon he had to return to the hub with all of his parcels. In the hub they were scanned once more and put in a cage for the next day. On Wednesday the cage was taken to the wrong gate, where it stood until the evening, when a colleague of the night shift found it. He moved it back to line 7, and there it was sorted for the second time. This morning it was loaded on van 121, whose driver is Kees. He starts at 8 and has 94 stops before yours, so that he will be in your street in the afternoon. Our planning tool shows him at your door between 3 and 4 pm. If you aren't home, he can leave it with the neighbours on either side, in the shed, in a parcel box or at the shop on the corner, which closes at 9 pm. You can also change the day in our app, under Deliveries, then Change, then Day, and there you can choose any weekday in the next two weeks. I'll check at 5 pm that you have it.

Mies`,
  },
  {
    fault: ["too-cold", "solution-before-acknowledgement"],
    name: "Ray Sims",
    customer:
      "Hi there, I'm really upset. My late father's watch came back from your repair with a scratch on the glass, and I can't stop looking at it. He wore it every day and I promised my son that he'd get it on his 18th birthday next month. Please, what can be done?",
    text: `The glass will be replaced. Send the watch to the address below. Processing takes 10 days.`,
  },
  {
    fault: ["too-cold", "solution-before-acknowledgement"],
    name: "Sia Lund",
    customer:
      "I've been a customer for twenty years and I have never been treated like this. Your colleague laughed when I said that I couldn't climb the stairs. I cried the whole way home, and I still don't have my medicine. I'm so disappointed in all of you.",
    text: `Hi Sia,

Delivery of the medicine: tomorrow, 10 am. Your message was forwarded to the branch.

Regards`,
  },
  {
    fault: ["said-before"],
    at: "The courier has been told about your wardrobe",
    name: "Tess Hale",
    before: ["Hi Tess,\n\nThe courier has been told about your wardrobe and has it on the list.\n\nMax"],
    customer: "That was on Monday, and I still have no wardrobe. Did anyone even read my message?",
    text: `Hi Tess,

You have waited since Monday, and I'm sorry that no one came. The courier has been told about your wardrobe and has it on the list. I'll ring the driver now and call you by 4 pm today.

Max`,
  },
] satisfies Faulty[];
