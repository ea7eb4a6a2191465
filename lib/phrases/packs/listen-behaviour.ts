/** Treated badly: their account, in their words. */
import type { Phrase } from "../../model";

export default [
  {
    id: "listen-behaviour.in-your-words",
    stage: "listen",
    text: "What was said or done, and where did it happen? I'd like to hear it in your words.",
    fits: { failures: ["staff_behaviour"] },
    register: "warm",
    why: "asks what was done",
    source: "Solomon, MAMA",
  },
  {
    id: "listen-behaviour.dealt-with-you",
    stage: "listen",
    text: "Who dealt with you about your {thing}, if you know?",
    fits: { failures: ["staff_behaviour"] },
    register: "plain",
    why: "asks who it was",
    source: "Marriott, LEARN",
  },
  {
    id: "listen-behaviour.should-have-been",
    stage: "listen",
    text: "How should you have been treated when it came to your {thing}?",
    fits: { failures: ["staff_behaviour"] },
    register: "warm",
    why: "asks what would have been right",
    source: "Gelbrich & Roschk 2011",
  },
] satisfies Phrase[];
