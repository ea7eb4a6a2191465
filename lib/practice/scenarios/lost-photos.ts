import type { Scenario } from "../scenario";

export default {
  title: "The photos of a father",
  trains: "When it cannot be replaced, do not rush past it",
  failure: "lost_item_or_data",
  customer: "Helen Cho",
  know: [
    "Our sync deleted the album 'Dad' on Sunday night.",
    "A backup of Sunday 20:00 exists; engineers can restore it by Wednesday noon.",
    "Photos added after 20:00 are likely gone.",
  ],
  needs: ["heard", "owned", "plan", "date"],
  opening: [
    2,
    "All the photos of my dad are gone. He died in March and they were in your cloud. I opened the album on Monday and it's empty, years of pictures just deleted. I can't stop shaking. Please tell me they're not lost.",
  ],
  missing: {
    heard: [
      2,
      "I don't need a help page. They are the last photos of my father and they're gone. I'm really upset.",
    ],
    owned: [2, "Was it something I did? I keep thinking I deleted them. I'm so upset and worried."],
    plan: [0, "Can you get them back? Please. What are you doing?"],
    date: [0, "How long will I have to wait? I can't sleep."],
  },
  hurt: [
    3,
    "You're telling me it's my own fault that my dad's pictures are gone? That's disgusting. I'm so angry.",
  ],
  last: [
    3,
    "I can't go on like this. If nobody there cares I'll go to a lawyer. I'm heartbroken and furious.",
  ],
  twist: [0, "Thank you. Will all of them come back?"],
  wants: "answer",
  won: [0, "They're back. I cried. Thank you, truly."],
  lost: [2, "You lost my father's photos and you don't care. I'm leaving and I'm reporting you."],
  models: [
    "Hi Helen,\n\nI'm so sorry. Those are the last photos of your dad, and an empty album is a terrible thing to open. You did nothing wrong: our own sync deleted it on Sunday night.\n\nThere is a backup from Sunday at 20:00. Our engineers are restoring the album from it now, and I'll write to you by Wednesday at noon, with the photos or with the truth of how far we are.",
    "Hi Helen,\n\nEverything that was in the album on Sunday at 20:00 comes back. Photos that you added after that hour are probably lost, and I want you to know it now and not on Wednesday. I'll write to you by Wednesday at noon with the list of what is there.",
  ],
} satisfies Omit<Scenario, "id">;
