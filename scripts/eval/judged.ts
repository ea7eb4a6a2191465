/** A labelled message, and what Amends and the peers make of it. */
import type { Reading } from "../../lib/model.ts";
import { read } from "../../lib/reading/read.ts";
import { ticketOf } from "../archive/conversation.ts";
import { evidenceOf } from "../archive/evidence.ts";
import type { Item } from "./labels.ts";
import { PEERS } from "./peers.ts";

export interface Judged<Truth> {
  truth: Truth;
  reading: Reading;
  /** How upset each of `PEERS` says it is, on its own scale. */
  peers: number[];
}

export interface JudgedItem extends Judged<Item> {
  /** Without the strongest evidence, half of the way to calm is gone. */
  rests: boolean;
}

export function judge<Truth extends { text: string }>(truth: Truth): Judged<Truth> {
  return { truth, reading: readText(truth.text), peers: PEERS.map(({ upset }) => upset(truth.text)) };
}

export function judgeItem(truth: Item): JudgedItem {
  const judged = judge(truth);
  return { ...judged, rests: restsOnEvidence(truth.text, judged.reading) };
}

function readText(text: string): Reading {
  return read(ticketOf({ text }));
}

/** So many pieces of evidence are taken away, the strongest as they are shown. */
const TAKEN = 3;

function restsOnEvidence(text: string, { signals, score }: Reading): boolean {
  const taken = evidenceOf(ticketOf({ text }), signals).slice(0, TAKEN);
  return readText(without(text, taken)).score <= score / 2;
}

/** The text with the places cut out, which may overlap. */
export function without(text: string, places: { start: number; end: number }[]): string {
  let left = "";
  let from = 0;
  for (const { start, end } of places.toSorted((a, b) => a.start - b.start)) {
    left += text.slice(from, Math.max(from, start));
    from = Math.max(from, end);
  }
  return left + text.slice(from);
}
