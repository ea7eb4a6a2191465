/** Make time to listen: show that their words arrived, before anything is explained. */

import { normalise } from "../../text";
import { type Facts, type StageRule, where } from "../stage";
import { shared, stems } from "../words";

/** Questions that ask for nothing in particular. */
const EMPTY_QUESTION =
  /anything else|any other|how (?:can|may) i help|how are you|is there anything|does that (?:help|work|sound)|is that ok|would you (?:like|prefer|rather)|which would/;

export default {
  id: "listen",
  prompts: [
    {
      id: "names-back",
      text: ({ reading }) =>
        reading.thing
          ? `Say what happened to their ${reading.thing.text}, in their words`
          : "Say back what they told you, in their words",
      essential: ({ wronged }) => wronged,
      find: (facts) => {
        const theirs = stems(facts.written);
        // A greeting by name is not yet listening.
        for (const name of stems(normalise(facts.ticket.customer.name ?? ""))) theirs.delete(name);
        // Someone who wrote three words cannot be quoted with more.
        const enough = theirs.size < 4 ? 1 : 2;
        return where(facts.said, (sentence) => shared(stems(sentence), theirs) >= enough);
      },
      next: ({ failure }) => ({
        what: `Begin with ${failure}, in their own words.`,
        why: "They want to see that it was read, before anything is explained.",
      }),
      source: "Solomon, MAMA; Packard & Berger 2021, Journal of Consumer Research 47(5)",
    },
    {
      id: "answers-question",
      text: ({ questions }) => `Answer what they asked: “${questions[0] ?? ""}”`,
      applies: ({ questions }) => questions.length > 0,
      essential: () => true,
      find: (facts) => {
        const asked = normalise(facts.questions.join(" "));
        // "Where is it?" holds no word to look for: then anything about their matter has to do.
        const words = stems(asked).size ? stems(asked) : stems(facts.written);
        const when = /\b(?:when|how (?:long|soon)|what (?:day|date|time))\b/.test(asked);
        const fits = (sentence: string) =>
          !sentence.endsWith("?") &&
          (shared(stems(sentence), words) > 0 || (when && /\b\d|day\b|tomorrow|today/.test(sentence)));
        return where(facts.said, fits);
      },
      next: ({ questions, wronged, reading }) => ({
        what: `Answer their question: “${questions[0]}”`,
        why:
          wronged || reading.unsure
            ? "Their question is open, and it comes before anything else."
            : "They are calm and want to know; an apology would only be in the way.",
      }),
      source: "Solomon, MAMA: listen to what exactly they want",
    },
    {
      id: "asks-fact",
      text: (facts) =>
        lacks(facts)
          ? `Ask for one thing: ${lacks(facts)}`
          : "Ask one specific question, if a fact is missing",
      essential: ({ reading }) => reading.unsure && reading.language === "en",
      find: ({ said }) => where(said, (sentence) => sentence.endsWith("?") && !EMPTY_QUESTION.test(sentence)),
      next: () => ({
        what: "Ask one open question: what happened, and what would put it right?",
        why: "Their words do not say how they are, so ask before you decide.",
      }),
      source: "Solomon, MAMA: probe only after they have finished",
    },
  ],
} satisfies StageRule;

/** The fact that a reply would need first. */
function lacks({ reading, wronged }: Facts): string | undefined {
  if (reading.unsure) return "what happened";
  if (!wronged) return;
  if (!reading.failures.length) return "what went wrong";
  if (!reading.reference && !reading.thing) return "which order or account it is about";
  if (!reading.asks.length && reading.outcome === "unhappy") return "what would put it right for them";
}
