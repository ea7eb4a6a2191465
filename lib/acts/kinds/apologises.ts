import type { Act } from "../act";
import type { AgentMessage } from "../message";
import type { Place } from "../places";
import { placesOf, type Ways } from "../ways";

/** Each ends with the word of apology: what it is for follows. */
const WAYS: Ways = {
  sorry: /\b(?:so{1,4}r{1,4}y{1,4}|sry|srry|soz)\b/g,
  apologise: /\ba(?:p{1,2}o?l{1,2}[oi]g)(?:y|i\w{1,7}|etic)\b/g,
  regret:
    /\bregrets?(?= (?:that|the|this|what|how|any|your|our|if|for|not|having|causing|to (?:hear|know|learn|see|note|read|find)|you(?:'re| are| had| have| were|'ve)?|we|it)\b)/g,
  forgive:
    /\b(?:(?:please |kindly |do )forgive|forgive (?:us|me) for|pardon (?:us|me) for|(?:please |kindly )(?:pardon|excuse)(?= (?:us|me|the|our|my|this|any)\b))/g,
};

/** "no need to apologise", "feeling sorry for yourself", "you won't regret it": the word without the deed. */
const NOT_MEANT_BEFORE =
  /\b(?:no need to(?: be)?|no need for an|needn't|(?:don't|do not|not|never|without)(?: (?:be|an|have to|need to|any|really))?|(?<!\boh )no|you|you'll|won't|your|their|his|her|than|with|expect an|ask(?:ed|ing)? for an|in case you) $/;
/** "sorry to say", "we regret to inform you", "Sorry, what do you mean?", "sorry for yourself". */
const NOT_MEANT_AFTER =
  /^\?|^,? (?:to (?:say|inform|tell|advise|announce|report|state|bother|ask|disturb|interrupt|trouble|let you know|see you (?:go|leave))\b|state\b|for (?:your)?(?:self|themselves|himself|herself)|(?:what|which|who|where|when|how|do you|did you|is it|are you|was it)\b[^.!?]{0,80}\?|i (?:didn't|did not|don't|do not) (?:quite |fully )?(?:understand|catch|get|follow)\b)/;

export default {
  about: "says sorry for the customer's problem, or for what the firm did or cannot do",
  find: (message) => placesOf(message, WAYS).filter((place) => isMeant(message, place)),
  examples: {
    yes: [
      "I'm sorry that we charged you twice.",
      "We apologise for the delay.",
      "We regret that it arrived broken.",
      "so sory about ur parcel",
      "Please accept our sincere apologies.",
    ],
    no: [
      "No need to apologise!",
      "Sorry to say, the shop is closed on Sunday.",
      "We regret to inform you that your request was declined.",
      "You won't regret it.",
      "Sorry, which model is it?",
    ],
  },
} satisfies Act;

function isMeant(message: AgentMessage, { start, end }: Place): boolean {
  return (
    !NOT_MEANT_BEFORE.test(message.plain.slice(Math.max(0, start - 24), start)) &&
    !NOT_MEANT_AFTER.test(message.plain.slice(end, end + 120))
  );
}
