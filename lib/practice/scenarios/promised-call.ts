import type { Scenario } from "../scenario";

export default {
  title: "The call that never came",
  trains: "A broken promise: keep the next one small, dated, and yours",
  failure: "no_response",
  customer: "Ruth Bergmann",
  know: [
    "Your colleague promised a call for Monday 10 am about her stairlift and was ill; nobody took over.",
    "The part for the lift arrives on Wednesday; the fitter has Thursday at 9 or 2 free.",
    "You can ring her yourself today at 3.",
  ],
  needs: ["heard", "owned", "plan", "date"],
  opening: [
    2,
    "I was promised a call on Monday at ten about my stairlift. I sat by the telephone all morning. It's Wednesday now. My husband sleeps on the sofa because he can't get upstairs. I am disappointed.",
  ],
  missing: {
    heard: [1, "That does not mention my husband or the lift at all. I am disappointed."],
    owned: [2, "And why did nobody call on Monday? I'm upset that no one explains it."],
    plan: [0, "You are kind, but he still sleeps on the sofa. What will happen with the lift?"],
    date: [0, "I can't sit by the telephone again. Which day, and at what time?"],
  },
  hurt: [
    2,
    "I did not miss your call, I sat there all morning! What a rude thing to say. I am really angry now.",
  ],
  last: [
    2,
    "I have no trust left. If this is another empty promise I will go to another firm. Very disappointing.",
  ],
  twist: [0, "Thursday at nine would be good. Will it be the same man as last time?"],
  wants: "answer",
  won: [0, "The lift works and my husband slept in his bed. Thank you, my dear."],
  lost: [2, "We have called another firm. You broke your word twice. Goodbye."],
  models: [
    "Dear Ruth,\n\nYou sat by the telephone all Monday morning, and your husband still sleeps on the sofa. I'm sorry: my colleague was ill and nobody here took over the call, which is our failure.\n\nThe part for the stairlift is in on Wednesday, and the fitter can come on Thursday at 9 or at 2, whichever suits you. I'll ring you myself today at 3.",
    "Dear Ruth,\n\nYes, it is the same man, Mr Adams: he knows your stairs, and you won't be kept waiting by the telephone again. I've booked him for Thursday at 9, and I'll ring you myself on Thursday at noon to hear that the lift goes up.",
  ],
} satisfies Omit<Scenario, "id">;
