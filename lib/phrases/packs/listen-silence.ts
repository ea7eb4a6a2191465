/** No answer: what was asked, and where. */
import type { Phrase } from "../../model";

export default [
  {
    id: "listen-silence.where-asked",
    stage: "listen",
    text: "Is your question about your {thing} still the same, or has anything changed in the meantime?",
    fits: { failures: ["no_response"] },
    register: "plain",
    why: "asks where it stands",
    source: "Kenesei & Bali 2020",
  },
  {
    id: "listen-silence.unanswered-longest",
    stage: "listen",
    text: "An answer about your {thing} is overdue. Which of your questions shall I take first?",
    fits: { failures: ["no_response"] },
    register: "plain",
    why: "finds the open question",
    source: "Solomon, MAMA",
  },
  {
    id: "listen-silence.nobody-answered",
    stage: "listen",
    text: "You were owed an answer, and I have your message now. What would you like to know first?",
    fits: { failures: ["no_response"] },
    register: "warm",
    why: "finds the open question",
    source: "Solomon, MAMA",
  },
] satisfies Phrase[];
