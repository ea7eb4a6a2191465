/** Decent replies, each with one fault in how it apologises or in what it says of the cause. */
import type { Faulty } from "./reply";

export default [
  {
    fault: ["generic-apology"],
    at: "inconvenience",
    name: "Anna Weber",
    customer: "My kettle leaked over the whole counter. Second one from you!",
    text: `Hi Anna,

I'm sorry for any inconvenience this has caused. A new kettle is packed and leaves us today; you'll have it by Thursday. Keep the old one, there's no need to send it back.

Best,
Sam`,
  },
  {
    fault: ["generic-apology"],
    at: "trouble",
    name: "Luke Perry",
    customer: "App logs me out every five minutes. Fix it, this is driving me mad.",
    text: `Hi Luke,

Apologies for the trouble. I've found your account in our logs, and the new version of tomorrow morning ends it. I'll check your account at noon and write to you what I see.

Kim`,
  },
  {
    fault: ["generic-apology"],
    at: "experience",
    name: "Maya Singh",
    customer: "The waiter was rude and the soup was cold. Never again.",
    text: `Dear Maya,

We sincerely apologize for the negative experience you had with us. I've returned the $48 to your card, which you'll see by Friday, and our head waiter would like to ring you. Is tomorrow at 11 all right?

Warmly,
Leo`,
  },
  {
    fault: ["generic-apology"],
    at: "hear about this",
    name: "Piotr Zak",
    customer: "You lost my luggage!",
    text: `Dear Piotr,

I was very sorry to hear about this. I have started a search with Oslo airport and I'll call you at 9 am tomorrow with the result. Please buy what you need tonight; I'll pay for it by Monday.

Regards,
Ana`,
  },
  {
    fault: ["generic-apology"],
    at: "disruption",
    name: "Bill Turner",
    customer: "No hot water for four days. Unacceptable!!",
    text: `Dear Bill,

Please accept our apologies for the disruption. Our engineer Joe Mills comes to you tomorrow between 8 and 10 am with the new pump, and I'll ring you at 11 to hear that it's warm again.

Jan`,
  },
  {
    fault: ["conditional-apology"],
    at: "if",
    name: "Omar Said",
    customer: "Your driver shouted at my wife.",
    text: `Dear Omar,

I'm sorry if our driver came across as impolite. I've spoken with the depot and he won't be on your route again. The depot's lead, Ms Hart, will ring you on Tuesday at 10 am to hear it from you both.

Kind regards,
Pia`,
  },
  {
    fault: ["conditional-apology"],
    at: "feel",
    name: "Joan Ellis",
    customer: "You people ripped me off with this warranty.",
    text: `Dear Joan,

I'm sorry that you feel that way about the warranty. I can end it today and pay back all of the £79, or leave it until the summer. Which would you prefer? I'll do it the same day.

Kind regards,
Max`,
  },
  {
    fault: ["conditional-apology"],
    at: "any",
    name: "Tariq Aziz",
    customer: "Still no confirmation for my booking and I fly on Friday!",
    text: `Hello Tariq,

we apologise should this have caused you any worry. Your booking is confirmed, seats 14A and 14B, and the papers are attached. I'll check the flight for you on Thursday at noon.

Sue`,
  },
  {
    fault: ["conditional-apology"],
    at: "any delays",
    name: "Ella Short",
    customer: "My package is 10 days late.",
    text: `Hi Ella,

My apologies for any delays you may have experienced. The parcel left Dover this morning and will be at your door tomorrow by 1 pm. I've taken the £5 postage off.

Finn`,
  },
  {
    fault: ["sorry-but", "excuse"],
    at: "but",
    name: "Rita Gomez",
    customer: "Why did nobody answer the phone for two days?",
    text: `Hi Rita,

I'm sorry that nobody picked up the phone for two days, but we have been extremely busy. Your order is on the van now and you'll have it today by 6 pm.

Tom`,
  },
  {
    fault: ["sorry-but", "excuse"],
    at: "however",
    name: "Ken Abbott",
    customer: "My tickets arrived a day after the match. Useless.",
    text: `Dear Ken,

I apologise that your tickets came a day after the match; however, the post is slow at this time of year. The £90 is on its way to your card and will be there by Wednesday.

Best wishes,
Amy`,
  },
  {
    fault: ["sorry-but", "excuse"],
    at: "but",
    name: "Dana White",
    customer: "Your update deleted my playlists.",
    text: `Hi Dana,

Sorry about your deleted playlists, but these things happen with big updates. I've asked our engineer to bring them back from Sunday's copy, and you'll have them by tomorrow noon.

Lou`,
  },
  {
    fault: ["excuse"],
    at: "high demand",
    name: "Nils Berg",
    customer: "You said 2 days, it's been 9. What's going on?",
    text: `Hi Nils,

Nine days instead of two: I'm sorry that we kept you waiting. Due to exceptionally high demand, orders are taking longer than usual. Yours left this morning and will be with you tomorrow by noon.

Kai`,
  },
  {
    fault: ["excuse"],
    at: "unforeseen circumstances",
    name: "Clara Bow",
    customer: "Why was the show cancelled? I drove three hours!",
    text: `Dear Clara,

You drove three hours for a show that was called off, and I'm sorry. It had to be cancelled owing to unforeseen circumstances. Your £64 and the fuel are refunded, and you'll see both by Thursday.

Yours,
Ned`,
  },
  {
    fault: ["excuse"],
    at: "technical difficulties",
    name: "Abdul Karim",
    customer: "Couldn't pay at the till, stood there like a fool.",
    text: `Dear Abdul,

I'm sorry that your card was declined at the till in front of everyone. We were experiencing technical difficulties. The card works again, I tested it at 9, and I've credited $20 to it, which you'll see tomorrow.

Regards,
Jill`,
  },
  {
    fault: ["excuse"],
    at: "beyond our control",
    name: "Eve Long",
    customer: "The fridge came 2 weeks late and my food went bad",
    text: `Hi Eve,

Two weeks without a fridge and a load of spoiled food: I'm sorry. The delay was beyond our control. I can refund the £60 delivery fee or extend your warranty by two years; tell me which, and I'll do it today.

Ian`,
  },
  {
    fault: ["excuse"],
    at: "staff shortages",
    name: "Hana Sato",
    customer: "I waited 50 minutes on hold and then got cut off.",
    text: `Hi Hana,

Fifty minutes on hold and then cut off, I'm sorry about that. As you can imagine, we're dealing with staff shortages. Let me call you instead: tomorrow at 9 or at 4, which do you prefer?

Bo`,
  },
  {
    fault: ["second-sorry"],
    at: "sorry",
    name: "Aldo Rossi",
    customer: "The sofa has a hole in it.",
    text: `Hi Aldo,

I'm sorry that your new sofa came with a hole in it. A new cover is on its way and our fitter puts it on for you on Friday at 10 am. I'm really sorry once more.

Jo`,
  },
  {
    fault: ["second-sorry"],
    at: "apologies",
    name: "Vera Blum",
    customer: "You billed me for a room I never used. Outrageous.",
    text: `Dear Vera,

I apologise that we billed you for a room that you never used. The €120 is back on your card by Thursday, and the new bill is attached. Once again, please accept our apologies.

Kind regards,
Udo`,
  },
  {
    fault: ["asks-forgiveness"],
    at: "forgive",
    name: "Rosa Diaz",
    customer: "You forgot my wheelchair assistance. I missed the flight. Shame on you.",
    text: `Dear Rosa,

We forgot the wheelchair you had booked, and you missed your flight because of us. I hope you can forgive us. You're on the 9:40 tomorrow, and I will wait for you at the entrance at 7:30 myself.

Ada`,
  },
  {
    fault: ["bare-understanding"],
    at: "understand",
    name: "Igor Petrov",
    customer: "Order cancelled without telling me. I'm fed up.",
    text: `Hi Igor,

I completely understand your frustration. I've put the order in again at the old price, and it ships today; you will have it by Tuesday. Was there a date that you needed it for?

Jens`,
  },
  {
    fault: ["bare-understanding"],
    at: "understand",
    name: "Sara Bloom",
    customer: "Been without a car for 3 weeks because of your garage.",
    text: `Hi Sara,

I understand how you must be feeling right now. The gearbox comes on Thursday, and you can have the car on Friday at 4 pm. Until then a blue Polo is waiting for you here, free of charge.

Cem`,
  },
  {
    fault: ["disowning"],
    at: "not our fault",
    name: "Gary Fox",
    customer: "Parcel stolen from my porch. You left it outside!",
    text: `Hi Gary,

A stolen parcel on your own porch is upsetting. It's not our fault that it was taken, though. I've ordered the same headphones again for you, and they come tomorrow by 5 pm, against your signature.

Ty`,
  },
  {
    fault: ["disowning"],
    at: "department",
    name: "Mei Lin",
    customer: "The contract you sent me has the wrong address, twice already.",
    text: `Dear Mei,

Twice the wrong address on your contract: I'm sorry about that. Contracts aren't my department. I've asked Paul Weiss in that team to send you a right one by Thursday noon.

Nils`,
  },
] satisfies Faulty[];
