/**
 * Every message between the parts of Amends, typed once.
 *
 *  page <-> panel      a line of their own (`lib/line`): the ticket and the draft go one way, intents the other.
 *                      Neither wakes the background.
 *  anyone -> background  `ask(...)`: the background is the only one that opens the database.
 *  background -> everyone  `changed`: something in the database is new, ask again.
 */
import * as z from "zod/mini";
import {
  Corrections,
  InsertResult,
  KeptOffer,
  type Mine,
  OwnPhrase,
  PageState,
  Reminder,
  Reply,
  type Span,
  type StageId,
  Ticket,
  TicketRef,
  UseChange,
} from "./model";

// ---- page -> panel ------------------------------------------------------------------------------

export const FromPage = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("page"), page: PageState }),
  z.object({ kind: z.literal("reply"), key: z.string(), reply: Reply }),
  /** The agent sent their reply: `probably` where only the empty reply box says so. */
  z.object({
    kind: z.literal("sent"),
    key: z.string(),
    text: z.string(),
    certainty: z.enum(["probably", "sent"]),
  }),
  z.object({ kind: z.literal("inserted"), ask: z.number(), result: InsertResult }),
  /** The agent pressed the browser's shortcut for the suggestion with this number. */
  z.object({ kind: z.literal("press"), digit: z.number() }),
]);
export type FromPage = z.infer<typeof FromPage>;
export type Sent = Omit<Extract<FromPage, { kind: "sent" }>, "kind">;

// ---- panel -> page (plain types: the page's side has no zod, and only our own panel holds the line) ----

export type FromPanel =
  /** `key` is the ticket the words were made for: the page refuses them for another. */
  | { kind: "insert"; ask: number; key: string; text: string }
  /** Replace `start..end` of the draft, if it still reads `was` there. */
  | { kind: "replace"; ask: number; key: string; start: number; end: number; was: string; text: string }
  | { kind: "highlight"; key: string; spans: z.infer<typeof Span>[]; show?: boolean }
  /** The panel now shows this ticket (or none): the dock may be seen again. */
  | { kind: "showing"; key: string | null; pill: Pill | null }
  | { kind: "collapse" }
  /** Put the caret back where it was in the reply. */
  | { kind: "focus reply" };

/** What the collapsed dock tells. */
export interface Pill {
  /** 0 to 3; null where unsure or no ticket. */
  temperature: number | null;
  /** "Angry" */
  word: string;
  /** "Acknowledge" */
  stage: z.infer<typeof StageId> | null;
}

// ---- anyone -> background -----------------------------------------------------------------------

export const Request = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("reminders.list") }),
  z.object({
    kind: z.literal("reminders.set"),
    ticket: TicketRef,
    what: Reminder.shape.what,
    due: z.number(),
  }),
  z.object({ kind: z.literal("reminders.done"), id: z.string() }),
  z.object({ kind: z.literal("reminders.reopen"), id: z.string() }),
  z.object({ kind: z.literal("reminders.snooze"), id: z.string(), due: z.number() }),
  z.object({ kind: z.literal("reminders.open"), id: z.string() }),
  z.object({ kind: z.literal("corrections.get"), ticket: z.string() }),
  /** What is named in neither `set` nor `undo` stays as it is. */
  z.object({
    kind: z.literal("corrections.set"),
    ticket: z.string(),
    set: Corrections,
    undo: z.array(z.keyof(Corrections)),
  }),
  z.object({ kind: z.literal("phrases.mine") }),
  /** Adds it, or takes the place of the one with its id. */
  z.object({ kind: z.literal("phrases.save"), phrase: OwnPhrase }),
  z.object({ kind: z.literal("phrases.delete"), id: z.string() }),
  z.object({ kind: z.literal("phrases.use"), phrase: z.string(), change: UseChange }),
  z.object({ kind: z.literal("offers.last"), failure: KeptOffer.shape.failure }),
  z.object({
    kind: z.literal("offers.keep"),
    failure: KeptOffer.shape.failure,
    options: KeptOffer.shape.options,
  }),
  /** The desk comes to the front, where the agent left it. */
  z.object({ kind: z.literal("desk.open") }),
  /** The dock asks its own page to call it back; the secret proves to the dock that the call is ours. */
  z.object({ kind: z.literal("dock.call"), secret: z.string() }),
  /** A page that has read a ticket keeps it in the browser's memory for the same helpdesk's reply page. */
  z.object({ kind: z.literal("memory.keep"), ticket: Ticket }),
  z.object({ kind: z.literal("memory.recall"), key: z.string() }),
  /** A reply was on its way when its page went: the next page of that ticket asks whether it arrived. */
  z.object({ kind: z.literal("sending.keep"), key: z.string(), text: z.string() }),
  z.object({ kind: z.literal("sending.take"), key: z.string() }),
  /** Amends on a site of the agent's own, by its origin: `https://desk.example.com`. */
  z.object({ kind: z.literal("site.use"), origin: z.string() }),
  z.object({ kind: z.literal("site.leave"), origin: z.string() }),
  z.object({ kind: z.literal("site.state"), origin: z.string() }),
]);
export type Request = z.infer<typeof Request>;

/** What each request is answered with. */
export interface Answers {
  "reminders.list": Reminder[];
  "reminders.set": Reminder;
  "reminders.done": void;
  "reminders.reopen": void;
  "reminders.snooze": void;
  "reminders.open": void;
  "corrections.get": Corrections;
  /** What holds now. */
  "corrections.set": Corrections;
  "phrases.mine": Mine;
  "phrases.save": void;
  "phrases.delete": void;
  "phrases.use": void;
  /** Undefined where nothing was offered for it yet. */
  "offers.last": KeptOffer | undefined;
  "offers.keep": void;
  "desk.open": void;
  "dock.call": void;
  "memory.keep": void;
  "memory.recall": Ticket | undefined;
  "sending.keep": void;
  "sending.take": string | undefined;
  "site.use": void;
  "site.leave": void;
  "site.state": "on" | "off" | "known";
}

// ---- background -> everyone, background -> page -------------------------------------------------

export interface Changed {
  kind: "changed";
}
/** To a page's content script. */
export type ToPage =
  /** Your dock is ready: call it with this secret. */
  | { kind: "call dock"; secret: string }
  /** The agent pressed the shortcut. */
  | { kind: "toggle dock" }
  /** The agent pressed the shortcut for the suggestion with this number. */
  | { kind: "press"; digit: number };
