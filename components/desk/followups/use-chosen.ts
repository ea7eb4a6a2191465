/** Where the agent is in a list, and which rows they have chosen. */
import { useRef, useState } from "react";
import type { Reminder } from "@/lib/model";

/** A list as it is walked: of a long one, only the rows near those in sight are at hand. */
export interface Rows {
  count: number;
  at(index: number): Reminder | undefined;
  /** Where it stands, of those at hand. */
  find(id: string): number | undefined;
  /** All of a stretch, at hand or not. */
  between(from: number, to: number, onPart?: (count: number) => void): Promise<Reminder[]>;
}

export interface Chosen {
  /** The row that the keyboard is on; undefined where there is none. */
  active: number | undefined;
  rows: ReadonlyMap<string, Reminder>;
  /** What is to be done is done to these: what is chosen, or else the row that the keyboard is on. */
  meant(): Reminder[];
  /** @param extend chooses all between here and where it began */
  move(to: number, extend?: boolean): void;
  toggle(index: number, extend?: boolean): void;
  all(): void;
  clear(): void;
}

type ById = ReadonlyMap<string, Reminder>;
const NONE: ById = new Map();

export function useChosen(rows: Rows): Chosen {
  const [place, setPlace] = useState<{ index: number; id: string | undefined }>();
  const [chosen, setChosen] = useState(NONE);
  /** Where a stretch begins, and what was chosen before it. */
  const anchor = useRef({ index: 0, before: NONE });
  const newest = useRef(0);
  const active = placed(place, rows);

  const go = (index: number) => setPlace({ index, id: rows.at(index)?.id });
  const choose = (next: ById) => {
    newest.current++;
    setChosen(next);
  };
  const stretch = async (from: number, to: number, before: ById) => {
    const turn = ++newest.current;
    const more = await rows.between(Math.min(from, to), Math.max(from, to)).catch(() => []);
    if (turn === newest.current) setChosen(new Map([...before, ...byId(more)]));
  };

  return {
    active,
    rows: chosen,
    meant() {
      const here = active === undefined ? undefined : rows.at(active);
      return chosen.size ? [...chosen.values()] : here ? [here] : [];
    },
    move(to, extend = false) {
      if (!rows.count) return;
      const index = Math.min(Math.max(0, to), rows.count - 1);
      if (extend) void stretch(anchor.current.index, index, anchor.current.before);
      else anchor.current = { index, before: chosen };
      go(index);
    },
    toggle(index, extend = false) {
      const row = rows.at(index);
      if (extend) void stretch(anchor.current.index, index, chosen);
      else if (row) {
        const next = new Map(chosen);
        if (!next.delete(row.id)) next.set(row.id, row);
        choose(next);
        anchor.current = { index, before: next };
      }
      go(index);
    },
    all: () => void stretch(0, rows.count - 1, NONE),
    clear() {
      anchor.current = { index: active ?? 0, before: NONE };
      choose(NONE);
    },
  };
}

const byId = (rows: Reminder[]): ById => new Map(rows.map((row) => [row.id, row]));

/** The place goes with its row; where that has left the list, the next one has come to the same place. */
function placed(
  place: { index: number; id: string | undefined } | undefined,
  rows: Rows,
): number | undefined {
  if (!rows.count || !place) return rows.count ? 0 : undefined;
  const { index, id } = place;
  const moved = id === undefined || rows.at(index)?.id === id ? index : (rows.find(id) ?? index);
  return Math.min(moved, rows.count - 1);
}
