/**
 * Replies with one fault each, most of them by implication. Written after the last change of the rules, and no
 * rule was changed for them: they measure, and nothing is mended by them.
 */
import type { Faulty } from "../replies/reply";

const reply = (fault: string, name: string, customer: string, text: string): Faulty => ({
  fault: fault.split("|"),
  name,
  customer,
  text,
});

export default [
  reply(
    "blame",
    "Ana Ruiz",
    "the lock jams",
    "Hi Ana,\n\nI'm sorry that you stood outside for an hour. You turned the key the wrong way. A locksmith is with you today at 3 pm.\n\nBo",
  ),
  reply(
    "blame",
    "Bob Lee",
    "my order came without the sauce",
    "Hi Bob,\n\nI'm sorry that the sauce was missing. You must not have ticked it. I've sent £2 back today.\n\nCy",
  ),
  reply(
    "blame",
    "Cia Holm",
    "My photos are blurry!!",
    "Dear Cia,\n\nI'm sorry the prints are blurry. The files you sent us were too small. New prints leave us on Monday.\n\nDi",
  ),
  reply(
    "blame|scolding",
    "Don Hart",
    "The course was far too hard for me",
    "Dear Don,\n\nI'm sorry that you had to stop. It says in the brochure that it is for experts. You can join the easy group on Tuesday at 6.\n\nEl",
  ),
  reply(
    "excuse",
    "Eva Kern",
    "My letter never arrived",
    "Dear Eva,\n\nI'm sorry that the letter got lost. Letters do go astray at times. A new one goes out today and is with you on Friday.\n\nFi",
  ),
  reply(
    "excuse",
    "Fred Long",
    "cold pizza",
    "Hi Fred,\n\nI'm sorry that the pizza was cold. Our rider had four other stops before you. Your £12 is back on your card today.\n\nGi",
  ),
  reply(
    "excuse",
    "Gil Moor",
    "2 days without internet",
    "Hi Gil,\n\nTwo days offline, I'm sorry. Maintenance work on the network was the reason. The line is back since 7 this morning.\n\nHo",
  ),
  reply(
    "excuse",
    "Hans Nehl",
    "your hotline hung up on me",
    "Dear Hans,\n\nI'm sorry that you were cut off. We are facing technical difficulties. I'll ring you today at 2 pm.\n\nIk",
  ),
  reply(
    "policy",
    "Ina Olt",
    "Why can't I bring my dog?",
    "Dear Ina,\n\nI'm sorry that you had to turn back. We have a strict no-dogs policy. The inn next door takes dogs, and I've asked them to keep a room until 6.\n\nJo",
  ),
  reply(
    "policy",
    "Jan Post",
    "I lost my job, let me end the contract",
    "Dear Jan,\n\nI'm sorry about your job. The contract runs for two years, as agreed. I can pause it for three months from today.\n\nKa",
  ),
  reply(
    "conditional-apology",
    "Kira Quell",
    "Your clerk was rude",
    "Dear Kira,\n\nI'm sorry if you had the impression that our clerk was short with you. She'll ring you at 4 today.\n\nLu",
  ),
  reply(
    "generic-apology",
    "Lars Rahn",
    "The bus left early and I missed my train",
    "Hi Lars,\n\nWe are sorry for the unpleasant experience. Your £23 for the train is back on your card today.\n\nMo",
  ),
  reply(
    "generic-apology",
    "Moni Stahl",
    "My name is wrong on every letter",
    "Dear Moni,\n\nWe're sorry about this issue. It's corrected as of today, and a new letter is with you by Friday.\n\nNo",
  ),
  reply(
    "vague-time",
    "Nils Tamm",
    "when do you open again",
    "Hi Nils,\n\nI'm sorry that you came for nothing. We'll open again before long.\n\nOl",
  ),
  reply(
    "promise-without-date",
    "Olga Uhl",
    "no heating",
    "Dear Olga,\n\nI'm sorry that your flat is cold. I've passed it on to the fitter, and he'll get in touch with you.\n\nPi",
  ),
  reply(
    "closed-door",
    "Piet Vahl",
    "I need the ticket changed",
    "Hi Piet,\n\nI'm sorry that the date doesn't suit you. I'm afraid nothing can be done.\n\nQi",
  ),
  reply(
    "disowning",
    "Rolf Weis",
    "Wrong dose on my prescription",
    "Dear Rolf,\n\nI'm sorry that the dose was wrong. You need to take this up with your doctor.\n\nRo",
  ),
  reply(
    "slighting",
    "Susi Xand",
    "the zip broke at my interview",
    "Hi Susi,\n\nI'm sorry that the zip broke at your interview. It's no big deal, a new skirt is with you on Monday.\n\nSo",
  ),
  reply(
    "calm-down",
    "Theo Yost",
    "you are all idiots",
    "Hi Theo,\n\nPlease watch your language. I'm sorry that the bill is wrong; the right one is with you by noon tomorrow.\n\nTi",
  ),
  reply(
    "stock-lines",
    "Uwe Zorn",
    "third mail, no answer",
    "Dear Uwe,\n\nWe value your feedback. I'm sorry that two of your mails stayed unanswered. The answer is yes: the part fits, and it leaves us today.\n\nUm",
  ),
] satisfies Faulty[];
