/**
 * The reading engine: what the customer's words say, each judgement with the words that it came from.
 * Pure: a ticket in, a reading out. The panel knows nothing of the engine but `read`.
 */
import type { Failure, Message, Reading, Temperature, Ticket } from "../model";
import type { Heard } from "./heard";
import { judge, temperatureOf } from "./judge";
import { languageOf } from "./language";
import { ownWords } from "./own-words";
import { questionsOf } from "./questions";
import { referenceIn } from "./reference";
import { thingIn } from "./thing";
import { weigh, wroteAgain } from "./weigh";

export function read(ticket: Ticket): Reading {
  const spoken = turnsOf(ticket);
  const told = spoken.map(({ own }) => languageOf(own)).findLast((language) => language !== "short");
  if (told === "other") return { ...SILENT, language: "other", questions: [] };

  const heard = spoken.map(({ message, own, turn }): Heard => {
    const hits = languageOf(own) === "other" ? [] : judge(message.id, own);
    return { message, own, turn, hits, score: sum(hits) };
  });
  const last = heard.at(-1);
  if (!last) return { ...SILENT, questions: [] };

  const outcome = outcomeOf(heard.filter(({ turn }) => turn === last.turn));
  const again = wroteAgain(heard);
  const signals = weigh(heard, outcome === "resolved_or_thanks", again);
  const score = sum(signals);
  const hits = heard.flatMap((one) => one.hits);
  const says = hits.map(({ rule }) => rule.says ?? {});
  const recent = heard.filter(({ turn }) => turn >= last.turn - 1).flatMap((one) => one.hits);
  const thing = thingIn(heard);
  const reference = referenceIn(heard);
  return {
    language: "en",
    unsure: signals.length === 0,
    temperature: temperatureOf(score),
    score,
    course: heard.map((one) => ({ message: one.message.id, temperature: temperatureOf(one.score) })),
    trend: trendOf(heard),
    signals,
    feelings: [...new Set(recent.flatMap(({ rule }) => rule.says?.feelings ?? []))],
    threats: unique(recent.map(({ rule }) => rule.says?.threat)),
    failures: failuresOf(heard),
    repeat: again !== undefined || says.some(({ repeat }) => repeat),
    severity: Math.max(0, ...says.map(({ severity }) => severity ?? 0)) as Reading["severity"],
    outcome,
    asks: unique(says.map(({ ask }) => ask)),
    ...(thing && { thing }),
    ...(reference && { reference }),
    questions: questionsOf(ticket, heard),
  };
}

const SILENT: Omit<Reading, "questions"> = {
  language: "en",
  unsure: true,
  temperature: 0,
  score: 0,
  course: [],
  trend: "steady",
  signals: [],
  feelings: [],
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
  let turn = 0;
  for (const message of ticket.messages) {
    if (message.who === "agent" && found.length && found.at(-1)!.turn === turn) turn += 1;
    if (message.who !== "customer") continue;
    found.push({ message, own: ownWords(message.text, message.author ?? ticket.customer.name), turn });
  }
  return found;
}

function outcomeOf(turn: Heard[]): Reading["outcome"] {
  const hits = turn.flatMap((one) => one.hits);
  if (turn.some(({ score }) => score >= 1)) return "unhappy";
  if (hits.some(({ rule }) => rule.says?.resolved)) return "resolved_or_thanks";
  const failed = hits.some(({ rule }) => rule.says?.failure);
  const open = turn.some(({ own }) => own.includes("?"));
  const thanked = hits.some(({ rule }) => rule.weight < 0 && rule.says?.feelings?.includes("gratitude"));
  return thanked && !failed && !open ? "resolved_or_thanks" : "neutral_open";
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

/** What is said of many failures stands behind what is said of one. */
const BEHIND: Partial<Record<Failure, number>> = {
  lost_item_or_data: -1,
  no_response: 1,
  quality_expectation: 1,
};

/** The main one first: of the hottest message, the specific before the general, then as they told it. */
function failuresOf(heard: Heard[]): Failure[] {
  const told = heard.flatMap(({ hits, score }) =>
    hits.flatMap(({ rule, spans }) => {
      const failure = rule.says?.failure;
      return failure ? [{ failure, score, behind: BEHIND[failure] ?? 0, start: spans[0]!.start }] : [];
    }),
  );
  told.sort((a, b) => b.score - a.score || a.behind - b.behind || a.start - b.start);
  return unique(told.map(({ failure }) => failure));
}

function unique<T>(values: (T | undefined)[]): T[] {
  return [...new Set(values.filter((value) => value !== undefined))];
}

function sum(weighed: { weight: number }[]): number {
  return weighed.reduce((total, { weight }) => total + weight, 0);
}
