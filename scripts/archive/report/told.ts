/** One recovery as the page tells it: how it went, in their own words, and why. */
import type { ActId } from "../../../lib/acts/act.ts";
import type { Temperature } from "../../../lib/model.ts";
import type { Case } from "./case.ts";
import { inWords } from "./durations.ts";
import { masked, namesIn } from "./masked.ts";

interface Quote {
  who: "customer" | "agent";
  words: string;
}

export interface Told {
  id: string;
  line: number;
  first: Temperature;
  last: Temperature;
  quotes: Quote[];
  why: string[];
}

const WANTED: Partial<Record<ActId, string>> = {
  apologises: "an apology",
  takes_responsibility: "somebody who owns it",
  validates_feelings: "a word on how it felt",
  offers_remedy_or_options: "a remedy or a choice",
  commits_action: "what we will do",
  time_bound: "a time",
  promises_follow_up: "a follow-up",
};
const UNWANTED: Partial<Record<ActId, string>> = {
  apology_generic: "an apology that names nothing",
  apology_conditional: "an apology with an if",
  excuse: "an excuse",
  blame_or_policy: "blame, or a rule before the person",
};

/** @param id as the archive has it */
export function told(found: Case, id: string, line: number): Told {
  const { ticket, reading, first, last, turns } = found;
  const names = namesIn(ticket);
  const course = reading.course;
  const opening = course.find(({ temperature }) => temperature > 0) ?? course[0];
  const words = (of: string | undefined) =>
    masked(ticket.messages.find((message) => message.id === of)?.text ?? "", names);
  const answer = turns.toSorted(
    (a, b) => count(b, WANTED) + count(b, UNWANTED) - count(a, WANTED) - count(a, UNWANTED),
  )[0];
  const quotes: Quote[] = [
    { who: "customer", words: words(opening?.message) },
    ...(answer ? [{ who: "agent" as const, words: masked(answer.text, names) }] : []),
    ...(course.length > 1 ? [{ who: "customer" as const, words: words(course.at(-1)?.message) }] : []),
  ];
  return { id, line, first, last, quotes, why: why(found) };
}

const count = ({ acts }: Case["turns"][number], of: Partial<Record<ActId, string>>) =>
  Object.keys(of).filter((act) => acts.has(act as ActId)).length;

function why({ reading, turns, firstAnswer }: Case): string[] {
  const done = (of: Partial<Record<ActId, string>>, is: boolean) =>
    Object.entries(of)
      .filter(([act]) => turns.some(({ acts }) => acts.has(act as ActId)) === is)
      .map(([, words]) => words);
  const say = (before: string, words: string[]) => (words.length ? [`${before}: ${words.join(", ")}.`] : []);
  const undated = turns.reduce((sum, turn) => sum + turn.undated.length, 0);
  return [
    ...say("Our replies had", done(WANTED, true)),
    ...say("They never had", done(WANTED, false)),
    ...say("They also had", done(UNWANTED, true)),
    ...(undated ? [`Promised without a time: ${undated}.`] : []),
    ...(reading.repeat ? ["It had happened, or they had asked, before."] : []),
    ...(reading.threats.length ? ["They spoke of leaving, of telling others, or of a lawyer."] : []),
    ...(firstAnswer !== undefined && firstAnswer >= 0 ? [`First answer after ${inWords(firstAnswer)}.`] : []),
  ];
}
