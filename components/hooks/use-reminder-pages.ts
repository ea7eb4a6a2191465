/** One of the desk's lists, live: what changes elsewhere shows here, and the place in it stays. */
import { useEffect, useMemo, useReducer, useState } from "react";
import { ask, hearChanges } from "@/lib/ask";
import { type ListQuery, ReminderPages } from "./reminder-pages";

export function useReminderPages(first: ListQuery) {
  const [, changed] = useReducer((count: number) => count + 1, 0);
  const [pages] = useState(
    () => new ReminderPages(first, (query) => ask({ kind: "reminders.page", ...query }), changed),
  );
  useEffect(() => {
    pages.refresh();
    return hearChanges(() => pages.refresh());
  }, [pages]);
  const asking = useMemo(
    () => ({
      look: (query: ListQuery) => pages.look(query),
      want: (from: number, to: number) => pages.want(from, to),
      retry: () => pages.refresh(),
    }),
    [pages],
  );
  const { known } = pages;
  const rows = useMemo(
    () => ({
      count: known.page?.counts[known.query.list] ?? 0,
      at: (index: number) => pages.at(index),
      find: (id: string) => pages.find(id),
      between: (from: number, to: number, onPart?: (count: number) => void) =>
        pages.between(from, to, onPart),
    }),
    [pages, known],
  );
  return { rows, known, ...asking };
}
