/** Random logs: rows as the schema allows them, in few words and days so that they meet. */
import fc from "fast-check";
import { FAILURES } from "@/lib/failures";
import type { Recovery } from "@/lib/model";

export const DAY = 86_400_000;
export const START = Date.UTC(2026, 0, 1);

const heat = fc.constantFrom(0 as const, 1 as const, 2 as const, 3 as const);
const speaks = fc.constantFrom("for" as const, "against" as const, "unknown" as const);
const few = fc.nat({ max: 4 });
const word = (kind: string) => fc.nat({ max: 3 }).map((at) => `${kind}.${at}`);
const moment = fc.integer({ min: START - 5 * DAY, max: START + 100 * DAY });
const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: undefined });

const shape = fc.record({
  failure: fc.constantFrom(...FAILURES, "none" as const),
  severity: fc.constantFrom(0 as const, 1 as const, 2 as const),
  repeat: fc.boolean(),
  conditions: fc.record({ severity: speaks, first: speaks, cause: speaks, control: speaks }),
  temperature: fc.record({ first: heat, last: heat }),
  complaint: maybe(moment),
  firstAnswer: maybe(moment),
  acknowledged: maybe(moment),
  closed: maybe(moment),
  stages: fc.subarray(["listen", "acknowledge", "agree", "act"] as const),
  promises: fc.record({ made: few, kept: few, late: few }),
  followUps: fc.record({ set: few, done: few }),
  cause: maybe(word("cause")),
  remedies: fc.array(word("remedy"), { maxLength: 3 }),
  outcome: maybe(fc.constantFrom("recovered" as const, "restored" as const, "lost" as const)),
  extra: maybe(word("extra")),
  answers: maybe(fc.record({ satisfied: few, notYet: few, none: few })),
  made: moment,
});
type Shape = typeof shape extends fc.Arbitrary<infer T> ? T : never;

const aCase = (id: string, of: Shape): Recovery => {
  const { complaint, firstAnswer, acknowledged, closed, cause, outcome, extra, answers, ...rest } = of;
  return {
    ...rest,
    id,
    ticket: { key: `demo desk.example ${id}`, helpdesk: "Demo", id, url: `https://desk.example/${id}` },
    times: without({ complaint, firstAnswer, acknowledged, closed }),
    ...without({ cause, outcome, extra, answers }),
    phrases: [],
    changed: of.made,
  };
};

type Said<T> = { [K in keyof T]?: Exclude<T[K], undefined> };
const without = <T extends object>(of: T) =>
  Object.fromEntries(Object.entries(of).filter(([, value]) => value !== undefined)) as Said<T>;

export const logs = (most: number) =>
  fc.array(shape, { maxLength: most }).map((all) => all.map((one, at) => aCase(`case-${at}`, one)));

/** Of a hundred thousand cases no two alike, and the same each time: what some have, with the days and ends of others. */
export function longLog(count: number): Recovery[] {
  const some = manyCases(997);
  const others = manyCases(991, 8);
  return Array.from({ length: count }, (_, at) => {
    const { outcome: _outcome, ...row } = some[at % some.length]!;
    const { made, temperature, conditions, outcome } = others[at % others.length]!;
    return { ...row, ...without({ outcome }), id: `case-${at}`, made: made + at, temperature, conditions };
  });
}

/** Always the same log, of any length: for what is measured, and for words. */
export const manyCases = (count: number, seed = 7) =>
  fc.sample(shape, { numRuns: count, seed }).map((one, at) => aCase(`case-${at}`, one));
