import type { Temperature } from "@/lib/model";

const HEIGHTS = [8, 13, 18, 24];

/**
 * The temperature as a shape: one to four bars, in its own colour. Not sure: four empty ones. The word beside
 * it says it too.
 */
export function Bars({ temperature }: { temperature: Temperature | undefined }) {
  return (
    <svg
      className={`bars heat-${temperature ?? "unknown"}`}
      viewBox="0 0 44 26"
      width="44"
      height="26"
      aria-hidden="true"
    >
      {HEIGHTS.map((height, step) => (
        <rect
          key={height}
          className={temperature !== undefined && step <= temperature ? "full" : "empty"}
          x={step * 11 + 1}
          y={25 - height}
          width="8"
          height={height}
          rx="2.5"
        />
      ))}
    </svg>
  );
}
