/** Time for a very long ticket. */
import { messagesOf } from "../messages.ts";
import { SYSTEMS } from "../systems.ts";
import type { Table } from "../table.ts";
import { percentile, times } from "../timing.ts";

const MESSAGES = 500;
const WORDS = 28;
const COUNTED = 20;
const WARM = 3;

export default function ticket(): Table {
  const tickets = Array.from({ length: WARM + COUNTED }, (_, seed) => [...messagesOf(WORDS, MESSAGES, seed)]);
  const all = times(SYSTEMS, tickets, WARM);
  const ours = percentile(all[0]!, 0.5);
  return {
    title: `A ticket of ${MESSAGES} customer's messages of ${WORDS} words`,
    columns: ["", "p50 ms", "p95 ms", "to ours"],
    rows: SYSTEMS.map(({ name }, at) => {
      const [middle, slow] = [0.5, 0.95].map((part) => percentile(all[at]!, part));
      return [name, middle!.toFixed(2), slow!.toFixed(2), `${(middle! / ours).toFixed(2)} ×`];
    }),
    note: `${COUNTED} tickets after ${WARM} to warm up, all systems in turn.`,
  };
}
