import { Group } from "@visx/group";
import { scaleBand, scaleLinear } from "@visx/scale";
import { Bar, Line } from "@visx/shape";
import type { Part } from "@/lib/insights/counters/course";
import type { Figures } from "@/lib/insights/figures";
import { whole } from "@/lib/insights/say";
import { Chart } from "./Chart";
import { useLinks } from "./links";
import { ENDS, Legend } from "./Patterns";
import { Count } from "./Said";
import { useWidth } from "./use-width";

/** How cases ended, part by part of the period. */
export function EndsOverTime({ figures }: { figures: Figures }) {
  const { course } = figures;
  return (
    <Chart
      title="How cases ended"
      counted="A case stands at the day on which it came into the log. Recovered, restored and lost are what was said when it was closed; open ones are not closed yet. Twelve equal parts of the period."
      table={{
        caption: "How cases ended, part by part of the period",
        columns: ["From", ...ENDS.map(({ name }) => name)],
        rows: course.map(({ from, to, ends }) => ({
          key: String(from),
          cells: [
            day(from, true),
            ...ENDS.map(({ end }) => (
              <Count key={end} number={ends[end]} of={{ ...filterOf(end), from, to }} />
            )),
          ],
        })),
      }}
    >
      <Columns course={course} />
      <Legend of={ENDS} />
    </Chart>
  );
}

export const filterOf = (end: (typeof ENDS)[number]["end"]) =>
  end === "open" ? ({ state: "open" } as const) : ({ state: "closed", outcome: end } as const);

/** "Mar 3", with its year where that is asked. */
const day = (time: number, withYear: boolean) =>
  new Date(time).toLocaleDateString("en", {
    day: "numeric",
    month: "short",
    ...(withYear && { year: "numeric" }),
  });

/** From so long a period on, a day without its year could be any, ms. */
const LONG = 300 * 86_400_000;
const HEIGHT = 210;
const FOOT = 22;
const SIDE = 40;
/** px that a day's name takes. */
const NAME = 84;

function Columns({ course }: { course: Part[] }) {
  const [place, width] = useWidth<HTMLDivElement>();
  const { hrefOf } = useLinks();
  const totals = course.map(({ ends }) => ENDS.reduce((sum, { end }) => sum + ends[end], 0));
  const x = scaleBand({
    domain: course.map(({ from }) => from),
    range: [SIDE, width],
    paddingInner: 0.28,
    paddingOuter: 0.1,
  });
  const y = scaleLinear({ domain: [0, Math.max(4, ...totals)], range: [HEIGHT - FOOT, 8], nice: true });
  const isLong = course.at(-1)!.to - course[0]!.from > LONG;
  const every = Math.ceil((course.length * NAME) / (width - SIDE));
  return (
    <div ref={place}>
      <svg width={width} height={HEIGHT} aria-hidden="true">
        {y.ticks(4).map((tick) => (
          <Group key={tick}>
            <Line className="rule" from={{ x: SIDE, y: y(tick) }} to={{ x: width, y: y(tick) }} />
            <text className="axis" x={SIDE - 8} y={y(tick) + 4} textAnchor="end">
              {whole(tick)}
            </text>
          </Group>
        ))}
        {course.map(({ from, to, ends }, part) => (
          <Group key={from} left={x(from) ?? 0}>
            {ENDS.map(({ end, name, fill }, at) => {
              const below = ENDS.slice(0, at).reduce((sum, one) => sum + ends[one.end], 0);
              if (!ends[end]) return null;
              return (
                <a key={end} href={hrefOf({ ...filterOf(end), from, to })} tabIndex={-1}>
                  <Bar
                    className="segment"
                    x={0}
                    y={y(below + ends[end])}
                    width={x.bandwidth()}
                    height={Math.max(1, y(below) - y(below + ends[end]) - 1)}
                    fill={fill}
                  >
                    <title>{`${name}: ${ends[end]}`}</title>
                  </Bar>
                </a>
              );
            })}
            {part % every === 0 && (
              <text className="axis" x={x.bandwidth() / 2} y={HEIGHT - 4} textAnchor="middle">
                {day(from, isLong)}
              </text>
            )}
          </Group>
        ))}
      </svg>
    </div>
  );
}
