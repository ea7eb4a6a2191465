import type { Piece } from "../../text";
import type { Draft, Rule } from "../rule";

/** A feeling told at length: theirs guessed, or ours. */
const FEELING =
  /\b(?:heart-?broken|devastat(?:ed|ing)|mortified|gutted|horrified|frustrat(?:ed|ing|ion)|upset(?:ting)?|distress(?:ed|ing)|heart-?breaking|stressful|disappoint(?:ed|ing|ment)|ashamed|embarrass(?:ed|ing)|(?:i|we) feel (?:\w{2,10} ){0,2}?(?:bad|awful|terrible|sad|sick|horrible|guilty|dreadful)|(?:my |our )?hearts? (?:sank|sinks|breaks|broke|goes out|is heavy)|breaks (?:my|our) hearts?|(?:i was|i am|i'm|we are|we were) (?:so |very |really |truly |deeply |quite )?(?:shocked|saddened|sad|appalled|touched)|you must (?:be|have been|feel|have felt) (?:so |very |really |absolutely )?\w+|(?:i|we)(?: can)?(?: only| truly| completely| totally)? (?:imagine|understand|appreciate) how|makes (?:me|us) (?:so |feel |really )?(?:sad|sick|bad|angry|furious|cry|terrible|awful)|(?:to think|thinking|thought) of your (?:\w{3,10} )?(?:shock|face|disappointment|pain|worry|tears))\b/;
/** A fact or a step: what has been done, what comes, how much, when. */
const FACT =
  /[$€£¥]|\d|\b(?:(?:i|we)(?:'ve| have|'ll| will|'m|'re) (?!so\b|very\b|really\b|sorry)\w+|refund|replacement|tomorrow|today|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/;
/** Facts before the feeling; one is enough where it stands right before, with another right behind. */
const FACTS_BEFORE = 2;

export default {
  about: "feelings in the middle of the facts",
  source: "Packard, Li & Berger 2023 (warm at both ends, competent between)",
  severity: "note",
  check(draft) {
    const found = draft.body.findIndex(
      (piece, at) => at > 1 && isFeeling(draft, piece) && isAmidFacts(draft, at),
    );
    const piece = draft.body[found];
    if (!piece) return [];
    const why = "Here they want facts: put the feeling at the beginning or the end.";
    return [{ start: piece.start, end: piece.end, why }];
  },
  examples: {
    flagged: [
      { draft: "We sent the wrong lamp. I've packed a new one. I feel so bad. It comes on Friday." },
      {
        draft:
          "We sent the wrong lamp. The right one left at 9. It comes on Friday. It must be so upsetting. I've paid $5 to your card.",
      },
      {
        draft:
          "Your lamp broke after a day. I've packed a new one. It weighs 3 kg. I can imagine how you sat in the dark. It comes by courier at 5 pm.",
      },
    ],
    fine: [
      { draft: "How upsetting, a broken lamp. I've packed a new one. It comes on Friday at 5 pm." },
      { draft: "Your lamp broke. I've packed a new one. It comes on Friday at 5. How upsetting it was." },
    ],
  },
} satisfies Rule;

const isFeeling = ({ plain }: Draft, { start, end }: Piece): boolean =>
  FEELING.test(plain.slice(start, Math.min(end, start + 400)));

const isFact = (draft: Draft, piece: Piece): boolean =>
  !isFeeling(draft, piece) &&
  FACT.test(draft.plain.slice(piece.start, Math.min(piece.end, piece.start + 400)));

function isAmidFacts(draft: Draft, at: number): boolean {
  const [before, after] = [draft.body.slice(0, at), draft.body.slice(at + 1)].map((pieces) =>
    pieces.map((piece) => isFact(draft, piece)),
  );
  const wedged = before!.at(-1) && after![0];
  return wedged || (before!.filter(Boolean).length >= FACTS_BEFORE && after!.includes(true));
}
