/** They have been here before: spare them the whole story, ask for what was left open. */
import type { Phrase } from "../../model";

export default [
  {
    id: "listen-repeat.promised",
    stage: "listen",
    text: "You have been here before with your {thing}, so I'm reading the earlier history too. Was anything promised to you that did not happen?",
    fits: { repeat: true },
    why: "shows that the earlier failure counts",
    source: "Maxham & Netemeyer 2002",
  },
  {
    id: "listen-repeat.left-undone",
    stage: "listen",
    text: "The last time your {thing} went wrong, what was left undone?",
    fits: { repeat: true },
    why: "finds the piece that was missed",
    source: "Maxham & Netemeyer 2002",
  },
  {
    id: "listen-repeat.changed",
    stage: "listen",
    text: "This is not the first time, and I won't ask you for the whole story again. What has changed since last time?",
    fits: { repeat: true },
    why: "spares them the whole story",
    source: "Kenesei & Bali 2020",
  },
  {
    id: "listen-repeat.still-open",
    stage: "listen",
    text: "{name}, you should not have to explain everything twice. Point me to what still stands open, so that I start there.",
    fits: { repeat: true },
    why: "starts at what is still open",
    source: "Kenesei & Bali 2020",
  },
] satisfies Phrase[];
