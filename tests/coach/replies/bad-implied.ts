/** Faulty replies whose fault is said by implication: a fifth round, written before it was measured. */
import type { Faulty } from "./reply";

const reply = (
  fault: string,
  at: string,
  [name, customer, text]: readonly [name: string, customer: string, text: string],
): Faulty => ({ fault: fault.split("|"), ...(at ? { at } : {}), name, customer, text });

export default [
  reply("blame", "read the|you'd seen", [
    "Alma Reyes",
    "The paint is a completely different green!",
    "Hi Alma,\n\nI'm sorry the green isn't what you wanted. If you'd seen the colour card first, this wouldn't have come up. A tin of the darker one leaves us today and arrives on Friday.\n\nJoan",
  ]),
  reply("blame", "overfilled", [
    "Bert Holm",
    "Washing machine flooded my bathroom",
    "Dear Bert,\n\nWater all over your bathroom, I'm sorry. The drum was clearly overfilled. Our fitter Pia is with you tomorrow at 9.\n\nMarc",
  ]),
  reply("blame", "you chose|chose the", [
    "Cara Lim",
    "My seat had no window and I paid extra",
    "Hi Cara,\n\nI'm sorry that you sat at a wall for six hours. You chose the seat yourself on the plan. The £14 is back on your card today.\n\nAl",
  ]),
  reply("blame", "your end", [
    "Dirk Haas",
    "no sound on any video since the update",
    "Hi Dirk,\n\nI'm sorry your videos are silent. The problem must be on your end. I can look at it with you today at 5 pm.\n\nRoy",
  ]),
  reply("blame|disowning", "responsib", [
    "Edda Frei",
    "Someone stole my bike from your garage!",
    "Dear Edda,\n\nI'm sorry your bike was stolen. Locking it is each tenant's own responsibility. I'll send you the camera pictures by noon tomorrow.\n\nUli",
  ]),
  reply("blame", "contacted", [
    "Fritz Lang",
    "Guarantee ran out 2 days ago and now the oven is dead",
    "Dear Fritz,\n\nI'm sorry about the oven. You could have contacted us earlier. I've asked our workshop for a free repair and call you on Monday at 10.\n\nAnn",
  ]),
  reply("excuse", "busy", [
    "Gina Toth",
    "I was put on hold for an hour",
    "Hi Gina,\n\nAn hour on hold is far too long, I'm sorry. Mondays are always busy for us. Your new SIM is active since 10:15.\n\nIvo",
  ]),
  reply("excuse", "circumstances", [
    "Hugo Brandt",
    "You cancelled my course one day before",
    "Dear Hugo,\n\nI'm sorry that we cancelled on you at such short notice. Circumstances forced us to. Your €280 left us today and reaches you on Thursday.\n\nLis",
  ]),
  reply("excuse", "as our", [
    "Ines Prado",
    "Dress arrived with a hole",
    "Hi Ines,\n\nI'm sorry that your dress has a hole, as our supplier was careless. A new one is with you on Saturday.\n\nFay",
  ]),
  reply("excuse", "normal|so many", [
    "Jack Noor",
    "The video call drops all the time!!",
    "Hi Jack,\n\nI'm sorry that your calls drop. It's quite normal with so many people online. I've moved you to another server today at 2 pm.\n\nKai",
  ]),
  reply("excuse", "technical", [
    "Karin Ost",
    "You charged my card three times",
    "Dear Karin,\n\nThree charges for one ticket, I'm sorry. A technical fault led to this. Two of them, €64, are back on your card by Friday.\n\nTom",
  ]),
  reply("excuse", "mistakes|human", [
    "Liam Carr",
    "Your vet gave my dog the wrong dose",
    "Dear Liam,\n\nI'm sorry that your dog got the wrong dose. Even vets are human. Dr Shaw rings you tonight at 7 to hear how he is.\n\nPru",
  ]),
  reply("policy", "rules", [
    "Mara Klein",
    "Let me in with my own food, my son has allergies",
    "Hi Mara,\n\nI'm sorry that you were stopped at the door. Those are simply the rules of the house. I'll put your son's name on the door list for tomorrow.\n\nBen",
  ]),
  reply("policy", "entitled", [
    "Nick Frost",
    "I want compensation for the 5 hour delay",
    "Dear Nick,\n\nI'm sorry you lost five hours. You are not entitled to more than a meal. I've sent you a £20 voucher today.\n\nEve",
  ]),
  reply("policy", "guidelines", [
    "Olive Bush",
    "Why was my post removed?",
    "Hi Olive,\n\nI'm sorry your post vanished without a word. It went against our guidelines. I'll put it back without the link by 4 pm today.\n\nDan",
  ]),
  reply("conditional-apology", "if", [
    "Paul Wick",
    "Your guard searched my bag in front of everyone",
    "Dear Paul,\n\nI apologise if the search felt unpleasant. I'd like to ring you on Thursday at 11 to hear what happened.\n\nMay",
  ]),
  reply("conditional-apology", "you felt|felt", [
    "Rita Hahn",
    "the teacher ignored my daughter all term",
    "Dear Rita,\n\nI'm sorry that you felt your daughter was ignored. Her teacher will ring you tomorrow at 5 pm.\n\nJon",
  ]),
  reply("generic-apology", "inconvenience", [
    "Saul Berg",
    "pool closed on our only holiday",
    "Dear Saul,\n\nApologies for the inconvenience. I've taken two nights off your bill, and you can use the pool next door from 8 am tomorrow.\n\nIda",
  ]),
  reply("generic-apology", "bad experience|experience", [
    "Tara Nix",
    "hair in my salad",
    "Hi Tara,\n\nI'm really sorry for the bad experience. Your €18 is back on your card today.\n\nRob",
  ]),
  reply("generic-apology", "mix-up|what happened", [
    "Ugo Riva",
    "They towed my car although I had paid!",
    "Dear Ugo,\n\nI'm sorry for what happened. The €210 for the towing goes back to you today.\n\nPia",
  ]),
  reply("vague-time", "soon", [
    "Vito Sala",
    "When does my passport come?",
    "Dear Vito,\n\nI'm sorry your passport is late. It is being printed and should be ready soon.\n\nGro",
  ]),
  reply("vague-time", "possible", [
    "Wanda Zak",
    "still no hot water",
    "Hi Wanda,\n\nA cold shower in November, I'm sorry. Our plumber comes as quickly as possible.\n\nSid",
  ]),
  reply("vague-time", "time", [
    "Xia Chen",
    "My exam result is missing",
    "Hi Xia,\n\nI'm sorry that your result is missing. The office will add it in due time.\n\nLou",
  ]),
  reply("promise-without-date", "get back", [
    "Yves Petit",
    "wrong amount on my payslip",
    "Dear Yves,\n\nI'm sorry the amount is wrong. I've asked payroll to look at line four, and I'll get back to you.\n\nKim",
  ]),
  reply("promise-without-date", "send you", [
    "Zora Dean",
    "The frame came without glass",
    "Hi Zora,\n\nI'm sorry the frame came without its glass. I'll send you a pane.\n\nNed",
  ]),
  reply("closed-door", "nothing", [
    "Abel Toft",
    "my luggage is gone for 3 weeks",
    "Dear Abel,\n\nThree weeks without your things, I'm sorry. There's nothing further we can do.\n\nIra",
  ]),
  reply("disowning|blame", "have to", [
    "Bea Lund",
    "Parcel says delivered but it isn't here",
    "Hi Bea,\n\nI'm sorry the parcel isn't there. You'll have to ask the courier where they left it.\n\nOle",
  ]),
  reply("disowning", "department", [
    "Carl Ohm",
    "The invoice has the old address AGAIN",
    "Hi Carl,\n\nI'm sorry the old address is back on it. That's not my department. The new invoice reaches you by 5 pm.\n\nAda",
  ]),
  reply("dont-know", "know", [
    "Dina Raab",
    "Why was my account closed?",
    "Hi Dina,\n\nI'm sorry that you were locked out. I don't know why it was closed.\n\nLeo",
  ]),
  reply("calm-down", "calm", [
    "Emma Falk",
    "THIS IS A SCANDAL!!!",
    "Dear Emma,\n\nPlease try to stay calm. I'm sorry that the tickets went to two people; row 4 is yours, and they're in your inbox.\n\nPer",
  ]),
  reply("scolding", "explained", [
    "Finn Aas",
    "so do I get the refund or not?",
    "Hi Finn,\n\nI'm sorry you still don't have it. As explained in my earlier mail, it takes five days. It reaches you on Friday.\n\nUma",
  ]),
  reply("scolding", "already", [
    "Greta Bohn",
    "Which documents do you need from me?",
    "Dear Greta,\n\nI'm sorry about the long wait for your loan. We have already told you which papers are missing. I hold your place until Friday.\n\nAxel",
  ]),
  reply("slighting", "just|small", [
    "Hans Iven",
    "You spelled our name wrong on the wedding cards!!",
    "Dear Hans,\n\nI'm sorry that your name is misspelt. It's just a small detail, but new cards arrive on Tuesday.\n\nRia",
  ]),
  reply("asks-forgiveness", "forgive", [
    "Jens Kuhn",
    "you forgot my mother at the airport",
    "Dear Jens,\n\nI'm sorry that we left your mother waiting for two hours. Please forgive us. Her fare of €70 is on its way back today.\n\nMia",
  ]),
  reply("sorry-but|excuse", "but", [
    "Klara Moor",
    "No vegetarian meal on a ten hour flight",
    "Dear Klara,\n\nI'm sorry there was no meal for you, but the caterer sent too few. €50 is on your card today.\n\nTim",
  ]),
  reply("second-sorry", "sorry|apolog", [
    "Lutz Nagel",
    "wrong tyre size, again",
    "Hi Lutz,\n\nI'm sorry that we sent the wrong size twice. The right set arrives on Thursday. Once more, I'm truly sorry.\n\nJan",
  ]),
  reply("refusal-first|closed-door", "unfortunately|can't", [
    "Mona Ott",
    "I need to move my booking, my child is ill",
    "Hi Mona,\n\nUnfortunately, we can't move this booking. I'm sorry that your child is ill.\n\nBo",
  ]),
  reply("no-name", "", [
    "Noah Pohl",
    "The nanny never came, I missed work!",
    "Hello,\n\nOur nanny never came and you missed work: I'm sorry, that's our mistake. Lena is with you tomorrow at 7, and the day is free.\n\nUte",
  ]),
  reply("wrong-name", "Oscar", [
    "Otto Rank",
    "The gate code doesn't work",
    "Hi Oscar,\n\nI'm sorry you stood before a locked gate. The new code is 4471.\n\nEla",
  ]),
] satisfies Faulty[];
