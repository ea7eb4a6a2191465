import type { Piece } from "../../text";
import type { Act } from "../act";
import { asksForMore, namesIdentity } from "../identity";
import { ADDRESS, LINK, withoutLinks } from "../links";
import type { Place } from "../places";

/** What is told elsewhere is not asked in this conversation. */
const ELSEWHERE = new RegExp(
  `\\b(?:dms?|pms?|dm'?s|direct(?:ly)? messages?|private(?:ly)? messages?|private chat|message us|inbox us|write to us|e-?mail us|mail us|(?:via|by|per) (?:e-?mail|mail))\\b|${ADDRESS}`,
);

/** What follows it is told elsewhere, what precedes is not: "tell us what broke and DM your order ID". */
const AND_ELSEWHERE =
  /(\b(?:tell|let|share|what|which|describe|explain|confirm)\b[^.!?]{3,200}?)[ ,]{1,2}(?:and|then|&) (?:please |also |then )?(?:dm|pm|message|e-?mail|send) (?:us |me )?(?:your|the|a dm)\b.{0,300}$/s;

/** Verbs that ask the customer to tell or show something. */
const TELL =
  /\b(?:(?:tell|give|show|send) (?:us|me)|let (?:us|me) know|share|confirm|clarify|elaborate|specify|reply with|respond with|get back to us with|(?:sharing|telling (?:us|me)|sending|confirming|clarifying|elaborating|describing|explaining|providing|letting (?:us|me) know))\b(?: over| back)?(?: (?:us|me|with us|with me))?/g;
/** These ask for more by themselves: "could you elaborate?" */
const TELLS_ALL = /^(?:elaborate|clarify|be more specific)/;
const BIDS = /\b(?:please|pls|kindly|you|mind) $/;
/** Verbs that do so only where the customer is bidden. */
const BIDDEN =
  /(?<=^|[,;:\u2013\u2014-] |\b(?:please|pls|plz|kindly|you|also) )(?:describe|explain|provide|send|forward|attach|include|mention|advise|upload|post)\b(?: over| back)?(?: (?:us|me|with us|with me))?/g;
/** "Share the details here", above a link: what follows is a form. */
const IN_A_FORM =
  /^[^?]{0,80}\b(?:here|below|following link|this link|(?:at|via|through|using) [a-z ]{0,12}~)|\b(?:chat with us|help section|in-app)\b/;
/** The agent does it, or it is done already. */
const BY_US =
  /(?:\b(?:i|we|they|who|will|can|could|did|do|not|never|always|have|had|team|he|she|must|should|may|if you|thanks for|thank you for|appreciate(?: you)?|after|by|for|when|before|while|without|the|a|your|our|of|in) |(?:'ll|'ve|'d|n't) |\b(?<!(?:you|need|have|request|like|start by|sure) )to )(?:also |just |then |only |now |definitely |certainly |always )?$/;
const MIND = /\b(?:mind|start by|possibility of) $/;
const YOU_DO =
  /\byou(?: please| kindly| also| maybe| perhaps| then| just| possibly| at least| possibly)? $|\byou to (?:please )?$/;

/** "Let us know" that closes a message instead of asking: "how it goes", "if you need anything". */
const CLOSES =
  /^(?:[\s,.!:;)*-]*$|[,!] |(?: (?:here|again|too|please|anytime|at any time|in the comments?))?[\s,]*(?:if (?!you (?:upgrad|us(?:e|ed|ing)\b|bought|purchas|receiv|did\b|were\b|had\b|see\b|get\b)|you(?:'ve| have) (?!any|a |other|more|further|question|issue|trouble|problem|concern|still)|(?:it|this|the \w+) (?:is|was|are|were|happens) (?:on|in|from|with|a|an|only)\b|there(?:'s| is| are) (?:a|an|any) error)|whether (?:this|that|it) (?:help|work|fix)|how (?:it|that|this|they|things?|you|the \w+) (?:go|goes|turn|work|get|got|like|feel|find)|how you're getting|what you think|(?:of )?(?:your|the) (?:thoughts|feedback|opinion|outcome|results?)|when (?:you|it|this|that|done)|once|as soon|after|should|for (?:any|further)|and (?:we|i)|we(?:'ll|'d| will| can| would|'re)|i(?:'ll| will| can|'d)|in (?:case|dm)|so (?:we|i|that)|via|at |by |through|about any (?:other|further)|(?:of|on) any|any (?:other|further|more|questions)))/;
