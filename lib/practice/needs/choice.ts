/** It is theirs to choose. */
import { CHOICE } from "../../method/choice";
import type { Seen } from "../seen";
import type { Span } from "./own-case";

/** A choice, as people leave it in a chat. */
const CHATTED =
  /^or\b.{3}|\b(?:alternatively|you have (?:a|the) choice|instead|you (?:choose|decide|pick)|your (?:call|choice|pick)|(?:tell (?:me|us)|let (?:me|us) know|(?:just )?say) (?:which|what you)|which (?:one )?(?:shall|is|suits)|what (?:do you (?:want|prefer|say)|would you)|if you(?:'d| would)? (?:prefer|rather))\b|\bwhich(?: one)?\?/;

/** "Shall we send it, or do you want the money?"; asking about what was goes back, and offers nothing. */
const EITHER = /^(?!(?:have|had|did|was|were|is|are|do) )[^?]{0,300}\bor\b[^?]{3,200}\?$/;

/** Two things of this case with an "or" between them, told and not asked. */
function offersTwo({ draft, own }: Seen, { start, end, text }: Span & { text: string }): boolean {
  if (text.endsWith("?")) return false;
  const or = draft.plain.slice(start, end).search(/\bor\b/);
  if (or < 0) return false;
  const within = own.filter((word) => word.start >= start && word.end <= end);
  return within.some((word) => word.end <= start + or) && within.some((word) => word.start > start + or);
}

export function choice(seen: Seen): Span[] {
  const { draft } = seen;
  return draft.body
    .filter((sentence) => {
      const words = draft.plain.slice(sentence.start, sentence.end);
      return CHOICE.test(words) || CHATTED.test(words) || EITHER.test(words) || offersTwo(seen, sentence);
    })
    .slice(0, 1);
}
