/** Follow-ups (lib/followups, lib/store). */
import * as z from "zod/mini";

/** Of the ticket, only what a reminder must say. */
export const TicketRef = z.object({
  key: z.string(),
  helpdesk: z.string(),
  id: z.string(),
  url: z.string(),
  subject: z.string(),
  customer: z.optional(z.string()),
});
export type TicketRef = z.infer<typeof TicketRef>;

export const Reminder = z.object({
  id: z.string(),
  ticket: TicketRef,
  /** What was promised, or why to come back, in the agent's words. */
  what: z.string().check(z.minLength(1), z.maxLength(500)),
  /** Epoch ms. A snooze moves it. */
  due: z.number(),
  /**
   * `showing`: claimed for its notification, which may or may not have gone out (a background killed in
   * between finds it at its next start); `shown`: it has gone out for this due time.
   */
  state: z.enum(["waiting", "showing", "shown", "done"]),
  made: z.number(),
  history: z.array(
    z.object({ at: z.number(), what: z.enum(["set", "shown", "snoozed", "done", "reopened"]) }),
  ),
});
export type Reminder = z.infer<typeof Reminder>;
