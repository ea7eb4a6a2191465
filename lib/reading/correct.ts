/**
 * What the agent knows better. Their word replaces what was read, for all that follows; the evidence stays
 * what it is: signals, score, feelings, the single messages' course and its trend say what the words say.
 */
import type { ConditionId, Corrections, Failure, Judgement, Reading, Speaks } from "../model";

type Conditions = NonNullable<Corrections["conditions"]>;

const JUDGEMENTS: Judgement[] = ["temperature", "failure", "severity", "repeat"];

/** The reading with the agent's word in it; `set` names what is theirs. */
export function corrected(reading: Reading, corrections: Corrections): Reading {
  const set = JUDGEMENTS.filter((judgement) => corrections[judgement] !== undefined);
  if (!set.length) return reading;
  const { temperature = reading.temperature, failure, severity, repeat } = corrections;
  const felt = corrections.temperature !== undefined;
  return {
    ...reading,
    unsure: reading.unsure && !felt,
    temperature,
    failures: failure === undefined ? reading.failures : withMain(reading.failures, failure),
    severity: severity ?? reading.severity,
    repeat: repeat ?? reading.repeat,
    outcome: felt ? outcomeAt(temperature, reading.outcome) : reading.outcome,
    set,
  };
}

/** The agent's failure leads; what else was read stays behind it. */
function withMain(read: Failure[], main: Failure | "none"): Failure[] {
  return main === "none" ? [] : [main, ...read.filter((failure) => failure !== main)];
}

/**
 * Who is annoyed or worse is unhappy, and their matter open, whatever they thanked for; who is calm is not
 * unhappy. A calm thank-you stays one: the agent corrects heat here, not what became of the matter.
 */
function outcomeAt(temperature: Reading["temperature"], read: Reading["outcome"]): Reading["outcome"] {
  if (temperature > 0) return "unhappy";
  return read === "unhappy" ? "neutral_open" : read;
}

// ---- two of the outlook's conditions are judgements by another name: said in one place, they hold in both

const SEVERITY = { for: 0, against: 2 } as const;
const REPEAT = { for: false, against: true } as const;

/** What the agent's corrections say of the outlook's conditions. */
export function conditionsOf({ severity, repeat, conditions }: Corrections): Conditions {
  const said: Conditions = { ...conditions };
  // In between, a severity speaks neither way: the outlook then says so itself.
  if (severity !== undefined && severity !== 1) said.severity = severity === SEVERITY.for ? "for" : "against";
  if (repeat !== undefined) said.first = repeat === REPEAT.for ? "for" : "against";
  return said;
}

/**
 * What changes where the agent sets a judgement; `undefined` goes back to what was read.
 * @returns the keys that change; one that is `undefined` is taken back.
 */
export function settingJudgement<K extends Judgement>(
  corrections: Corrections,
  judgement: K,
  value: Corrections[K],
): Corrections {
  const change: Corrections = { [judgement]: value };
  // The later word counts, also where the earlier one was "unknown", said as a condition.
  if (judgement === "severity") return { ...change, ...settingOther(corrections, "severity", undefined) };
  if (judgement === "repeat") return { ...change, ...settingOther(corrections, "first", undefined) };
  return change;
}

/** The same for a condition. */
export function settingCondition(
  corrections: Corrections,
  id: ConditionId,
  speaks: Speaks | undefined,
): Corrections {
  const sure = speaks === "unknown" ? undefined : speaks;
  const others = settingOther(corrections, id, sure ? undefined : speaks);
  if (id === "severity") return { severity: sure && SEVERITY[sure], ...others };
  if (id === "first") return { repeat: sure && REPEAT[sure], ...others };
  return settingOther(corrections, id, speaks);
}

function settingOther(
  { conditions }: Corrections,
  id: ConditionId,
  speaks: Speaks | undefined,
): Pick<Corrections, "conditions"> {
  const { [id]: _, ...others } = conditions ?? {};
  const next: Conditions = speaks ? { ...others, [id]: speaks } : others;
  return { conditions: Object.keys(next).length ? next : undefined };
}
