/** The blanks that a phrase may have, in the agent's words, and what is wrong with those in a text. */
import type { Blank } from "@/lib/model";
import { HINTS } from "@/lib/phrases/fill";

/** Out of the ticket; the others wait for the agent. */
const FILLED: ReadonlySet<string> = new Set<Blank>(["name", "thing", "reference", "agent"]);

/** All that Amends knows, with what each stands for: "first name". */
export const BLANKS = Object.keys(HINTS).map((blank) => ({
  blank,
  stands: standsFor(blank),
  fills: FILLED.has(blank),
}));

const HOLE = /\{([^{}]{0,60})\}/g;
const NAME = /^\w{1,40}$/;

export interface Part {
  text: string;
  /** Set where this part is a blank, and `text` what it stands for. */
  blank?: { fills: boolean };
}

/** A template in parts, for showing. An agent may have blanks of their own: "{branch}". */
export function partsOf(template: string): Part[] {
  const parts: Part[] = [];
  let from = 0;
  for (const { 0: hole, 1: name, index } of template.matchAll(HOLE)) {
    if (!NAME.test(name!)) continue;
    if (index > from) parts.push({ text: template.slice(from, index) });
    parts.push({ text: standsFor(name!), blank: { fills: FILLED.has(name!) } });
    from = index + hole.length;
  }
  if (from < template.length) parts.push({ text: template.slice(from) });
  return parts;
}

/** What the agent should mend in the braces of a text; undefined where all is well. */
export function wrongBlank(template: string): string | undefined {
  for (const [hole, name] of template.matchAll(HOLE)) {
    if (!NAME.test(name!))
      return `${hole} is no blank: it is one word of plain letters, such as {name} or {pick_up_day}.`;
  }
  const rest = template.replace(HOLE, "");
  return /[{}]/.test(rest) ? "A brace stands alone: a blank has one on each side, as in {name}." : undefined;
}

export const braced = (name: string) => `{${name}}`;

function standsFor(blank: string): string {
  return Object.hasOwn(HINTS, blank)
    ? HINTS[blank as Blank].replace(/^\[|\]$/g, "")
    : blank.replaceAll("_", " ");
}
