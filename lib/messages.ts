/**
 * Every message between the parts of Amends, typed once.
 *
 *  page <-> panel      a line of their own (`lib/line`): the ticket and the draft go one way, intents the other.
 *                      Neither wakes the background.
 *  anyone -> background  `ask(...)`: the background is the only one that opens the database.
 *  background -> everyone  `changed`: something in the database is new, ask again.
 */
import * as z from "zod/mini";
import type { Recipe } from "./helpdesks/recipe";
import type { Insights } from "./insights/figures";
import {
  type BackupCheck,
  CaseChange,
  CaseClose,
  CaseFilter,
  type CaseNow,
  type CasePage,
  CaseSeen,
  CaseStep,
  Corrections,
  type DataState,
  InsertResult,
  KeptOffer,
  type Known,
  type Mine,
  OwnPhrase,
  PageState,
  PracticeRun,
  Reminder,
  ReminderList,
  type ReminderPage,
  ReminderStep,
  ReminderWish,
  Reply,
  Seen,
  type Span,
  TaughtHelpdesk,
  Ticket,
  UseChange,
} from "./model";
import type { Problem } from "./playbook/parse";
import type { TeamState } from "./store/playbook";

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
  z.object({ kind: z.literal("seen"), seen: Seen }),
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
  | { kind: "focus reply" }
  /** What do you see? Answered with `seen`. */
  | { kind: "see" };

/** What the collapsed dock tells. */
export interface Pill {
  /** 0 to 3; null where unsure or no ticket. */
  temperature: number | null;
  /** "Angry" */
  word: string;
  /** "Acknowledge": as this team calls the step. */
  stage: string | null;
}

// ---- anyone -> background -----------------------------------------------------------------------

