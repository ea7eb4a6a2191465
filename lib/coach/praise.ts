/** What is good about a draft, in short words for one quiet line. Praise needs evidence as blame does. */

import { namesFailure } from "../acts/failure-named";
import { greeted } from "../acts/greeting";
import apologises from "../acts/kinds/apologises";
import takesResponsibility from "../acts/kinds/takes-responsibility";
import { around, sentenceAt } from "../acts/places";
import type { Finding } from "../model";
import { isTheirs } from "./names";
import type { Draft } from "./rule";

const CHOICE =
  /\b(?:whichever (?:you|suits|works)|would you (?:rather|prefer)|which (?:would|do) you (?:rather|prefer|like)|either .{1,80} or |up to you|your choice|you (?:can )?choose|if you(?:'d| would) (?:rather|prefer)|if you prefer)\b/;

/** Whether a finding warns of some words of the place. */
type Flawed = (place: { start: number; end: number }) => boolean;

/** In the order in which a good reply has them. */
const MERITS: [string, (draft: Draft, flawed: Flawed) => boolean][] = [
  ["their name", usesName],
  ["names what failed", namesIt],
  [
    "takes responsibility",
    (draft, flawed) => takesResponsibility.find(draft).some((place) => !flawed(place)),
  ],
  ["one apology", hasOneApology],
  ["offers a choice", (draft) => CHOICE.test(draft.plain)],
  ["says by when", (draft) => draft.promises.some(({ dated }) => dated)],
];

/** @param findings what the rules say: the same words are not blamed and praised. */
export function praise(draft: Draft, findings: Finding[]): string[] {
  const warnings = findings.filter(({ severity }) => severity === "warn");
  const flawed: Flawed = ({ start, end }) =>
    warnings.some((warning) => start < warning.end && warning.start < end);
  return MERITS.filter(([, holds]) => holds(draft, flawed)).map(([words]) => words);
}

/** A whole one: what is empty, hangs on an if or is taken back is told of in the rest of its sentence. */
function hasOneApology(draft: Draft, flawed: Flawed): boolean {
  const [apology, second] = apologises.find(draft);
  if (!apology || second) return false;
  return !flawed({ start: apology.start, end: sentenceAt(draft, apology.start).end });
}

function usesName(draft: Draft): boolean {
  const name = draft.name?.toLowerCase();
  const greeting = greeted(draft);
  if (greeting && draft.name) return isTheirs(draft, greeting.name);
  return !!name && draft.plain.split(/[^\p{L}'-]+/u).includes(name);
}

/** The failure is named where the draft apologises or owns it, or right beside. */
function namesIt(draft: Draft, flawed: Flawed): boolean {
  return draft.acknowledgements.some(
    (place) => !flawed(place) && namesFailure(draft, around(draft, place.start)),
  );
}
