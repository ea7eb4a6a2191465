/** What a reply does that costs trust, whatever else is good in it. */
import { sentenceAt } from "../acts/places";
import type { Span } from "./needs";
import { date } from "./needs/date";
import { CLOSING } from "./needs/own-case";
import type { Need } from "./scenario";
import type { Seen } from "./seen";

const HARMS = [
  "blame",
  "dismissal",
  "refusal",
  "send-off",
  "repetition",
  "length",
  "name",
  "unfilled",
] as const;
export type Harm = (typeof HARMS)[number];

export interface Harmed extends Span {
  harm: Harm;
}

/** The coach's rules whose finding a customer takes ill by itself. */
const BY_RULE: Record<string, Harm> = {
  blame: "blame",
  scolding: "blame",
  "calm-down": "dismissal",
  "conditional-apology": "dismissal",
  "sorry-but": "dismissal",
  disowning: "dismissal",
  "wrong-name": "name",
  "blank-left": "unfilled",
};
/** What no upset person reads to the end, in words. */
const WALL = 260;

/** @param said the replies before */
export function harmsOf(seen: Seen, met: { need: Need }[], said: string[]): Harmed[] {
  const { draft, findings, act } = seen;
  const helps = met.some(({ need }) => need === "plan");
  const whole = { start: 0, end: draft.text.length };
  const found: Harmed[] = findings.flatMap(({ rule, start, end }) => {
    // A door that is closed is no harm where another is opened.
    const harm = BY_RULE[rule] ?? (CLOSING.has(rule) && !helps ? "refusal" : undefined);
    return harm ? [{ harm, start, end }] : [];
  });
  const answers = seen.asked.length > 0 && met.some(({ need }) => need === "answer");
  if (!helps && !answers && !date(seen).length)
    for (const { start, end } of act("redirects_channel"))
      if (!isHearing(seen, start)) found.push({ harm: "send-off", start, end });
  if (repeats(draft.text, said)) found.push({ harm: "repetition", ...whole });
  if (draft.text.split(/\s+/).length > WALL) found.push({ harm: "length", ...whole });
  return found;
}

/** "I'm sorry, sitting by the phone all morning" sends nobody to a phone. */
function isHearing({ draft }: Seen, at: number): boolean {
  const { start, end } = sentenceAt(draft, at);
  return draft.acknowledgements.some((place) => place.start >= start && place.start < end);
}

/** So much of a reply may be the same as before. */
const SAME = 0.6;

function repeats(reply: string, said: string[]): boolean {
  const words = shingles(reply);
  return said.some((before) => {
    const others = shingles(before);
    let same = 0;
    for (const three of words) if (others.has(three)) same += 1;
    return same > 0 && same >= words.size * SAME;
  });
}

/** Three words in a row, each once. */
function shingles(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? [];
  return new Set(
    words.slice(0, Math.max(1, words.length - 2)).map((_, at) => words.slice(at, at + 3).join(" ")),
  );
}
