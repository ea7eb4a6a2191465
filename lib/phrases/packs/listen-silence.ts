/** No answer: what was asked, and where. */
import type { Phrase } from "../../model";

export default [
  {
    id: "listen-silence.where-asked",
    stage: "listen",
    text: "Where have you asked about your {thing}, and on which days?",
    fits: { failures: ["no_response"] },
    register: "plain",
    why: "asks where they had asked",
    source: "Kenesei & Bali 2020",
  },
  {
    id: "listen-silence.unanswered-longest",
    stage: "listen",
    text: "Which question about your {thing} has gone unanswered the longest?",
    fits: { failures: ["no_response"] },
    register: "plain",
    why: "finds the open question",
    source: "Solomon, MAMA",
  },
  {
    id: "listen-silence.nobody-answered",
    stage: "listen",
    text: "What did you ask that nobody has answered? I'd like to begin with that.",
    fits: { failures: ["no_response"] },
    register: "warm",
    why: "finds the open question",
    source: "Solomon, MAMA",
  },
] satisfies Phrase[];
