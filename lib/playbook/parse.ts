/** A playbook from outside: all of it is right, or each wrong place is named. */
import type * as z from "zod/mini";
import { firstExcess, LARGEST } from "./bounds";
import { TeamPlaybook } from "./team";

export interface Problem {
  /** `remedies[3].text`; the whole is "playbook". */
  path: string;
  why: string;
}

export type Parsed = { playbook: TeamPlaybook; problems?: never } | { problems: Problem[]; playbook?: never };

const MOST_PROBLEMS = 20;

/** @param raw the text of a file, or what one holds */
export function parsePlaybook(raw: unknown): Parsed {
  const read = typeof raw === "string" ? readText(raw) : { value: raw };
  if ("problem" in read) return { problems: [read.problem] };
  const excess = firstExcess(read.value);
  if (excess) return { problems: [{ path: placeOf(excess.path), why: excess.why }] };
  const parsed = TeamPlaybook.safeParse(read.value);
  if (!parsed.success) return { problems: problemsIn(parsed.error.issues, read.value) };
  const problems = repeated(parsed.data).slice(0, MOST_PROBLEMS);
  return problems.length ? { problems } : { playbook: parsed.data };
}

function readText(text: string): { value: unknown } | { problem: Problem } {
  if (text.length > LARGEST)
    return { problem: { path: "playbook", why: `larger than ${LARGEST / 1000} KB` } };
  try {
    // Some editors put a mark at the start of what they save.
    return { value: JSON.parse(text.replace(/^\uFEFF/, "")) };
  } catch (error) {
    const at = /line \d{1,9} column \d{1,9}/.exec(String(error).slice(-200));
    return { problem: { path: at?.[0].replace(" column", ", column") ?? "playbook", why: "not JSON" } };
  }
}

type Issue = z.core.$ZodIssue;

/** A place that is wrong in two ways is wrong: once it is mended, the next word comes. */
export function problemsIn(issues: Issue[], value: unknown, whole = "playbook"): Problem[] {
  const places = new Map<string, Problem>();
  for (const issue of issues) {
    const path = placeOf(issue.path, whole);
    if (!places.has(path)) places.set(path, { path, why: wordsFor(issue, value) });
  }
  return [...places.values()].slice(0, MOST_PROBLEMS);
}

/** Our own checks bring their words along; for the rest the engine has none. */
function wordsFor(issue: Issue, value: unknown): string {
  if (at(value, issue.path) === undefined) return "missing";
  if (issue.code === "unrecognized_keys")
    return `not known here: ${issue.keys
      .slice(0, 5)
      .map((key) => key.slice(0, 60))
      .join(", ")}`;
  const own = issue.message && issue.message !== "Invalid input" ? issue.message : "";
  if (issue.code === "invalid_type") return own || `must be ${TYPES[issue.expected] ?? issue.expected}`;
  if (issue.code === "invalid_value") return own || `one of ${issue.values.join(", ")}`;
  return own || "is nothing that Amends knows here";
}

const TYPES: Record<string, string> = {
  string: "text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  object: "an object",
};

function at(value: unknown, path: PropertyKey[]): unknown {
  return path.reduce<unknown>((one, step) => (one as Record<PropertyKey, unknown> | null)?.[step], value);
}

function placeOf(path: PropertyKey[], whole = "playbook"): string {
  const place = path.map((part) => (typeof part === "number" ? `[${part}]` : `.${String(part)}`)).join("");
  return place.replace(/^\./, "") || whole;
}

/** An id stands for one thing: what was last offered, used or counted is remembered by it. */
function repeated({
  phrases,
  remedies,
  extras,
  causes,
  followUps,
  wordings,
  scenarios,
}: TeamPlaybook): Problem[] {
  const apart: Record<string, { id: string }[] | undefined>[] = [
    { remedies, extras, causes },
    { phrases },
    { followUps },
    { wordings },
    { scenarios },
  ];
  return apart.flatMap((parts) => {
    const seen = new Set<string>();
    return Object.entries(parts).flatMap(([part, entries = []]) =>
      entries.flatMap(({ id }, index) => {
        if (seen.has(id)) return [{ path: `${part}[${index}].id`, why: `“${id}” is there already` }];
        seen.add(id);
        return [];
      }),
    );
  });
}
