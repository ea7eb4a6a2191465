/** A ticket as the open page holds it: times made absolute, and what the agent adds while it is open. */
import type { Node as Written } from "@tiptap/pm/model";
import type { DemoMessage, DemoTicket } from "./ticket.ts";

export interface DeskMessage extends Omit<DemoMessage, "ago" | "text"> {
  id: string;
  at: Date;
  /** Plain text of the data, or what was written in the editor, with its formatting. */
  content: string | Written;
}

export interface DeskTicket extends Omit<DemoTicket, "messages" | "expected"> {
  messages: DeskMessage[];
}

export function open(ticket: DemoTicket, loaded: Date): DeskTicket {
  const { messages, expected: _, ...rest } = ticket;
  return {
    ...rest,
    messages: messages.map(({ ago, text, ...message }, index) => ({
      ...message,
      id: messageId(ticket.id, index),
      at: new Date(loaded.getTime() - ago),
      content: text,
    })),
  };
}

/** Adds what the agent wrote; a public reply hands the ticket back to the customer. */
export function add(
  ticket: DeskTicket,
  who: "agent" | "note",
  author: string,
  at: Date,
  content: Written,
): DeskMessage {
  const message = { id: messageId(ticket.id, ticket.messages.length), who, author, at, content };
  ticket.messages.push(message);
  if (who === "agent") ticket.status = "pending";
  ticket.assignee ??= author;
  return message;
}

export const lastAt = (ticket: DeskTicket): Date => ticket.messages.at(-1)!.at;

/** When the customer began to wait: their first word since an agent's last; undefined where nobody waits. */
export function waitingSince({ messages }: DeskTicket): Date | undefined {
  const answered = messages.findLastIndex((message) => message.who === "agent");
  return messages.find((message, index) => index > answered && message.who === "customer")?.at;
}

const messageId = (ticket: string, index: number) => `${ticket}-${index + 1}`;
