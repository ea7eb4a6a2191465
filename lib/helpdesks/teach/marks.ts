/** Marks of a message, from the lasting to the passing: by one of them its side may be told. */
import { hooksOf, isMade, pathFrom, plainPath } from "./hooks";
import type { Side } from "./lesson";

/** Words that products mark a side with; no word of a message is ever looked at. */
export const SPOKEN: Record<Side, RegExp> = {
  customer:
    /customer|client|requester|visitor|guest|contact|end-?user|incoming|inbound|received|from-them|reporter|\bin\b|left\b|buyer|sender-user/i,
  agent:
    /agent|staff|operator|support|outgoing|outbound|\bsent\b|\bown\b|\bself\b|\bme\b|\bmine\b|from-us|admin|representative|\bout\b|right\b|\bteam\b/i,
  note: /note|internal|private|whisper|team-only|comment-private/i,
  system: /system|event|activity|audit|automat|status|divider|separator|notice|\blog\b|\bbot\b|info-line/i,
};

/** One mark, as a selector that the message itself fits. */
export interface Mark {
  css: string;
  /** The lower, the more it is worth. */
  rank: number;
}

/** Ranks: attributes, those inside; classes, those inside; shapes; names that a build made. */
export const SHAPE = 4;
export const MADE = 5;
const rankOf = (hook: string, inside: boolean) =>
  isMade(hook)
    ? MADE
    : hook.startsWith("[") || hook.startsWith("#")
      ? inside
        ? 1
        : 0
      : hook.startsWith(".")
        ? inside
          ? 3
          : 2
        : SHAPE;

export function marksOf(unit: Element, body: Element | undefined): Mark[] {
  const own = [...hooksOf(unit), ...spokenOf(unit)].map((css) => ({ css, rank: rankOf(css, false) }));
  const parts = [...unit.querySelectorAll("*")]
    .slice(0, 120)
    .filter(
      (part) => !part.closest("blockquote, p") && (body === unit || part === body || !body?.contains(part)),
    );
  const inner = parts.flatMap((part) => {
    const path = plainPath(pathFrom(unit, part, ""));
    return [
      ...[...hooksOf(part), ...spokenOf(part)].map((hook) => ({
        css: `:has(${hook})`,
        rank: rankOf(hook, true),
      })),
      ...(path ? [{ css: `:has(${path.trim()})`, rank: SHAPE }] : []),
    ];
  });
  return [...new Map([...own, ...inner].map((mark) => [mark.css, mark])).values()];
}

/** Attributes that only a reader's machine speaks: `aria-label="Message from the customer"`. */
function spokenOf(element: Element): string[] {
  return ["aria-label", "title", "alt", "aria-roledescription"].flatMap((name) => {
    const words = (element.getAttribute(name) ?? "").slice(0, 200).match(/[A-Za-z]{4,20}/g) ?? [];
    const telling = words.filter((word) => Object.values(SPOKEN).some((side) => side.test(word)));
    return [...new Set(telling)].map((word) => `[${name}*="${word}" i]`);
  });
}
