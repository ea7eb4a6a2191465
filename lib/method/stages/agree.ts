/** Meeting of minds: what they want against what can be done, with a choice that is theirs. */
import type { Ask } from "../../model";
import { type StageRule, where } from "../stage";
import { TAKES_ON, TIME } from "../words";

const CAN_DO =
  /\b(?:i|we) (?:can|could|will|am able to|are able to|would be (?:glad|happy) to|have (?:already )?(?:refunded|sent|ordered|booked|asked|arranged|reset|unlocked|credited|cancelled|opened|moved))\b|\b(?:i|we)'(?:ll|ve)\b|\blet me (?:send|refund|replace|book|arrange|check|call|look|find)\b|\bi'm (?:sending|refunding|replacing|booking|arranging|calling)\b/;
const CHOICE =
  /\bwould you (?:prefer|like|rather)\b|\bwhich (?:would|do|of|one|option)\b|\bwhat would (?:you|help|put|make)\b|\beither\b.{2,120}\bor\b|\b(?:your choice|you choose|up to you|whichever|two options|three options|the choice is)\b|\bor,? (?:if you(?:'d)? (?:prefer|like|rather)|would)\b|\b(?:do you want|shall i)\b.{2,120}\bor\b|\bif you(?:'d| would)? (?:prefer|rather)\b/;

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
      essential: ({ wronged, questions, reading }) =>
        wronged || (!questions.length && !reading.unsure && reading.outcome === "neutral_open"),
      find: ({ said }) =>
        where(
          said,
          (sentence) => CAN_DO.test(sentence) && !/\b(?:can't|cannot|couldn't|can not)\b/.test(sentence),
        ),
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
      find: ({ said }) => where(said, (sentence) => CHOICE.test(sentence)),
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
      find: ({ said }) => where(said, (sentence) => takesOnInTime(sentence)),
      next: () => ({
        what: "Say who does it, and by which day.",
        why: "An offer without a day leaves them waiting again.",
      }),
      source: "Solomon, MAMA: spell out what you will do and by when",
    },
  ],
} satisfies StageRule;

function takesOnInTime(sentence: string): boolean {
  return (TAKES_ON.test(sentence) || CAN_DO.test(sentence)) && TIME.test(sentence);
}
