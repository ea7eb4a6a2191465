/** Faulty replies of a third, small blind round. */
import type { Faulty } from "./reply";

export default [
  {
    fault: ["generic-apology"],
    at: "trouble",
    name: "Petra Lund",
    customer: "The plumber left my bathroom a mess!",
    text: `Dear Petra,

We are so sorry for all the trouble. A cleaner comes tomorrow at 9 am at our cost, and I'll ring you at noon.

Ole`,
  },
  {
    fault: ["excuse", "sorry-but"],
    at: "overwhelmed|but",
    name: "Marco Rossi",
    customer: "I ordered glasses 6 weeks ago.",
    text: `Hi Marco,

I'm sorry that your glasses are late, but our lab has been overwhelmed. They arrive on Wednesday, and I can fit them any time after 2 pm.

Paola`,
  },
  {
    fault: ["blame"],
    at: "pressed|should",
    name: "Sheila Grant",
    customer: "can't hear anything, useless product",
    text: `Hi Sheila,

A phone that you can't hear is no phone, I'm sorry. You probably pressed the wrong button. I'll send you another one today, it's with you on Friday.

Joe`,
  },
  {
    fault: ["vague-time"],
    at: "soon",
    name: "Ahmed Ali",
    customer: "You lost my documents for the second time!!!",
    text: `Dear Ahmed,

Twice we've lost papers that your right to stay depends on, and I take responsibility for it. Our lawyer will contact you very soon.

Katja`,
  },
  {
    fault: ["promise-without-date", "vague-time"],
    at: "get in touch",
    name: "Luis Romero",
    customer: "Treadmill delivered to the curb!",
    text: `Hello Luis,

80 kilos at the curb when you'd paid to have them carried up, I'm sorry. Our movers will get in touch with you to arrange it.

Carla`,
  },
  {
    fault: ["policy"],
    at: "rules",
    name: "Irene Fox",
    customer: "room was double booked, 40 people outside",
    text: `Dear Irene,

Forty singers on the pavement, and I apologise for it. Our house rules do not provide for refunds. I can give you the large hall next Tuesday at no charge. Is that good for you?

Bernard`,
  },
  {
    fault: ["closed-door"],
    at: "unable",
    name: "Kwame Boateng",
    customer: "app keeps asking me to verify my ID, did it 6 times",
    text: `Hi Kwame,

Six times is five too many, and I'm sorry about that. We are unable to verify names with accents.

Suki`,
  },
  {
    fault: ["second-sorry"],
    at: "apolog",
    name: "Rita Moser",
    customer: "You gave my room away.",
    text: `Dear Rita,

I'm sorry that we gave your room away. A lake view room is ready for your other two nights, from 3 pm today. Please accept my sincerest apologies once again.

Heidi`,
  },
  {
    fault: ["repeat-yourself"],
    at: "chat",
    name: "Tom Okoro",
    customer: "2nd broken monitor, order 5512.",
    text: `Hi Tom,

Two broken monitors in a row, I'm sorry. Please contact our live chat team and share your order number and what happened. They're there until 8 today.

Reza`,
  },
  {
    fault: ["solution-before-acknowledgement"],
    name: "Nora Dean",
    customer: "Worst gym ever, charged me after I quit, ridiculous!",
    text: `Hi Nora,

Please fill in the attached form and send it by Friday. We will then process the cancellation within 5 days.

Gil`,
  },
  {
    fault: ["slighting"],
    at: "honest",
    name: "Vic Amor",
    customer: "The tent leaked, we all got wet.",
    text: `Hi Vic,

A leaking tent and a wet family: I'm sorry. If I'm honest, it's a fair-weather tent. I'd like to swap it for the Alpin, which can be with you on Friday.

Bo`,
  },
  {
    fault: ["wrong-name"],
    at: "Jennifer",
    name: "Gwen Moss",
    customer: "Late again.",
    text: `Hello Jennifer,

Your parcel is late again, and I'm sorry. It's on the van and reaches you today by 5 pm.

Pia`,
  },
] satisfies Faulty[];
