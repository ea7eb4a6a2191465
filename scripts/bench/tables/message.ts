/** Time for one message, short and long. */
import { messagesOf } from "../messages.ts";
import { SYSTEMS } from "../systems.ts";
import { type Budget, held, type Table } from "../table.ts";
import { percentile, times } from "../timing.ts";

const LENGTHS = [28, 160];
const COUNTED = 2000;
const WARM = 500;

export default function message(): Table {
  const budgets: Budget[] = [];
  const rows = LENGTHS.flatMap((words) => {
    const works = messagesOf(words, WARM + COUNTED).map((text) => [text]);
    const all = times(SYSTEMS, works, WARM);
    const ours = percentile(all[0]!, 0.5);
    for (const [at, { name }] of SYSTEMS.entries())
      budgets.push(
        held(`A message of ${words} words, ${name}, median`, percentile(all[at]!, 0.5), undefined, "ms"),
      );
    return SYSTEMS.map(({ name }, at) => {
      const [middle, slow] = [0.5, 0.95].map((part) => percentile(all[at]!, part));
      return [`${words} words, ${name}`, micro(middle!), micro(slow!), `${(middle! / ours).toFixed(2)} ×`];
    });
  });
  return {
    title: "One message",
    columns: ["", "p50 µs", "p95 µs", "to ours"],
    rows,
    budgets,
    note: `${COUNTED} messages after ${WARM} to warm up, each read once, all systems in turn.`,
  };
}

function micro(ms: number): string {
  return (ms * 1000).toFixed(1);
}
