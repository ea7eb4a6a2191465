/**
 * The reading engine: what the customer's words say, each judgement with the words that it came from.
 * Pure: a ticket in, a reading out. The panel knows nothing of the engine but `read`.
 */
import type { Feeling, Message, Reading, Signal, Temperature, Ticket } from "../model";
import { effortOf } from "./effort";
import { failuresOf } from "./failures";
import { type Heard, READ_AT_MOST } from "./heard";
import { judge, spoken } from "./judge";
import { languageOf } from "./language";
import { outcomeOf } from "./outcome";
import { ownWords, saidIn, withoutRepeated, withoutReported } from "./own-words";
import { questionsOf } from "./questions";
import { referenceIn } from "./reference";
import { sumOf, temperatureOf, UNNAMED, weighed } from "./score";
import { thingIn } from "./thing";
import { NOTHING } from "./told";
import { weigh, wroteAgain } from "./weigh";

export function read(ticket: Ticket): Reading {
  const turns = turnsOf(ticket);
  const told = turns.map(({ own }) => languageOf(own)).findLast((language) => language !== "short");
  if (told === "other") return { ...SILENT, language: "other", questions: [] };

  const heard = turns.map(({ message, own, turn }): Heard => {
    if (languageOf(own) === "other")
      return { message, own, turn, hits: [], score: 0, feelings: NONE, told: NOTHING };
    const text = spoken(own);
    return { message, own, turn, ...weighed(message.id, text, judge(message.id, own, text)) };
  });
  const last = heard.at(-1);
  if (!last) return { ...SILENT, questions: [] };

  const outcome = outcomeOf(heard.filter(({ turn }) => turn === last.turn));
  const again = wroteAgain(heard);
  const signals = weigh(heard, outcome === "resolved_or_thanks", again);
  const score = sumOf(signals);
  const hits = heard.flatMap((one) => one.hits);
  const says = hits.map(({ rule }) => rule.says ?? {});
  const recent = heard.filter(({ turn }) => turn >= last.turn - 1);
  const thing = thingIn(heard);
  const reference = referenceIn(heard);
  return {
    language: "en",
    unsure: isUnsure(signals, score),
    temperature: temperatureOf(score),
    score,
    course: heard.map((one) => ({ message: one.message.id, temperature: temperatureOf(one.score) })),
    trend: trendOf(heard),
    signals,
    feelings: feelingsOf(heard),
    threats: unique(recent.flatMap(({ told }) => told.threats)),
    failures: failuresOf(heard),
    repeat: again !== undefined || heard.some(({ told }) => told.repeat),
    severity: Math.max(...heard.map(({ told }) => told.severity)) as Reading["severity"],
    effort: effortOf(heard),
    outcome,
    asks: unique(says.map(({ ask }) => ask)),
    ...(thing && { thing }),
    ...(reference && { reference }),
    questions: questionsOf(ticket, heard),
  };
}

/** Words that no signal names say too little by themselves, unless they are many. */
function isUnsure(signals: Signal[], score: number): boolean {
  const named = signals.some(({ id, weight }) => weight !== 0 && !UNNAMED.includes(id));
  return !named && Math.abs(score) < 1;
}

const NONE: Reading["feelings"] = {
  anger: 0,
  disappointment: 0,
  frustration: 0,
  anxiety_urgency: 0,
  confusion: 0,
  gratitude: 0,
};

const SILENT: Omit<Reading, "questions"> = {
  language: "en",
  unsure: true,
  temperature: 0,
  score: 0,
  course: [],
  trend: "steady",
  signals: [],
  feelings: NONE,
  effort: [],
  threats: [],
  failures: [],
  repeat: false,
  severity: 0,
  outcome: "neutral_open",
  asks: [],
};

/** The customer's messages with their own words. A turn ends with an agent's public answer. */
function turnsOf(ticket: Ticket): { message: Message; own: string; turn: number }[] {
  const found: { message: Message; own: string; turn: number }[] = [];
  /** Some mail programs quote without a mark: what stood here before is not new. */
  const before = new Set<string>();
  /** Messages whose lines are not known yet: only a later message of the customer's asks for them. */
  let unheard: string[] = [];
  let turn = 0;
  for (const message of ticket.messages) {
    if (message.who === "agent" && found.length && found.at(-1)!.turn === turn) turn += 1;
    if (message.who === "customer") {
      for (const said of unheard.flatMap(saidIn)) before.add(said);
      unheard = [];
      const own = ownWords(message.text, message.author ?? ticket.customer.name);
      found.push({ message, own: withoutReported(withoutRepeated(own, before)), turn });
    }
    unheard.push(message.text.slice(0, READ_AT_MOST));
  }
  return found;
}

/** The hottest message of the last turn against the hottest of the turn before. */
function trendOf(heard: Heard[]): Reading["trend"] {
  const last = heard.at(-1)!.turn;
  const heat = (turn: number): Temperature =>
    Math.max(
      ...heard.filter((one) => one.turn === turn).map(({ score }) => temperatureOf(score)),
    ) as Temperature;
  if (last === 0) return "steady";
  const change = heat(last) - heat(last - 1);
  return change > 0 ? "rising" : change < 0 ? "falling" : "steady";
}

/** Each as strong as where it was strongest; half as strong for every answer since. */
function feelingsOf(heard: Heard[]): Reading["feelings"] {
  const last = heard.at(-1)?.turn ?? 0;
  const now = { ...NONE };
  for (const { feelings, turn } of heard)
    for (const feeling of Object.keys(now) as Feeling[])
      now[feeling] = Math.max(now[feeling], feelings[feeling] / 2 ** (last - turn));
  return now;
}

function unique<T>(values: (T | undefined)[]): T[] {
  return [...new Set(values.filter((value) => value !== undefined))];
}
