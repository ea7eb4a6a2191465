/** A long wait comes before the matter itself. */
import { isEarly } from "../progress";
import type { Case } from "./case";

const DAY = 24 * 60 * 60 * 1000;
/** The wait was named. */
const WAIT_NAMED =
  /\b(?:wait(?:ed|ing)?|late (?:answer|reply)|(?:answer|reply|get(?:ting)? back|respond|write|come) (?:to you )?(?:so |too |this )?late|kept you|left you|without an answer|silence|took (?:us|me|so|too|far)|sooner)\b/;

/** A day without an answer is a second failure in the making (Hogreve, Bilstein & Mandl 2017). */
export const waitedLong: Case = ({ facts: { said, failure, wronged, questions }, focus, waiting = 0 }) => {
  if (waiting < DAY || !isEarly(focus) || said.some(({ text }) => WAIT_NAMED.test(text))) return undefined;
  const days = Math.floor(waiting / DAY);
  const then = wronged
    ? `then own ${failure}`
    : questions.length
      ? "then answer their question"
      : "then help";
  return {
    what: `Name the wait first, ${then}, and give a day for the rest.`,
    why: `They have had no answer for ${days === 1 ? "a day" : `${days} days`}; a dated word now holds more than a full one later.`,
  };
};
