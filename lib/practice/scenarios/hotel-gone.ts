import type { Scenario } from "../scenario";

export default {
  title: "A room that was given away",
  trains: "A choice gives back what was taken",
  failure: "cancellation_booking",
  customer: "Ana Ruiz",
  know: [
    "We had overbooked: 12 rooms too many in August.",
    "The Hotel Miramar, 200 m away, has a family room for the same nights; we pay the difference.",
    "Or all €640 back within three days.",
  ],
  needs: ["heard", "owned", "choice", "date"],
  opening: [
    3,
    "We booked in January for our only week together this year. Yesterday you cancelled our room, two weeks before we travel, with one cold line by email. My kids have drawn pictures of that beach. I am so angry and disappointed.",
  ],
  missing: {
    heard: [2, "You did not read it. My children ask me about the beach every morning. I am angry."],
    owned: [1, "But why us? We booked in January! Nobody says who made this mistake."],
    choice: [0, "And that is the only thing you can do? Nobody asked what WE would like."],
    date: [0, "I need a day. The flights are booked and other hotels fill up."],
  },
  hurt: [
    3,
    "So we should have read your conditions? I have two children crying here. This is outrageous. I am absolutely furious, you are useless!",
  ],
  last: [
    3,
    "My husband says write to the newspaper. One last chance. This is outrageous, I am furious and I have had enough of your terrible service!",
  ],
  twist: [0, "The other hotel sounds good. Is breakfast included like before?"],
  wants: "answer",
  won: [0, "We are back home. The children loved it. Thank you!"],
  lost: [3, "We have booked with somebody else and my lawyer has your email. Never again."],
  models: [
    "Hi Ana,\n\nYour one week together, booked since January, and a cold line takes the beach from your children: I'm sorry. We had sold more rooms than we have in August, and that is our mistake, not yours.\n\nI can put you into a family room at the Hotel Miramar, 200 metres away, for the same nights and pay the difference, or give you all €640 back within three days. Which would you prefer? I'll hold the room for you until tomorrow at 6 pm.",
    "Hi Ana,\n\nYes, breakfast is included for all of you, as before. The family room at the Miramar is booked in your name now, and you'll have its confirmation by 6 pm today.",
  ],
} satisfies Omit<Scenario, "id">;
