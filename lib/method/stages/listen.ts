/** Make time to listen: show that their words arrived, before anything is explained. */
import { answering } from "../../acts/answers";
import { shared, stems } from "../../acts/content-words";
import { namesIdentity } from "../../acts/identity";
import { normalise } from "../../text";
import { hasAnswered } from "../content";
import { type Facts, type StageRule, where } from "../stage";

export default {
  id: "listen",
  prompts: [
    {
      id: "names-back",
      text: ({ reading }) =>
        reading.thing
          ? `Say what happened to their ${reading.thing.text}, in their words`
          : "Say back what they told you, in their words",
      // Who was asked, and has answered, knows that somebody is listening.
      essential: (facts) => facts.wronged && !hasAnswered(facts.ticket, facts.everSaid),
      find: ({ said, theirs, reading }) => {
        // Someone who wrote three words cannot be quoted with more.
        const enough = theirs.size < 4 ? 1 : 2;
        const thing = stems(normalise(reading.thing?.text ?? ""));
        return where(said, ({ text, concrete, acts }) => {
          const words = stems(text);
          const about = concrete || acts.has("apologises") || acts.has("takes_responsibility");
          return shared(words, theirs) >= enough || (about && shared(words, thing) > 0);
        });
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
        const answers = answering(normalise(facts.questions.join(" ")), facts.written);
        return where(facts.said, ({ text }) => answers(text));
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
      // "What is your order number?" asks for no fact of the matter, and is what is missing all the same.
      find: ({ said }) =>
        where(
          said,
          ({ acts, text }) => acts.has("asks_clarifying") || (text.endsWith("?") && namesIdentity(text)),
        ),
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
