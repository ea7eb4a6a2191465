/** A case in words. */
import { dateWords } from "@/lib/followups/words";
import { lasting } from "@/lib/insights/say";
import type { CaseFilter, ConditionId, Recovery, StageId } from "@/lib/model";
import { CONDITIONS, FAILURES, OUTCOMES, SEVERITIES, TEMPERATURES } from "../../panel/words";
import type { Named, Names } from "./props";

export const labelOf = (id: string, of: Named[]) => of.find((one) => one.id === id)?.label ?? id;

/** How it ended, or that it has not. */
export function endWords({ times, outcome }: Recovery): string {
  if (times.closed === undefined) return "Open";
  return outcome ? OUTCOMES[outcome] : "Closed";
}

export const MOMENTS: Record<keyof Recovery["times"], string> = {
  complaint: "They complained",
  firstAnswer: "First answer",
  acknowledged: "Acknowledged",
  agreed: "Agreed",
  acted: "Acted",
  followedUp: "Followed up",
  closed: "Closed",
};

export const STAGES: Record<StageId, string> = {
  listen: "Listen",
  acknowledge: "Acknowledge",
  agree: "Agree",
  act: "Act",
};

/** "3 made, 2 kept, 1 late" */
export function promiseWords({ made, kept, late }: Recovery["promises"]): string {
  return made ? `${made} made, ${kept} kept, ${late} late` : "none";
}

export const followUpWords = ({ set, done }: Recovery["followUps"]) =>
  set ? `${done} of ${set} done` : "none";

/** "first time, our doing": only what is known. */
export function conditionWords(conditions: Recovery["conditions"]): string {
  const known = (Object.entries(conditions) as [ConditionId, "for" | "against" | "unknown"][])
    .filter(([, speaks]) => speaks !== "unknown")
    .map(([id, speaks]) => CONDITIONS[id].glance[speaks]);
  return known.join(", ") || "not known";
}

/** What a part of a filter asks for, where no field of the finder shows it. */
export function partWords(filter: CaseFilter, names: Names, now: number): [keyof CaseFilter, string][] {
  const say: { [K in keyof CaseFilter]?: (value: NonNullable<CaseFilter[K]>) => string } = {
    ids: (ids) => `${ids.length} chosen ${ids.length === 1 ? "case" : "cases"}`,
    from: (from) => `from ${dateWords(from, now)}`,
    to: (to) => `before ${dateWords(to, now)}`,
    severity: (severity) => SEVERITIES[severity].toLowerCase(),
    repeat: (repeat) => (repeat ? "happened before" : "the first time"),
    remedy: (id) => (id === "unsaid" ? "no remedy said" : `remedy: ${labelOf(id, names.remedies)}`),
    extra: (id) => EXTRAS[id] ?? `extra: ${labelOf(id, names.extras)}`,
    done: (stage) => `${STAGES[stage]} done`,
    skipped: (stage) => `${STAGES[stage]} not done`,
    first: (heat) => `${TEMPERATURES[heat].toLowerCase()} at first`,
    last: (heat) => `${TEMPERATURES[heat].toLowerCase()} at last`,
    aim: (aim) => (aim === "delight" ? "room for a delight" : "to be restored"),
    cooled: (how) => `${how === "same" ? "as hot" : how} at the end`,
    conditions: (all) => all.map(wordsOfCondition).join(", "),
    without: (id) => `without the remedy: ${labelOf(id, names.remedies)}`,
    promises: (how) => PROMISES[how],
    followUps: (how) => FOLLOW_UPS[how],
    answers: (how) => ASKED[how],
    has: (moment) => `time known: ${MOMENTS[moment].toLowerCase()}`,
    waited: (moment) => `waiting time known: ${MOMENTS[moment].toLowerCase()}`,
    answeredWithin: (ms) => `answered within ${lasting(ms)}`,
    acknowledgedWithin: (ms) => `acknowledged within ${lasting(ms)}`,
  };
  return (Object.keys(say) as (keyof typeof say)[])
    .filter((name) => filter[name] !== undefined)
    .map((name) => [name, say[name]!(filter[name] as never)]);
}

const PROMISES: Record<NonNullable<CaseFilter["promises"]>, string> = {
  kept: "every promise kept",
  late: "a promise was late",
  "not late": "no promise was late",
  "some made": "something was promised",
  "some kept": "a promise was kept",
  settled: "a promise was kept or late",
};

const FOLLOW_UPS: Record<NonNullable<CaseFilter["followUps"]>, string> = {
  done: "every follow-up done",
  "not done": "a follow-up is not done",
  open: "not all follow-ups done, or none set",
  "some set": "a follow-up was set",
  "some done": "a follow-up was done",
};

const ASKED: Record<NonNullable<CaseFilter["answers"]>, string> = {
  any: "asked afterwards",
  satisfied: "satisfied when asked",
  notYet: "“not yet” when asked",
  none: "no answer when asked",
};

const EXTRAS: Record<string, string> = { any: "with an extra", none: "without an extra" };

function wordsOfCondition(one: string): string {
  const [id, speaks] = one.split(".") as [ConditionId, "for" | "against" | "unknown"];
  return CONDITIONS[id].glance[speaks];
}

/** A case for those who listen, and in a title. */
export const caseWords = ({ ticket, failure }: Recovery) =>
  `#${ticket.id}, ${FAILURES[failure].toLowerCase()}`;
