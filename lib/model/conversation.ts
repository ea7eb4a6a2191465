/** The conversation, as the helpdesk shows it, and the reply that is being written. */
import * as z from "zod/mini";

export const Message = z.object({
  /** Stable within its ticket, over re-renders and reloads. */
  id: z.string(),
  /** `note` is what colleagues write to each other; `system` is what no person wrote. */
  who: z.enum(["customer", "agent", "note", "system"]),
  author: z.optional(z.string()),
  /** ISO 8601 with offset, where the page says it exactly enough. */
  at: z.optional(z.string()),
  /** Plain text: `\n` ends a line, `\n\n` a paragraph. */
  text: z.string(),
});
export type Message = z.infer<typeof Message>;

/** A place in a message's text (or in the draft: message `draft`), in UTF-16 units, end excluded. */
export const Span = z.object({ message: z.string(), start: z.number(), end: z.number() });
export type Span = z.infer<typeof Span>;

export const Ticket = z.object({
  /** `helpdesk host id`: unique over all helpdesks of an agent. */
  key: z.string(),
  helpdesk: z.string(),
  id: z.string(),
  url: z.string(),
  subject: z.string(),
  customer: z.object({ name: z.optional(z.string()), email: z.optional(z.string()) }),
  /** The agent who is logged in, as the page names them. */
  agent: z.optional(z.string()),
  channel: z.optional(z.string()),
  /** Oldest first, whatever order the page shows. */
  messages: z.array(Message),
  /** The page did not hold the whole history. */
  partial: z.boolean(),
});
export type Ticket = z.infer<typeof Ticket>;

/** What a helpdesk's file looks for; an unread ticket names the ones that it did not find. */
export const Field = z.enum(["id", "subject", "customer", "messages", "author", "role", "text"]);
export type Field = z.infer<typeof Field>;

/** The reply that the agent is writing. `absent`: the page has no reply box now. */
export const Reply = z.object({ mode: z.enum(["public", "note", "absent"]), draft: z.string() });
export type Reply = z.infer<typeof Reply>;

/** What is open in the helpdesk's page. */
export const PageState = z.discriminatedUnion("state", [
  z.object({ state: z.literal("none"), helpdesk: z.string() }),
  z.object({ state: z.literal("loading"), helpdesk: z.string(), key: z.string() }),
  z.object({
    state: z.literal("unread"),
    helpdesk: z.string(),
    key: z.optional(z.string()),
    missing: z.array(Field),
    /** What the agent can do about it, in one sentence. */
    advice: z.optional(z.string()),
    /** Nobody knows yet how this page is read: the agent could teach it. */
    teach: z.optional(z.boolean()),
    reply: Reply,
  }),
  z.object({ state: z.literal("ticket"), ticket: Ticket, reply: Reply }),
]);
export type PageState = z.infer<typeof PageState>;

/** How it went with putting words into the reply. Amends never sends and never overwrites. */
export const InsertResult = z.discriminatedUnion("outcome", [
  z.object({ outcome: z.literal("inserted") }),
  z.object({ outcome: z.literal("no editor") }),
  z.object({ outcome: z.literal("refused"), why: z.string() }),
]);
export type InsertResult = z.infer<typeof InsertResult>;
