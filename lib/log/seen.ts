/**
 * A case from what Amends saw, look by look. Looks may come twice, late, or with half of the history: what is
 * known stays, a time only becomes earlier, and what the agent set by hand is theirs. Pure.
 */
import type { CaseEdit, CaseSeen, Moment, Recovery, StageId } from "../model";

/**
 * @param row as it was; undefined where the ticket has no case yet
 * @param now epoch ms
 * @param newId of a case that begins here
 * @returns the case; undefined where the ticket is none: nobody was wronged, or nobody of ours has answered yet
 */
export function seen(
  row: Recovery | undefined,
  sighting: CaseSeen,
  now: number,
  newId: string,
): Recovery | undefined {
  if (!row) return sighting.wronged && sighting.answered ? begun(sighting, now, newId) : undefined;
  return touched(row, { ...row, ...read(row, sighting), ...grown(row, sighting, now) }, now);
}

/** A case that begins with this look. */
export function begun(sighting: CaseSeen, now: number, id: string): Recovery {
  const { ticket, failure, severity, repeat, conditions, temperature } = sighting;
  const empty: Recovery = {
    ...{ id, ticket, failure, severity, repeat, conditions, temperature },
    times: {},
    stages: [],
    promises: { made: 0, kept: 0, late: 0 },
    followUps: { set: 0, done: 0 },
    remedies: [],
    phrases: [],
    made: now,
    changed: now,
  };
  return { ...empty, ...grown(empty, sighting, now) };
}

/** The row as it becomes; the one that was, where nothing of it is new. */
export function touched(before: Recovery, after: Recovery, now: number): Recovery {
  const same = Object.keys({ ...before, ...after }).every(
    (name) =>
      JSON.stringify(before[name as keyof Recovery]) === JSON.stringify(after[name as keyof Recovery]),
  );
  return same ? before : { ...after, changed: now };
}

/** What is read anew with every look; of half a history, only what it adds; of a closed case, how they are now. */
function read(row: Recovery, sighting: CaseSeen): Partial<Recovery> {
  const { partial } = sighting;
  const mine = new Set<keyof CaseEdit>(row.edited);
  const last = mine.has("last") ? row.temperature.last : sighting.temperature.last;
  if (row.times.closed !== undefined) return { temperature: { ...row.temperature, last } };
  const failure = partial && sighting.failure === "none" ? row.failure : sighting.failure;
  const severity = partial ? Math.max(row.severity, sighting.severity) : sighting.severity;
  const conditions = Object.entries(sighting.conditions).map(([id, speaks]) => {
    const known = row.conditions[id as keyof Recovery["conditions"]];
    return [id, partial && speaks === "unknown" ? known : speaks];
  });
  return {
    ticket: sighting.ticket,
    ...(!mine.has("failure") && { failure }),
    ...(!mine.has("severity") && { severity: severity as Recovery["severity"] }),
    ...(!mine.has("repeat") && { repeat: sighting.repeat || (partial && row.repeat) }),
    conditions: Object.fromEntries(conditions) as Recovery["conditions"],
    temperature: {
      first:
        mine.has("first") || !tellsFirst(row, sighting) ? row.temperature.first : sighting.temperature.first,
      last,
    },
  };
}

/** The heat that it began with is told by the earliest complaint, and by the agent while that is all there is. */
function tellsFirst({ times }: Recovery, { times: seen, begins, partial }: CaseSeen): boolean {
  const [known, told] = [
    times.complaint ?? Number.POSITIVE_INFINITY,
    seen.complaint ?? Number.POSITIVE_INFINITY,
  ];
  return told < known || (told === known && begins && !partial);
}

const STAGES: StageId[] = ["listen", "acknowledge", "agree", "act"];

/** What only ever grows. */
function grown(row: Recovery, { times, noticed, stages, extra }: CaseSeen, now: number): Partial<Recovery> {
  const all = { ...row.times };
  for (const [moment, time] of Object.entries(times) as [Moment, number][])
    all[moment] = Math.min(all[moment] ?? Number.POSITIVE_INFINITY, time);
  for (const moment of noticed) all[moment] ??= now;
  const given = row.extra ?? extra;
  return {
    times: all,
    stages: STAGES.filter((stage) => row.stages.includes(stage) || stages.includes(stage)),
    ...(given !== undefined && !row.edited?.includes("extra") && { extra: given }),
  };
}
