/** The coach's findings as the panel shows them: each with a name that outlasts the next key. */
import type { Finding } from "@/lib/model";
import { quoteOf } from "./quotes";

export interface Shown {
  /** Of the rule, the words and which of the same words it is: writing around them changes none of it. */
  id: string;
  finding: Finding;
  /** On one line; absent where the place holds only white space. */
  words: string | undefined;
}

/** In the order of the draft. */
export function shownOf(findings: Finding[], draft: string): Shown[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const { rule, start, end } = finding;
    const name = `${rule} ${draft.slice(start, end)}`;
    const nth = seen.get(name) ?? 0;
    seen.set(name, nth + 1);
    return { id: `${name} ${nth}`, finding, words: quoteOf(draft, start, end) };
  });
}

/** What weighs more comes first; the rest as it stands in the draft. */
export function weighed(shown: Shown[]): Shown[] {
  return shown.toSorted((a, b) => rank(a) - rank(b));
}

const rank = ({ finding }: Shown) => (finding.severity === "warn" ? 0 : 1);
