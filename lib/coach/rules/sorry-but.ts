import { namesFailure } from "../../acts/failure-named";
import apologises from "../../acts/kinds/apologises";
import { capital, restOf } from "../../acts/places";
import type { Draft, Found, Rule } from "../rule";

const BUT =
  /^([^.!?;:\n]{0,140}?)(,? but|[,;] however,?|,? (?:even )?(?:al)?though|,? even if|, (?:yet|only))\s(\p{L}[\p{L}'-]*)?/u;
/** "but we appreciate you telling us" takes nothing back. */
const THANKS =
  /^(?:thank|thanks|we (?:really |do )?appreciate|i (?:really |do )?appreciate|the good news|good news|glad)\b/;

export default {
  about: "an apology taken back by the next word",
  source: "practice; Cracco, Dirix & Reinders Folmer (an excuse gains nothing from an apology)",
  severity: "warn",
  check: (draft) => apologises.find(draft).flatMap(({ end }) => takenBack(draft, end) ?? []),
  examples: {
    flagged: [
      { draft: "I'm sorry your parcel was late, but the courier had a lot to do." },
      { draft: "Sorry for the delay but it was a bank holiday." },
      { draft: "I'm sorry, but that's how it works." },
    ],
    fine: [
      { draft: "I'm sorry your parcel was late. The courier's van broke down on Monday." },
      { draft: "I'm sorry your parcel was late, but thank you for telling me." },
      { draft: "Not only the lamp but also the shade was cracked, and I'm sorry." },
    ],
  },
} satisfies Rule;

function takenBack(draft: Draft, end: number): Found | undefined {
  const rest = restOf(draft, end);
  const found = BUT.exec(rest);
  if (!found) return undefined;
  const [, named, but, next] = found;
  const start = end + named!.length;
  const after = start + but!.length;
  if (THANKS.test(draft.plain.slice(after, after + 40).trimStart())) return undefined;
  const why = "\u201cBut\u201d takes the apology back: end the sentence here.";
  // A bare "Sorry." before a refusal would read worse than it did.
  if (!next || !namesFailure(draft, named)) return { start, end: after, why };
  const at = after + 1;
  return {
    start,
    end: at + next.length,
    why,
    better: `. ${capital(draft.text.slice(at, at + next.length))}`,
  };
}
