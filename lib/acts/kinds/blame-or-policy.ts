import type { Act } from "../act";
import { isAsked, isSupposed } from "../clauses";
import { weighed } from "../cues";
import { hasLink } from "../links";
import type { AgentMessage } from "../message";
import { inOrder, leadOf, type Place, restOf } from "../places";
import { placesOf } from "../ways";
import { BLAME } from "../words/blame";
import { POLICY } from "../words/policy";
import { TERMS } from "../words/terms";

/** "this was not your fault" */
const NOT_THEIRS = /\b(?:not|isn't|wasn't|never|none of this)(?: at all| really)? $/;
/** "make sure that you entered", "the one that you used", "let us know", "sorry that you did not" */
const NOT_SAID =
  /\b(?:make sure|ensure|confirm|check|whether|when(?:ever)?|once|until|as long as|let (?:us|me) know|tell (?:us|me)|sorry|sorry to (?:hear|know|see)|(?:an?|the|any) \w{1,20})(?: that)? $/;
/** "even though the warranty is over": the rule is put aside. */
const PUT_ASIDE = /\b(?:even (?:though|if)|although|despite)\b[^.!?,]{0,30}$/;
/** "our policy gives you 30 days, so I've refunded you"; "our policy prohibits sellers" */
const NOT_AGAINST_THEM =
  /^[^.!?\n]{0,60}\bbut (?:i|we)(?:'d|'ll|'ve| would| will| can(?! ?not)| have| still)|^s? (?:sellers|others|drivers|hosts|creators)\b|^[^.!?\n]{0,80}\b(?:so (?:i|we)(?:'ve| have|'ll| will)|you(?:'re| are) (?:fully |still |well )?(?:covered|eligible|entitled|protected|within)|in full)\b/;

export default {
  about: "puts the cause on the customer, or refuses by pointing at a policy, a term or a condition",
  find: (message) =>
    inOrder([
      ...placesOf(message, BLAME).filter((place) => isBlamed(message, place)),
      ...placesOf(message, POLICY).filter((place) => isInTheWay(message, place)),
      ...weighed(message, TERMS, () => (hasLink(message) ? -2 : 0)).filter((place) =>
        isInTheWay(message, place),
      ),
    ]),
  examples: {
    yes: [
      "You entered the wrong address.",
      "As per our policy, we cannot refund opened items.",
      "Your application does not meet our eligibility criteria.",
      "It seems you have mistakenly rated us 1 star.",
      "Your ticket is non-refundable.",
    ],
    no: [
      "This was not your fault.",
      "Your policy number is 4711.",
      "Our policy gives you 30 days, so I've refunded you in full.",
      "If you entered the wrong address, I can change it until noon.",
      "You should have received it by now.",
    ],
  },
} satisfies Act;

/** Said as a fact; "if you qualify" is a condition by itself. */
function isTold(message: AgentMessage, { start, words }: Place): boolean {
  return !isAsked(message, start) && (!isSupposed(message, start) || /^(?:if|had)\b/.test(words));
}

function isBlamed(message: AgentMessage, place: Place): boolean {
  const lead = leadOf(message, place.start);
  return isTold(message, place) && !NOT_THEIRS.test(lead) && !NOT_SAID.test(lead);
}

function isInTheWay(message: AgentMessage, place: Place): boolean {
  const { start, end } = place;
  if (PUT_ASIDE.test(leadOf(message, start)) || NOT_AGAINST_THEM.test(restOf(message, end))) return false;
  return isTold(message, place);
}
