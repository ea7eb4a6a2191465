/** What the firm has done on a case. */
import { BEGINS, DEEDS_DONE, DONE, TAKEN } from "../deeds";
import { oneOf, type Wording } from "../wordings";
import { HOW, LY, OURS, PEOPLE } from "./our-people";

/** What went amiss, was only felt, or is for everybody. */
const MISHAP = oneOf(`
  missed, charged, failed, lost, damaged, delayed, ignored, dropped, caused, promised, overlooked, mishandled,
  mis[a-z]{3,10}, wanted, needed, hoped, loved, liked, enjoyed, appreciated, valued, received, noticed,
  tried, treated, expected, believed, reali[sz]ed, declined, refused, rejected, denied, launched, learned,
  introduced, changed our, designed, required, worked, used, understood, disappointed, upset, kept,
  explained, mentioned, stated, suggested, advised, offered, discussed, delivered, stopped, blocked,
  suspended, called, decided, agreed, followed, seemed, helped
`);

export const DEEDS_BEHIND_US: Record<string, Wording> = {
  "I've refunded it": {
    says: new RegExp(`\\b${OURS}(?:'ve| have| has)${HOW} (?:${DONE})\\b(?! (?:that|out that)\\b)`, "g"),
  },
  "I refunded it": {
    says: new RegExp(`\\b(?:i|we|(?:our|my) (?:[a-z-]{2,12} )?${PEOPLE})${HOW} (?:${DEEDS_DONE})\\b`, "g"),
    onlyAfter: BEGINS,
  },
  "we changed it": {
    says: new RegExp(
      `\\b(?:i|we)${HOW} (?!${MISHAP}\\b)(?:[a-z]{2,12}ed(?: back| up| down| out| in| off)?|rang|drew|found|gave) (?:it|this|that|them|your|the last|you (?:an?|the|your|to|on|in)|with (?:the|our|my))\\b`,
      "g",
    ),
    onlyAfter: BEGINS,
  },
  "it has been passed on": {
    says: new RegExp(
      `\\b(?:(?:has|have|'s|'ve)${HOW} been|(?:is|are)${LY} being)${LY} (?:${DEEDS_DONE}|${TAKEN})\\b`,
      "g",
    ),
    unlessAfter:
      /\b(?:not|you|you've|which|what|that|once|when|after|they|until|all|usually|always|automatically) $/,
    unlessBefore: /^ by (?:you|the (?:seller|customer|bank))\b/,
  },
  "invoice corrected": {
    says: new RegExp(
      `(?:^|(?<=[.!?] ))(?:your |the |[a-z]{3,12} )?[a-z]{3,12} (?:${DEEDS_DONE})(?=[.!,])`,
      "g",
    ),
  },
  "just replied": {
    says: /(?:^|(?<=[.!?] |@\w{1,30} ))just (?:replied|responded|sent|answered|followed up|dm'?e?d|e-?mailed|checked|refunded|processed|spoken)\b/g,
  },
  "it is fixed": {
    says: /\b(?:is|are|'s|'re)(?: now| all| already| back and)* (?:fixed|back (?:up|online|to normal|in service|on track)|up (?:again|and running)|resolved|restored|sorted|working again|live again|on (?:its|their|his|her) way)\b/g,
    unlessAfter:
      /\b(?:if|once|when|until|whether|that|what|which|who|glad|happy|great|good|pleased|relieved|hear)\b[^.!?]{0,40}$/,
  },
  "we tried to call you": {
    says: /\b(?:i|we|(?:our|my|the) \w{3,12})(?:'ve| have)? (?:just |also |now |already )?(?:tried (?:reaching|calling|contacting|ringing|to (?:reach|call|contact|ring))|received (?:the|an|a|this) (?:update|answer|reply|confirmation|response) from)\b/g,
  },
  noted: {
    says: /\b(?:we|i)(?:'ve| have)?(?: also| already| duly)? (?:noted|made (?:a )?note|taken (?:a )?note|took note|taken (?:this|it|your [a-z]{4,12}|that) (?:on board|up)|logged)\b/g,
  },
};
