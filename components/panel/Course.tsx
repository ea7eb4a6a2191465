import type { Reading } from "@/lib/model";
import { count, TEMPERATURES } from "./words";

/** More messages than these are not told apart in so small a drawing. */
const MOST = 12;
const STEP = 12;
const TOP = 5;
const RISE = 5;

/** The temperature over the customer's messages, oldest first. */
export function Course({ course }: { course: Reading["course"] }) {
  const seen = course.slice(-MOST);
  if (seen.length < 2) return null;
  const width = (seen.length - 1) * STEP + 10;
  const points = seen.map(({ message, temperature }, index) => ({
    message,
    x: 5 + index * STEP,
    y: TOP + (3 - temperature) * RISE,
  }));
  const words = seen.map(({ temperature }) => TEMPERATURES[temperature].toLowerCase()).join(", then ");
  const label = `Over ${count(seen.length, "message")}: ${words}`;
  return (
    <svg
      className="course"
      viewBox={`0 0 ${width} 26`}
      width={width}
      height="26"
      role="img"
      aria-label={label}
    >
      <title>{label}</title>
      <polyline points={points.map(({ x, y }) => `${x},${y}`).join(" ")} />
      {points.map(({ message, x, y }, index) => (
        <circle key={message} cx={x} cy={y} r={index === points.length - 1 ? 3.5 : 2} />
      ))}
    </svg>
  );
}
