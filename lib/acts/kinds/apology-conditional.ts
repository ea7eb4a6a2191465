import type { Act } from "../act";
import type { AgentMessage } from "../message";
import { inOrder, leadOf, type Place, restOf } from "../places";
import apologises from "./apologises";

const IF = "(?:if|in case|in the event|should|whether)";
/** "if you send us the label", "if you haven't yet": of what comes next, not of what was. */
const NOT_OF_THE_FAULT = String.raw`(?! (?:possible|so\b|not\b|needed|necessary|(?:we|i) (?:can|could)\b|there(?:'s| is) any|(?:you|the issue|the problem|it|this|that) (?:can|could|would|will|like|want|need|wish|prefer|send|share|dm|email|call|contact|reach|write|try|still|ever|continues?|persists?|happens again|go|click|check|follow|do|please|have(?:n't| not) (?:already|yet|done|tried)|haven't|get a chance|let|provide|tell|give|visit|use)\b|you'd\b|you'll\b))`;

/** Each for what follows the apology in its sentence. */
const AFTER: Record<string, RegExp> = {
  /** "sorry for the wait if you were affected" */
  onAnIf: new RegExp(`^[^.!?;:,()\\u2013\\u2014]{0,100}? ${IF}\\b${NOT_OF_THE_FAULT}[^.!?;,\\n]{0,60}`),
  /** "sorry for the inconvenience, if any", "sorry, if we let you down" */
  onALateIf:
    /^[^.!?;\n]{0,80}?[,(] ?(?:if|in case|should) (?:any\b|caused|so caused|we\b|our\b|i\b|my\b|there (?:was|were|has|have|be)|this (?:has|caused|was)|it (?:has|caused|was)|anything|you(?:'ve| have)? (?:were|was|felt|feel|been|experienced|faced))[^.!?;,)\n]{0,40}/,
  /** "sorry you feel that way" */
  onTheirView:
    /^,? (?:to (?:hear|see|know|learn|read|note|find)(?: out)?(?: that)? |that |because |(?:for|about) (?:the fact that )?)?you(?:'re|'ve| are| were| have| had| may| might)?(?: (?:all|still|so|really|currently|only|have|been|to)){0,2} (?:feel|felt|feeling|think|thought|thinking|believed?|perceived?|consider(?:ed)?)\b[^.!?;,\n]{0,40}/,
  onHowTheyFeel:
    /^ (?:for|about|to hear|to see) (?:how|the way|what) you(?:'re| are)? (?:feel|felt|feeling)\b/,
  /** "sorry you found it too slow"; "found a hair in it" is a fact. */
  onTheirVerdict:
    /^,? (?:to (?:hear|see|know|learn|read|note) (?:that )?|that )?you (?:find|found) (?:it|us|this|that|them|me|(?:our|the|my|this|your) (?:\w{1,20} ){0,2}\w{1,20})(?: to be)?(?: (?:so|too|very|quite|rather))? (?:not \w+|un\w+|dis\w+|in\w+|rude|poor|bad|slow|difficult|hard|expensive|frustrating|confusing|annoying|boring|lacking|offensive)\b/,
  /** "sorry you're unhappy with us" */
  onTheirMood:
    /^,? (?:to (?:hear|see|know|learn|read|note|find)(?: out)? (?:that )?|that |if )?you(?:'re| are| were| have been)(?: (?:so|very|still|completely|fully|currently|a bit|that|feeling))? (?:unhappy|upset|dissatisfied|unsatisfied|displeased|disappointed|offended|frustrated|annoyed|not(?: (?:so|very|completely|fully|entirely|totally))? (?:happy|satisfied|pleased|content))\b/,
  /** "sorry to anyone who was offended" */
  onSomebody:
    /^ to (?:anyone|anybody|those|all) (?:who(?:'s|'ve)?|that) (?:was|were|is|are|has|have|may|might|felt|feels?)\b[^.!?;,\n]{0,40}|^ for any (?:offen[cs]e|upset) (?:that (?:was|may have been) )?taken\b/,
};

/** "If we have let you down, we apologise": the if comes first. */
const BEFORE = new RegExp(
  `^[^\\p{L}]{0,10}(?:(?:and|but|so|also|again|hi|hello)[ ,]{1,2}){0,2}${IF}\\b${NOT_OF_THE_FAULT}[^.!?;\\n]{3,160}[, ]$`,
  "u",
);
/** Between such an if and its apology: "we sincerely", "please accept our". */
const OWN_WORDS =
  /(?:,|\bthen\b|\bplease\b|\baccept\b|\bdo\b|\b(?:we|i)(?:'re|'m| are| am| do)?)(?: \w{1,12}){0,4} $/;

export default {
  about: "an apology that hangs on an if, or on what the customer feels",
  find: (message) =>
    inOrder(apologises.find(message).flatMap((apology) => conditional(message, apology) ?? [])),
  examples: {
    yes: [
      "I'm sorry if you were affected.",
      "We apologise for the inconvenience, if any.",
      "If we have let you down in any way, we apologise.",
      "Sorry you feel that way.",
      "We're sorry to hear that you're unhappy with the app.",
    ],
    no: [
      "I'm sorry we kept you waiting.",
      "Sorry for the trouble! If it comes back, tell us.",
      "I'm sorry about this and if you send me the label, I'll refund you.",
      "I'm sorry you found a crack in it.",
    ],
  },
} satisfies Act;

function conditional(message: AgentMessage, { start, end }: Place): Place | undefined {
  const rest = restOf(message, end);
  for (const hangs of Object.values(AFTER)) {
    const found = hangs.exec(rest);
    if (!found) continue;
    const until = end + found[0].trimEnd().length;
    return { start, end: until, words: message.plain.slice(start, until) };
  }
  const lead = leadOf(message, start);
  if (!BEFORE.test(lead) || !OWN_WORDS.test(lead)) return undefined;
  const from = start - lead.length + lead.search(/\p{L}/u);
  return { start: from, end, words: message.plain.slice(from, end) };
}
