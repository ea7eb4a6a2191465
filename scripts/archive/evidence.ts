/** What a reading rests on, place by place. */
import type { Signal, Ticket } from "../../lib/model.ts";

export interface Piece {
  signal: string;
  /** Index in the ticket's messages. */
  message: number;
  /** UTF-16 units of that message's text, end excluded. */
  start: number;
  end: number;
  /** Its part of the score, which all of them add up to. */
  weight: number;
  text: string;
}

/** Every place of every signal, the strongest first. */
export function evidenceOf(ticket: Ticket, signals: Signal[]): Piece[] {
  const at = new Map(ticket.messages.map(({ id }, index) => [id, index]));
  return signals
    .flatMap(({ id, spans }) =>
      spans.map(({ message: of, start, end, weight }): Piece => {
        const message = at.get(of)!;
        return {
          signal: id,
          message,
          start,
          end,
          weight,
          text: ticket.messages[message]!.text.slice(start, end),
        };
      }),
    )
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
}
