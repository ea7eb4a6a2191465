import { inCase, leadOf, opensSentence, places } from "../../acts/places";
import type { Draft, Found, Rule } from "../rule";

const BLAME =
  /\b(?:you should have (?!(?:been|had|received|gotten|got|arrived|heard|seen|felt|it|an?|the|your|access|no|at|by|in|another|two|full|everything|already (?:received|got|had|heard))\b)\w+|you (?:failed|neglected|forgot|omitted) to|you (?:did not|didn't) (?:read|follow|provide|respond|reply|include|check|mention|notice|complete|inform|bother)|(?:had you|if you had|if you'd) (?:only |just )?(?:read|followed|checked|told|contacted|called|sent|provided|asked)|your (?:own )?(?:mistake|fault|error|oversight|negligence)|(?:a )?user error|you (?:claim|allege)(?:ed|d)?)\b/g;
const COMMAND =
  /\byou(?: must|'ll have to| will have to|'d have to| have got to)(?= (?!be\b|have\b|feel\b|not have\b|think\b|know\b)\w)/g;
const NOT_THEIRS = /\b(?:not|isn't|wasn't|never|is not|was not|if) (?:\w+ )?$/;

export default {
  about: "putting the fault or the work on the customer",
  source: "Packard, Moore & McFerran 2018 (\u201cyou\u201d can hurt); practice",
  severity: "warn",
  check: (draft) => [...blames(draft), ...commands(draft)],
  examples: {
    flagged: [
      { draft: "You should have told us before the delivery." },
      { draft: "You failed to attach the invoice." },
      { draft: "You must send the lamp back first." },
      { draft: "You didn't follow the instructions." },
      { draft: "Looking at the log, this was your own mistake." },
    ],
    fine: [
      { draft: "You should have received a confirmation by now." },
      { draft: "You should never have had to call us twice." },
      { draft: "You must have been furious." },
      { draft: "This was not your fault, it was ours." },
      { draft: "If you didn't follow the link yet, here it is again." },
    ],
  },
} satisfies Rule;

function blames(draft: Draft): Found[] {
  return places(draft, BLAME)
    .filter(({ start }) => !NOT_THEIRS.test(leadOf(draft, start)))
    .map(({ start, end }) => ({
      start,
      end,
      why: "They will hear that it is their fault: say what happened, without who.",
    }));
}

function commands(draft: Draft): Found[] {
  return places(draft, COMMAND).map(({ start, end }) => {
    const why = "This sounds like an order: ask, or say the quickest way.";
    // "To get a refund, you must send it back" takes a "please"; "that you must" does not.
    const asks = opensSentence(draft, start) || /(?:,| and) $/.test(leadOf(draft, start));
    const denies = /^ (?:not|never)\b/.test(draft.plain.slice(end, end + 7));
    return asks && !denies
      ? { start, end, why, better: inCase(draft, start, "please") }
      : { start, end, why };
  });
}