export const Request = z.discriminatedUnion("kind", [
  /** Those of one ticket, soonest first, done ones too. */
  z.object({ kind: z.literal("reminders.of"), ticket: z.string() }),
  /** What is due now, and the next few: for the popup. */
  z.object({ kind: z.literal("reminders.soon") }),
  /** The first `most` that are due and the next `most`: for the desk's day. */
  z.object({ kind: z.literal("reminders.day"), most: z.int().check(z.gte(1), z.lte(500)) }),
  /** A part of one of the desk's lists. `words` are looked for in ticket, requester and reason. */
  z.object({
    kind: z.literal("reminders.page"),
    list: ReminderList,
    helpdesk: z.optional(z.string()),
    words: z.optional(z.string()),
    from: z.int().check(z.gte(0)),
    count: z.int().check(z.gte(0), z.lte(500)),
  }),
  /** All of them, for a calendar file or a printed list. */
  z.object({ kind: z.literal("reminders.all"), list: ReminderList }),
  z.object({ kind: z.literal("reminders.set"), wish: ReminderWish }),
  /** Undo of `reminders.set`: as if it had never been, unless something was done to it since. */
  z.object({ kind: z.literal("reminders.unset"), id: z.string() }),
  /** One step for all of these, all or none. Answered with the rows as they were, for `reminders.restore`. */
  z.object({ kind: z.literal("reminders.step"), ids: z.array(z.string()), step: ReminderStep }),
  /** Undo: puts rows back, each unless something else was done to it since. */
  z.object({ kind: z.literal("reminders.restore"), rows: z.array(Reminder) }),
  /** Goes to its ticket. */
  z.object({ kind: z.literal("reminders.open"), id: z.string() }),
  /** How the database is, and whether the system shows notifications. */
  z.object({ kind: z.literal("data.state") }),
  /** All that Amends keeps, as the text of a backup file; what can still be read of a broken database too. */
  z.object({ kind: z.literal("data.backup") }),
  /** What a backup file would change; nothing is written. */
  z.object({ kind: z.literal("data.check"), text: z.string() }),
  /** Takes a backup file in: what is new, and of what differs only the ids that the agent chose. */
  z.object({ kind: z.literal("data.take"), text: z.string(), over: z.array(z.string()) }),
  /** All that Amends keeps; or the rows alone, where the database is broken and the agent starts anew. */
  z.object({ kind: z.literal("data.erase"), only: z.optional(z.literal("database")) }),
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
  /** Adds many, all or none: what a file from elsewhere holds. */
  z.object({ kind: z.literal("phrases.bring"), phrases: z.array(OwnPhrase).check(z.maxLength(20_000)) }),
  /** Undo: those of them go that still are as they came. */
  z.object({ kind: z.literal("phrases.takeBack"), phrases: z.array(OwnPhrase) }),
  z.object({ kind: z.literal("phrases.use"), phrase: z.string(), change: UseChange }),
  /** The team's playbook, as it was taken in or edited here. */
  z.object({ kind: z.literal("playbook.team") }),
  /** Checks it and takes it; without one, as Amends came. Any page may try: a broken one is refused. */
  z.object({ kind: z.literal("playbook.take"), playbook: z.optional(z.unknown()) }),
  z.object({ kind: z.literal("playbook.undo") }),
  /** What the log says of a period: `from <= made < to`, epoch ms, and of the one from `before` up to it. */
  z.object({
    kind: z.literal("insights"),
    from: z.optional(z.number()),
    to: z.optional(z.number()),
    before: z.optional(z.number()),
  }),
  /** How the agent's practice went, newest first. */
  z.object({ kind: z.literal("practice.runs") }),
  z.object({ kind: z.literal("practice.keep"), run: PracticeRun }),
  z.object({ kind: z.literal("offers.last"), failure: KeptOffer.shape.failure }),
  z.object({
    kind: z.literal("offers.keep"),
    failure: KeptOffer.shape.failure,
    options: KeptOffer.shape.options,
  }),
  /** The case of a ticket, with what is usual for this failure. */
  z.object({ kind: z.literal("log.of"), ticket: z.string(), failure: CaseSeen.shape.failure }),
  /** What a look at a ticket says of its case. */
  z.object({ kind: z.literal("log.seen"), seen: CaseSeen }),
  /** A phrase went into the reply on this ticket. */
  z.object({ kind: z.literal("log.inserted"), ticket: z.string(), phrase: z.string() }),
  z.object({ kind: z.literal("log.close"), seen: CaseSeen, said: CaseClose }),
  z.object({ kind: z.literal("log.step"), id: z.string(), step: CaseStep }),
  /** Takes a change back, unless the case was changed again since. */
  z.object({ kind: z.literal("log.undo"), change: CaseChange }),
  /** A part of the log, the newest case first. */
  z.object({
    kind: z.literal("log.page"),
    filter: CaseFilter,
    from: z.int().check(z.gte(0)),
    count: z.int().check(z.gte(1), z.lte(5000)),
  }),
  /** What rows of a file would change; nothing is written. */
  z.object({ kind: z.literal("log.check"), rows: z.array(z.unknown()).check(z.maxLength(5000)) }),
  /** Takes them in: what is new, and of what differs only the ids that the agent chose. */
  z.object({
    kind: z.literal("log.take"),
    rows: z.array(z.unknown()).check(z.maxLength(5000)),
    over: z.array(z.string()),
  }),
  /** The desk comes to the front, at this section or where the agent left it. */
  z.object({
    kind: z.literal("desk.open"),
    section: z.optional(z.string().check(z.regex(/^[a-z-]{1,30}$/))),
  }),
  /** The dock asks its own page to call it back; the secret proves to the dock that the call is ours. */
  z.object({ kind: z.literal("dock.call"), secret: z.string() }),
  /** A page that has read a ticket keeps it in the browser's memory for the same helpdesk's reply page. */
  z.object({ kind: z.literal("memory.keep"), ticket: Ticket }),
  z.object({ kind: z.literal("memory.recall"), key: z.string() }),
  /** A reply was on its way when its page went: the next page of that ticket asks whether it arrived. */
  z.object({ kind: z.literal("sending.keep"), key: z.string(), text: z.string() }),
  z.object({ kind: z.literal("sending.take"), key: z.string() }),
  /** Which helpdesk the asking page is of; with the id of the one that it was recognised as. */
  z.object({ kind: z.literal("helpdesk.find"), id: z.optional(z.string()) }),
  /** Amends on a site of the agent's own, by its origin: `https://desk.example.com`. */
  z.object({ kind: z.literal("site.use"), origin: z.string() }),
  z.object({ kind: z.literal("site.leave"), origin: z.string() }),
  /** Of the page in a tab, by its address. */
  z.object({ kind: z.literal("site.state"), url: z.string(), tab: z.int() }),
  /** What stands behind a helpdesk's file, by its id. */
  z.object({ kind: z.literal("helpdesk.known"), id: z.string() }),
  z.object({ kind: z.literal("helpdesk.hosted") }),
  /** The picker comes into the asking dock's page, or into the page of a tab. */
  z.object({ kind: z.literal("teach.start"), tab: z.optional(z.int()) }),
  /** As `dock.call`, of the picker's panel. */
  z.object({ kind: z.literal("teach.call"), secret: z.string() }),
  /** For the site of the asking panel's page; in the place of what was taught there before. */
  z.object({ kind: z.literal("taught.save"), recipe: TaughtHelpdesk.shape.recipe }),
  z.object({ kind: z.literal("taught.all") }),
  z.object({ kind: z.literal("taught.put"), helpdesk: TaughtHelpdesk }),
  z.object({ kind: z.literal("taught.remove"), origin: z.string() }),
]);
export type Request = z.infer<typeof Request>;

