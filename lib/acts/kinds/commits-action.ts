import type { Act } from "../act";
import { isAsked, isSupposed } from "../clauses";
import { hangsOnThem } from "../hanging";
import { withoutLinks } from "../links";
import type { AgentMessage } from "../message";
import { inOrder, type Place, restOf } from "../places";
import { said } from "../wordings";
import { DEEDS_AHEAD } from "../words/deeds-ahead";
import { DEEDS_BEHIND_US } from "../words/deeds-done";
import { DEEDS_IN_HAND } from "../words/deeds-in-hand";
import promisesFollowUp from "./promises-follow-up";

const WORDINGS = { ...DEEDS_BEHIND_US, ...DEEDS_IN_HAND, ...DEEDS_AHEAD };

/** What the firm did amiss is no step towards a solution: "we sent you the wrong one". */
const FAILED =
  /^(?:i|we|our \w{3,12}) \w{3,12}[^.!?;]{0,40}\b(?:wrong|incorrect|twice|our (?:terms|polic\w{1,3}|prices?|fees?|app|logo|newsletter)|by mistake|in error|too (?:much|late|early|many|little)|without (?:telling|asking|warning))\b/;
/** What goes on all the time is for everybody. */
const HABIT = /\b(?:always|constantly|continuously|continually|regularly)\b/;
export default {
  about: "says what the firm has done, is doing or will do on this case, passing it on included",
  find(message) {
    const text = withoutLinks(message);
    const promised = promisesFollowUp.find(message).filter((place) => isGiven(text, place));
    return inOrder([...said(text, WORDINGS, isGiven), ...promised]);
  },
  examples: {
    yes: [
      "I've passed this on to our store manager.",
      "Our engineers are working on a fix.",
      "We'll correct the invoice.",
      "Let me check that with the depot.",
      "This has been escalated to our claims team.",
    ],
    no: [
      "We'd be glad to help.",
      "We will try our best.",
      "We're always working to improve our service.",
      "Have you corrected the invoice?",
      "Send us your number and we can take a look.",
    ],
  },
} satisfies Act;

/** Not asked, not supposed, no failure of ours, and not only if the customer does something first. */
function isGiven(message: AgentMessage, place: Place): boolean {
  const { start, end, words } = place;
  if (isAsked(message, start) || isSupposed(message, start)) return false;
  if (HABIT.test(words) || FAILED.test(words + restOf(message, end))) return false;
  return !hangsOnThem(message, place);
}
