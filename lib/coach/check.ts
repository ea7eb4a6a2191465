/** The coach: every rule over the draft, and what is good about it. */
import type { Finding, Reading, Ticket } from "../model";
import { rules as all } from "./all";
import { type Draft, draftOf } from "./draft";
import { praise } from "./praise";
import type { Rule } from "./rule";

interface Options {
  /** Ids of the rules that are switched off. */
  off?: ReadonlySet<string>;
  /** Others than those of the folder. */
  rules?: ReadonlyMap<string, Rule>;
}

/**
 * @returns the findings in the draft's order, no two on the same words; `good` in short words for one quiet line
 */
export function check(
  draft: string,
  context: { ticket: Ticket; reading: Reading },
  { off, rules = all }: Options = {},
): { findings: Finding[]; good: string[] } {
  if (!draft.trim()) return { findings: [], good: [] };
  const seen = draftOf(draft, context);
  const on = [...rules].filter(([id]) => !off?.has(id));
  const found = on.flatMap(([id, rule]) => findingsOf(id, rule, seen));
  const findings = apart(found, draft.length);
  return { findings, good: praise(seen, findings) };
}

function findingsOf(id: string, rule: Rule, draft: Draft): Finding[] {
  try {
    return rule.check(draft).map((found) => ({ rule: id, severity: rule.severity, ...found }));
  } catch {
    // One rule that stumbles over odd words must not silence the others.
    return [];
  }
}

/** Of findings that share words the weightier stays, then the shorter: it points more exactly. */
function apart(findings: Finding[], length: number): Finding[] {
  const weight = ({ severity, start, end }: Finding) => (severity === "warn" ? 0 : length) + (end - start);
  const taken = new Uint8Array(length);
  return findings
    .sort((a, b) => weight(a) - weight(b) || a.start - b.start)
    .filter(({ start, end }) => {
      if (start < 0 || end <= start || end > length || taken.subarray(start, end).includes(1)) return false;
      taken.fill(1, start, end);
      return true;
    })
    .sort((a, b) => a.start - b.start);
}
