import { useLayoutEffect, useMemo, useRef } from "react";
import type { Reminder } from "@/lib/model";
import type { RowAct } from "./FollowUpRow";
import type { Work } from "./use-work";

/** What a row hands on; the same for ever, so that a key does not draw a whole list anew. */
export interface RowHand {
  act(act: RowAct, row: Reminder): void;
  press(index: number): void;
  toggle(index: number, extend: boolean): void;
}

export function useRowHand(work: Work): RowHand {
  const now = useRef(work);
  useLayoutEffect(() => {
    now.current = work;
  });
  return useMemo(
    () => ({
      act: (act, row) => now.current.act(act, row),
      press: (index) => now.current.chosen.move(index),
      toggle: (index, extend) => now.current.chosen.toggle(index, extend),
    }),
    [],
  );
}
