/** Decent replies, each with one fault in what it promises, refuses or asks the customer to do. */
import type { Faulty } from "./reply";

export default [
  {
    fault: ["vague-time"],
    at: "soon",
    name: "Anna Weber",
    customer: "The kettle leaks. I want a new one.",
    text: `Hi Anna,

I'm sorry that your kettle leaks. A new one has been packed for you, and it will be with you soon. Keep the old one or throw it away, as you like.

Best,
Sam`,
  },
  {
    fault: ["vague-time"],
    at: "as soon as possible",
    name: "Ben Ford",
    customer: "Nobody called me back!!! I wait since Monday.",
    text: `Hi Ben,

You were promised a call on Monday and nobody rang. I'm sorry. I have your file open and a colleague will contact you as soon as possible about the boiler.

Sam`,
  },
  {
    fault: ["vague-time"],
    at: "shortly",
    name: "Cleo Hart",
    customer: "Refund still not here after a month.",
    text: `Dear Cleo,

A month without your money is too long, and I apologise that we let it lie. I've released the €86 this morning. It should reach your account shortly.

Kind regards,
Ugo`,
  },
  {
    fault: ["vague-time"],
    at: "at your earliest convenience|in due course|in due time",
    name: "Dev Malik",
    customer: "Is my passport renewal done yet? I've heard nothing for weeks.",
    text: `Dear Dev,

weeks of silence about a passport would worry me too, and I'm sorry for it. Your renewal was approved yesterday; the passport will be sent to you in due course.

Yours sincerely,
Agnes`,
  },
  {
    fault: ["vague-time"],
    at: "in the coming days",
    name: "Fay Duncan",
    customer: "Mould in my room, moved rooms and mould again.",
    text: `Dear Fay,

Two rooms, and mould in both. I'm sorry, that's not a room I'd want to sleep in. I've taken two nights off your bill, and our manager will be in touch with you in the coming days.

Ole`,
  },
  {
    fault: ["vague-time", "promise-without-date"],
    at: "looking|let you know",
    name: "Gil Amos",
    customer: "The heating in my flat is broken since Friday and I have a baby!",
    text: `Dear Gil,

No heating since Friday, with a baby: I'm sorry, you shouldn't have had to write to us twice. We are looking into it and will let you know.

Ruth`,
  },
  {
    fault: ["promise-without-date"],
    at: "call you",
    name: "Hedda Moe",
    customer: "The sink you installed is leaking into the cupboard.",
    text: `Hi Hedda,

A new sink that leaks into your cupboard isn't what you paid for, and I'm sorry. I've told our plumber, Mats, what happened. He will call you to agree on a time.

Siv`,
  },
  {
    fault: ["promise-without-date"],
    at: "get back to you",
    name: "Ivo Banic",
    customer: "I was charged a roaming fee of 210 euros for 1 day in Switzerland. This is robbery.",
    text: `Hello Ivo,

€210 for a single day is a shock, and you should have been warned by text before it got that far. I have asked our billing team to check why you weren't. I'll get back to you with their answer.

Regards,
Nora`,
  },
  {
    fault: ["promise-without-date"],
    at: "send",
    name: "Kate Moss",
    customer: "One of the earrings has no hook.",
    text: `Hi Kate,

Oh no, an earring without its hook! Sorry about that. I'll send you a new pair, and you can keep the odd one.

xx
Lily`,
  },
  {
    fault: ["refusal-first"],
    at: "Unfortunately",
    name: "Lars Dahl",
    customer: "I'd like to move my lesson from Friday to Saturday.",
    text: `Hi Lars,

Unfortunately, Saturday is fully booked. There's a place on Sunday at 10 and one on Monday at 5; which of them shall I keep for you?

Pia`,
  },
  {
    fault: ["refusal-first"],
    at: "afraid",
    name: "Mona Lis",
    customer: "Can you repair my tent pole?",
    text: `Hello Mona,

I'm afraid we don't repair poles from that year. A new pole costs £12 and fits yours; I can put one in the post today so that you have it on Thursday.

Kind regards,
Will`,
  },
  {
    fault: ["refusal-first", "closed-door"],
    at: "regret",
    name: "Nate Cole",
    customer: "Please upgrade me, I have a bad knee.",
    text: `Dear Nate,

We regret to inform you that business class is full on your flight. I have moved you to 12C, an aisle with room for your leg, at no charge.

Regards,
Ines`,
  },
  {
    fault: ["closed-door"],
    at: "nothing",
    name: "Olive Park",
    customer: "You delivered to the wrong house and they kept it. Do something!",
    text: `Hi Olive,

Your parcel went to the wrong house, and that's our doing; I'm sorry. The neighbours say they don't have it, so there's nothing more I can do. A new one would cost you only the postage, and I could send it tomorrow.

Ed`,
  },
  {
    fault: ["closed-door", "refusal-first"],
    at: "can't|unable",
    name: "Pam Ward",
    customer: "I want a refund for the broken speaker",
    text: `Hi Pam,

I'm sorry the speaker broke after a month. We are unable to refund it.

Best,
Al`,
  },
  {
    fault: ["dont-know"],
    at: "don't know",
    name: "Quinn Rae",
    customer: "When will the water be back on?",
    text: `Hi Quinn,

Four hours without water is hard, especially with small children at home, and I'm sorry that nobody warned you. I don't know when it will be back. Bottled water is handed out at the town hall until 8 tonight.

Jan`,
  },
  {
    fault: ["blame"],
    at: "should have",
    name: "Ross Lee",
    customer: "The paint doesn't match the first tin. Half my wall looks different.",
    text: `Hi Ross,

Half a wall in another shade is a sad sight after a day's work. You should have checked the batch number before painting. I can send you two tins from the same batch, free, and they'd be with you on Friday.

Dee`,
  },
  {
    fault: ["blame"],
    at: "failed to",
    name: "Suki Mori",
    customer: "My visa application was returned unprocessed. I'm so angry, it's been 2 months!",
    text: `Dear Suki,

Two months, and then the envelope comes back: I'm sorry. You failed to sign page 4. If you sign it and send me a photo today, I'll hand it in tomorrow at 9 myself.

Rolf`,
  },
  {
    fault: ["blame"],
    at: "have to",
    name: "Theo Kane",
    customer: "The chair wobbles. I'd like to return it.",
    text: `Hi Theo,

A wobbling chair is no good, sorry about that. You will have to pack it in the original box. The courier collects it on Tuesday between 9 and 12, and your £89 comes back by Friday.

Meg`,
  },
  {
    fault: ["blame"],
    at: "did not",
    name: "Uma Rao",
    customer: "Why was my parcel returned to sender? I was home all day.",
    text: `Hi Uma,

You were home all day and still your parcel went back; I'm sorry. It seems that you did not hear the doorbell. It comes again tomorrow between 10 and 11, and the driver will ring your phone.

Cy`,
  },
  {
    fault: ["blame"],
    at: "entered",
    name: "Wes Ford",
    customer: "Your site shipped my order to my old address.",
    text: `Hi Wes,

Your order is at your old address, and you need it at the new one. You entered the wrong address at the checkout. I've asked the driver to fetch it and bring it to you on Friday by noon.

Bea`,
  },
  {
    fault: ["policy"],
    at: "policy",
    name: "Xenia Poll",
    customer: "My mother died and you want to charge me a cancellation fee?",
    text: `Dear Xenia,

I'm very sorry about your mother. As per our cancellation policy, a fee of €40 applies to changes in the last week. I've waived it for you today, and the other €310 will be with you by Friday.

Kind regards,
Hal`,
  },
  {
    fault: ["policy"],
    at: "terms",
    name: "Yan Li",
    customer: "Refund my course, it's nothing like the description.",
    text: `Hi Yan,

The course wasn't what the page promised, and I see why you want out. Our terms state that digital courses are final. I can move you to the advanced one at no cost, from tomorrow. Would that suit you?

Ivy`,
  },
  {
    fault: ["policy"],
    at: "policy",
    name: "Zoe Hall",
    customer: "Bag strap broke on day 40, you only cover 30?",
    text: `Hi Zoe,

A strap shouldn't break after 40 days, I agree. It's company policy to cover 30. I'd still like to help: send me a photo, and I'll post you a new strap on Thursday.

Eli`,
  },
  {
    fault: ["policy"],
    at: "not eligible",
    name: "Al Bean",
    customer: "Three hours late and no compensation?",
    text: `Hi Al,

Three hours late, and you missed your daughter's play: I'm sorry. You are not eligible for compensation under our conditions of carriage. I've put 5,000 miles on your account as a thank-you for your patience, and you'll see them tomorrow.

Mo`,
  },
  {
    fault: ["repeat-yourself"],
    at: "call",
    name: "Bea Cole",
    customer:
      "Order 5521: the table has three legs instead of four and nobody answers. I've explained this twice!",
    text: `Hi Bea,

A table with three legs, and two messages without an answer: that's our fault and I'm sorry. Please call us on 0800 123 123 and explain the problem to one of our agents, so that they can help you.

Jim`,
  },
  {
    fault: ["repeat-yourself"],
    at: "DM",
    name: "Cal Rudd",
    customer: "@shop order 88213 STILL not here, 3 weeks!!!",
    text: `Hi Cal, three weeks is far too long and I'm sorry we've kept you waiting. Please DM us your order number and the details of what happened, and we'll check today. ^JT`,
  },
  {
    fault: ["repeat-yourself"],
    at: "email|form",
    name: "Di Marsh",
    customer: "My account was charged $99 for a plan I didn't choose. I want it back.",
    text: `Hi Di,

$99 for a plan that you didn't choose isn't right, and I'm sorry. Could you email billing@example.com with a description of the issue? They will answer within one working day.

Val`,
  },
  {
    fault: ["repeat-yourself"],
    at: "contact",
    name: "Ed Moon",
    customer: "The heating engineer never came. I stayed home from work!",
    text: `Dear Ed,

You stayed home and nobody came, and I'm sorry for the lost day. Kindly contact our service line with all the details of your appointment. They're there until 8 tonight.

Pam`,
  },
] satisfies Faulty[];
