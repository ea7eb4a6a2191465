import type { Share } from "@/lib/insights/counters/counter";
import type { Factor, Had } from "@/lib/insights/counters/factors";
import type { Figures } from "@/lib/insights/figures";
import { difference, differenceBounds, TOO_FEW } from "@/lib/insights/interval";
import { compared, portion, signed } from "@/lib/insights/say";
import type { CaseFilter, RecoveryOutcome } from "@/lib/model";
import { useStageNames } from "../../panel/stage-names";
import { Chart } from "./Chart";
import { Intervals } from "./Intervals";
import { useLinks } from "./links";
import { Count, Said } from "./Said";

/** What went before good ends, and before bad ones. */
export function WentBefore({ figures: { factors } }: { figures: Figures }) {
  const nameOf = useNames();
  const rows = factors.map((factor) => ({ ...factor, name: nameOf(factor.had), key: keyOf(factor.had) }));
  const spoken = rows.filter(({ having, lacking }) => difference(having, lacking).kind !== "few");
  const edges = spoken.flatMap(({ having, lacking }) => Object.values(differenceBounds(having, lacking)));
  /** In tenths, so that the marks are round. */
  const reach = Math.ceil(Math.max(...edges.map(Math.abs)) * 10) / 10;
  return (
    <Chart
      title="What went before good ends and bad"
      lead={
        <p className="lead">
          How much more often cases with it were put right than cases without. It went before; whether it is
          why, no count can say.
          {spoken.length < rows.length &&
            ` ${rows.length - spoken.length} of ${rows.length} have too few cases to say: it takes ${TOO_FEW} with and ${TOO_FEW} without.`}
        </p>
      }
      counted="Closed cases that said how they ended: recovered and restored are right, lost is not. The line is where the difference lies nineteen times in twenty (Newcombe’s interval); a full point is more than chance explains."
      table={{
        caption: "Cases put right, with and without",
        columns: ["What", ...ENDED.map(({ name }) => name), "Right with it", "Right without", "Difference"],
        rows: rows.map(({ key, name, had, ends, ...factor }) => ({
          key,
          cells: [
            name,
            ...ENDED.map(({ outcome }) => (
              <Count key={outcome} number={ends[outcome]} of={{ ...having(had), outcome }} />
            )),
            <Said key="with" words={portionOf(factor.having, having(had))} />,
            <Said key="without" words={portionOf(factor.lacking, lacking(had))} />,
            inPoints(factor),
          ],
        })),
      }}
    >
      {spoken.length > 0 ? (
        <Intervals
          domain={[-reach, reach]}
          marks={[
            { at: -reach, name: `${Math.round(reach * 100)} points fewer` },
            { at: 0, name: "no difference" },
            { at: reach, name: `${Math.round(reach * 100)} more` },
          ]}
          rows={spoken.map(({ key, name, having, lacking }) => {
            const found = difference(having, lacking);
            return {
              key,
              name,
              said: compared(having, lacking, { more: "more", less: "fewer" }).replace(/\.$/, ""),
              drawn:
                found.kind === "few" ? undefined : { ...found, at: found.by, clear: found.kind === "clear" },
            };
          })}
        />
      ) : (
        <p className="muted">Too few cases to say.</p>
      )}
    </Chart>
  );
}

function inPoints({ having, lacking }: Pick<Factor, "having" | "lacking">): string {
  const found = difference(having, lacking);
  if (found.kind === "few") return "too few to say";
  return `${signed(found.by)} (${signed(found.low)} to ${signed(found.high)})`;
}

const ENDED: { outcome: RecoveryOutcome; name: string }[] = [
  { outcome: "recovered", name: "Recovered" },
  { outcome: "restored", name: "Restored" },
  { outcome: "lost", name: "Lost" },
];

const CLOSED = { state: "closed" } as const;

/** The closed cases that had it. */
function having(had: Had): CaseFilter {
  if (had.what === "remedy") return { ...CLOSED, remedy: had.id };
  if (had.what === "skipped") return { ...CLOSED, skipped: had.stage };
  if (had.what === "extra") return { ...CLOSED, extra: "any" };
  if (had.what === "late promise") return { ...CLOSED, promises: "late" };
  return { ...CLOSED, followUps: "done" };
}

/** The closed cases that had it not. */
function lacking(had: Had): CaseFilter {
  if (had.what === "remedy") return { ...CLOSED, without: had.id };
  if (had.what === "skipped") return { ...CLOSED, done: had.stage };
  if (had.what === "extra") return { ...CLOSED, extra: "none" };
  if (had.what === "late promise") return { ...CLOSED, promises: "not late" };
  return { ...CLOSED, followUps: "open" };
}

const portionOf = (share: Share, of: CaseFilter) =>
  portion(share, { ...of, outcome: "right" }, { ...of, outcome: "said" });

const keyOf = (had: Had) => Object.values(had).join(" ");

function useNames(): (had: Had) => string {
  const stages = useStageNames();
  const { nameOf } = useLinks();
  return (had) => {
    if (had.what === "remedy") return nameOf(had.id);
    if (had.what === "skipped") return `${stages[had.stage].short}: skipped`;
    return {
      extra: "Something extra given",
      "late promise": "A promise kept late",
      "followed up": "Every follow-up done",
    }[had.what];
  };
}
