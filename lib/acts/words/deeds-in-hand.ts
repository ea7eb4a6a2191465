/** What the firm is doing on a case. */
import { DOING, DONE, NO_DEED } from "../deeds";
import { oneOf, type Wording } from "../wordings";
import { HOW, OURS } from "./our-people";

/** What people are at without doing anything for this case. */
const IDLING = oneOf(`
  hoping, wishing, waiting, awaiting, looking, striving, trying, experiencing, seeing, having, missing,
  offering, wondering, hearing, thinking, growing, hiring, launching, celebrating, using, selling, being,
  enjoying, loving, working, asking, talking, getting, receiving, facing, suffering, losing, charging,
  listening, expecting, feeling, reading, speaking,
  serving, providing, improving, running, making, going, telling, saying, keeping, taking, doing
`);

export const DEEDS_IN_HAND: Record<string, Wording> = {
  "we're looking into it": {
    says: new RegExp(
      `\\b${OURS}(?:'m| am|'re| are| is|'s| have been| has been|'ve been)${HOW} (?:${DOING})\\b`,
      "g",
    ),
    unlessAfter: /\b(?:always|constantly) $/,
  },
  "looking into it": {
    says: new RegExp(
      `(?:^|(?<=[.!?\u2013\u2014,-] |@\\w{1,30} ))(?:already |currently |now |am )?(?:(?:${DOING})(?= (?:it|this|that|now|your|the)\\b)|on it\\b|(?:passed|sent|forwarded|escalated|noted|passing|forwarding|sharing|sending) (?:this|it|that|your|the|on|along|to|for)\\b|will (?:do\\b|(?:definitely |also |surely )?(?!(?:be |you |it |this |that |the |they |there )?${NO_DEED})(?!(?:be|you|it|this|that|the|they|there|your|our)\\b)[a-z]{2,10} (?:it|this|that|your|the|these|them|on|back)\\b)|(?:have|has)${HOW} (?:${DONE}) (?:it|this|that|your|the|these|to|with|on)\\b|(?:[a-z]{3,12} )?(?:added|passed|forwarded|reported|noted|shared|escalated|sent|fed back|logged) (?:to|with|on|for) (?:our|the|your|my|it)\\b)`,
      "g",
    ),
    unlessAfter: /\b(?:you|i|we),? $/,
  },
  "we're covering it": {
    says: new RegExp(
      `\\b(?:i'm|we're|i am|we are|are|am)${HOW} (?!${IDLING}\\b)[a-z-]{2,12}ing (?:your|you|it|this|that|them|the|these|a|an|one|someone)\\b`,
      "g",
    ),
    onlyAfter: /(?:^|\b(?:i|we|they|and|but|so|now|then|also)|[,;:.!?\u2013-]|@\w{1,30}) ?$/,
  },
  "it is being built": {
    says: /\b(?:is|are)(?: now| currently| still)? being (?!charged|asked|used|experienced|faced|treated)(?:[a-z]{3,11}ed|built|made|sent|put|held)\b|\bit(?:'s| has) gone (?:straight |over |off )?to\b|\b(?:comes?|coming|arrives?|out|live|available) (?:with|in) (?:the |our )?(?:next |upcoming )?(?:version|update|release|patch|build)\b/g,
    unlessAfter: /\b(?:which|what|that|if|once|when|while|you)\b[^.!?]{0,20}$/,
  },
  "in the process of": {
    says: /\bin (?:the )?process of (?:\w{4,12}ly )?\w{3,14}ing\b|\b(?:steps|actions?|measures) (?:that )?we(?:'re| are) taking\b|\bbeing (?:removed|reviewed|looked|worked|fixed|investigated|processed|addressed|handled|prepared|checked)\b/g,
  },
  "let me check": {
    says: /\b(?:let me|let us|allow me to|allow us to|while i|while we|give (?:me|us) (?:a|an|some|until) [a-z ]{2,20}(?:to|while i|while we)|allow (?:me|us) (?:some |a little |a bit of |up to )?(?:\w{1,8} ){0,3}(?:time |hours |days )?to) (?:quickly |just |please |first |go ahead and |have a |take a )?(?:check|look(?! at what)|find|ask(?! you)|speak|talk|chase|call|raise|sort|arrange|report|forward|pass|get (?:this|that|it|someone|my|our|the)|confirm|investigate|escalate|pull|review|verify|fix|dig|process|transfer|connect|share|resolve|work)\b/g,
    unlessBefore: /^ if you\b/,
  },
  "we need two days to check": {
    says: /\b(?:(?:we|i)(?:'ll| will)? need|allow|give) [^.!?\n]{2,30}? (?:to|for (?:us|our [a-z]{3,12}|the [a-z]{3,12}) to) (?:check|look|investigate|review|process|verify|fix|resolve|sort|find|answer|respond|get back|complete)\b/g,
    unlessAfter: /\b(?:you|will|can|would) $/,
  },
  "I have to ask a colleague": {
    says: /\b(?:i|we)(?:'ll| will|'ve)? (?:just |first |only )?(?:have|need|got|want) to (?:check|ask|confirm|verify|speak|consult|run|pass|raise|escalate)\b/g,
    unlessBefore: /^ (?:your|some|a few|that you|if)\b/,
  },
  "leave it with me": {
    says: /\b(?:leave (?:it|this|that) with (?:me|us)|consider it done|i'm on it|we're on it)\b/g,
  },
};
