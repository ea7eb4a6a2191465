import type { Message, Ticket } from "../../lib/model";

/** A ticket from lines such as "customer: Where is it?", "agent: …", "note: …"; oldest first. */
export function ticketOf(...lines: string[]): Ticket {
  return {
    key: "demo desk.example 1",
    helpdesk: "demo",
    id: "1",
    url: "https://desk.example/1",
    subject: "Ticket",
    customer: { name: "Anna Miller" },
    messages: lines.map((line, at): Message => {
      const [who, ...rest] = line.split(": ");
      return { id: `m${at}`, who: who as Message["who"], text: rest.join(": ") };
    }),
    partial: false,
  };
}

/** The words of a span, as they stand in the ticket. */
export function wordsOf(ticket: Ticket, span: { message: string; start: number; end: number }): string {
  return ticket.messages.find(({ id }) => id === span.message)!.text.slice(span.start, span.end);
}
