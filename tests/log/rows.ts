/** Cases as a log may hold them, made by fast-check: odd, but legal. */
import fc from "fast-check";
import { FAILURES } from "../../lib/failures";
import type { Recovery } from "../../lib/model";

const time = fc.integer({ min: -8_640_000_000_000_000, max: 8_640_000_000_000_000 });
const heat = fc.constantFrom(0, 1, 2, 3);
const speaks = fc.constantFrom("for", "against", "unknown");
const count = fc.integer({ min: 0, max: 100_000 });
const word = fc.stringMatching(/^[a-z0-9=+@.-]{1,20}$/);
const text = (maxLength: number) => fc.string({ unit: "grapheme-composite", maxLength });
const some = <T>(shape: { [K in keyof T]: fc.Arbitrary<T[K]> }, requiredKeys: (keyof T)[] = []) =>
  fc.record(shape, { requiredKeys });

const one = some(
  {
    id: fc.uuid(),
    ticket: fc.record({ key: text(40), helpdesk: text(20), id: text(20), url: fc.webUrl() }),
    failure: fc.constantFrom(...FAILURES, "none"),
    severity: fc.constantFrom(0, 1, 2),
    repeat: fc.boolean(),
    conditions: fc.record({ severity: speaks, first: speaks, cause: speaks, control: speaks }),
    temperature: fc.record({ first: heat, last: heat }),
    times: some({
      complaint: time,
      firstAnswer: time,
      acknowledged: time,
      agreed: time,
      acted: time,
      followedUp: time,
      closed: time,
    }),
    stages: fc.subarray(["listen", "acknowledge", "agree", "act"]),
    promises: fc.record({ made: count, kept: count, late: count }),
    followUps: fc.record({ set: count, done: count }),
    answers: fc.record({ satisfied: count, notYet: count, none: count }),
    cause: word,
    remedies: fc.array(word, { maxLength: 5 }),
    outcome: fc.constantFrom("recovered", "restored", "lost"),
    extra: word,
    phrases: fc.array(word, { maxLength: 5 }),
    note: fc.oneof(text(60), fc.constantFrom("=1", "'=1", '"a", "b"\r\nc')).filter((note) => note !== ""),
    edited: fc.subarray(["failure", "cause", "outcome"], { minLength: 1 }),
    made: time,
    changed: time,
  },
  [
    "id",
    "ticket",
    "failure",
    "severity",
    "repeat",
    "conditions",
    "temperature",
    "times",
    "stages",
    "promises",
    "followUps",
    "remedies",
    "phrases",
    "made",
    "changed",
  ],
);

export const cases = fc.uniqueArray(one, { selector: ({ id }) => id, maxLength: 8 }) as fc.Arbitrary<
  Recovery[]
>;

/** One with a value in most places. */
export const odd: Recovery = {
  id: "c1",
  ticket: { key: "demo desk.example 7", helpdesk: "demo", id: "7", url: "https://desk.example/tickets/7" },
  failure: "delay_late",
  severity: 1,
  repeat: true,
  conditions: { severity: "for", first: "against", cause: "unknown", control: "unknown" },
  temperature: { first: 3, last: 0 },
  times: { complaint: Date.parse("2026-03-02T09:00:00Z") },
  stages: ["listen", "acknowledge"],
  promises: { made: 2, kept: 1, late: 1 },
  followUps: { set: 1, done: 1 },
  cause: "cause.carrier",
  remedies: ["refund-all", "send-again"],
  phrases: ["act-close.done"],
  made: Date.parse("2026-03-02T10:00:00Z"),
  changed: Date.parse("2026-03-03T10:00:00Z"),
};
