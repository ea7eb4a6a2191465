/** Decent replies, each with one fault in its manner: stock lines, scolding, slights, noise. */
import type { Faulty } from "./reply";

export default [
  {
    fault: ["stock-lines"],
    at: "advised",
    name: "Anna Weber",
    customer: "When does the lift get repaired? I'm on the fifth floor with a pram.",
    text: `Dear Anna,

Five floors with a pram, for a week: I'm sorry. Please be advised that the part arrives on Wednesday. The lift will run again by Thursday noon, and our caretaker carries your shopping up until then; his number is 0170 22.

Otto`,
  },
  {
    fault: ["stock-lines"],
    at: "value",
    name: "Bo Grant",
    customer: "Coffee machine broken again.",
    text: `Hi Bo,

Broken again after the repair in March: I'm sorry that we didn't find the fault then. We value your business and appreciate your loyalty. A new machine leaves us today and will be with you on Friday.

Kit`,
  },
  {
    fault: ["stock-lines"],
    at: "valued customer",
    name: "Cy Young",
    customer: "You overcharged me again.",
    text: `Dear valued customer,

we charged you £30 too much, for the second time. I'm sorry. It went back to your card this morning and you'll see it by Wednesday. I've also set your tariff right, so that May is billed correctly.

Meg`,
  },
  {
    fault: ["stock-lines"],
    at: "Kindly",
    name: "Dora Lam",
    customer: "The zip of the jacket is broken.",
    text: `Hi Dora,

A new jacket with a broken zip, I'm sorry about that. Kindly revert with a picture of the zip. A new jacket leaves us the same day, and you'd have it on Friday.

Ben`,
  },
  {
    fault: ["stock-lines"],
    at: "important to us",
    name: "Eli Katz",
    customer: "40 minutes in the queue!",
    text: `Hi Eli,

Forty minutes in a queue on your lunch break, I'm sorry. Your time is important to us. From Monday two more people are at the desk, and tonight your parking is on me.

Abe`,
  },
  {
    fault: ["scolding"],
    at: "As I",
    name: "Fred Hahn",
    customer: "So when exactly will it arrive?? I asked before",
    text: `Hi Fred,

You want one clear date, and you're right. As I mentioned in my previous message, the pallet is at the Basel terminal. It will be at your gate on Thursday at 7 am, and I'll ring you on Wednesday at 4 to confirm.

Ute`,
  },
  {
    fault: ["scolding"],
    at: "per my|already",
    name: "Gia Russo",
    customer: "Nobody tells me anything about my claim.",
    text: `Dear Gia,

Silence about a claim is hard to bear, and I'm sorry for it. Per my email of 3 May, the file lies with our assessor. She decides tomorrow, and I'll call you at 3 pm with her answer.

Kind regards,
Leo`,
  },
  {
    fault: ["scolding"],
    at: "told you",
    name: "Hal Voss",
    customer: "Where is my visa card? I need it for my trip on Sunday!",
    text: `Hi Hal,

A trip on Sunday and no card in hand: I'd be nervous too, and I'm sorry that it's so late. We have already told you that it was posted on the 4th. A second one comes by courier on Friday before noon.

Sal`,
  },
  {
    fault: ["calm-down"],
    at: "calm",
    name: "Ida Berg",
    customer: "THIS IS THE WORST SERVICE EVER!!! MY DAUGHTER'S CAKE IS RUINED",
    text: `Hi Ida,

The cake slid in our van and your daughter's party starts at 3. I'm sorry. Please try to stay calm. Our baker is making a new one, and I'll bring it to your door by 2 pm.

Max`,
  },
  {
    fault: ["calm-down"],
    at: "no need",
    name: "Jed Cox",
    customer: "You bloody idiots delivered the wrong tiles AGAIN",
    text: `Hi Jed,

The wrong tiles, for the second time, with your tiler standing there. That's our mistake, and I'm sorry. There's no need to use that kind of language, though. The right ones are with you tomorrow at 7 am.

Ron`,
  },
  {
    fault: ["slighting"],
    at: "obviously",
    name: "Kim Bauer",
    customer: "I can't open the file you sent.",
    text: `Hi Kim,

Thanks for telling me that the file doesn't open. Obviously you need the newest reader for it, which is free: the link is below. If it still doesn't open, I'll send you a paper copy tomorrow.

Uwe`,
  },
  {
    fault: ["slighting"],
    at: "simply",
    name: "Lea Frank",
    customer: "The router doesn't connect, I tried everything for three hours!",
    text: `Hi Lea,

Three hours with a router that won't connect: I'm sorry for that evening. You simply have to hold the button for ten seconds. If the light isn't green after that, a new router is with you tomorrow by noon.

Jo`,
  },
  {
    fault: ["slighting"],
    at: "To be honest",
    name: "Mo Salim",
    customer: "Your bike lost its chain on the way home, I fell.",
    text: `Hi Mo,

You fell because of a chain that we had fitted, and I'm sorry; I hope your arm is better. To be honest, this model does that now and then. I'd like to swap the bike for another one today, or refund the £480. Which do you prefer?

Ty`,
  },
  {
    fault: ["slighting"],
    at: "no problem",
    name: "Nan Reed",
    customer: "I returned the shoes 3 weeks ago and still no money back.",
    text: `Hi Nan,

No problem! Your shoes came in on the 2nd, and we forgot to book them, which was our mistake. The £75 left us today, and you'll have it by Friday.

Al`,
  },
  {
    fault: ["slighting"],
    at: "just",
    name: "Ola Nord",
    customer: "the app deleted my training data from a whole year",
    text: `Hi Ola,

A whole year of training gone from the app, I'm sorry. It's just a display error. Your data is on our server, and the update of tomorrow morning shows it again. I'll check your account at noon and write to you.

Bo`,
  },
  {
    fault: ["shouting"],
    at: "DO NOT",
    name: "Pat Quinn",
    customer: "My heater smells burnt.",
    text: `Hi Pat,

A burnt smell is alarming, thank you for writing at once. DO NOT SWITCH IT ON. Our engineer Lou comes to you today at 5 pm, and I'll ring you at 6 to hear what she found.

Gus`,
  },
  {
    fault: ["shouting"],
    at: "!!",
    name: "Rae Fox",
    customer: "my tickets never came and the concert is tonight",
    text: `Hi Rae,

No tickets on the day of the concert, I'm sorry for the scare!!! Your names are on the list at gate B from 6 pm, bring any photo card. I'll have my phone on until 9.

Tim`,
  },
  {
    fault: ["blank-left"],
    at: "[",
    name: "Stu Long",
    customer: "I was sent the wrong size, twice now.",
    text: `Hi Stu,

Twice the wrong size: I'm sorry, we should have looked at the label before it left. The right one comes on [date] with the courier, who takes the other back.

Kay`,
  },
  {
    fault: ["blank-left"],
    at: "{",
    name: "Tia Ross",
    customer: "The lamp doesn't work.",
    text: `Hi {{first_name}},

A new lamp that doesn't work is a letdown, sorry about that. Another one left this morning, and it's with you tomorrow by 5 pm.

Jay`,
  },
  {
    fault: ["blank-left"],
    at: "XX",
    name: "Uri Levi",
    customer: "You broke my window while delivering the piano!",
    text: `Dear Uri,

Our movers broke your window, and that is ours to repair; I'm sorry. The glazier, Mr XXX, comes on Friday at 9 am and sends the bill to us.

Gil`,
  },
  {
    fault: ["blank-left"],
    at: "<",
    name: "Vic Sand",
    customer: "No reply to my complaint since two weeks",
    text: `Dear Vic,

Two weeks without a word from us: I'm sorry. Your complaint is with our ombudsman <insert name>, and she will call you on Monday at 10 am.

Pip`,
  },
  {
    fault: ["vague-noun"],
    at: "your query",
    name: "Wim Jong",
    customer: "The coat's lining came loose after one week. I expected better.",
    text: `Hi Wim,

Thank you for contacting us regarding your query. A lining must not come loose after a week, that's our fault. I can have it sewn or send a new coat; either reaches you by Friday. Which would you like?

Bas`,
  },
] satisfies Faulty[];
