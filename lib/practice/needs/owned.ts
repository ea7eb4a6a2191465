/** Somebody of ours says that it was ours. */
import { isSupposed } from "../../acts/clauses";
import { places } from "../../acts/places";
import type { Seen } from "../seen";
import { isHollow, isNamed, OWN_UP, type Span } from "./own-case";

/** An apology beside so much of the case is for the case. */
const FOR_THE_CASE = 3;

export function owned(seen: Seen): Span[] {
  const own = seen.act("takes_responsibility");
  if (own.length) return own.slice(0, 1);
  const plainly = places(seen.draft, OWN_UP).filter(({ start }) => !isSupposed(seen.draft, start));
  if (plainly.length) return plainly.slice(0, 1);
  if (seen.act("apology_conditional").length) return [];
  const generic = seen.act("apology_generic").length > 0 && seen.own.length < FOR_THE_CASE;
  return seen
    .act("apologises")
    .filter((place) =>
      generic ? isNamed(seen, place) : seen.own.length >= FOR_THE_CASE || !isHollow(seen, place),
    )
    .slice(0, 1);
}
