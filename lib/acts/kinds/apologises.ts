import type { Act } from "../act";
import { places } from "../places";

const APOLOGY =
  /\b(?:sorry|apologi[sz]e|apologi[sz]ing|apology|apologies)\b|\bregret (?:that|the|what|how)\b/g;
/** "no need to apologise", "sorry to say": the word without the deed. */
const NOT_MEANT_BEFORE = /\b(?:no need to|don't|do not|not|never|you|without an|your|feel) $/;
const NOT_MEANT_AFTER = /^ (?:to (?:say|inform|tell|bother|ask|disturb|interrupt|see you go)|state\b)/;

export default {
  about: "says sorry for the customer's problem, or for what the firm did or cannot do",
  find: (message) =>
    places(message, APOLOGY).filter(
      ({ start, end }) =>
        !NOT_MEANT_BEFORE.test(message.plain.slice(Math.max(0, start - 12), start)) &&
        !NOT_MEANT_AFTER.test(message.plain.slice(end, end + 20)),
    ),
  examples: {
    yes: [
      "I'm sorry that we charged you twice.",
      "We apologise for the delay.",
      "We regret that it arrived broken.",
    ],
    no: ["No need to apologise!", "Sorry to say, the shop is closed on Sunday."],
  },
} satisfies Act;
