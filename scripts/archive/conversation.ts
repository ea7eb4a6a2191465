/** What a line of an archive says of a conversation: one message of the customer's, or all messages in order. */
import * as z from "zod/mini";
import type { Ticket } from "../../lib/model.ts";
import { Id } from "./id.ts";

export const text = z.string("must be a string");

const Said = z.object(
  { from: z.enum(["customer", "agent", "note"], 'must be "customer", "agent" or "note"'), text },
  "must be an object in braces",
);
export type Said = z.infer<typeof Said>;

/** The fields of a line; a command may have more. */
export const LINE = {
  id: z.optional(Id),
  text: z.optional(text),
  messages: z.optional(z.array(Said, "must be a list")),
};
type Line = { text?: string | undefined; messages?: Said[] | undefined };

/** One of the two, and not both. */
export const EITHER = [
  z.refine<Line>(({ text, messages }: Line) => text !== undefined || messages !== undefined, {
    error: "must be there, or messages instead",
    path: ["text"],
  }),
  z.refine<Line>(({ text, messages }: Line) => text === undefined || messages === undefined, {
    error: "must not stand beside text",
    path: ["messages"],
  }),
] as const;

/** The conversation as the ticket that the panel would read. Each message's id is its index. */
export function ticketOf(line: Line, people: { customer?: string; agent?: string } = {}): Ticket {
  const messages = line.messages ?? [{ from: "customer" as const, text: line.text ?? "" }];
  return {
    key: "archive",
    helpdesk: "archive",
    id: "archive",
    url: "",
    subject: "",
    customer: people.customer ? { name: people.customer } : {},
    ...(people.agent && { agent: people.agent }),
    messages: messages.map(({ from, text }, at) => ({ id: String(at), who: from, text })),
    partial: false,
  };
}
