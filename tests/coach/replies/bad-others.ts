/** Decent replies with one fault each, written after the rules, without a look at them. */
import type { Faulty } from "./reply";

export default [
  {
    fault: ["generic-apology"],
    at: "inconveniences",
    name: "Patricia Gomez",
    customer: "Two no-shows for my dishwasher repair. I'm done.",
    text: `Hi Patricia,

We're terribly sorry about any inconveniences. Luis, our senior technician, will be with you tomorrow between 8 and 10 and has the drain pump with him. I'll call you at 11 to see how it went.

Andrea`,
  },
  {
    fault: ["generic-apology"],
    at: "issues",
    name: "Sam Whitaker",
    customer: "Your update wiped all my settings!",
    text: `Hey Sam,

Sorry for the issues you've been having. I can restore last night's backup for you; it takes five minutes. Shall I do it tonight at 10?

Lia`,
  },
  {
    fault: ["conditional-apology"],
    at: "if",
    name: "Deborah Lin",
    customer: "The cleaner broke my vase and hid the pieces.",
    text: `Dear Deborah,

I apologise if our cleaner caused any damage in your home. Our insurance pays for the vase, and the money will be with you by Friday. I can introduce a new cleaner on Tuesday, or pause the contract: which do you prefer?

Thomas`,
  },
  {
    fault: ["conditional-apology"],
    at: "you were",
    name: "Mohammed Iqbal",
    customer: "Your staff accused me of stealing!",
    text: `Dear Mr Iqbal,

I am sorry that you were offended by the check at the exit. The alarm went off because our cashier had left the tag on. I'd like to invite you to the store on Thursday at 3 pm, so that she can tell you so herself.

Helen`,
  },
  {
    fault: ["sorry-but", "excuse"],
    at: "but",
    name: "Andy Brooks",
    customer: "Pizza came an hour late and cold.",
    text: `Hi Andy,

Sorry your pizza was late and cold, but Fridays are always crazy. I've sent your £14.50 back, you'll see it tomorrow.

Gino`,
  },
  {
    fault: ["excuse"],
    at: "unexpected",
    name: "Isabel Ortega",
    customer: "Tour guide never showed up. 14 people in the rain!",
    text: `Dear Isabel,

Fourteen people in the rain and no guide: I'm deeply sorry. This happened because of an unexpected problem. All 14 tickets are refunded, €490, and you'll have it by Thursday.

Lucía`,
  },
  {
    fault: ["excuse"],
    at: "volume",
    name: "Raj Malhotra",
    customer: "2 hours on hold and then disconnected.",
    text: `Hello Raj,

Two hours on hold and then the line went dead; I'm sorry. We are currently experiencing a higher than normal volume of calls. Your SIM is active as of 10:32, and I'll text you at 11 to test it.

Meera`,
  },
  {
    fault: ["second-sorry"],
    at: "Apologies",
    name: "Amira Saleh",
    customer: "refund takes forever, you said 5 days",
    text: `Hi Amira,

I'm sorry that your refund took 12 days instead of 5. It went to a card that has expired, and I've sent it again to the new one; it'll be there by Thursday. Apologies once more for all of this.

Tanya`,
  },
  {
    fault: ["blame"],
    at: "should",
    name: "Trevor Banks",
    customer: "The bill is $780 instead of $300!!",
    text: `Hi Trevor,

$780 instead of $300, I understand the shock. You should've read the small print on the work order. I've taken the brake lines off the bill, and the $480 will be back on your card by Wednesday.

Mike`,
  },
  {
    fault: ["blame"],
    at: "wrong",
    name: "Vanessa Klein",
    customer: "App says my booking doesn't exist. I'm really worried.",
    text: `Hi Vanessa,

Money gone and no booking, of course you're worried. You used the wrong email address when you booked. Your tickets are attached, seats 21D and 21E, and I'll check the booking again tomorrow at noon.

Jorge`,
  },
  {
    fault: ["policy"],
    at: "policy",
    name: "George Papadakis",
    customer: "The room smelled of smoke. I want my money back.",
    text: `Dear Mr Papadakis,

A room that smells of smoke isn't what you booked, and I apologise for that. Our policy doesn't permit refunds after check-out. I can give you two free nights on a later stay, in a room I'll inspect personally. Would that be of use to you?

Eleni`,
  },
  {
    fault: ["policy"],
    at: "terms",
    name: "Yvonne Carter",
    customer: "You charged my card after the free trial. Feels like a scam.",
    text: `Hi Yvonne,

I can see why it feels that way after a charge with no reminder. In line with our terms of service, the trial renews by itself. I've refunded the $79 today and you should see it by Monday.

Noel`,
  },
  {
    fault: ["refusal-first"],
    at: "Unfortunately",
    name: "Mateo Silva",
    customer: "Can you change the delivery address? I moved.",
    text: `Hi Mateo,

Unfortunately the parcel has already left our warehouse. I've asked the courier to bring it to your new address instead, and it'll be there on Friday. Is somebody in before noon?

Ina`,
  },
  {
    fault: ["vague-time"],
    at: "soon",
    name: "Simone Weiss",
    customer: "My data export request from 6 weeks ago hasn't been answered.",
    text: `Dear Ms Weiss,

Your request reached us on 2 April, and we missed the deadline. I'm sorry. Dr Lang is preparing the export and you'll be receiving it very soon.

Arne`,
  },
  {
    fault: ["vague-time"],
    at: "soonest|as quickly as",
    name: "Hans Gruber",
    customer: "My heating is cold since yesterday. Two small children!!",
    text: `Dear Mr Gruber,

12 degrees with two small children, and our line played you a recording. I'm sorry. A fitter will come to you as quickly as possible.

Katrin`,
  },
  {
    fault: ["promise-without-date", "vague-time"],
    at: "let you know",
    name: "Paul Werner",
    customer: "You promised a call back by Friday. Now it's Tuesday.",
    text: `Hi Paul,

I promised you a call and didn't make it, and I apologise. The warranty question is with our workshop, and I will let you know what they say.

Ralf`,
  },
  {
    fault: ["promise-without-date"],
    at: "replacement",
    name: "Joanna Reeves",
    customer: "The jeans ripped on the second wear.",
    text: `Hi Joanna,

Jeans that tear on the second wear are not worth £95, and I'm sorry. We'll ship a replacement from the new batch. No need to send the ripped ones back.

Imogen`,
  },
  {
    fault: ["solution-before-acknowledgement"],
    name: "Tyrone Jackson",
    customer: "Y'all sent me the wrong shoes twice. TWICE. Never ordering here again. Pathetic!",
    text: `Hi Tyrone,

We've issued a return label and you can use it at any drop-off point. After that we can send the Air Court in black, size 11, by Thursday.

Mo`,
  },
  {
    fault: ["unanswered-question"],
    name: "Lydia Brown",
    customer: "The soil bag was torn. Do you deliver to Guernsey as well?",
    text: `Hi Lydia,

A torn bag of soil makes quite a mess, I'm sorry. Two new ones are on the van, and you'll have them tomorrow by 5 pm.

Ross`,
  },
  {
    fault: ["no-name"],
    name: "Lorraine Webb",
    customer: "Your delivery man parked on my flowers.",
    text: `Good morning,

I'm sorry that our van drove over your flowers. A gardener comes on Saturday at 10 to repair the bed, and he brings the same plants, if you tell me what they were.

Warm wishes,
Fiona`,
  },
  {
    fault: ["wrong-name"],
    at: "Mark",
    name: "Derek Stone",
    customer: "site is down again",
    text: `Hey Mark,

Your shop is down for the second time this month, and I'm sorry. The second server takes over now, and you'll be back online by 14:45. I'll write again at 14:30.

Vik`,
  },
  {
    fault: ["explanation-first"],
    at: "because",
    name: "Eleanor Price",
    customer: "My mother's hearing aid has been in repair for five weeks. This is a disgrace!",
    text: `Dear Eleanor,

Repairs of this model take a while because the parts are made to measure in Denmark and are sent only once a month. I'm sorry for the five weeks. A loan device is ready today, and I can bring it to her at 3.

Judy`,
  },
  {
    fault: ["repeat-yourself"],
    at: "call",
    name: "Kevin O'Neill",
    customer: "Late fee though I paid on time, invoice 4471. See screenshot.",
    text: `Hi Kevin,

A late fee though you paid on time: I'm sorry about that. You'll need to call our billing team on 555 0100 and give them your invoice number and the details. They're open until 6 today.

Dana`,
  },
  {
    fault: ["repeat-yourself"],
    at: "DM",
    name: "Rebecca Stone",
    customer: "can't log in, reset email never arrives, tried 5 times",
    text: `Hi Rebecca, five tries and no email, that's annoying and I'm sorry. Can you send us a DM with your email address and a description of the problem so we can look into this today? ^N`,
  },
  {
    fault: ["stock-lines"],
    at: "hesitate",
    name: "Magda Kowalska",
    customer: "Claim rejected because of a missing form, which I sent twice!!!",
    text: `Dear Ms Kowalska,

You sent the form twice and it was filed under another name; that's our mistake and I apologise. Your claim is approved and will be paid on Friday. Please do not hesitate to contact me.

Joan`,
  },
  {
    fault: ["scolding"],
    at: "previously",
    name: "Adam Novotny",
    customer: "Invoice 2231 shows the wrong VAT number again.",
    text: `Hello Adam,

The wrong VAT number a second time, I apologise for that. As previously explained, the number comes from your customer record. I've changed it there too, and the corrected invoice is attached. I'll look at the June one before it goes out on the 1st.

Simona`,
  },
  {
    fault: ["calm-down"],
    at: "upset",
    name: "Karen Mills",
    customer: "You ruined my birthday party, the cake never came!!!",
    text: `Hi Karen,

Your cake never came, and I'm sorry about the party. There's really no need to be so upset. A new cake is on its way and will be there by 4 pm, and I've refunded the $60.

Bo`,
  },
  {
    fault: ["closed-door"],
    at: "nothing",
    name: "Claire Dupont",
    customer: "Sound cuts off in all videos. I want a refund.",
    text: `Hi Claire,

Videos without sound aren't worth €300, and I'm sorry. The refund period ended last week, so there is nothing I can do about that. The re-recorded videos are up on Monday.

Pierre`,
  },
  {
    fault: ["disowning"],
    at: "responsible",
    name: "Hyun-woo Park",
    customer: "I received an empty box. Is this a joke?",
    text: `Hello Hyun-woo,

An empty box is no joke, I'm sorry. We're not responsible for what happens in transit, though. I'll send the camera again today by insured courier, and it will be with you on Thursday.

Sandra`,
  },
  {
    fault: ["blank-left"],
    at: "[",
    name: "Birgit Larsen",
    customer: "Still no visa letter. My appointment is on Thursday!",
    text: `Dear Birgit,

Your appointment is on Thursday and you still have no letter; I'm sorry. It's attached now, and the original reaches your hotel on [DAY] before noon.

Henrik`,
  },
] satisfies Faulty[];
