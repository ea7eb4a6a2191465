import { scaleLinear } from "@visx/scale";
import { Line } from "@visx/shape";
import type { ReactNode } from "react";
import type { Interval } from "@/lib/insights/interval";
import { useWidth } from "./use-width";

interface IntervalRow {
  key: string;
  name: ReactNode;
  /** In words, beside the name. */
  said: ReactNode;
  /** Absent where there are too few to say. */
  drawn?: (Interval & { at: number; clear: boolean }) | undefined;
}

interface IntervalsProps {
  rows: IntervalRow[];
  /** What the two edges stand for, and what is marked between. */
  domain: [number, number];
  marks: { at: number; name: string }[];
}

const HEIGHT = 20;
const SIDE = 14;

/** A point for what was counted and a line for where it may really be. A full point: it is more than chance. */
export function Intervals({ rows, domain, marks }: IntervalsProps) {
  const [place, width] = useWidth<HTMLDivElement>();
  const x = scaleLinear({ domain, range: [SIDE, width - SIDE] });
  return (
    <div ref={place} className="intervals">
      {rows.map(({ key, name, said, drawn }) => (
        <div key={key} className="bar-row">
          <p>
            {name} <span className="aside">{said}</span>
          </p>
          {drawn && (
            <svg width={width} height={HEIGHT} aria-hidden="true">
              {marks.map(({ at }) => (
                <Line key={at} className="rule" from={{ x: x(at), y: 0 }} to={{ x: x(at), y: HEIGHT }} />
              ))}
              <Line
                className="interval"
                from={{ x: x(drawn.low), y: HEIGHT / 2 }}
                to={{ x: x(drawn.high), y: HEIGHT / 2 }}
              />
              <circle
                className={drawn.clear ? "point clear" : "point"}
                cx={x(drawn.at)}
                cy={HEIGHT / 2}
                r={5}
              />
            </svg>
          )}
        </div>
      ))}
      <svg width={width} height={18} aria-hidden="true">
        {marks.map(({ at, name }, place) => (
          <text
            key={at}
            className="axis"
            x={x(at)}
            y={13}
            textAnchor={place === 0 ? "start" : place === marks.length - 1 ? "end" : "middle"}
          >
            {name}
          </text>
        ))}
      </svg>
    </div>
  );
}
