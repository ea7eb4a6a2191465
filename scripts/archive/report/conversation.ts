/** A line of an archive as the report wants it: as for `read`, with times. */
import * as z from "zod/mini";
import type { Ticket } from "../../../lib/model.ts";
import { EITHER, LINE, text, ticketOf } from "../conversation.ts";

const time = z.iso.datetime({
  offset: true,
  local: true,
  error: 'must be an ISO time such as "2026-11-23T09:30:00Z"',
});

const Said = z.object(
  {
    from: z.enum(["customer", "agent", "note"], 'must be "customer", "agent" or "note"'),
    text,
    at: z.optional(time),
  },
  "must be an object in braces",
);

export const Conversation = z
  .object({
    ...LINE,
    messages: z.optional(z.array(Said, "must be a list")),
    customer_name: z.optional(text),
    agent_name: z.optional(text),
  })
  .check(...EITHER);
export type Conversation = z.infer<typeof Conversation>;

/** With the times of its messages. */
export function timedTicket(line: Omit<Conversation, "id">): Ticket {
  const { customer_name: customer, agent_name: agent } = line;
  const ticket = ticketOf(line, { ...(customer && { customer }), ...(agent && { agent }) });
  const times = line.messages?.map(({ at }) => at);
  return {
    ...ticket,
    messages: ticket.messages.map((message, index) => ({
      ...message,
      ...(times?.[index] && { at: times[index] }),
    })),
  };
}

/** An id keeps all its digits, and a page shows it as it came. */
export function idOf(id: Conversation["id"]): string | undefined {
  return typeof id === "object" ? id.rawJSON : id === undefined ? undefined : String(id);
}
