/** Anger is heard out, neither argued with nor soothed away. */
import type { Phrase } from "../../model";

export default [
  {
    id: "listen-heated.whole",
    stage: "listen",
    text: "You have every right to be angry about your {thing}. I'm listening, and I want to hear the whole of it.",
    fits: { temperature: [2, 3] },
    why: "lets the anger be said",
    source: "Solomon, MAMA",
  },
  {
    id: "listen-heated.worst-first",
    stage: "listen",
    text: "A lot has gone wrong here, and I want to hear it from you. Tell me the worst part first.",
    fits: { temperature: [2, 3] },
    why: "goes to the worst part at once",
    source: "Solomon, MAMA",
  },
  {
    id: "listen-heated.no-defence",
    stage: "listen",
    text: "{name}, I'm not going to defend or explain anything yet. First I want to know what your {thing} put you through.",
    fits: { temperature: [3, 3] },
    why: "says that no excuse is coming",
    source: "Solomon, MAMA",
  },
  {
    id: "listen-heated.something-real",
    stage: "listen",
    text: "Your anger is about something real, and I'm here to hear it. What do I need to know before anything else?",
    fits: { temperature: [3, 3] },
    why: "takes the anger as meant",
    source: "Disney, HEARD",
  },
] satisfies Phrase[];
