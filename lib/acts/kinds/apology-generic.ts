import type { Act } from "../act";
import { namesFailure } from "../failure-named";
import type { AgentMessage } from "../message";
import { type Place, restOf } from "../places";
import { besideSorry, sorryFor } from "../sorry-for";
import { saysNothing } from "../words/anything";
import apologises from "./apologises";

/** How far the words go that could be about anything, from the apology on. */
const ANYTHING =
  /^(?:[^.!?;:\n,\u2013\u2014]{0,60}? (?:in{1,2}con\w{1,3}i{1,2}en\w{1,3}|troubles?|issues?|problems?|hassles?|experiences?|situation|matter|confusion|frustrations?|disappointment|difficult(?:y|ies)|disruptions?|expectations?|upset|happened|something went wrong)\b| (?:to (?:hear|see|know|learn|read|note|find)|about|for|of)(?: (?:that|this|it|about|of|all|your))*)/;
/** "sorry, but we can't ship to Norway": what the firm does not do is named. */
const REFUSES =
  /^,? (?:but |that |however,? )?(?:unfortunately,? )?(?:we|i)(?:'re| are|'m| am)? (?:currently |still |no longer )?(?:unable to|not able to|can't|cannot|can not|don't|do not|no longer) (?!(?:do|help|assist|be)(?: of)? (?:more|anything|you|further|help)\b)\w+ \w+/;
/** "Sorry, your seat was given away": said outright, after a comma. */
const TELLS =
  /^, (?:(?:your|the|our|my) [^,.;]{2,40}?\b(?:was|were|got|had)\b|(?:i|we)(?:'ve| have| had)? (?!need|want|tried|check|look|understood|appreciat|forward|pass|escalat|report|notified|note|receiv|investigat|resolv|fix)(?:\w{2,12}ed|sent|gave|lost|broke|ran|took|left|let|forgot|made|put|told|booked|sold) )/;

export default {
  about: "an apology that never names what failed, so that it could be about anything",
  find(message) {
    const apologies = apologises.find(message);
    return apologies.some((apology) => isNamed(message, apology))
      ? []
      : apologies.map((apology) => withAnything(message, apology));
  },
  examples: {
    yes: [
      "Sorry for any inconvenience.",
      "I'm sorry to hear that. Which browser do you use?",
      "We apologise for the issues with the app.",
      "We're sorry that you had a bad experience.",
    ],
    no: [
      "Sorry for the delay.",
      "We're sorry for any inconvenience that this delay caused.",
      "We charged you twice. I'm sorry about that.",
      "So sorry! Your soup should not have come cold.",
      "I'm sorry that the carriage was so full.",
      "Thanks for writing. Which browser do you use?",
    ],
  },
} satisfies Act;

function isNamed(message: AgentMessage, apology: Place): boolean {
  const own = sorryFor(message, apology);
  return (
    REFUSES.test(own) ||
    (TELLS.test(own) && !saysNothing(own.slice(2))) ||
    !saysNothing(message.text.slice(apology.end, apology.end + own.length)) ||
    [own, ...besideSorry(message, apology)].some((words) => namesFailure(message, words))
  );
}

function withAnything(message: AgentMessage, { start, end }: Place): Place {
  const until = end + (ANYTHING.exec(restOf(message, end))?.[0].length ?? 0);
  return { start, end: until, words: message.plain.slice(start, until) };
}
