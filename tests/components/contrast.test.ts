import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

type Tokens = Record<string, string>;

/** Ink and what it is written on. WCAG 2.2 AA, 1.4.3: text needs 4.5 to 1. */
const TEXT: [ink: string, ...grounds: string[]][] = [
  ["ink", "ground", "sunken", "raised", "accent-tint", "warn-tint", "line"],
  ["muted", "ground", "sunken", "raised", "accent-tint"],
  ["accent", "ground", "raised", "accent-tint"],
  ["accent-strong", "accent-tint"],
  ["accent-ink", "accent", "accent-strong"],
  ["warn", "ground", "sunken", "raised", "warn-tint"],
  ...[0, 1, 2, 3].map((heat): [string, ...string[]] => [`heat-${heat}`, "ground", `heat-${heat}-tint`]),
  ["ground", "ink"],
];

/** 1.4.11: what must be seen to be used (a field's edge, the ring around the focus) needs 3 to 1. */
const SHAPES: [shape: string, ...grounds: string[]][] = [
  ["field", "ground", "raised"],
  ["accent", "ground", "sunken", "raised", "accent-tint"],
];

const css = readFileSync(join(import.meta.dirname, "../../components/ui/tokens.css"), "utf8");
const [light, dark] = css.split("@media (prefers-color-scheme: dark)").map(tokensIn) as [Tokens, Tokens];

describe.each([
  ["light", light],
  ["dark", { ...light, ...dark }],
])("in the %s theme", (_theme, tokens) => {
  it.each(pairs(TEXT))("%s can be read on %s", (ink, ground) => {
    expect(contrast(tokens[ink]!, tokens[ground]!)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(pairs(SHAPES))("%s can be seen on %s", (shape, ground) => {
    expect(contrast(tokens[shape]!, tokens[ground]!)).toBeGreaterThanOrEqual(3);
  });
});

it("has every colour twice, for light and for dark", () => {
  expect(Object.keys(dark)).toEqual(Object.keys(light));
});

function pairs(table: [string, ...string[]][]): [string, string][] {
  return table.flatMap(([over, ...grounds]) => grounds.map((ground): [string, string] => [over, ground]));
}

function tokensIn(block: string): Tokens {
  return Object.fromEntries(
    [...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, hex]) => [name, hex]),
  );
}

function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light! + 0.05) / (dark! + 0.05);
}

/** Relative luminance of sRGB, 0 to 1. */
function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}
