import type { Figures } from "@/lib/insights/figures";
import type { CaseFilter } from "@/lib/model";
import { Chart } from "./Chart";
import { HEATS, Legend } from "./Patterns";
import { Count } from "./Said";
import { StackedBar } from "./StackedBar";

/** How they wrote at first, and at last. */
export function Heat({ figures: { heat, cases } }: { figures: Figures }) {
  const sums = {
    first: heat.table.map((row) => row.reduce((sum, number) => sum + number, 0)),
    last: HEATS.map((_, last) => heat.table.reduce((sum, row) => sum + row[last]!, 0)),
  };
  const bar = (which: "first" | "last") =>
    HEATS.map((one, at) => ({ ...one, number: sums[which][at]!, of: { [which]: at } as CaseFilter }));
  return (
    <Chart
      title="From first words to last"
      counted="The temperature of the first complaint and of the customer’s last words, as read or corrected; every case of the period."
      table={{
        caption: "Cases by the temperature of the first words and of the last",
        columns: ["First", ...HEATS.map(({ name }) => `${name} at last`)],
        rows: heat.table.map((row, first) => ({
          key: HEATS[first]!.name,
          cells: [
            `${HEATS[first]!.name} at first`,
            ...row.map((number, last) => (
              <Count key={HEATS[last]!.name} number={number} of={{ first, last } as CaseFilter} />
            )),
          ],
        })),
      }}
    >
      {(["first", "last"] as const).map((which) => (
        <div key={which} className="bar-row">
          <p>{which === "first" ? "First words" : "Last words"}</p>
          <StackedBar parts={bar(which)} most={cases} />
        </div>
      ))}
      <Legend of={HEATS} />
    </Chart>
  );
}
