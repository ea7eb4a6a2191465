import type { Scenario } from "../scenario";

export default {
  title: "Snow closed the airport",
  trains: "Not our fault, still our customer",
  failure: "cancellation_booking",
  customer: "David Klein",
  know: [
    "Snow closed the airport until 22:00. No airline flies.",
    "Seats are free on the flight of tomorrow 07:40; or the whole fare back within five days.",
    "A hotel room near the airport and meals are paid.",
  ],
  needs: ["heard", "choice", "date"],
  opening: [
    2,
    "I'm stuck at gate 14 with my mother in a wheelchair. The flight to Oslo was cancelled an hour ago and there's no one here from your airline. My brother's funeral is tomorrow at 3. I can't believe you just leave us here. I'm desperate.",
  ],
  missing: {
    heard: [2, "I don't care about the app. It's my brother's funeral. Is nobody listening? I'm angry."],
    choice: [0, "And there's no other way? You just decide for us?"],
    date: [0, "What time would we land? The funeral is at 3."],
  },
  hurt: [
    3,
    "I know it's snowing! I didn't ask for a weather report, I asked for help. You are useless. I'm furious.",
  ],
  last: [
    3,
    "My mother has been on that chair for three hours. If you can't help us, say so, and I'll never fly with you again. Awful.",
  ],
  twist: [0, "The 7:40 then. Where does my mother sleep tonight?"],
  wants: "answer",
  won: [0, "We landed at nine and made it. Thank you for looking after my mother."],
  lost: [2, "We're driving. Fourteen hours in the snow. I will never fly with you again."],
  models: [
    "Hi David,\n\nYour brother's funeral tomorrow at 3, and you and your mother left alone at gate 14: that is hard, and I'm sorry that no one of ours was there for you.\n\nSnow has closed the airport until 22:00. I can put you both on the 07:40 flight tomorrow, which lands in Oslo at 9, with help for the wheelchair, or refund the whole fare within five days if you would rather travel another way. Which shall it be?",
    "Hi David,\n\nYour mother and you have a room tonight at the hotel across from the terminal, with dinner; we pay for both. A colleague comes to gate 14 with a wheelchair within 20 minutes and brings you there, and again to the 07:40 flight tomorrow.",
  ],
} satisfies Omit<Scenario, "id">;
