import type { Scenario } from "../scenario";

export default {
  title: "A long email with two problems",
  trains: "Answer all of it: the one they shout about and the one they mention",
  failure: "damaged_defective",
  customer: "Bettina Krause",
  know: [
    "The pump's display is broken: replaced free, with her by Friday.",
    "The invoice has an old address; a corrected one takes two minutes.",
    "The shop in Bonn closed in May, which our page does not say yet.",
  ],
  needs: ["heard", "owned", "answer", "date"],
  opening: [
    2,
    "Hello,\n\nI wrote a long review of your garden pump last year, five stars. Now I have two problems with the new one.\n\nFirst, the display arrived broken, it shows nothing at all, so I carry water in buckets to 40 tomatoes in this heat. I drove to your shop in Bonn, 30 km, and it was closed for good, although your page says it's open. I was really annoyed.\n\nSecond, the invoice shows our old address, and our tax office does not accept it. Can you correct the invoice?\n\nBettina Krause",
  ],
  missing: {
    heard: [
      1,
      "Thank you, but it was about a broken display and 40 tomatoes. I feel not heard and I'm annoyed.",
    ],
    owned: [2, "I drove 30 km for nothing because of your page. Is anyone sorry about that? Annoying."],
    answer: [0, "You forgot my second problem. Can you correct the invoice?"],
    date: [0, "When will it be here? The tomatoes won't wait."],
  },
  hurt: [2, "Excuse me? I did not break it, it came like this. What a rude answer. I'm really angry now."],
  last: [
    2,
    "Two problems, and I have told them three times now. Please give this to someone who reads. Very poor service.",
  ],
  twist: [0, "Thank you, both answered. Do I have to send the broken pump back?"],
  wants: "answer",
  won: [0, "Pump works, invoice is right, tomatoes are alive. Thank you!"],
  lost: [1, "I've sent it back and changed my five stars to one. I'm disappointed."],
  models: [
    "Hi Bettina,\n\nA pump whose display shows nothing, buckets for 40 tomatoes, and 30 km to a shop in Bonn that our own page calls open: I'm sorry. Both were our mistakes.\n\nThe pump: I've sent you a new one today, and it's with you by Friday. The invoice: yes, I've corrected it to your new address today, and you'll find it attached. The page is being changed this afternoon.",
    "Hi Bettina,\n\nNo, you can keep the broken pump for parts or recycle it, as you like. The new one is with you by Friday, and I'll write to you on Monday to hear that the tomatoes have water.",
  ],
} satisfies Omit<Scenario, "id">;
