/** It is theirs to choose. */
import { CHOICE } from "../../method/choice";
import type { Seen } from "../seen";
import type { Span } from "./own-case";

/** A choice, as people leave it in a chat. */
const CHATTED =
  /^or\b.{3}|\b(?:alternatively|instead|you (?:choose|decide|pick)|your (?:call|choice|pick)|tell me (?:which|what you)|which (?:one )?(?:shall|is|suits)|what (?:do you (?:want|prefer|say)|would you)|if you(?:'d| would)? (?:prefer|rather))\b|\bwhich(?: one)?\?/;

export function choice({ draft }: Seen): Span[] {
  return draft.body
    .filter(({ start, end }) => {
      const words = draft.plain.slice(start, end);
      return CHOICE.test(words) || CHATTED.test(words);
    })
    .slice(0, 1);
}
