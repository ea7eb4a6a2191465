/** The recovery log's list, however long: only the parts in sight are fetched, and anew with every change. */
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { ask, hearChanges } from "@/lib/ask";
import type { CaseFilter, CasePage, Recovery } from "@/lib/model";

/** Rows that come at once. */
const PART = 200;

interface Held {
  /** What the parts answer to. */
  filter: CaseFilter;
  page: Omit<CasePage, "rows">;
  parts: ReadonlyMap<number, Recovery[]>;
}

export function useCasePages(filter: CaseFilter) {
  const [held, hold] = useState<Held>();
  const [lost, setLost] = useState(false);
  const sight = useRef({ first: 0, last: 0 });
  /** Counts up with all that makes an answer on its way worthless. */
  const turn = useRef(0);

  const fetchPart = useCallback(
    async (part: number) => {
      const mine = turn.current;
      try {
        const { rows, ...page } = await ask({ kind: "log.page", filter, from: part * PART, count: PART });
        if (mine !== turn.current) return;
        setLost(false);
        hold((before) => ({
          filter,
          page,
          parts: new Map([...(before?.filter === filter ? before.parts : []), [part, rows]]),
        }));
      } catch {
        if (mine === turn.current) setLost(true);
      }
    },
    [filter],
  );
  const refresh = useCallback(() => {
    turn.current++;
    for (const part of partsOf(sight.current)) void fetchPart(part);
  }, [fetchPart]);
  useEffect(() => {
    sight.current = { first: 0, last: 0 };
    refresh();
    return hearChanges(refresh);
  }, [refresh]);

  const known = useRef(held);
  known.current = held;
  const asked = useRef(new Set<string>());
  const want = useCallback(
    (first: number, last: number) => {
      sight.current = { first: Math.max(0, first), last: Math.max(0, last) };
      for (const part of partsOf(sight.current)) {
        const question = `${turn.current} ${part}`;
        if (known.current?.parts.has(part) || asked.current.has(question)) continue;
        asked.current.add(question);
        void fetchPart(part);
      }
    },
    [fetchPart],
  );
  const at = useCallback(
    (index: number) => held?.parts.get(Math.floor(index / PART))?.[index % PART],
    [held],
  );
  return useMemo(
    () => ({ page: held?.page, at, lost, want, retry: refresh }),
    [held, at, lost, want, refresh],
  );
}

function partsOf({ first, last }: { first: number; last: number }): number[] {
  const [from, to] = [Math.floor(first / PART), Math.floor(last / PART)];
  return Array.from({ length: to - from + 1 }, (_, at) => from + at);
}
