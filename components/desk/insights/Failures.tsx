import type { Figures } from "@/lib/insights/figures";
import { portion } from "@/lib/insights/say";
import { rightOf } from "@/lib/insights/shares";
import { FAILURES } from "../../panel/words";
import { Chart } from "./Chart";
import { filterOf } from "./EndsOverTime";
import { ENDS, Legend } from "./Patterns";
import { Count, Said } from "./Said";
import { StackedBar } from "./StackedBar";

/** How each kind of failure ended. */
export function Failures({ figures: { failures } }: { figures: Figures }) {
  const most = Math.max(...failures.map(({ cases }) => cases));
  return (
    <Chart
      title="By what failed"
      counted="Each case counts once, under what failed first in it. Right: recovered or restored, of those that ended and said how."
      table={{
        caption: "How cases ended, by what failed",
        columns: ["What failed", "Cases", ...ENDS.map(({ name }) => name), "Right", "Cooler at last"],
        rows: failures.map(({ id, cases, ends, cooler }) => ({
          key: id,
          cells: [
            FAILURES[id],
            <Count key="cases" number={cases} of={{ failure: id }} />,
            ...ENDS.map(({ end }) => (
              <Count key={end} number={ends[end]} of={{ failure: id, ...filterOf(end) }} />
            )),
            <Said
              key="right"
              words={portion(
                rightOf({ ends }),
                { failure: id, state: "closed", outcome: "right" },
                { failure: id, state: "closed", outcome: "said" },
              )}
            />,
            <Count key="cooler" number={cooler} of={{ failure: id, cooled: "cooler" }} />,
          ],
        })),
      }}
    >
      {failures.map(({ id, cases, ends }) => (
        <div key={id} className="bar-row">
          <p>
            {FAILURES[id]}{" "}
            <span className="aside">
              <Count number={cases} of={{ failure: id }} />
            </span>
          </p>
          <StackedBar
            most={most}
            parts={ENDS.map((one) => ({
              ...one,
              number: ends[one.end],
              of: { failure: id, ...filterOf(one.end) },
            }))}
          />
        </div>
      ))}
      <Legend of={ENDS} />
    </Chart>
  );
}
