import type { Scenario } from "../scenario";

export default {
  title: "A cracked bath and a plumber on the clock",
  trains: "Say what it costs them in hours, not only what is broken",
  failure: "damaged_defective",
  customer: "Joe Marsh",
  know: [
    "The bath was packed without its corner guards at our warehouse.",
    "A new bath can be on a van on Monday, between 7 and 9.",
    "You may pay the plumber's lost half day: £120.",
  ],
  needs: ["heard", "owned", "plan", "date"],
  opening: [
    2,
    "bath turned up today with a crack right across the base. plumber stood in my hallway at 8am for nothing and hes charging me for it. whole family washing at my mums. absolute joke this",
  ],
  missing: {
    heard: [1, "mate did you read it? CRACKED. plumber sent home. stop sending me the brochure"],
    owned: [1, "so was that the van or your lot? someone broke it and it wasnt me"],
    plan: [0, "ok and what now? im still stood here with a broken bath"],
    date: [0, "right but when. i need to tell the plumber a day"],
  },
  hurt: [2, "you what? i carried a broken bath upstairs and now its my fault? you lot are useless"],
  last: [
    3,
    "last time im writing. im angry and fed up. either somebody sorts this bath properly or i want every penny back",
  ],
  twist: [1, "monday then. will they take the broken one away too, and does that cost me?"],
  wants: "answer",
  won: [0, "van came 7.20, lads took the old one, bath is in. thanks, nicely done"],
  lost: [
    3,
    "im done. cancelled the card payment, bought one from the place down the road. worst company ive ever dealt with",
  ],
  models: [
    "Hi Joe,\n\nA bath with a crack across its base and a plumber in your hallway for nothing: I'm sorry, that cost you a morning and the whole family a wash at home. It left our warehouse without its corner guards, and that is our mistake.\n\nI can put a new bath on a van for Monday between 7 and 9 and pay the plumber's £120, or refund the bath in full and pay him all the same. Which would you prefer?",
    "Hi Joe,\n\nYes, the men who bring the new bath on Monday take the cracked one away, and it costs you nothing. They come between 7 and 9, so the plumber can start at 9. I'll ring you on Monday at 10 to hear that it arrived whole.",
  ],
} satisfies Omit<Scenario, "id">;
