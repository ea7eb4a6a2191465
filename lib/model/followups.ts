/** Follow-ups (lib/followups, lib/store). All times are epoch ms. */
import * as z from "zod/mini";

/** Of the ticket, only what a reminder must say. */
export const TicketRef = z.object({
  key: z.string(),
  helpdesk: z.string(),
  id: z.string(),
  url: z.string(),
  subject: z.string(),
  /** Left out where the agent has set that no names are kept. */
  customer: z.optional(z.string()),
});
export type TicketRef = z.infer<typeof TicketRef>;

/**
 * `promise`: to be kept by the agent. `after fix`: is everything to their satisfaction now? `update`: no news
 * yet is news. `no answer`: if the customer has not answered by then. `free`: whatever the agent says.
 */
export const ReminderKind = z.enum(["promise", "after fix", "update", "no answer", "free"]);
export type ReminderKind = z.infer<typeof ReminderKind>;

/** How it ended, where the agent was asked. `not yet` opens the case again at *listen*. */
export const ReminderOutcome = z.enum(["satisfied", "not yet", "no answer"]);
export type ReminderOutcome = z.infer<typeof ReminderOutcome>;

const time = z.number().check(z.gte(-8.64e15), z.lte(8.64e15));

export const Reminder = z.object({
  id: z.string().check(z.minLength(1), z.maxLength(100)),
  ticket: TicketRef,
  kind: ReminderKind,
  /** What was promised, or why to come back, in the agent's words. */
  what: z.string().check(z.minLength(1), z.maxLength(500)),
  /** When it falls due: a promise runs out, an answer should have come. A snooze does not move it. */
  due: time,
  /**
   * When it pops up next; absent where it has nothing more to say. First `firstCall`, then, where that was
   * before `due`, at `due`; a snooze puts it off.
   */
  next: z.optional(time),
  /** IANA name of the zone that its time was meant in: "Europe/Lisbon". */
  zone: z.string().check(z.minLength(1), z.maxLength(64)),
  /**
   * `waiting`: silent until `next`. `showing`: claimed for its notification, which may or may not have gone
   * out (a background killed in between finds it at its next start). `shown`: it has popped up and nobody has
   * dealt with it; it may still have a `next`. `done`: kept. `dropped`: given up.
   */
  state: z.enum(["waiting", "showing", "shown", "done", "dropped"]),
  made: time,
  /** When the customer was seen to have written after it was set: it lives on, and says so. */
  answered: z.optional(time),
  outcome: z.optional(ReminderOutcome),
  history: z.array(
    z.object({
      at: time,
      what: z.enum(["set", "edited", "shown", "snoozed", "answered", "done", "dropped", "reopened"]),
    }),
  ),
});
export type Reminder = z.infer<typeof Reminder>;

/** What an agent sets, and may change. */
export const ReminderWish = z.object({
  ticket: TicketRef,
  kind: ReminderKind,
  what: Reminder.shape.what,
  due: Reminder.shape.due,
  zone: Reminder.shape.zone,
});
export type ReminderWish = z.infer<typeof ReminderWish>;

/** One thing done to one reminder or to many. */
export const ReminderStep = z.discriminatedUnion("do", [
  z.object({ do: z.literal("snooze"), until: time }),
  z.object({ do: z.literal("done"), outcome: z.optional(ReminderOutcome) }),
  z.object({ do: z.literal("drop") }),
  /** Takes *done* or *dropped* back. */
  z.object({ do: z.literal("reopen") }),
  z.object({
    do: z.literal("edit"),
    change: z.partial(z.pick(ReminderWish, { kind: true, what: true, due: true, zone: true })),
  }),
  /** The customer was seen to have written. */
  z.object({ do: z.literal("answered") }),
]);
export type ReminderStep = z.infer<typeof ReminderStep>;

/** The desk's four lists. `due`: shown and not dealt with, or past its time. `customer`: waiting for an answer. */
export const ReminderList = z.enum(["due", "later", "customer", "done"]);
export type ReminderList = z.infer<typeof ReminderList>;

/** A part of one list, soonest first (`done`: latest first), and how many each list has under the same filter. */
export interface ReminderPage {
  rows: Reminder[];
  counts: Record<ReminderList, number>;
  /** Names of the helpdesks that have any, for the filter. */
  helpdesks: string[];
}
