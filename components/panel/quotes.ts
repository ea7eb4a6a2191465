/** The words that a judgement rests on, cut from the ticket itself. */
import type { Signal, Span, Temperature, Ticket } from "@/lib/model";

/** Longer quotes keep their start and end. */
const LONGEST = 64;
/** Of a shown place's weight: what the same signal found elsewhere and counts so much is lit up with it. */
const ALIKE = 0.5;

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

/**
 * The strongest places for a temperature, each once: what calms is no evidence of anger, nor the other way round.
 * Places, and not signals: many faint words of one signal would push a plain "furious" aside.
 */
export function evidence(
  signals: Signal[],
  temperature: Temperature,
  ticket: Ticket,
  most: number,
): Evidence[] {
  const places = signals
    .flatMap(({ spans }) => spans.map((place) => ({ place, spans })))
    .filter(({ place }) => (temperature > 0 ? place.weight > 0 : place.weight < 0))
    .sort((one, other) => Math.abs(other.place.weight) - Math.abs(one.place.weight));
  const found: Evidence[] = [];
  for (const { place, spans } of places) {
    const words = quote(place, ticket);
    if (!words || found.some((other) => other.spans.some((shown) => overlap(shown, place)))) continue;
    const alike = spans.filter((other) => other !== place && other.weight / place.weight >= ALIKE);
    found.push({ quote: words, spans: [place, ...alike] });
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
