/** The words that a judgement rests on, cut from the ticket itself. */
import type { Signal, Span, Temperature, Ticket } from "@/lib/model";

/** Longer quotes keep their start and end. */
const LONGEST = 64;

/** The words at a place, on one line; undefined where the ticket no longer has that place. */
export function quote(span: Span, ticket: Ticket): string | undefined {
  const text = ticket.messages.find((message) => message.id === span.message)?.text;
  return text === undefined ? undefined : quoteOf(text, span.start, span.end);
}

export function quoteOf(text: string, start: number, end: number): string | undefined {
  const words = text.slice(start, end).replace(/\s+/g, " ").trim();
  if (!words) return undefined;
  if (words.length <= LONGEST) return words;
  const half = LONGEST / 2 - 1;
  return `${words.slice(0, half).trimEnd()} … ${words.slice(-half).trimStart()}`;
}

export interface Evidence {
  quote: string;
  spans: Span[];
}

/** The strongest words for a temperature, each once: what calms is no evidence of anger, nor the other way round. */
export function evidence(
  signals: Signal[],
  temperature: Temperature,
  ticket: Ticket,
  most: number,
): Evidence[] {
  const found: Evidence[] = [];
  for (const signal of signals) {
    if (temperature > 0 ? signal.weight <= 0 : signal.weight >= 0) continue;
    const span = strongest(signal).find((place) => quote(place, ticket));
    const words = span && quote(span, ticket);
    if (!words || found.some((other) => overlap(other.spans[0]!, span))) continue;
    found.push({ quote: words, spans: [span, ...signal.spans.filter((other) => other !== span)] });
    if (found.length === most) break;
  }
  return found;
}

/** A signal's places, those first that weigh most. */
export function strongest({ spans }: Signal): Signal["spans"] {
  return spans.toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
}

function overlap(one: Span, other: Span): boolean {
  return one.message === other.message && one.start < other.end && other.start < one.end;
}
