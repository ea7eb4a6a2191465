/** Faulty replies of a second blind round: written after the rules were mended by the first. */
import type { Faulty } from "./reply";

export default [
  {
    fault: ["generic-apology"],
    at: "inconvenience",
    name: "Walter Finch",
    customer: "Nobody came, nobody called. Useless.",
    text: `Dear Mr Finch,

Please accept my apologies for the inconvenience you've experienced today. Marco will come this evening at 6:30 and will call you half an hour before.

Brenda`,
  },
  {
    fault: ["generic-apology"],
    at: "situation",
    name: "Brandon Lee",
    customer: "why is the server lagging AGAIN",
    text: `Hey Brandon,

We're really sorry about this situation. We're moving your group to the Amsterdam node at 22:00 tonight, and I'll ping you here when it's done.

Zak`,
  },
  {
    fault: ["conditional-apology"],
    at: "may have",
    name: "Pavel Novak",
    customer: "Your shop assistant laughed at my accent.",
    text: `Dear Mr Novak,

I'm sorry if any of our staff may have offended you. I have spoken to everyone who worked on Saturday. May I call you on Monday at 10?

Grace`,
  },
  {
    fault: ["conditional-apology"],
    at: "way",
    name: "Vera Lang",
    customer: "Your newsletter keeps coming. I'll report you.",
    text: `Hello Ms Lang,

I'm sorry to hear you feel that way about our newsletter. I've removed your address from all four lists today, by hand.

Tilo`,
  },
  {
    fault: ["sorry-but", "excuse"],
    at: "but",
    name: "Colin Frost",
    customer: "Returned 3 weeks ago. Refund?",
    text: `Hi Colin,

I'm sorry that your refund took three weeks, but January is our peak season. £112.90 went to your PayPal account this morning and shows up within the hour.

Matt`,
  },
  {
    fault: ["excuse"],
    at: "unforeseeable",
    name: "Aaliyah Brown",
    customer: "My flight got moved to 5am!",
    text: `Hi Aaliyah,

5 am instead of 10 is a big change, and I'm sorry. It came about for unforeseeable reasons. I can put you on the 12:40 or the 9:55 the day after; which do you prefer? I hold both until midnight.

Keisha`,
  },
  {
    fault: ["excuse"],
    at: "staff",
    name: "Ronald Pike",
    customer: "4 transfers and then cut off.",
    text: `Dear Mr Pike,

Four transfers and then a dead line, I'm sorry. Because of staff shortages our lines are overloaded. I've booked your boiler service for Thursday the 9th at 8:30.

Moira`,
  },
  {
    fault: ["excuse"],
    at: "technical",
    name: "Elif Demir",
    customer: "Where is my deposit? 5 weeks!",
    text: `Hi Elif,

Five weeks is too long to wait for your deposit, and I'm sorry. There was a technical issue. The €1,200 goes out today and you'll have it by Thursday.

Can`,
  },
  {
    fault: ["second-sorry"],
    at: "sorry",
    name: "Skye Morgan",
    customer: "3 months and STILL no refund",
    text: `Hi Skye,

I apologise that we kept your money for three months. The $220 left us by bank transfer today and will be there tomorrow. Sorry once again for everything you went through.

Dee`,
  },
  {
    fault: ["blame"],
    at: "should have",
    name: "Sue Parker",
    customer: "Mattress sags after 2 months.",
    text: `Hi Sue,

Sagging after two months is no good, I'm sorry. You should have turned it every two weeks. I can bring you a new one on Tuesday or refund the £899; which would you like?

Terry`,
  },
  {
    fault: ["blame"],
    at: "did not",
    name: "Jorge Peña",
    customer: "Someone hacked my account!",
    text: `Dear Jorge,

Someone got in and spent your money, and I'm sorry. You did not activate the second factor. The $300 is back in your account, and I'll call you on Thursday at 4 pm.

Ivette`,
  },
  {
    fault: ["blame"],
    at: "must",
    name: "Ike Osei",
    customer: "parcel held at customs for 2 weeks",
    text: `Hi Ike,

Two weeks at customs and no word from us, I'm sorry about that. You must send the invoice to customs yourself. They release it within 2 working days after that.

Robin`,
  },
  {
    fault: ["policy"],
    at: "policy",
    name: "Silvia Conti",
    customer: "Charged for the minibar which I never touched.",
    text: `Dear Silvia,

€34 for a minibar that you never touched: I'm sorry. It is hotel policy to charge first and check later. The €34 is on its way back to your card, two working days from now.

Giorgio`,
  },
  {
    fault: ["policy"],
    at: "guidelines",
    name: "Marianne Holt",
    customer: "My dog won't eat the new recipe. 15kg!",
    text: `Hello Marianne,

15 kg of food that he won't touch, I see the problem. According to our guidelines, opened bags cannot be returned. I can send you two bags of the old recipe at half price, by Wednesday. Would that help?

Kirsty`,
  },
  {
    fault: ["refusal-first"],
    at: "afraid",
    name: "Oscar Lind",
    customer: "Can I pay in five instalments?",
    text: `Hi Oscar,

I'm afraid five instalments aren't possible. Two or three are, at no extra cost; which shall I note down for you?

Elsa`,
  },
  {
    fault: ["vague-time"],
    at: "soon",
    name: "Lena Fischer",
    customer: "Package opened and the perfume is missing",
    text: `Hi Lena,

A parcel that someone opened before you did: I'm sorry. A new perfume is being packed and you'll receive it as soon as we can manage.

Jule`,
  },
  {
    fault: ["vague-time"],
    at: "shortly",
    name: "Doug Ramsey",
    customer: "You cancelled my insurance for non-payment!",
    text: `Dear Doug,

Your payment came on time and we cancelled your cover all the same; that's our mistake and I'm sorry. The corrected policy will be with you shortly.

Lorna`,
  },
  {
    fault: ["vague-time", "promise-without-date"],
    at: "a few",
    name: "Harriet Cole",
    customer: "bunk bed is missing the ladder",
    text: `Hi Harriet,

A bunk bed without its ladder, I'm sorry: we packed that box badly. The ladder will reach you in a few days.

Bec`,
  },
  {
    fault: ["promise-without-date"],
    at: "update",
    name: "Marcus Webb",
    customer: "My father fell at the gate because the wheelchair wasn't there. I want answers.",
    text: `Dear Marcus,

Your father fell because the help we had promised wasn't there, and I'm deeply sorry. Our safety manager is speaking to the gate team. We'll update you about the outcome.

Annette`,
  },
  {
    fault: ["solution-before-acknowledgement"],
    name: "Nadia Rashid",
    customer: "You sold my table! On my birthday! I'm so angry I could scream.",
    text: `Dear Nadia,

We can offer you dinner for two on any weekday in June. Please use the code BDAY on our website when you book.

Marcel`,
  },
  {
    fault: ["unanswered-question"],
    name: "Theresa Wong",
    customer: "The hold music drove me mad. Is there a fee for cancelling?",
    text: `Hi Theresa,

I'm sorry that we left you with that music for so long. I've written down your number, and from today on you can press 3 to be called back by us.

Ian`,
  },
  {
    fault: ["no-name"],
    name: "Tanya Ivanova",
    customer: "The salon cut my finger and it's infected now.",
    text: `Hello there,

I'm very sorry that the cut has become infected. Please have a doctor look at it today, and let us pay. May I phone you this evening at 7?

Camille`,
  },
  {
    fault: ["wrong-name"],
    at: "Rolf",
    name: "Arthur Penn",
    customer: "Three different answers about my pension transfer.",
    text: `Dear Rolf,

Three people, three answers, and I'm sorry for the confusion that we caused you. The form we need is TF2; I've enclosed it, and I'll ring you on 12 May to go through it.

Martin`,
  },
  {
    fault: ["explanation-first"],
    at: "because",
    name: "Chidi Eze",
    customer: "Transfer failed and my money is gone! Hospital bill! Terrible bank!",
    text: `Dear Chidi,

Instant transfers sometimes hang because the other bank has to confirm them first. I'm sorry that yours did. The ₦85,000 is back in your balance, and I'll check at 2 pm that it reached them.

Ngozi`,
  },
  {
    fault: ["repeat-yourself"],
    at: "call",
    name: "Jenny Park",
    customer: "The hair dryer started smoking while my daughter was using it!!!",
    text: `Dear Jenny,

A smoking dryer in your daughter's hand is frightening, and I'm sorry. Please call our product safety team on 0800 77 and tell them what happened.

Maria`,
  },
  {
    fault: ["closed-door"],
    at: "nothing",
    name: "Hugh Baxter",
    customer: "I can't use my ticket on Monday, can you change it? I'm annoyed that it's so complicated.",
    text: `Hi Hugh,

I see that the ticket page makes it hard, and I'm sorry about that. I'm afraid there's nothing we can do once it's booked.

Mia`,
  },
  {
    fault: ["slighting"],
    at: "just",
    name: "Lily Tran",
    customer: "the color of the paint is off",
    text: `Hi Lily,

You chose Sage 3 and got Sage 8, sorry about that mix-up. It's just a small difference. Two cans of Sage 3 leave us today, and you'd have them on Thursday.

Pam`,
  },
  {
    fault: ["scolding"],
    at: "already",
    name: "Ben Carter",
    customer: "it still doesn't work, and I asked twice",
    text: `Hi Ben,

Twice you asked and it still doesn't work, I'm sorry. As I already explained, the cache has to be cleared first. I'll do it for you tonight at 8 and write to you when it's done.

Lou`,
  },
  {
    fault: ["stock-lines"],
    at: "assured",
    name: "Rolf Steiner",
    customer: "Third time I'm asking for the certificate of origin.",
    text: `Dear Mr Steiner,

You've asked three times, and your goods are at the border because of us; I'm sorry. Rest assured that we treat this with priority. The certificate is attached, and the original arrives on Wednesday.

Ulrike`,
  },
  {
    fault: ["calm-down"],
    at: "relax",
    name: "Ana Lima",
    customer: "The wedding is in 3 days and the menu is still wrong!!!",
    text: `Dear Ana,

Three days to go and the menu is wrong, I'm sorry. Please relax. The new menus come from the printer tomorrow at 10, and I'll bring them to you by noon.

Sophie`,
  },
] satisfies Faulty[];
