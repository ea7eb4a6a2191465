/** The coach's view of phrases that would come in: what each says that reads badly, and how it reads better. */
import { check } from "../coach/check";
import type { Finding, Reading, Ticket } from "../model";
import { read } from "../reading/read";

export interface Coached {
  findings: Finding[];
  /** The whole phrase with every better wording taken; absent where the coach has none. */
  better?: string;
}

/** One habit over all lines. */
export interface Habit {
  rule: string;
  why: string;
  /** Words of the first line that has it, and what stands better for them, where the coach knows. */
  says: string;
  better?: string;
  /** Of which lines, by their number. */
  lines: number[];
}

/** They judge a reply against its ticket, and a phrase has none. */
const OFF = new Set([
  "asked-again",
  "blank-left",
  "explanation-first",
  "feelings-in-the-middle",
  "no-name",
  "said-before",
  "solution-before-acknowledgement",
  "too-cold",
  "too-long",
  "unanswered-question",
  "wrong-name",
]);

const NO_TICKET: Ticket = {
  key: "",
  helpdesk: "",
  id: "",
  url: "",
  subject: "",
  customer: {},
  messages: [],
  partial: false,
};

/** Stands for the thing while the rules look: they take only what reads like one. */
const STAND_IN = "thing-from-the-ticket";

let any: Reading | undefined;

/** Something of theirs has failed, whatever it is: the ticket fills the blank. */
function anyTicket(): { ticket: Ticket; reading: Reading } {
  any ??= {
    ...read(NO_TICKET),
    unsure: false,
    failures: ["damaged_defective"],
    thing: { text: STAND_IN, span: { message: "", start: 0, end: 0 } },
  };
  return { ticket: NO_TICKET, reading: any };
}

export function coached(text: string): Coached {
  const findings = check(text, anyTicket(), { off: OFF }).findings.map(
    ({ better, ...finding }): Finding => ({
      ...finding,
      ...(better !== undefined && { better: better.replaceAll(STAND_IN, "{thing}") }),
    }),
  );
  const better = findings.toReversed().reduce(improved, text);
  return { findings, ...(better !== text && { better }) };
}

function improved(text: string, { start, end, better }: Finding): string {
  return better === undefined ? text : text.slice(0, start) + better + text.slice(end);
}

/** The most frequent first. */
export function habitsOf(lines: { text: string; findings: Finding[] }[]): Habit[] {
  const habits = new Map<string, Habit>();
  lines.forEach(({ text, findings }, at) => {
    for (const { rule, why, start, end, better } of findings) {
      const habit = habits.get(rule) ?? { rule, why, says: text.slice(start, end), lines: [] };
      if (habit.better === undefined && better !== undefined)
        Object.assign(habit, { better, says: text.slice(start, end) });
      if (habit.lines.at(-1) !== at) habit.lines.push(at);
      habits.set(rule, habit);
    }
  });
  return [...habits.values()].sort((a, b) => b.lines.length - a.lines.length);
}
