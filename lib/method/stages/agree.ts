/** Meeting of minds: what they want against what can be done, with a choice that is theirs. */
import type { Ask } from "../../model";
import { CHOICE } from "../choice";
import { hasAnswered } from "../content";
import type { Said } from "../said";
import { type StageRule, where } from "../stage";

const MAY =
  /\b(?:i|we) (?:can|could|am able to|are able to)\b(?!'| (?:not\b|only\b|imagine|see|hear|understand|say))/;

const WANTED: Record<Ask, string> = {
  refund: "their money back",
  replacement: "a replacement",
  fix: "to have it put right",
  explanation: "an explanation",
  apology: "an apology",
  person_or_call: "a person to talk to",
  date: "a date",
};

export default {
  id: "agree",
  prompts: [
    {
      id: "can-do",
      text: ({ reading }) =>
        reading.asks[0]
          ? `They ask for ${WANTED[reading.asks[0]]}: say what you can do`
          : "Say what you can do",
      // A calm wish without a question is answered by what can be done, too.
      essential: ({ wronged, questions, reading, content, ticket, everSaid }) =>
        wronged || (!questions.length && !content && (!reading.unsure || hasAnswered(ticket, everSaid))),
      find: ({ said }) => where(said, canDo),
      next: ({ wronged, failure }) =>
        wronged
          ? {
              what: `Say what you can do about ${failure}.`,
              why: "It is owned; now they want to know what happens.",
            }
          : {
              what: "Tell them what you can do, and when.",
              why: "They are calm and told you what they need.",
            },
      source: "Solomon, MAMA: align to what they expect; Orsingher, Valentini & de Angelis 2010, JAMS",
    },
    {
      id: "choice",
      text: () => "Offer a choice, or ask what they would prefer",
      applies: ({ wronged }) => wronged,
      essential: ({ reading }) => reading.failures.length > 0 && reading.temperature > 0,
      find: ({ said }) => where(said, ({ text }) => CHOICE.test(text)),
      next: () => ({
        what: "Give them two ways to put it right, and let them choose.",
        why: "Something was taken out of their hands; a choice gives it back.",
      }),
      source: "Marinova, Singh & Singh 2018, Journal of Marketing Research",
    },
    {
      id: "who-when",
      text: () => "Who does it, and by when",
      essential: ({ wronged }) => wronged,
      find: ({ said }) =>
        where(
          said,
          (sentence) =>
            (sentence.acts.has("time_bound") && !isOwning(sentence)) || (sentence.timed && canDo(sentence)),
        ),
      next: () => ({
        what: "Say who does it, and by which day.",
        why: "An offer without a day leaves them waiting again.",
      }),
      source: "Solomon, MAMA: spell out what you will do and by when",
    },
  ],
} satisfies StageRule;

/** What is offered or taken on, and what may be: "I can change it for you". */
function canDo(sentence: Said): boolean {
  const { acts, text } = sentence;
  if (isOwning(sentence)) return false;
  return acts.has("offers_remedy_or_options") || acts.has("commits_action") || MAY.test(text);
}

/** "We sent you the wrong one on Monday" says what we did, and is no offer. */
function isOwning({ acts, text }: Said): boolean {
  return acts.has("takes_responsibility") && !/\b(?:can|could|will|shall|would you)\b|'ll\b/.test(text);
}
