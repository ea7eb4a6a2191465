/**
 * Situational empathy: two lines of a customer's. Choose what they feel and what it cost them, then say both in
 * one sentence. A file in `drills/` is a feeling, and is registered by being there.
 */
import validatesFeelings from "../acts/kinds/validates-feelings";
import { places } from "../acts/places";
import { check } from "../coach/check";
import { draftOf } from "../coach/draft";
import type { Ticket } from "../model";
import { read } from "../reading/read";
import { shares, tokens } from "./case-words";
import { spelt } from "./spelling";

export interface DrillText {
  said: string;
  /** What it cost them, and two things that it did not. */
  cost: string;
  wrong: [string, string];
  /** One good sentence of many. */
  better: string;
}

export interface Drill extends DrillText {
  id: string;
  /** "worn out" */
  feels: string;
}

const files = import.meta.glob<DrillText[]>("./drills/*.ts", { eager: true, import: "default" });
const nameOf = (path: string) => path.slice("./drills/".length, -".ts".length);

/** The feelings that a drill may be about, as they are chosen from. */
export const FEELINGS = Object.keys(files).map((path) => nameOf(path).replaceAll("-", " "));

export const drills: readonly Drill[] = Object.entries(files).flatMap(([path, texts]) =>
  texts.map((text, at) => ({
    ...text,
    id: `${nameOf(path)}-${at + 1}`,
    feels: nameOf(path).replaceAll("-", " "),
  })),
);

/** The costs to choose from, in an order that is the same each time and says nothing. */
export const costsOf = ({ cost, wrong }: Drill): string[] => [cost, ...wrong].sort();

export interface Judged {
  feeling: boolean;
  cost: boolean;
  /** What a customer would take ill, or read as a stock line, with the reason. */
  flaws: { start: number; end: number; why: string }[];
}

/** Feelings as people name them in passing. */
const NAMED =
  /\b(?:angr\w{1,3}|furious|frustrat\w{2,5}|annoy\w{2,4}|upset\w{0,4}|disappoint\w{2,5}|let (?:you |them |her |him )?down|sad|bitter|worr\w{2,5}|afraid|scar(?:y|ed)|frighten\w{2,4}|terrif\w{3,5}|nervous|anxious|confus\w{1,4}|puzzl\w{2,4}|unclear|mix(?:ed)? (?:you )?up|tir(?:ed|ing)|exhaust\w{2,4}|worn?|wear\w{0,3}|fed up|drain\w{2,4}|embarrass\w{2,5}|mortif\w{2,5}|asham\w{2,3}|humiliat\w{2,4}|awkward|awful|horrible|hard|hurts?)\b/g;
/** Most rules speak of whole replies; in one sentence these count. */
const MINDED = new Set([
  "bare-understanding",
  "blame",
  "calm-down",
  "conditional-apology",
  "generic-apology",
  "scolding",
  "slighting",
  "sorry-but",
  "stock-lines",
]);

export function judgeSentence(drill: Drill, typed: string): Judged {
  const sentence = spelt(typed);
  const ticket: Ticket = {
    key: `drill ${drill.id}`,
    helpdesk: "practice",
    id: drill.id,
    url: "",
    subject: "",
    customer: {},
    messages: [{ id: "said", who: "customer", text: drill.said }],
    partial: false,
  };
  const context = { ticket, reading: read(ticket) };
  const draft = draftOf(sentence.text, context);
  const own = tokens(`${drill.said} ${drill.cost}`);
  return {
    feeling: validatesFeelings.find(draft).length > 0 || places(draft, NAMED).length > 0,
    cost: draft.plain.split(/[^\p{L}\p{N}'-]+/u).some((word) => shares(word, own)),
    flaws: check(sentence.text, context)
      .findings.filter(({ rule }) => MINDED.has(rule))
      .map(({ why, ...span }) => ({ ...sentence.typed(span), why })),
  };
}
