/** How hot the first complaint was, and the customer's last words. */
import { cooledOf } from "../../log/filter";
import type { Counter } from "./counter";

export interface Heat {
  /** Cases by the first temperature, then by the last. */
  table: number[][];
  cooler: number;
  same: number;
  hotter: number;
}

const TEMPERATURES = 4;

export function heat(): Counter<Heat> {
  const table = Array.from({ length: TEMPERATURES }, () => Array<number>(TEMPERATURES).fill(0));
  const counted = { cooler: 0, same: 0, hotter: 0 };
  return {
    add: ({ temperature }) => {
      table[temperature.first]![temperature.last]!++;
      counted[cooledOf(temperature)]++;
    },
    total: () => ({ table, ...counted }),
  };
}
