/**
 * The id of a line: text or a number, given back as it came. Archives number their messages beyond what a
 * JavaScript number can hold, so a long one keeps its digits.
 */
import * as z from "zod/mini";

/** JSON text kept as it stands (ECMAScript 2025; TypeScript's own library does not know it yet). */
interface RawJSON {
  rawJSON: string;
}

declare global {
  interface JSON {
    rawJSON(text: string): RawJSON;
    isRawJSON(value: unknown): value is RawJSON;
  }
}

export const Id = z.union(
  [z.string(), z.number(), z.custom<RawJSON>((value) => JSON.isRawJSON(value))],
  "must be a string or a number",
);
export type Id = z.infer<typeof Id>;

/** As `JSON.parse`, but a whole number called `id` that is too long to be exact keeps its digits. */
export function parseKeepingIds(text: string): unknown {
  // A reviver is slow, and few lines need it.
  if (!/"id"\s*:\s*-?\d{16}/.test(text)) return JSON.parse(text);
  return JSON.parse(text, (key: string, value: unknown, context?: { source: string }) => {
    const long = key === "id" && typeof value === "number" && !Number.isSafeInteger(value);
    return long && context ? JSON.rawJSON(context.source) : value;
  });
}
