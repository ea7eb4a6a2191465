/** Whether a draft answers what they asked: each half of a question in its own right. */
import { answering } from "../acts/answers";
import { normalise } from "../text";
import type { Draft } from "./draft";

const ASKING =
  "(?:will|do|does|did|can|could|is|are|was|were|has|have|should|would|who|what|when|where|why|how|which)";
const JOINED = new RegExp(`(?:,? and|[,;]) (?=${ASKING} )`, "i");

/** "How long will it take and will I lose my files?" asks twice. @returns in their spelling */
export const partsOf = (question: string): string[] =>
  question.split(JOINED).filter((part) => part.trim().split(" ").length > 1);

/** Questions that only certain words answer; taking up one of theirs does not. */
const CERTAIN: { asks: RegExp; answered: RegExp }[] = [
  {
    asks: /\b(?:when (?:will|can|is|are|does|do)|how (?:long|soon)(?! (?:is|are|does|have|do)\b))\b/,
    answered:
      /\b\d|\b(?:today|tonight|tomorrow|noon|midnight|(?:mon|tues|wednes|thurs|fri|satur|sun)day|now|immediately|(?:an?|one|two|three|four|five|six|seven|ten|next|this) (?:more |working |business )?(?:minutes?|hours?|days?|weeks?|months?|morning|afternoon|evening|year)|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter)\b/,
  },
  {
    asks: /\b(?:refund(?:ed)?|money back|reimburs\w{1,5}|compensat\w{1,4}|(?:get|have) (?:it|this|that|the \w{3,12}|my \w{3,12}) back|pay (?:it |this |me )?back)\b/,
    answered:
      /[$€£¥]|\b(?:refund\w{0,3}|money|credit\w{0,3}|reimburs\w{1,5}|compensat\w{1,4}|pay|paid|back|voucher|yes|no|taken off|cancelled|cover)\b/,
  },
  {
    asks: /\b(?:(?:what|how much) (?:does|will|would|do) [^?]{0,30}cost|(?:my|the|own|extra|any) (?:costs?|expense|fees?)|pays?(?: (?:for|extra)|$)|for free|free of charge)\b/,
    answered:
      /[$€£¥]|\b(?:free|costs?|charge|expense|fees?|pay|paid|cover|prepaid|on us|included|nothing|label)\b/,
  },
  {
    asks: /\b(?:(?:will|do|did|have) i(?:'ve)? los[et]|are (?:my|the) \w{3,12}(?: \w{3,12})? (?:lost|safe|gone))\b/,
    answered:
      /\b(?:lost|lose|losing|loss|safe|back ?ups?|restor\w{1,4}|recover\w{0,3}|intact|still there|nothing|kept|keep|copy|saved|back|gone)\b/,
  },
];
/** Verbs that stand in half of all replies: sharing one with a question answers nothing. */
const COMMON = /\b(?:send|sent|come|coming|came|call|called|happen(?:ed)?|receive[d]?|arrive[d]?)\b/g;
/** Where the sentence goes on after its apology or thanks: "I'm sorry, the blue one is sold out". */
const GOES_ON = /[,;:\u2013\u2014]|\b(?:but|and|so|until|because)\b/;

/** Being sorry takes up their words without answering them: of such a sentence only the rest counts. */
function telling({ acknowledgements, body, plain }: Draft): string[] {
  return body.map(({ start, end }) => {
    const last = acknowledgements.findLast((place) => place.start >= start && place.start < end);
    const words = plain.slice(last ? Math.min(last.end, end) : start, Math.min(end, start + 400));
    if (!last) return words;
    const on = words.search(GOES_ON);
    return on < 0 ? "" : words.slice(on).replace(/^\W+/, "");
  });
}

/** @param question in their spelling, one thing asked */
export function isAnswered(draft: Draft, question: string): boolean {
  const asked = normalise(question);
  const said = telling(draft);
  const certain = CERTAIN.filter(({ asks }) => asks.test(asked));
  if (certain.length) return certain.every(({ answered }) => said.some((words) => answered.test(words)));
  const answers = answering(asked.replace(COMMON, ""), draft.past.written);
  return said.some((words) => words && answers(words));
}
