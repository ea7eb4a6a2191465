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
  outcome: (outcome) => (row) => (row.outcome ?? "unsaid") === outcome,
  cause: (cause) => (row) => (row.cause ?? "unsaid") === cause,
  remedy: (remedy) => (row) =>
    remedy === "unsaid" ? row.remedies.length === 0 : row.remedies.includes(remedy),
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
  promises: (how) => (row) =>
    how === "late" ? row.promises.late > 0 : row.promises.made > 0 && row.promises.late === 0,
  followUps: (how) => (row) =>
    row.followUps.set > 0 && row.followUps.done >= row.followUps.set === (how === "done"),
  has: (moment) => (row) => row.times[moment] !== undefined,
  waited: (moment) => (row) => waitOf(row.times, moment) !== undefined,
};

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
  "extra",
  "aim",
  "cooled",
  "done",
  "skipped",
  "promises",
  "followUps",
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
