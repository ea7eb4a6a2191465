/** JSON whose keys are in order: the same value is the same text, whenever and by whom it was written. */

export function stableText(value: unknown): string {
  return JSON.stringify(value, (_, one) =>
    typeof one === "object" && one && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)))
      : one,
  );
}
