/** Which cases are meant: as a test on one, and as an address that a figure can lead to. Pure. */
import { CaseFilter, type Outlook, type Recovery } from "../model";

/** @returns whether a case is one of these */
export function matching(filter: CaseFilter): (row: Recovery) => boolean {
  const ids = filter.ids && new Set(filter.ids);
  const names = (Object.keys(filter) as (keyof CaseFilter)[]).filter((name) => filter[name] !== undefined);
  const tests = names.map((name) =>
    name === "ids" ? ({ id }: Recovery) => ids!.has(id) : TESTS[name](filter[name] as never),
  );
  return (row) => tests.every((test) => test(row));
}

type Tests = {
  [K in Exclude<keyof CaseFilter, "ids">]-?: (
    value: NonNullable<CaseFilter[K]>,
  ) => (row: Recovery) => boolean;
};

const TESTS: Tests = {
  state: (state) => (row) => (row.times.closed !== undefined) === (state === "closed"),
  from: (from) => (row) => row.made >= from,
  to: (to) => (row) => row.made < to,
  failure: (failure) => (row) => row.failure === failure,
  severity: (severity) => (row) => row.severity === severity,
  repeat: (repeat) => (row) => row.repeat === repeat,
  outcome: (outcome) => (row) => outcomesOf(row.outcome).includes(outcome),
  cause: (cause) => (row) => (cause === "said" ? row.cause !== undefined : (row.cause ?? "unsaid") === cause),
  remedy: (remedy) => (row) =>
    remedy === "unsaid" ? row.remedies.length === 0 : row.remedies.includes(remedy),
  without: (remedy) => (row) => !row.remedies.includes(remedy),
  extra: (extra) => (row) => (extra === "any" ? row.extra !== undefined : (row.extra ?? "none") === extra),
  done: (stage) => (row) => row.stages.includes(stage),
  skipped: (stage) => (row) => !row.stages.includes(stage),
  first: (first) => (row) => row.temperature.first === first,
  last: (last) => (row) => row.temperature.last === last,
  aim: (aim) => (row) => aimOf(row.conditions) === aim,
  cooled: (how) => (row) => cooledOf(row.temperature) === how,
  conditions: (wanted) => (row) =>
    wanted.every((one) => {
      const [id, speaks] = one.split(".") as [keyof Recovery["conditions"], string];
      return row.conditions[id] === speaks;
    }),
  promises: (how) => (row) => PROMISES[how](row.promises),
  followUps: (how) => (row) => FOLLOW_UPS[how](row.followUps),
  answers: (how) => (row) =>
    how === "any"
      ? Object.values(row.answers ?? {}).some((count) => count > 0)
      : (row.answers?.[how] ?? 0) > 0,
  has: (moment) => (row) => row.times[moment] !== undefined,
  waited: (moment) => (row) => waitOf(row.times, moment) !== undefined,
  answeredWithin: (ms) => (row) => (waitOf(row.times, "firstAnswer") ?? Number.NaN) <= ms,
  acknowledgedWithin: (ms) => (row) => (waitOf(row.times, "acknowledged") ?? Number.NaN) <= ms,
};

type Ways<K extends "promises" | "followUps"> = Record<
  NonNullable<CaseFilter[K]>,
  (of: Recovery[K]) => boolean
>;

const PROMISES: Ways<"promises"> = {
  kept: ({ made, late }) => made > 0 && late === 0,
  late: ({ late }) => late > 0,
  "not late": ({ late }) => late === 0,
  "some made": ({ made }) => made > 0,
  "some kept": ({ kept }) => kept > 0,
  settled: ({ kept, late }) => kept + late > 0,
};

const FOLLOW_UPS: Ways<"followUps"> = {
  done: ({ set, done }) => set > 0 && done >= set,
  "not done": ({ set, done }) => set > 0 && done < set,
  open: ({ set, done }) => set === 0 || done < set,
  "some set": ({ set }) => set > 0,
  "some done": ({ done }) => done > 0,
};

/** All that a filter may call an outcome. */
function outcomesOf(outcome: Recovery["outcome"]): NonNullable<CaseFilter["outcome"]>[] {
  if (!outcome) return ["unsaid"];
  return outcome === "lost" ? [outcome, "said"] : [outcome, "said", "right"];
}

/** What a case's conditions leave room for, by themselves: something speaks for a delight, and nothing against. */
export function aimOf(conditions: Recovery["conditions"]): Outlook["aim"] {
  const said = Object.values(conditions);
  return said.includes("for") && !said.includes("against") ? "delight" : "restore";
}

export function cooledOf({ first, last }: Recovery["temperature"]): NonNullable<CaseFilter["cooled"]> {
  if (last === first) return "same";
  return last < first ? "cooler" : "hotter";
}

/** How long they waited from the complaint on, ms; an answer from before it was one to something else. */
export function waitOf(
  times: Recovery["times"],
  moment: NonNullable<CaseFilter["waited"]>,
): number | undefined {
  const wait = (times[moment] ?? Number.NaN) - (times.complaint ?? Number.NaN);
  return wait >= 0 ? wait : undefined;
}

/** "#log?failure=delay_late&outcome=lost": the desk's log with these cases. */
export function addressOf(filter: CaseFilter): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(filter)) if (value !== undefined) query.set(name, String(value));
  return query.size ? `#log?${query}` : "#log";
}

const LISTS = new Set<string>(["ids", "conditions"] satisfies (keyof CaseFilter)[]);
const WORDS = new Set<string>([
  "state",
  "failure",
  "outcome",
  "cause",
  "remedy",
  "without",
  "extra",
  "aim",
  "cooled",
  "done",
  "skipped",
  "promises",
  "followUps",
  "answers",
  "has",
  "waited",
] satisfies (keyof CaseFilter)[]);

/** What an address asks for; a part of it that says nothing known is left out. */
export function filterIn(address: string): CaseFilter {
  const query = new URLSearchParams(address.slice(address.indexOf("?") + 1 || address.length));
  const filter: CaseFilter = {};
  for (const [name, text] of query) {
    if (!(name in CaseFilter.shape)) continue;
    const read = CaseFilter.safeParse({ [name]: meaningOf(name, text) });
    if (read.success) Object.assign(filter, read.data);
  }
  return filter;
}

function meaningOf(name: string, text: string): unknown {
  if (LISTS.has(name)) return text.split(",").filter(Boolean);
  if (WORDS.has(name)) return text;
  if (name === "repeat") return text === "true" ? true : text === "false" ? false : undefined;
  return text.trim() ? Number(text) : undefined;
}