/** What is shared or sent without being a fact of the case. */
const NO_FACT =
  /^ (?:(?:your|a|an|the|some|any|us|more|this|that|it|them|these|further|all|with|of) ){0,4}(?:feedback|reviews?|ratings?|love|story|stories|thoughts|experiences?|opinions?|kind|ideas?|suggestions?|tickets?|requests?|message|note|reports?|form|inquir\w{1,5}|enquir\w{1,5}|concerns?|tweet|post|word|news|articles?|tips|friends?|e-?mail|mail|dm|link with|it|that|them|this|me|us|you|call|shout|bell|ring|buzz|try|go|chance|minute|moment|time|hand|patience|support|until|\d{1,3}|up to|some time)\b(?! (?:id|version|address|of what|about))/;

/** A question begins so, at its sentence's start or after what leads in to it. */
const ASKS =
  /(?:^|[,;:(\u2013\u2014-]\s{0,2}|\.\.+\s?|~\s|@\w{1,30}\s|\b(?:and|but|so|also|or|then|please|chance|hi|hey|hello) )((?:(?:on|in|for|from|at|to|by|since|with|exactly|roughly|approximately|about|until) )?(?:which|what|what's|whats|what're|where|where's|when|when's|who|whose|whom|why|how|how's)|(?:are|is|was|were|do|does|did|have|has|had|would|should|shall|isn't|aren't|don't|didn't|doesn't|haven't|hasn't|wasn't|weren't) (?:you|your|it|its|this|that|these|those|the|there|they|any|anyone|someone|anybody|everything|both|all|i|we|he|she|my|our|an?)|(?:did|does|was|were|has|is|are) [a-z]{2,15}|can you (?:still|see|hear|access|log|sign|connect|recall|remember|find|open|think of|get (?!in touch|back|a hold|started)|check (?:if|whether)|use|reproduce|replicate)|any(?:thing|one)?|still|may (?:i|we) (?:know|ask)|(?:we|i)(?:'re| are|'m| am)? (?:just )?wonder(?:ing)?|you (?:mean|said|mentioned|tried|still|on|at|in|using|getting|seeing|having|near))\b/g;

/** Questions that want no fact: offers of help, advice, courtesy, small talk, who somebody is. */
const NO_FACT_WANTED: Record<string, RegExp> = {
  "try this":
    /^(?:have|had|did|were|do|has|are|haven't|didn't) you (?:already |ever |also |yet |perhaps |maybe |by any chance |had |have |been able to |able to |get |had the |the |a ){0,3}(?:chance|opportunity|tr(?:y|ied|ying)|attempt(?:ed)?|consider(?:ed)?|restart|reboot|reset|re-?install|uninstall|clear(?:ed)?|check(?:ed)? (?:out|our|the|your|with)|seen our|look(?:ed)? at|thought|follow(?:ed)? (?:the|these|our)|update|visited|run\b|power)/,
  "do this":
    /^(?:would|will|could|can|are) you (?:be )?(?:still )?able to (?!see|tell|share|send|show|give|confirm|let|explain|describe|log|sign|access|open|use|find|play|hear|connect|recall|remember|reproduce|provide|clarify|make calls|get (?!in touch|back))|^(?:do|would) you (?:want|like) to (?:hear|know|learn|find out|read) more\b/,
  "try that":
    /^(?:does|do|did|would|will|could) (?:this|that|these|those|the (?:steps|article|guide)|using|trying|it|this \w{2,12}(?: \w{2,12})?|\w{3,12}ing (?:\w{1,12} ){1,4}?) ?(?:fix|help|clear|make sense|sound|work for you|answer|clarif|suit|be of)/,
  advice: /^(?:why (?:not|don't)|how about|what about|what if|what are you waiting|any (?:luck|improvement))/,
  "anything else":
    /\b(?:anything|something|what) else\b|\b(?:other|further|more) (?:questions|queries|concerns|help|assistance|issues)\b|^any(?:thing)?(?: \w+)? (?:questions|i can|we can|you need)|\bany questions\b|^(?:do|would) you (?:need|like|want) (?:any |some |a |more |further |our )?(?:help|hand|assistance|support)\b/,
  courtesy:
    /^(?:do|would) you mind (?!telling|sharing|confirming|letting|sending|clarifying|elaborating)|^how(?:'s| is| was) (?:your|the) (?:day|morning|evening|afternoon|week|weekend)|^how are (?:you|things)|^(?:is|would) (?:that|this|it) (?:be )?(?:ok|okay|alright|fine|cool|possible)|^how (?:cool|great|cute|nice|lovely|awesome|fun|exciting|do you like|did you like|did we do|could we (?!help|assist)|can you\b)/,
  talk: /^(?:didn't|don't|wasn't|isn't|aren't|haven't|won't|shouldn't) (?:i|we|you|it|they|he|she)\?|^did you (?:know|hear)|^have you (?:heard|ever|joined|downloaded our|signed up)|^who(?:'s| is| wants| doesn't| else| could|'d)\b|^what (?:do you think|could be|a\b|an\b|say you|better)|^(?:isn't|aren't) (?:it|that|they|he|she|this)|^do you (?:love|like|know (?:that|about|how|you|our))|^are you (?:ready|excited|following|looking for (?:a |the |an )?(?:new|great|perfect))|^what's (?:not|better|new)\b/,
};

const questionMark = /\?["')\]*_]{0,3}$/;
/** "In store or online?" */
const EITHER = /^[a-z' -]{2,30} or [a-z' -]{2,30}\?$/;
/** A question without its mark, as people type. */
const UNMARKED =
  /^(?:did|was|were|is|are|does) (?:you|your|the|it|this|there) [^.!?,]{8,120}$|^(?:which|what) (?:\w+ ){1,3}(?:are|is|did|do|does|was|were) (?:you|your|it|the|this) [^.!?,]{1,100}\.?$/;

export default {
  about: "asks, in this conversation, for a fact about the problem or for the customer's wish",
  find(message) {
    const text = withoutLinks(message);
    const lastWayIn = Math.max(text.plain.lastIndexOf(LINK), text.plain.lastIndexOf(ADDRESS));
    return text.sentences.flatMap((sentence) => {
      const plain = text.plain.slice(sentence.start, sentence.end).replace(AND_ELSEWHERE, "$1");
      if (ELSEWHERE.test(plain)) return [];
      const form = sentence.start <= lastWayIn;
      return (
        question(plain, sentence) ??
        request(plain, sentence, form) ??
        (form ? undefined : needed(plain, sentence)) ??
        []
      );
    });
  },
  examples: {
    yes: [
      "Which light is red on your router?",
      "Please tell us what happened at the till.",
      "Would you like to keep the booking?",
      "Could you share a photo of the damage?",
    ],
    no: [
      "What's your order number?",
      "Have you tried another browser?",
      "Is there anything else I can do for you?",
      "Let us know how it goes.",
      "Could you DM us which store it was?",
    ],
  },
} satisfies Act;

/** @param plain the sentence, normalised */
function question(plain: string, { start }: Piece): Place | undefined {
  const end = plain.length;
  if (EITHER.test(plain)) return { start, end: start + end, words: plain };
  if (!questionMark.test(plain) && !UNMARKED.test(plain)) return undefined;
  for (const { 0: found, 1: opening = "", index } of plain.matchAll(ASKS)) {
    const from = index + found.length - opening.length;
    const asked = plain.slice(from, from + 300);
    if (Object.values(NO_FACT_WANTED).some((wants) => wants.test(asked))) continue;
    if (namesIdentity(asked) && !asksForMore(asked)) continue;
    return { start: start + from, end: start + end, words: plain.slice(from) };
  }
  return undefined;
}

/** "Please tell us which store it was." @param linked whether a link follows */
function request(plain: string, { start }: Piece, linked: boolean): Place | undefined {
  for (const { 0: verb, index } of [...plain.matchAll(TELL), ...plain.matchAll(BIDDEN)]) {
    const lead = plain.slice(Math.max(0, index - 40), index);
    const gerund = /ing\b/.test(verb);
    if (gerund ? !MIND.test(lead) : BY_US.test(lead) && !YOU_DO.test(lead)) continue;
    const end = index + verb.length;
    const asked = plain.slice(end, end + 300);
    if (/know$/.test(verb) ? CLOSES.test(asked) : NO_FACT.test(asked) && !TELLS_ALL.test(verb)) continue;
    if (
      !(asksForMore(asked) || (TELLS_ALL.test(verb) && BIDS.test(lead))) ||
      (linked && IN_A_FORM.test(asked))
    )
      continue;
    return { start: start + index, end: start + plain.length, words: plain.slice(index) };
  }
  return undefined;
}

/** "We need to know which version you have." */
const NEEDED =
  /\b(?:(?:we|i)(?:'d| would)? (?:just |also |only |still |first )?(?:need|like|have|love|want) to (?:know|understand)|(?:we|i)(?:'d| would)? (?:just |also |only |still )?(?:need|like|require) (?:some |a few |a bit |a little )?more (?:info|information|details)|(?:may|can|could) (?:i|we) (?:know|ask|get|have|check)|help (?:us|me) understand|did not (?:understand|catch)|(?:don't|didn't) (?:quite )?(?:understand|catch))\b(?! (?:how you feel|that you|your (?:frustration|concern)))/;

function needed(plain: string, { start }: Piece): Place | undefined {
  const found = NEEDED.exec(plain);
  if (!found) return undefined;
  const asked = plain.slice(found.index + found[0].length);
  if (namesIdentity(asked) && !asksForMore(asked)) return undefined;
  return { start: start + found.index, end: start + plain.length, words: plain.slice(found.index) };
}
