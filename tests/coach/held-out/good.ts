/** Good replies that no rule was changed for: plain ones, warm ones, a no, a bare answer. */
import type { Answer } from "../replies/reply";

const reply = (name: string, customer: string, text: string): Answer => ({ name, customer, text });

export default [
  reply(
    "Ana Ruiz",
    "the lock jams",
    "Hi Ana,\n\nAn hour outside your own door in the rain: I'm sorry. A locksmith is with you today at 3 pm, and the new lock is on us.\n\nBo",
  ),
  reply(
    "Cia Holm",
    "My photos are blurry!!",
    "Dear Cia,\n\nI'm sorry the prints came out blurry. Our page should have told you that the files were small. Could you send me the large ones? New prints leave us the same day.\n\nDi",
  ),
  reply(
    "Gil Moor",
    "2 days without internet",
    "Hi Gil,\n\nTwo days offline, and you work from home: I'm sorry. A digger cut the cable on Mill Lane on Monday at 3. The line is back since 7 this morning, and I've taken £8 off your bill.\n\nHo",
  ),
  reply(
    "Ina Olt",
    "Why can't I bring my dog?",
    "Dear Ina,\n\nTwo of our guests this week are ill from dog hair, so I can't have Bruno in the house. I've kept a room for you both at the inn next door, until 6 today, at the same price. Shall I confirm it?\n\nJo",
  ),
  reply(
    "Lars Rahn",
    "The bus left early and I missed my train",
    "Hi Lars,\n\nOur bus left four minutes early, and you missed your train because of us. I'm sorry. Your £23 is back on your card today.\n\nMo",
  ),
  reply(
    "Rolf Weis",
    "Wrong dose on my prescription",
    "Dear Rolf,\n\nThank you for checking it before you took one. I'm sorry, we typed 50 instead of 5. I've rung your doctor, and the right box is at the desk from 4 pm today.\n\nRo",
  ),
  reply(
    "Susi Xand",
    "the zip broke at my interview",
    "Hi Susi,\n\nA zip that breaks at an interview is the last thing you needed. I'm sorry. A new skirt is with you on Monday, and I hope you get the job.\n\nSo",
  ),
  reply(
    "Uwe Zorn",
    "third mail, no answer",
    "Dear Uwe,\n\nTwo mails without an answer, and I'm sorry for that. Yes, the part fits your 2014 model; it leaves us today and arrives on Friday.\n\nUm",
  ),
] satisfies Answer[];
