/** Good replies of a fourth round: plain ones, warm ones, a no, a bare answer. */
import type { Answer } from "./reply";

const reply = (name: string, customer: string, text: string): Answer => ({ name, customer, text });

export default [
  reply(
    "Alma Reyes",
    "The paint is a completely different green!",
    "Hi Alma,\n\nThe green on our card and the green in the tin aren't the same, and I'm sorry for that. Would you like the darker one on Friday, or your €38 back today?\n\nJoan",
  ),
  reply(
    "Bert Holm",
    "Washing machine flooded my bathroom",
    "Dear Bert,\n\nWater all over your bathroom: I'm sorry. Please turn off the tap behind the machine first. Our fitter Pia is with you tomorrow at 9, and I'll ring you at 11 to hear that it's dry.\n\nMarc",
  ),
  reply(
    "Cara Lim",
    "My seat had no window and I paid extra",
    "Hi Cara,\n\nWe sold you a window seat without a window. I'm sorry, our plan was wrong. The £14 is back on your card today, and on the way home you have 9A.\n\nAl",
  ),
  reply(
    "Dirk Haas",
    "no sound on any video since the update",
    "Hi Dirk,\n\nI'm sorry that our update took your sound away. Version 8.2 brings it back; it's out at 5 pm today. I'll write to you at six to hear whether it works.\n\nRoy",
  ),
  reply(
    "Gina Toth",
    "I was put on hold for an hour",
    "Hi Gina,\n\nAn hour of your morning in our queue is far too long, and I'm sorry. We had two people on the phones where we needed six. Your new SIM is active since 10:15.\n\nIvo",
  ),
  reply(
    "Hugo Brandt",
    "You cancelled my course one day before",
    "Dear Hugo,\n\nYou'd kept the week free and we cancelled a day before: I'm sorry. I can give you a place in Bonn on the 9th or send back the €280 today. Which one is it?\n\nLis",
  ),
  reply(
    "Karin Ost",
    "You charged my card three times",
    "Dear Karin,\n\nThree charges for one ticket, and the fault is ours. I'm sorry. I've sent €64 back this morning, and it will be on your card by Friday.\n\nTom",
  ),
  reply(
    "Mara Klein",
    "Let me in with my own food, my son has allergies",
    "Hi Mara,\n\nOf course your son may bring his own lunch. I'm sorry that you were stopped at the door. His name is on the list from tomorrow, and I've told all three guards.\n\nBen",
  ),
  reply(
    "Nick Frost",
    "I want compensation for the 5 hour delay",
    "Dear Nick,\n\nFive hours at the gate with two children: I'm sorry. I've sent £220 for each of the four seats to your card, and it should show by Tuesday.\n\nEve",
  ),
  reply(
    "Paul Wick",
    "Your guard searched my bag in front of everyone",
    "Dear Paul,\n\nNobody's bag should be searched in front of a queue. I'm sorry that ours did that to you. May I ring you on Thursday at 11? I'd like to hear it in your words before I talk with the guard.\n\nMay",
  ),
  reply(
    "Wanda Zak",
    "still no hot water",
    "Hi Wanda,\n\nFour days of cold showers, and we told you it would be two. I'm sorry. The plumber is in the cellar now, and I'll text you by 3 pm with what he finds.\n\nSid",
  ),
  reply(
    "Zora Dean",
    "The frame came without glass",
    "Hi Zora,\n\nThank you for telling me. I'm sorry that the frame came without its glass. A new pane goes out at noon and is with you on Wednesday.\n\nNed",
  ),
  reply(
    "Abel Toft",
    "my luggage is gone for 3 weeks",
    "Dear Abel,\n\nThree weeks without your things, and no call from us: I'm sorry. We have stopped the search today and pay for what you lost. Could you send me the list you made? I'll transfer the sum the same day.\n\nIra",
  ),
  reply(
    "Bea Lund",
    "Parcel says delivered but it isn't here",
    "Hi Bea,\n\nYour parcel says delivered and your hall is empty. I'm sorry. I've asked the driver where he left it and will write to you by 6 pm today; if it isn't found by then, a new one leaves tonight.\n\nOle",
  ),
  reply(
    "Dina Raab",
    "Why was my account closed?",
    "Hi Dina,\n\nYour account was closed because our filter took two logins from Rome for a stranger's. It's open again, and I'm sorry that you were locked out on the day of your trip.\n\nLeo",
  ),
  reply(
    "Finn Aas",
    "so do I get the refund or not?",
    "Hi Finn,\n\nYes, you get all of it: £56. It left us on Monday and reaches you on Friday at the latest. I'm sorry that nobody told you.\n\nUma",
  ),
  reply(
    "Mona Ott",
    "I need to move my booking, my child is ill",
    "Hi Mona,\n\nI hope your child is better by now. I can move the booking to any week in May or June, at no cost. Which one would suit you? I'll confirm it within the hour.\n\nBo",
  ),
  reply(
    "Jens Kuhn",
    "you forgot my mother at the airport",
    "Dear Jens,\n\nYour mother stood at the airport for two hours because we had the wrong day in our book. I'm sorry. The fare of €70 is on its way back today, and I'd like to ring her at 5 to say so myself.\n\nMia",
  ),
  reply(
    "Lutz Nagel",
    "wrong tyre size, again",
    "Hi Lutz,\n\nTwice the wrong size, and twice you drove to the garage for nothing. I'm sorry. The right set, 205/55, is with the garage on Thursday at 8, and the fitting is on us.\n\nJan",
  ),
  reply(
    "Otto Rank",
    "Does the gate code work on Sundays too?",
    "Hi Otto,\n\nYes, code 4471 opens the gate on Sundays too, from 7 am to 10 pm.\n\nEla",
  ),
] satisfies Answer[];
