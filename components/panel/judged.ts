/** What was read and what the agent set, told apart and put in words. */
import type { Corrections, Judgement, Reading } from "@/lib/model";
import { FAILURES, SEVERITIES, TEMPERATURES } from "./words";

/** Whether there is a temperature to show: read in their words, or set by the agent. */
export function isJudged({ language, unsure, set }: Reading): boolean {
  return !unsure && (language === "en" || isSet("temperature", set));
}

export function isSet(judgement: Judgement, set: Reading["set"]): boolean {
  return set?.includes(judgement) ?? false;
}

/**
 * What a form shows as chosen: the agent's word, else what was read, else nothing.
 * @param read what the words alone say
 */
export function valuesOf(
  { temperature, failures, severity, repeat, set }: Reading,
  read: Reading,
): Corrections {
  const has = (judgement: Judgement) => isSet(judgement, set) || isJudged(read);
  return {
    ...(has("temperature") && { temperature }),
    failure: failures[0] ?? (isSet("failure", set) ? "none" : undefined),
    ...(has("severity") && { severity }),
    ...(has("repeat") && { repeat }),
  };
}

/** "read as angry": what the words alone say, or that they say nothing. */
export function readWords(judgement: Judgement, read: Reading): string {
  if (read.language === "other") return "not in English, so not read";
  if (judgement === "failure")
    return read.failures[0] ? asRead(FAILURES[read.failures[0]]) : "no failure read";
  if (read.unsure) return "their words don’t say";
  if (judgement === "temperature") return asRead(TEMPERATURES[read.temperature]);
  if (judgement === "severity") return asRead(SEVERITIES[read.severity]);
  return read.repeat ? "read as not the first time" : "nothing says that it happened before";
}

function asRead(words: string): string {
  return `read as ${words.toLowerCase()}`;
}

/** What the agent set beside the temperature: "late or delayed, serious, not the first time". */
export function otherwiseSet({ set, failures, severity, repeat }: Reading): string {
  return [
    isSet("failure", set) ? FAILURES[failures[0] ?? "none"] : "",
    isSet("severity", set) ? SEVERITIES[severity] : "",
    isSet("repeat", set) ? (repeat ? "not the first time" : "the first time") : "",
  ]
    .filter(Boolean)
    .join(", ")
    .toLowerCase();
}
