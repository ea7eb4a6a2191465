import { scaleLinear } from "@visx/scale";
import { Bar } from "@visx/shape";
import type { CaseFilter } from "@/lib/model";
import { useLinks } from "./links";
import { useWidth } from "./use-width";

interface StackedBarProps {
  parts: { name: string; fill: string; number: number; of: CaseFilter }[];
  /** What the whole width stands for. */
  most: number;
}

const HEIGHT = 18;

/** One bar of several parts, each of which leads to its cases. */
export function StackedBar({ parts, most }: StackedBarProps) {
  const [place, width] = useWidth<HTMLDivElement>();
  const { hrefOf } = useLinks();
  const x = scaleLinear({ domain: [0, Math.max(1, most)], range: [0, width - 1] });
  const starts = parts.map((_, at) => parts.slice(0, at).reduce((sum, { number }) => sum + number, 0));
  return (
    <div ref={place} className="stacked-bar">
      <svg width={width} height={HEIGHT} aria-hidden="true">
        {parts.map(({ name, fill, number, of }, at) =>
          number ? (
            <a key={name} href={hrefOf(of)} tabIndex={-1}>
              <Bar
                className="segment"
                x={x(starts[at]!) + 0.5}
                y={0.5}
                width={Math.max(1, x(number) - 2)}
                height={HEIGHT - 1}
                rx={2}
                fill={fill}
              >
                <title>{`${name}: ${number}`}</title>
              </Bar>
            </a>
          ) : null,
        )}
      </svg>
    </div>
  );
}
