/** They can tell that somebody read it. */
import { places } from "../../acts/places";
import { shares, tokens } from "../case-words";
import type { Seen } from "../seen";
import { isHollow, isOfThisCase, MOVED, OWN_UP, type Span } from "./own-case";

/** So many words of theirs said back are no chance. */
const SAID_BACK = 3;

/** They can tell that somebody read it: it is acknowledged, and in terms of their own case. */
export function heard(seen: Seen): Span[] {
  if (!isOfThisCase(seen)) return [];
  const { draft } = seen;
  const shown = [...draft.acknowledgements, ...places(draft, OWN_UP), ...places(draft, MOVED)].filter(
    (place) => !isHollow(seen, place),
  );
  if (shown.length) return shown.slice(0, 2);
  // Saying back what happened shows it too.
  const theirs = tokens(draft.past.written);
  const taken = seen.own.filter(({ start, end }) => shares(draft.plain.slice(start, end), theirs));
  return taken.length >= SAID_BACK ? taken : [];
}
