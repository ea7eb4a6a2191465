/** What is wrong with a value, in words: zod/mini comes without any. */
import type * as z from "zod/mini";

type Issue = z.core.$ZodIssue;

const TYPES: Record<string, string> = {
  string: "text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  object: "an object",
  record: "an object",
};

/** @param value what the whole was that the issue is of */
export function issueWords(issue: Issue, value: unknown): string {
  if (at(value, issue.path) === undefined) return "missing";
  switch (issue.code) {
    case "invalid_type":
      return `must be ${TYPES[issue.expected] ?? issue.expected}`;
    case "invalid_value":
      return `must be one of: ${issue.values.join(", ")}`;
    case "too_small":
      return `must be at least ${bound(issue.origin, issue.minimum)}`;
    case "too_big":
      return `must be at most ${bound(issue.origin, issue.maximum)}`;
    case "custom":
      return issue.message;
    default:
      return "is nothing that Amends knows here";
  }
}

function bound(of: string, limit: number | bigint): string {
  if (of === "string") return `${limit} characters long`;
  return of === "array" ? `${limit} entries long` : String(limit);
}

/** "reminders[3].due" for a path within `reminders`. */
export const placeOf = (root: string, path: readonly PropertyKey[]): string =>
  root + path.map((step) => (typeof step === "number" ? `[${step}]` : `.${String(step)}`)).join("");

function at(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((one, step) => (one as Record<PropertyKey, unknown> | null)?.[step], value);
}
