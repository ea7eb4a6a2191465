/** Faulty replies of a sixth round, most of the faults said by implication. */
import type { Faulty } from "./reply";

const reply = (fault: string, name: string, customer: string, text: string): Faulty => ({
  fault: fault.split("|"),
  name,
  customer,
  text,
});

export default [
  reply(
    "blame",
    "Ada Roth",
    "The glue doesn't hold at all",
    "Hi Ada,\n\nI'm sorry the shelf came down. You didn't let the glue dry for a day. A new tube is with you on Friday.\n\nSam",
  ),
  reply(
    "blame",
    "Ben Voss",
    "My cat is ill from your food!",
    "Dear Ben,\n\nI'm sorry that your cat is ill. No other cat owner has had this. I'll send the bag to our lab today and call you on Thursday at 9.\n\nEve",
  ),
  reply(
    "blame",
    "Cleo Marx",
    "Couldn't log in for the exam",
    "Hi Cleo,\n\nI'm sorry you missed the exam. You were using an old password. I've asked for a new date and will write to you by 4 pm.\n\nJo",
  ),
  reply(
    "blame",
    "Dan Ebert",
    "the gift came after Christmas",
    "Hi Dan,\n\nI'm sorry the train set came on the 27th. It was ordered too late by you. I've sent £10 back to your card today.\n\nRuth",
  ),
  reply(
    "blame",
    "Elsa Kopp",
    "Your paint ruined my floor",
    "Dear Elsa,\n\nI'm sorry about your floor. You should always test it in a corner first. Our painter is with you on Monday at 8.\n\nOlaf",
  ),
  reply(
    "blame",
    "Finja Rau",
    "Ticket not valid, got a fine of 60",
    "Hi Finja,\n\nA fine on the way to work, I'm sorry. You forgot to stamp the ticket. I've taken €40 off it today.\n\nUwe",
  ),
  reply(
    "excuse",
    "Gero Senf",
    "waited 50 minutes for a coffee",
    "Hi Gero,\n\nFifty minutes for a coffee, I'm sorry. We were short of staff that morning. Your next three are on us.\n\nNele",
  ),
  reply(
    "excuse",
    "Hilde Thau",
    "No reply for two weeks",
    "Dear Hilde,\n\nTwo weeks without a word, I'm sorry. We've had an unusually high number of letters. Your papers went out today.\n\nJan",
  ),
  reply(
    "excuse",
    "Igor Ulm",
    "My data was sent to someone else",
    "Dear Igor,\n\nYour tax papers in another inbox, I'm sorry. It was due to human error. They've been deleted there this morning.\n\nPam",
  ),
  reply(
    "excuse",
    "Jule Voigt",
    "The pianist never came to our wedding",
    "Dear Jule,\n\nNo music at your own wedding, I'm sorry. Unfortunately such things can happen. The full €900 is on its way to you today.\n\nLeo",
  ),
  reply(
    "excuse",
    "Kurt Wenz",
    "bread was mouldy",
    "Hi Kurt,\n\nI'm sorry that the bread was mouldy, which is because of the warm weather. Your €4 is back on your card today.\n\nMia",
  ),
  reply(
    "excuse|sorry-but",
    "Lene Zahn",
    "Driver left my parcel in the rain",
    "Hi Lene,\n\nI'm sorry your books got wet, but the driver was in a hurry. A new set leaves us today.\n\nTed",
  ),
  reply(
    "policy",
    "Mark Alt",
    "Give me back my deposit",
    "Dear Mark,\n\nI'm sorry the trip fell through. Deposits are non-refundable. I can move it to next year if you tell me a date.\n\nIda",
  ),
  reply(
    "policy",
    "Nora Beil",
    "Why do you need my passport?",
    "Hi Nora,\n\nI'm sorry for the extra step. Company policy requires it. I'll have your card ready by 5 pm today.\n\nTom",
  ),
  reply(
    "policy",
    "Olaf Cron",
    "I was not let on the plane with my stroller",
    "Dear Olaf,\n\nI'm sorry you stood at the gate with a baby. Under our conditions, strollers have to be checked in. You're on the 6 pm flight today.\n\nEva",
  ),
  reply(
    "conditional-apology",
    "Paula Dorn",
    "The guide made fun of my limp",
    "Dear Paula,\n\nI'm sorry if our guide's words came across badly. He'll call you tomorrow at 10.\n\nKim",
  ),
  reply(
    "conditional-apology",
    "Quirin Erl",
    "cold room, cold food, cold shower",
    "Dear Quirin,\n\nIf anything during your stay was not to your liking, I apologise. Two nights, €180, are back on your card today.\n\nRia",
  ),
  reply(
    "generic-apology",
    "Rosa Frey",
    "lost my ring in your laundry",
    "Dear Rosa,\n\nI apologise for any inconvenience. Our night team looks through every machine tonight, and I'll call you at 8 tomorrow.\n\nLou",
  ),
  reply(
    "generic-apology",
    "Sven Graf",
    "my heating bill doubled",
    "Hi Sven,\n\nSorry for the trouble. A fitter reads the meter on Monday at 9, and you'll have the new bill on Tuesday.\n\nBo",
  ),
  reply(
    "vague-time",
    "Toni Hauf",
    "where is the technician",
    "Hi Toni,\n\nI'm sorry nobody came at ten. He'll be there in a little while.\n\nGus",
  ),
  reply(
    "vague-time",
    "Ulla Imhof",
    "When is the lift repaired? I'm in a wheelchair",
    "Dear Ulla,\n\nI'm sorry that you're stuck on the third floor. The part should come sometime this month.\n\nHal",
  ),
  reply(
    "promise-without-date",
    "Veit Jahn",
    "wrong name on my diploma",
    "Dear Veit,\n\nI'm sorry your name is misspelt. I'm ordering a new print and will let you know.\n\nAnn",
  ),
  reply(
    "promise-without-date",
    "Wiebke Karl",
    "My dress is stained from your cleaner's",
    "Hi Wiebke,\n\nI'm sorry about the stain. Our manager will contact you.\n\nIvo",
  ),
  reply(
    "closed-door",
    "Xenia Lutz",
    "Can't you open the gate for ten minutes?",
    "Hi Xenia,\n\nI'm sorry your bag is inside. There's no way to open it tonight.\n\nMax",
  ),
  reply(
    "disowning",
    "Yann Mohr",
    "The app took the money but the car park says unpaid",
    "Hi Yann,\n\nI'm sorry you were stuck at the barrier. We are not responsible for the barrier. Please talk to the car park.\n\nRob",
  ),
  reply(
    "scolding",
    "Zita Nolte",
    "so what's the new date?",
    "Dear Zita,\n\nI'm sorry that it's still open. As I wrote yesterday, it is the 4th of May.\n\nFay",
  ),
  reply(
    "slighting",
    "Arno Opitz",
    "two hours in the dark lift!!",
    "Dear Arno,\n\nI'm sorry that you sat in the dark. To be honest, two hours is within the norm. The lift was checked today at 9.\n\nUte",
  ),
  reply(
    "calm-down",
    "Berta Pahl",
    "THIEVES! GIVE ME MY MONEY",
    "Dear Berta,\n\nThere is no need to shout. I'm sorry that we took €90 twice. It's back on your card today.\n\nDirk",
  ),
  reply(
    "refusal-first|closed-door",
    "Carl Quast",
    "Please cancel my order, I'm ill",
    "Dear Carl,\n\nCancelling is no longer possible. I'm sorry that you're ill.\n\nMay",
  ),
  reply(
    "bare-understanding",
    "Dora Reis",
    "third cracked egg box",
    "Hi Dora,\n\nI completely understand how you feel. A new box is with you tomorrow by 9.\n\nOle",
  ),
] satisfies Faulty[];
