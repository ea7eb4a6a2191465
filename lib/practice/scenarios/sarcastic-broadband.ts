import type { Scenario } from "../scenario";

export default {
  title: "Bravo, what a connection",
  trains: "Sarcasm is anger in a good coat: answer the anger, plainly",
  failure: "outage_bug",
  customer: "Nick Barlow",
  know: [
    "The fault is a wet joint in the cabinet at the corner of Mill Road; our ticket was closed by mistake.",
    "An engineer can be there tomorrow between 8 and 10.",
    "You may credit the nine days (£11) and send a 4G box today.",
  ],
  needs: ["heard", "owned", "plan", "date"],
  opening: [
    1,
    "Oh bravo. Nine days without internet and your text says 'Great news, your fault is fixed!' Fantastic. I'm reading it on the library computer. Thanks a lot for the wonderful service, truly world class. My router blinks red, in case anyone cares.",
  ],
  missing: {
    heard: [1, "Lovely, another text from the robot. Nine days, red light. Wonderful service, really."],
    owned: [
      2,
      "And who closed my ticket? The fairies? Nobody there ever makes mistakes, I suppose. Pathetic.",
    ],
    plan: [0, "Beautiful words. And the internet? Still not working."],
    date: [1, "'Soon', as in your last three texts? Give me a day."],
  },
  hurt: [
    3,
    "Oh, so it's my router. Of course. Nine days and it's my fault. Brilliant. You people are useless.",
  ],
  last: [2, "Superb. One more gem like this and I'm off to another provider. What a joke of a company."],
  twist: [0, "Tomorrow, fine. And what about the nine days I've paid for?"],
  wants: "answer",
  won: [0, "Online again, it all works. Thank you, and no sarcasm this time."],
  lost: [2, "I've signed with someone else. Do send me a survey. Worst provider ever."],
  models: [
    "Hi Nick,\n\nNine days with a red light, and a text from us that cheers about a fix while you sit in the library: I'm sorry. We closed your ticket by mistake; the fault is a wet joint in the cabinet in Mill Road.\n\nAn engineer is booked for tomorrow between 8 and 10, and I've sent you a 4G box today so that you are online tonight. I'll ring you tomorrow at 11 to hear that the light is green.",
    "Hi Nick,\n\nYou don't pay for days without internet: I've taken the nine days, £11, off your next bill today, and tomorrow's day as well. I'll ring you tomorrow at 11, after the engineer has been at the cabinet.",
  ],
} satisfies Omit<Scenario, "id">;
