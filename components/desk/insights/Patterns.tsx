import { PatternCircles, PatternLines } from "@visx/pattern";
import type { End } from "@/lib/insights/counters/ends";

/** How each way to end looks, and in which order they stand. */
export const ENDS: { end: End; name: string; fill: string }[] = [
  { end: "recovered", name: "Recovered", fill: "var(--accent)" },
  { end: "restored", name: "Restored", fill: "url(#fill-restored)" },
  { end: "lost", name: "Lost", fill: "url(#fill-lost)" },
  { end: "unsaid", name: "Not said", fill: "url(#fill-unsaid)" },
  { end: "open", name: "Open", fill: "var(--ground)" },
];

export const HEATS: { name: string; fill: string }[] = [
  { name: "Calm", fill: "var(--ground)" },
  { name: "Annoyed", fill: "url(#fill-annoyed)" },
  { name: "Angry", fill: "url(#fill-angry)" },
  { name: "Furious", fill: "var(--heat-3)" },
];

/** Fills that can be told apart without colour. They are laid down once and used by their names. */
export function Patterns() {
  return (
    <svg className="patterns" width="0" height="0" aria-hidden="true">
      <defs>
        <PatternLines
          id="fill-restored"
          width={6}
          height={6}
          orientation={["diagonal"]}
          stroke="var(--accent)"
          strokeWidth={1.6}
          background="var(--accent-tint)"
        />
        <PatternLines
          id="fill-lost"
          width={5}
          height={5}
          orientation={["diagonal", "diagonalRightToLeft"]}
          stroke="var(--heat-2)"
          strokeWidth={1.4}
          background="var(--heat-2-tint)"
        />
        <PatternCircles
          id="fill-unsaid"
          width={6}
          height={6}
          radius={1.1}
          fill="var(--muted)"
          background="var(--sunken)"
        />
        <PatternLines
          id="fill-annoyed"
          width={6}
          height={6}
          orientation={["horizontal"]}
          stroke="var(--heat-1)"
          strokeWidth={1.3}
          background="var(--heat-1-tint)"
        />
        <PatternLines
          id="fill-angry"
          width={5}
          height={5}
          orientation={["diagonal"]}
          stroke="var(--heat-2)"
          strokeWidth={2.2}
          background="var(--heat-2-tint)"
        />
      </defs>
    </svg>
  );
}

/** What each fill stands for. */
export function Legend({ of }: { of: { name: string; fill: string }[] }) {
  return (
    <ul className="legend">
      {of.map(({ name, fill }) => (
        <li key={name}>
          <svg width="14" height="14" aria-hidden="true">
            <rect className="segment" x="0.5" y="0.5" width="13" height="13" rx="2" fill={fill} />
          </svg>
          {name}
        </li>
      ))}
    </ul>
  );
}
