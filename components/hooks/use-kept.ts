/**
 * Findings that the agent said are fine: silent in their ticket as long as this panel lives, wherever in the
 * draft their words come to stand.
 */
import { useMemo, useState } from "react";
import type { Finding } from "@/lib/model";

export interface Kept {
  /** What is left to say. */
  findings: Finding[];
  kept: Finding[];
  keep(finding: Finding): void;
  lookAgain(finding: Finding): void;
}

export function useKept(ticket: string, draft: string, found: Finding[]): Kept {
  /** By ticket: rules with the exact words. */
  const [marks, setMarks] = useState<Record<string, string[]>>({});
  const mine = marks[ticket];
  const [findings, kept] = useMemo(() => {
    const isKept = (finding: Finding) => mine?.includes(markOf(finding, draft));
    return [found.filter((one) => !isKept(one)), found.filter(isKept)];
  }, [found, mine, draft]);
  const change = (finding: Finding, add: boolean) => {
    const mark = markOf(finding, draft);
    const others = (mine ?? []).filter((other) => other !== mark);
    setMarks({ ...marks, [ticket]: add ? [...others, mark] : others });
  };
  return {
    findings,
    kept,
    keep: (finding) => change(finding, true),
    lookAgain: (finding) => change(finding, false),
  };
}

function markOf({ rule, start, end }: Finding, draft: string): string {
  return `${rule} ${draft.slice(start, end)}`;
}