/** What each request is answered with. */
export interface Answers {
  "reminders.of": Reminder[];
  "reminders.soon": { due: Reminder[]; later: Reminder[] };
  /** `dueCount` counts all that are due. */
  "reminders.day": { due: Reminder[]; dueCount: number; next: Reminder[] };
  "reminders.page": ReminderPage;
  "reminders.all": Reminder[];
  "reminders.set": Reminder;
  /** Whether it is gone. */
  "reminders.unset": boolean;
  "reminders.step": Reminder[];
  /** How many could not be put back. */
  "reminders.restore": number;
  "reminders.open": void;
  "data.state": DataState;
  "data.backup": string;
  "data.check": BackupCheck;
  "data.take": BackupCheck;
  "data.erase": void;
  "corrections.get": Corrections;
  /** What holds now. */
  "corrections.set": Corrections;
  "phrases.mine": Mine;
  "phrases.save": void;
  "phrases.delete": void;
  "phrases.bring": void;
  /** How many stay, since they were changed or are gone. */
  "phrases.takeBack": number;
  "phrases.use": void;
  "playbook.team": TeamState;
  /** Why it was not taken; empty where it was. */
  "playbook.take": Problem[];
  "playbook.undo": void;
  insights: Insights;
  "practice.runs": PracticeRun[];
  "practice.keep": void;
  /** Undefined where nothing was offered for it yet. */
  "offers.last": KeptOffer | undefined;
  "offers.keep": void;
  "log.of": CaseNow;
  "log.seen": void;
  "log.inserted": void;
  "log.close": CaseChange;
  /** For `log.undo`. */
  "log.step": CaseChange;
  /** Whether it was taken back. */
  "log.undo": boolean;
  "log.page": CasePage;
  "log.check": BackupCheck;
  "log.take": BackupCheck;
  "desk.open": void;
  "dock.call": void;
  "memory.keep": void;
  "memory.recall": Ticket | undefined;
  "sending.keep": void;
  "sending.take": string | undefined;
  "helpdesk.find": Found;
  "site.use": void;
  "site.leave": void;
  "site.state": SiteState;
  /** Undefined where the agent taught it. */
  "helpdesk.known": Known | undefined;
  "helpdesk.hosted": HostedHelpdesk[];
  "teach.start": void;
  "teach.call": void;
  "taught.save": void;
  "taught.all": TaughtHelpdesk[];
  "taught.put": void;
  "taught.remove": void;
}

/** Amends on the site of a tab, and what it sees in the page there. */
export interface SiteState {
  /** `known`: Amends comes with it, or the organisation has set it, so there is nothing to switch. */
  state: "on" | "off" | "known";
  /** Which product the page is of; `unseen`: it could not be looked at; `blocked`: no extension may, by policy. */
  page: { helpdesk: string } | "none" | "unseen" | "blocked";
}

/** A helpdesk on its maker's own hosts, for the agent to choose it. */
export interface HostedHelpdesk {
  name: string;
  /** What the browser is to allow: `https://*.zendesk.com/*` */
  hosts: string[];
  /** A mailbox: it does not come with the installation. */
  byClick: boolean;
}

/** How the asking page is to be read. */
export type Found =
  | { kind: "recipe"; id: string; name: string; recipe: Recipe }
  /** By code, which has been put into the page beside the asking script (`readers` there). */
  | { kind: "reader"; id: string; name: string }
  /** Nobody's address: by id, the selectors of the marks to wait for. */
  | { kind: "unknown"; signatures: [id: string, signature: string][] };

// ---- background -> everyone, background -> page -------------------------------------------------

export interface Changed {
  kind: "changed";
}
/** To a page's content script. */
export type ToPage =
  /** Your dock is ready: call it with this secret. */
  | { kind: "call dock"; secret: string }
  | { kind: "call teacher"; secret: string }
  /** The agent pressed the shortcut. */
  | { kind: "toggle dock" }
  /** The agent pressed the shortcut for the suggestion with this number. */
  | { kind: "press"; digit: number };
