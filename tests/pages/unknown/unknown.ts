/** A made-up helpdesk that nobody has taught Amends yet. */

interface UnknownMessage {
  who: "customer" | "agent" | "note" | "system";
  author: string;
  /** ISO 8601, UTC. */
  at: string;
  /** Paragraphs. */
  text: string[];
}

export interface UnknownTicket {
  id: string;
  subject: string;
  customer: string;
  messages: UnknownMessage[];
}

export interface Unknown {
  /** As the page has it, where that is more than the number. */
  id?(ticket: UnknownTicket): string;
  /** Where a ticket of it is opened. */
  address(ticket: UnknownTicket): string;
  /** Its body, and what stands in the window's title. */
  draw(ticket: UnknownTicket): string;
  title?(ticket: UnknownTicket): string;
  /** What the newcomer points at; the first that is there. */
  customer: string;
  agent: string;
  reply: string;
  /** What it shows; the rest no reader can know. */
  shows: { subject: boolean; author: boolean; time: boolean; customer: boolean };
  /** It says in class names alone who wrote what. */
  sidesByClass?: true;
}

export const paragraphs = (text: string[]) => text.map((one) => `<p>${one}</p>`).join("");
/** "10:42" */
export const clock = (at: string) => at.slice(11, 16);
