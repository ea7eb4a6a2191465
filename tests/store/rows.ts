/** Rows as agents' machines may hold them, made by fast-check: odd, but legal. */
import fc from "fast-check";
import { FAILURES } from "@/lib/failures";
import { HOURS, type Settings } from "@/lib/model";
import { cases } from "../log/rows";
import seven from "./frozen/7";
import eight from "./frozen/8";

const time = fc.integer({ min: -8_640_000_000_000_000, max: 8_640_000_000_000_000 });
const text = (maxLength: number, minLength = 0) => fc.string({ unit: "binary", minLength, maxLength });
const some = <T>(shape: { [K in keyof T]: fc.Arbitrary<T[K]> }, requiredKeys: (keyof T)[]) =>
  fc.record(shape, { requiredKeys });

const ticket = some(
  {
    key: text(60),
    helpdesk: text(20),
    id: text(20),
    url: fc.webUrl({ withQueryParameters: true, withFragments: true }),
    subject: text(80),
    customer: text(40),
  },
  ["key", "helpdesk", "id", "url", "subject"],
);

const happened = fc.constantFrom(
  "set",
  "edited",
  "shown",
  "snoozed",
  "answered",
  "done",
  "dropped",
  "reopened",
);

const reminder = some(
  {
    id: fc.uuid(),
    ticket,
    kind: fc.constantFrom("promise", "after fix", "update", "no answer", "free"),
    what: text(500, 1),
    due: time,
    next: time,
    zone: fc.constantFrom("Europe/Lisbon", "UTC", "Asia/Kathmandu"),
    state: fc.constantFrom("waiting", "showing", "shown", "done", "dropped"),
    made: time,
    answered: time,
    outcome: fc.constantFrom("satisfied", "not yet", "no answer"),
    history: fc.array(fc.record({ at: time, what: happened }), { maxLength: 5 }),
  },
  ["id", "ticket", "kind", "what", "due", "zone", "state", "made", "history"],
);

const corrected = some(
  {
    temperature: fc.constantFrom(0, 1, 2, 3),
    failure: fc.constantFrom(...FAILURES, "none"),
    severity: fc.constantFrom(0, 1, 2),
    repeat: fc.boolean(),
    conditions: some({ cause: fc.constantFrom("for", "against"), control: fc.constant("unknown") }, []),
  },
  [],
);

const phrase = some(
  {
    id: fc.uuid().map((id) => `own.${id}`),
    text: text(2000, 1),
    stage: fc.constantFrom("listen", "acknowledge", "agree", "act"),
    tags: fc.array(text(40, 1), { maxLength: 20 }),
    order: fc.double({ noNaN: true, noDefaultInfinity: true }).map((order) => order || 0),
    made: time,
  },
  ["id", "text", "tags", "order", "made"],
);

const offer = fc.record({
  failure: fc.constantFrom(...FAILURES),
  options: fc.array(text(100), { minLength: 1, maxLength: 20 }),
  at: time,
});

const use = fc.record({
  phrase: text(60),
  count: fc.nat(),
  last: time,
  starred: fc.boolean(),
  hidden: fc.boolean(),
});

const rows = <T>(row: fc.Arbitrary<T>, key: keyof T) =>
  fc.uniqueArray(row, { selector: (one) => one[key], maxLength: 6 });

const word = text(60, 1);

const run = fc.record({
  id: fc.uuid(),
  scenario: word,
  at: time,
  course: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 20 }),
  acts: fc.array(fc.array(word, { maxLength: 30 }), { maxLength: 20 }),
  ending: fc.constantFrom("won", "lost"),
});

const taught = fc.record({
  origin: fc.webUrl().map((url) => new URL(url).origin),
  name: text(80, 1),
  recipe: fc.constantFrom(...eight.rows.taught.map(({ recipe }) => recipe)),
  made: time,
});

const playbook = some(
  {
    id: fc.constantFrom("team", "before"),
    playbook: fc.constantFrom(...seven.rows.playbooks.flatMap(({ playbook }) => playbook ?? [])),
    at: time,
  },
  ["id", "at"],
);

/** Everything that a database may hold. */
export const contents = fc.record({
  reminders: rows(reminder, "id"),
  corrections: rows(fc.record({ ticket: text(60), values: corrected, at: time }), "ticket"),
  phrases: rows(phrase, "id"),
  uses: rows(use, "phrase"),
  offers: rows(offer, "failure"),
  cases,
  playbooks: rows(playbook, "id"),
  taught: rows(taught, "origin"),
  practice: rows(run, "id"),
});

export const settings: fc.Arbitrary<Partial<Settings>> = some(
  {
    hours: fc.integer({ min: 0, max: 8 }).map((morning) => ({ ...HOURS, morning })),
    rulesOff: fc.array(text(30)),
  },
  [],
);
