import type { Figures } from "@/lib/insights/figures";
import { bounds, shareOf, TOO_FEW } from "@/lib/insights/interval";
import { between, cases, portion } from "@/lib/insights/say";
import type { CaseFilter, ConditionId, Speaks } from "@/lib/model";
import { CONDITIONS, SPEAKS } from "../../panel/words";
import { Chart } from "./Chart";
import { Intervals } from "./Intervals";
import { Count, Said } from "./Said";

const SIDES: Speaks[] = ["for", "against", "unknown"];

/** The paradox on this log: more than satisfied, by each of its four conditions. */
export function Conditions({ figures: { paradox } }: { figures: Figures }) {
  const ids = Object.keys(paradox.conditions) as ConditionId[];
  const rows = ids.flatMap((id) =>
    SIDES.map((side) => ({
      key: `${id}.${side}`,
      name: `${CONDITIONS[id].name}: ${SPEAKS[side].toLowerCase()}`,
      share: paradox.conditions[id][side],
      some: { state: "closed", outcome: "recovered", conditions: [`${id}.${side}`] } satisfies CaseFilter,
      of: { state: "closed", outcome: "said", conditions: [`${id}.${side}`] } satisfies CaseFilter,
    })),
  );
  const enough = rows.some(({ share }) => share.of >= TOO_FEW);
  return (
    <Chart
      title="The paradox, on your own cases"
      lead={
        <p className="lead">
          Research finds that a failure well recovered can please more than no failure at all, where four
          things hold. Here is how often your cases ended more than satisfied, with each of them and without.
        </p>
      }
      counted={`Recovered, of closed cases that said how they ended, by what the ticket or the agent said of each condition. A share is drawn from ${TOO_FEW} cases on; the line is where it lies nineteen times in twenty (Wilson’s interval).`}
      table={{
        caption: "Cases that ended more than satisfied, by condition",
        columns: ["Condition", "Recovered", "Of", "Share", "Likely between"],
        rows: rows.map(({ key, name, share, some, of }) => ({
          key,
          cells: [
            name,
            <Count key="some" number={share.some} of={some} />,
            <Count key="of" number={share.of} of={of} />,
            share.of < TOO_FEW ? "too few to say" : <Said key="share" words={portion(share, some, of)} />,
            share.of < TOO_FEW ? "–" : <Count key="likely" number={share.of} of={of} as={between(share)} />,
          ],
        })),
      }}
    >
      {enough ? (
        <Intervals
          domain={[0, 1]}
          marks={[
            { at: 0, name: "0%" },
            { at: 0.5, name: "50%" },
            { at: 1, name: "100%" },
          ]}
          rows={rows
            .filter(({ key }) => !key.endsWith("unknown"))
            .map(({ key, name, share, some, of }) => ({
              key,
              name,
              said: (
                <>
                  <Said words={portion(share, some, of)} />
                  {share.of < TOO_FEW ? ": too few to say" : <Said words={[" of ", cases(share.of, of)]} />}
                </>
              ),
              drawn: share.of < TOO_FEW ? undefined : { ...bounds(share), at: shareOf(share), clear: true },
            }))}
        />
      ) : (
        <p className="muted">Too few cases to say.</p>
      )}
    </Chart>
  );
}
