/** A playbook from outside: all of it is right, or each wrong place is named. */
import type * as z from "zod/mini";
import { Playbook } from "./playbook";

export type Parsed =
  | { ok: true; playbook: Playbook }
  /** "remedies[3].text: may not be empty" */
  | { ok: false; errors: string[] };

const MOST_ERRORS = 20;

export function parsePlaybook(raw: unknown): Parsed {
  const parsed = Playbook.safeParse(raw);
  if (!parsed.success)
    return {
      ok: false,
      errors: firstAtEach(parsed.error.issues).map((issue) => `${placeOf(issue.path)}: ${wordsFor(issue)}`),
    };
  const errors = repeated(parsed.data).slice(0, MOST_ERRORS);
  return errors.length ? { ok: false, errors } : { ok: true, playbook: parsed.data };
}

type Issue = z.core.$ZodIssue;

/** A place that is wrong in two ways is wrong: once it is mended, the next word comes. */
function firstAtEach(issues: Issue[]): Issue[] {
  const places = new Map(issues.toReversed().map((issue) => [placeOf(issue.path), issue]));
  return issues.filter((issue) => places.get(placeOf(issue.path)) === issue).slice(0, MOST_ERRORS);
}

/** Our own checks bring their words along; for the rest the engine has none. */
function wordsFor(issue: Issue): string {
  if (issue.code === "unrecognized_keys") return `not known here: ${issue.keys.slice(0, 5).join(", ")}`;
  if (issue.code === "invalid_type") return `must be ${issue.expected}`;
  if (issue.code === "invalid_value") return `one of ${issue.values.join(", ")}`;
  return issue.message;
}

/** `remedies[3].text`; the whole is "playbook". */
function placeOf(path: PropertyKey[]): string {
  const place = path.map((part) => (typeof part === "number" ? `[${part}]` : `.${String(part)}`)).join("");
  return place.replace(/^\./, "") || "playbook";
}

/** An id stands for one thing: what was last offered is remembered by it. */
function repeated({ remedies, extras, causes }: Playbook): string[] {
  const seen = new Set<string>();
  const places = [
    ...remedies.map(({ id }, at) => ({ id, place: `remedies[${at}].id` })),
    ...extras.map(({ id }, at) => ({ id, place: `extras[${at}].id` })),
    ...causes.map(({ id }, at) => ({ id, place: `causes[${at}].id` })),
  ];
  return places.flatMap(({ id, place }) => {
    const again = seen.has(id);
    seen.add(id);
    return again ? [`${place}: “${id}” is there already`] : [];
  });
}
