import type { Act } from "../act";
import { isAsked, isSupposed } from "../clauses";
import { weighed } from "../cues";
import { hasLink } from "../links";
import type { AgentMessage } from "../message";
import { inOrder, leadOf, type Place, restOf, sentenceAt } from "../places";
import { placesOf } from "../ways";
import { CAUSES, LINKS, TROUBLE } from "../words/causes";
import { REASONS } from "../words/reasons";
import apologises from "./apologises";
import blameOrPolicy from "./blame-or-policy";

/** "if you face a technical issue", "report some bugs": nothing is explained by it. */
const NOT_TOLD =
  /\b(?:any|report\w{0,3}|sorry|apologi[sz]e|apologies|regret|facing|having|you(?:'re| are| have|'ve)?|encounter\w{0,3}|fix\w{0,3}|resolv\w{1,4}|investigat\w{1,4}|help\w{0,3}|(?:trouble|issues?|problems?) with|whether|other|describe|what|which|us know|check for)\b[^.!?,;]{0,30}$/;
/** "any inconvenience caused by the delay", "please delete it because it is public": no failure is explained. */
const NOT_OF_A_FAILURE =
  /\b(?:inconvenience|trouble|experience|hassle|confusion|frustration)(?: [\w']{1,12}){0,4} $|\b(?:please|kindly|recommend|suggest) (?!note|be|bear|accept|understand|allow|know)[^.!?]{0,80}$/;
/** How the apology is taken back. */
const BUT = /^([^.!?;:\n]{0,140}?)(?:,? (?:but|though|although|yet)|[,;] however,?) (?=(\S[^.!?\n]{0,60}))/;
/** "but we appreciate you telling us", "but we're here to help": nothing is taken back. */
const KIND =
  /^(?:thank|(?:we|i)(?:'re| are|'m| am|'d| would|'ll| will|'ve| have)? (?:(?:really|do|so|very|still|always|also|would|now|just|be|already) ){0,3}(?:appreciate|glad|happy|here|love|like|help|thank|grateful|want|fix|hope|sort|refund|replac|work|look|make|sent|confident|can (?:help|assist|fix|offer|sort|certainly|definitely|still))|(?:the )?good news|don't worry|rest assured|please|next time|let|you(?:'ll|'re|'ve)? (?:can|will|keep|still|are|don't|won't|have)|can you|could you|it(?:'s| is| has) (?:now |been )?(?:fixed|resolved|back|been|working)|hope|if you)/;
/** A bare "sorry, but" before a refusal is a manner of speaking. */
const REFUSES =
  /^(?:unfortunately,? )?(?:(?:we|i)(?:'re| are|'m| am)? (?:un|not |can't|can ?not|don't|do not|currently|no longer)|(?:as )?per\b|(?:our|the|company|this|that)(?:'s| is)? (?:\w{1,14} )?(?:polic|terms|rules))/;

export default {
  about: "explains the failure away, or takes the apology back with a but",
  find(message) {
    const apologies = apologises.find(message);
    const laid = laidOnThem(message);
    const told = [
      ...placesOf(message, CAUSES).filter((place) => isOfAFailure(message, place)),
      ...placesOf(message, TROUBLE).filter(({ start }) => !NOT_TOLD.test(leadOf(message, start))),
      ...[...placesOf(message, LINKS), ...reasoned(message, apologies)].filter(
        (place) => isOfAFailure(message, place) && !laid(place),
      ),
    ].filter(({ start }) => !isAsked(message, start) && !isSupposed(message, start));
    const taken = apologies.flatMap((apology) => takenBack(message, apology) ?? []);
    return inOrder([...told, ...taken.filter((place) => !(laid(place) && place.bare))]);
  },
  examples: {
    yes: [
      "The delay was due to high demand.",
      "There was a temporary issue at your bank's end.",
      "This usually happens when the app is not updated.",
      "The weather is beyond our control.",
      "We're sorry for the delay, but we have been very busy.",
    ],
    no: [
      "Your order was delayed by two days.",
      "If you face a technical issue, write to me.",
      "Sorry for the delay, but thank you for telling us.",
      "Due to your report we found it.",
    ],
  },
} satisfies Act;

/** Whether the sentence that holds a place lays it on the customer or on a rule: blame, and no excuse. */
function laidOnThem(message: AgentMessage): (place: Place) => boolean {
  const sentenceOf = ({ start }: Place) => sentenceAt(message, start).start;
  const laid = new Set(blameOrPolicy.find(message).map(sentenceOf));
  return (place) => laid.has(sentenceOf(place));
}

/** What is told of others after an apology is told to explain: there less is needed. */
function reasoned(message: AgentMessage, apologies: Place[]): Place[] {
  const apologised = apologies[0]?.end ?? Number.POSITIVE_INFINITY;
  const guiding = hasLink(message) ? 1 : 0;
  return weighed(message, REASONS, (start) => (start >= apologised ? 1 : 0) - guiding);
}

const isOfAFailure = (message: AgentMessage, { start }: Place): boolean =>
  !NOT_OF_A_FAILURE.test(leadOf(message, start));

/** `bare`: nothing stands between "sorry" and the "but". */
function takenBack(message: AgentMessage, { end }: Place): (Place & { bare: boolean }) | undefined {
  const found = BUT.exec(restOf(message, end));
  if (!found) return undefined;
  const [whole, named, next] = found;
  const bare = !named!.trim();
  if (KIND.test(next!) || (bare && REFUSES.test(next!))) return undefined;
  const start = end + named!.length;
  return { start, end: end + whole.length, words: message.plain.slice(start, end + whole.length), bare };
}
