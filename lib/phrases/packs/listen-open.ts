/** The first words to anyone: I have read it, and your side comes first. */
import type { Phrase } from "../../model";

export default [
  {
    id: "listen-open.your-side",
    stage: "listen",
    text: "{name}, thank you for writing about your {thing}. I have your message in front of me, and I'm starting with your side of this.",
    fits: { temperature: [0, 1] },
    why: "shows that you have read it",
    source: "Solomon, MAMA",
  },
  {
    id: "listen-open.untold",
    stage: "listen",
    text: "Is there anything about your {thing} that you have not had the chance to say yet?",
    fits: {},
    why: "leaves room for what is still unsaid",
    source: "Solomon, MAMA",
  },
  {
    id: "listen-open.matters-most",
    stage: "listen",
    text: "What matters most to you about your {thing} right now? That is where I want to begin.",
    fits: {},
    why: "lets the customer set the order",
    source: "Packard & Berger 2021",
  },
  {
    id: "listen-open.since-when",
    stage: "listen",
    text: "When did this start with your {thing}, and what has it cost you since then?",
    fits: { repeat: false },
    why: "asks for their effort too, which changes what is fair",
    source: "Kenesei & Bali 2020",
  },
  {
    id: "listen-open.add",
    stage: "listen",
    text: "Your message is what I'm working from. What would you add, so that I see all of it?",
    fits: {},
    why: "invites the rest of the story",
    source: "Solomon, MAMA",
  },
  {
    id: "listen-open.not-asked",
    stage: "listen",
    text: "I want your side complete before I say anything about a way forward. What should I have asked you by now?",
    fits: {},
    why: "listens before it answers",
    source: "Solomon, MAMA",
  },
  {
    id: "listen-open.hardest",
    stage: "listen",
    text: "Which part of this has been hardest on you? Tell me that first, and the details after.",
    fits: {},
    why: "finds out where it hurts",
    source: "Disney, HEARD",
  },
] satisfies Phrase[];
