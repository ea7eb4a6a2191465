import { scaleLinear } from "@visx/scale";
import { Bar, LinePath } from "@visx/shape";
import type { CauseCount } from "@/lib/insights/counters/causes";
import type { Figures } from "@/lib/insights/figures";
import { percent } from "@/lib/insights/say";
import { Chart } from "./Chart";
import { useLinks } from "./links";
import { Count } from "./Said";
import { useWidth } from "./use-width";

/** So many are drawn; the table has all. */
const MOST = 8;
/** px, as in insights.css. */
const ROW = 52;

/** The few causes behind most cases: the commonest first, and how much they make up together. */
export function Causes({ figures, before }: { figures: Figures; before: Figures | undefined }) {
  const { nameOf } = useLinks();
  const { said, unsaid } = figures.causes;
  const all = said.reduce((sum, { cases }) => sum + cases, 0);
  const sums = said.map((_, at) => said.slice(0, at + 1).reduce((sum, { cases }) => sum + cases, 0));
  return (
    <Chart
      title="What causes them"
      lead={
        <p className="lead">
          <Count number={all} of={{ cause: "said" }} /> with a cause,{" "}
          <Count number={unsaid} of={{ cause: "unsaid" }} /> without.
          {said.length > MOST && ` The ${MOST} commonest are drawn; the table has all ${said.length}.`}
        </p>
      }
      counted="The cause that was said when the case was closed; every case of the period that has one. The line adds them up, as parts of all with a cause. The small bars are twelve equal parts of the period."
      table={{
        caption: "Causes, the commonest first",
        columns: ["Cause", "Cases", "Part", "Together", "Period before"],
        rows: said.map(({ id, cases }, at) => ({
          key: id,
          cells: [
            nameOf(id),
            <Count key="cases" number={cases} of={{ cause: id }} />,
            <Count key="part" number={cases} of={{ cause: id }} as={percent(cases / all)} />,
            percent(sums[at]! / all),
            before ? <Before key="before" id={id} before={before} /> : "–",
          ],
        })),
      }}
    >
      {said.length > 0 ? (
        <Pareto said={said.slice(0, MOST)} sums={sums} all={all} before={before} />
      ) : (
        <p className="muted">No cause was said yet: closing a case asks for one.</p>
      )}
    </Chart>
  );
}

interface ParetoProps {
  said: CauseCount[];
  sums: number[];
  all: number;
  before: Figures | undefined;
}

/** How often it was the cause in the period before. */
function Before({ id, before }: { id: string; before: Figures }) {
  const { from, to, causes } = before;
  const cases = causes.said.find((one) => one.id === id)?.cases ?? 0;
  return <Count number={cases} of={{ cause: id, from, to }} />;
}

function Pareto({ said, sums, all, before }: ParetoProps) {
  const [place, width] = useWidth<HTMLDivElement>();
  const { hrefOf, nameOf } = useLinks();
  const x = scaleLinear({ domain: [0, all], range: [0, width - 8] });
  return (
    <div ref={place} className="pareto">
      <svg width={width} height={said.length * ROW} aria-hidden="true">
        {said.map(({ id, cases }, at) => (
          <a key={id} href={hrefOf({ cause: id })} tabIndex={-1}>
            <Bar className="pareto-bar" x={0} y={at * ROW + 26} width={x(cases)} height={16} rx={2} />
          </a>
        ))}
        <LinePath
          className="pareto-line"
          data={said}
          x={(_, at) => x(sums[at]!)}
          y={(_, at) => at * ROW + 34}
        />
        {said.map(({ id }, at) => (
          <circle key={id} className="pareto-dot" cx={x(sums[at]!)} cy={at * ROW + 34} r={3.5} />
        ))}
      </svg>
      <ol>
        {said.map(({ id, cases, course }, at) => (
          <li key={id}>
            <span className="pareto-name">{nameOf(id)}</span>
            <span className="aside">
              <Trend course={course} />
              <Count number={cases} of={{ cause: id }} />
              {before && (
                <span className="wide">
                  {" "}
                  (before: <Before id={id} before={before} />)
                </span>
              )}
              {" · "}
              <span className="wide">together </span>
              {percent(sums[at]! / all)}
            </span>
          </li>
        ))}
      </ol>
    </div>
  );
}

/** Bars too small to be read off: whether it gets more or less. */
function Trend({ course }: { course: number[] }) {
  const y = scaleLinear({ domain: [0, Math.max(1, ...course)], range: [0, 14] });
  return (
    <svg className="trend" width={course.length * 4} height={15} aria-hidden="true">
      {course.map((number, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a part of the period is named by its place
        <Bar key={at} x={at * 4} y={15 - Math.max(1, y(number))} width={3} height={Math.max(1, y(number))} />
      ))}
    </svg>
  );
}
