/** The four conditions of a case in one small number. */
import type { ConditionId, Recovery, Speaks } from "../model";

type Conditions = Recovery["conditions"];

const IDS: ConditionId[] = ["severity", "first", "cause", "control"];
const SPEAKS: Speaks[] = ["unknown", "for", "against"];

/** 0 to 80: a digit to the base of three for each. What a row leaves out is not known. */
export function codeOf(conditions: Partial<Conditions>): number {
  return IDS.reduce((code, id) => code * 3 + SPEAKS.indexOf(conditions[id] ?? "unknown"), 0);
}

const ALL: Conditions[] = Array.from({ length: 81 }, (_, code) => {
  const digits = code.toString(3).padStart(4, "0");
  return Object.fromEntries(IDS.map((id, at) => [id, SPEAKS[Number(digits[at])]])) as Conditions;
});

export const conditionsOf = (code: number): Conditions => ALL[code]!;
