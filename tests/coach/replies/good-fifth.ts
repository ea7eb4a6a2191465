/** Good replies of a fifth round: plain ones, warm ones, a no, a bare answer. */
import type { Answer } from "./reply";

const reply = (name: string, customer: string, text: string): Answer => ({ name, customer, text });

export default [
  reply(
    "Ada Roth",
    "The glue doesn't hold at all",
    "Hi Ada,\n\nYour shelf came down on the first day, and I'm sorry. Our tube doesn't say how long the glue must dry; it should. A stronger one is with you on Friday.\n\nSam",
  ),
  reply(
    "Ben Voss",
    "My cat is ill from your food!",
    "Dear Ben,\n\nI'm sorry that your cat is ill, and I hope she's better soon. I've stopped the sale of that batch this morning. Could you keep the bag? A courier fetches it tomorrow at 9.\n\nEve",
  ),
  reply(
    "Dan Ebert",
    "the gift came after Christmas",
    "Hi Dan,\n\nA train set on the 27th isn't what you had planned for the evening of the 24th. I'm sorry. We sent it two days late, and the £38 is back on your card today.\n\nRuth",
  ),
  reply(
    "Gero Senf",
    "waited 50 minutes for a coffee",
    "Hi Gero,\n\nFifty minutes for a coffee: I'm sorry that nobody told you the machine was down. Your next three are on us, any day until June.\n\nNele",
  ),
  reply(
    "Jule Voigt",
    "The pianist never came to our wedding",
    "Dear Jule,\n\nYou'd chosen every song, and then nobody played. I'm so sorry; we wrote the wrong month in his calendar. The full €900 is on its way to you today.\n\nLeo",
  ),
  reply(
    "Mark Alt",
    "Give me back my deposit",
    "Dear Mark,\n\nI'm sorry the trip fell through. I can send half of the deposit, £150, back today, or keep all of it for a trip until next May. Which would you like?\n\nIda",
  ),
  reply(
    "Nora Beil",
    "Why do you need my passport?",
    "Hi Nora,\n\nThe bank asks us for it, so that nobody else can open an account in your name. I'm sorry for the extra step. I'll have your card ready by 5 pm today.\n\nTom",
  ),
  reply(
    "Rosa Frey",
    "lost my ring in your laundry",
    "Dear Rosa,\n\nYour ring went in with the wash, and we should have checked the pockets. I'm sorry. Our night team looks through every machine tonight, and I'll call you at 8 tomorrow.\n\nLou",
  ),
  reply(
    "Toni Hauf",
    "where is the technician",
    "Hi Toni,\n\nNobody came at ten, and nobody rang. I'm sorry. Amir is on his way and will be with you by 11:30; his number is 0170 555 321.\n\nGus",
  ),
  reply(
    "Xenia Lutz",
    "Can't you open the gate for ten minutes?",
    "Hi Xenia,\n\nThe gate opens at 6 tomorrow, and I'll be there to hand you the bag. If you need something from it tonight, ring me on 0170 555 322 and I'll bring it out to you.\n\nMax",
  ),
  reply(
    "Arno Opitz",
    "two hours in the dark lift!!",
    "Dear Arno,\n\nTwo hours in the dark, and the alarm button rang nowhere. I'm sorry. The lift stays shut until the button works, and I'll write to you on Friday with what the engineer found.\n\nUte",
  ),
  reply(
    "Dora Reis",
    "third cracked egg box",
    "Hi Dora,\n\nThree boxes, three times broken eggs. I'm sorry: we pack them too loosely. A new box in straw is with you tomorrow by 9.\n\nOle",
  ),
] satisfies Answer[];
