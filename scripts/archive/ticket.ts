/** A conversation of an archive as the ticket that the panel would read. */
import type { Ticket } from "../../lib/model.ts";

export interface Said {
  from: "customer" | "agent" | "note";
  text: string;
}

/** Each message's id is its index. */
export function ticketOf(messages: Said[]): Ticket {
  return {
    key: "archive",
    helpdesk: "archive",
    id: "archive",
    url: "",
    subject: "",
    customer: {},
    messages: messages.map(({ from, text }, at) => ({ id: String(at), who: from, text })),
    partial: false,
  };
}
