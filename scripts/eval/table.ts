/** Measurements for a person to read. */
import { type Measured, type Measurement, OURS } from "./measure.ts";
import { PEERS } from "./peers.ts";

const SYSTEMS = [OURS, ...PEERS.map(({ name }) => name)];
const WIDTHS = { name: 44, n: 6, system: 18 };

export function table({ set, figures }: Measurement): string {
  const names = [...new Set(figures.map(({ figure }) => figure))];
  const head = ["".padEnd(WIDTHS.name), "n".padStart(WIDTHS.n), ...SYSTEMS.map(wide)].join("").trimEnd();
  const body = names.map((name) => {
    const row = figures.filter(({ figure }) => figure === name);
    const cells = SYSTEMS.map((system) => wide(cell(row.find(({ by }) => by === system))));
    return [name.padEnd(WIDTHS.name), String(row[0]?.n).padStart(WIDTHS.n), ...cells].join("").trimEnd();
  });
  return [set, head, ...body].join("\n");
}

const wide = (text: string) => `   ${text.padEnd(WIDTHS.system)}`;

function cell(measured: Measured | undefined): string {
  if (!measured) return "";
  const { value, low, high } = measured;
  return Number.isFinite(value) ? `${short(value)} (${short(low)} to ${short(high)})` : "none";
}

/** ".873", "1.00", "-.02": as in papers. */
function short(value: number): string {
  return value.toFixed(value >= 0.9995 ? 2 : 3).replace(/^(-?)0\./, "$1.");
}
