/** After silence: an answer on a day, with or without news. */
import type { Phrase } from "../../model";

export default [
  {
    id: "act-contact.full-answer",
    stage: "act",
    text: "You'll have a full answer about your {thing} from me by {when}.",
    fits: { failures: ["no_response"], outcome: ["unhappy", "neutral_open"] },
    register: "plain",
    why: "an answer with a date",
    source: "Hogreve et al. 2017",
  },
  {
    id: "act-contact.no-more-silence",
    stage: "act",
    text: "I'll write to you on {day}, even if there is nothing new to say. No more silence.",
    fits: { failures: ["no_response"], outcome: ["unhappy", "neutral_open"] },
    register: "warm",
    why: "a word even without news",
    source: "support practice",
  },
] satisfies Phrase[];
