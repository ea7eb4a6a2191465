import type { Scenario } from "../scenario";

export default {
  title: "Three emails and no answer",
  trains: "After silence, answer the first question first",
  failure: "no_response",
  customer: "Tom Okafor",
  know: [
    "His three emails sat in a closed queue: our mistake.",
    "The warranty on his ladder runs until May 2028, and the missing foot is covered.",
    "The foot can go out by post today and arrives on Thursday.",
  ],
  needs: ["heard", "owned", "answer", "date"],
  opening: [
    2,
    "This is my fourth email. I have had no reply to the other three. All I want to know: is the missing foot of my ladder covered by the warranty? It has stood in the garage for three weeks because nobody bothers to answer. Poor.",
  ],
  missing: {
    heard: [2, "That could be an answer to anybody. Three weeks of silence, and then this. I'm annoyed."],
    owned: [
      3,
      "And why did nobody reply for three weeks? No one has said a word about that. It's frustrating.",
    ],
    answer: [0, "You still haven't told me. Is the foot covered by the warranty, yes or no?"],
    date: [0, "Good. When does it come? I've waited long enough."],
  },
  hurt: [3, "So I should have phoned? I wrote FOUR times. That is ridiculous and I'm angry now."],
  last: [
    2,
    "I'm giving up on email. One straight answer or I write to the consumer office. This is a disgrace.",
  ],
  twist: [0, "Thanks. Do I need tools to fit it?"],
  wants: "answer",
  won: [0, "Foot arrived and it's on. Thanks for the straight answer."],
  lost: [
    2,
    "I've sent the ladder to the tip and a complaint to the consumer office. Worst service ever. Goodbye.",
  ],
  models: [
    "Hi Tom,\n\nYou asked a simple question three weeks ago and got three silences: your emails sat in a queue of ours that nobody read, and I'm sorry.\n\nYes, the foot of your ladder is covered: the warranty runs until May 2028. I've sent the new foot by post today, and it will be with you on Thursday.",
    "Hi Tom,\n\nNo, you don't need any tools: the foot clicks into the rail by hand. It arrives on Thursday, and I'll write to you on Friday to hear that the ladder stands.",
  ],
} satisfies Omit<Scenario, "id">;
