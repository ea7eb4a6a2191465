/** What the panel shows, and what the agent may want of it: values in, intents out. */
import type { Moments } from "@/lib/followups/moments";
import type {
  CaseChange,
  CaseClose,
  CaseSeen,
  Choice,
  Commitment,
  ConditionId,
  Corrections,
  Finding,
  InsertResult,
  Judgement,
  Known,
  MakingGood,
  Mine,
  PageState,
  Plan,
  Reading,
  Recovery,
  RecoveryOutcome,
  Reminder,
  ReminderKind,
  ReminderStep,
  Reply,
  Seen,
  Span,
  Speaks,
  StageId,
  Suggestion,
  UseChange,
} from "@/lib/model";
import type { Preset } from "@/lib/playbook/presets";
import type { Wish } from "../followups/RemindForm";
import type { Content } from "../phrases/own";

/** All that was worked out for the open ticket; the panel works out nothing itself. */
export interface Guidance {
  /** With the agent's word in it, which all the rest follows. */
  reading: Reading;
  /** What the words alone say. */
  read: Reading;
  /** What the agent set could not be had, so `reading` may lack it. */
  lost: boolean;
  plan: Plan;
  /** The opened step: the plan's own, or the one that the agent chose to look at. */
  stage: StageId;
  /** For the opened step, best first. */
  suggestions: Suggestion[];
  /** What to offer; absent where nothing failed, or it is settled. */
  makingGood?: MakingGood | undefined;
  findings: Finding[];
  /** Found as well, and fine here by the agent's word. */
  kept: Finding[];
  /** What the rules behind the findings are about, by id. */
  rules: Record<string, RuleNote>;
  /** What the draft does well, a few words each: "takes responsibility". */
  good: string[];
  /** Of the draft; once the reply is sent, of what was sent. */
  commitments: Commitment[];
}

/** Of a rule of the coach: what it looks for, and who found or teaches it. */
export interface RuleNote {
  about: string;
  source: string;
  /** The team has it on for everyone: no agent switches it off. */
  held?: boolean;
}

/** The follow-up that the ticket on the page is due for. */
export interface DueReminder {
  reminder: Reminder;
  /** Ready to insert; absent where only the agent's own words will do. */
  words: Suggestion | undefined;
}

/** The ticket's case in the recovery log, as far as the panel deals with it. */
export interface CaseView {
  /** Undefined where it is not in the log yet. */
  row: Recovery | undefined;
  /** What the ticket says of it now. */
  seen: CaseSeen;
  /** All is well with them, so it may be closed. */
  ended: boolean;
  /** For the three taps, the likeliest first. */
  causes: { id: string; label: string }[];
  remedies: { id: string; label: string }[];
  outcomes: RecoveryOutcome[];
}

export interface Pressed {
  /** 1 to 5: which suggestion to insert. */
  digit: number;
  at: number;
}

export interface Sent {
  text: string;
  certainty: "probably" | "sent";
}

/** What is needed to say what Amends sees in the page. */
export interface Sight {
  /** The page's answer to `look`; undefined until it has come. */
  seen: Seen | undefined;
  /** Of the helpdesk that the page is of; undefined where the agent taught it. */
  known: Known | undefined;
  /** Of Amends, and in which browser. */
  version: string;
}

export interface Intents {
  openStage(stage: StageId): void;
  /** `undefined` goes back to what was read. Rejects where it was not kept. */
  correct<K extends Judgement>(judgement: K, value: Corrections[K]): Promise<void>;
  /** The same for a condition. */
  setCondition(id: ConditionId, speaks: Speaks | undefined): Promise<void>;
  insert(text: string): Promise<InsertResult>;
  /** Puts the finding's `better` in its place. */
  replace(finding: Finding): Promise<InsertResult>;
  /** The finding's words are fine in this ticket; `lookAgain` takes that back. */
  keep(finding: Finding): void;
  lookAgain(finding: Finding): void;
  /** A rule of the coach, for every ticket. Rejects where that was not kept. */
  switchOff(rule: string): Promise<void>;
  switchOn(rule: string): Promise<void>;
  search(query: string): Suggestion[];
  /** What is offered, and what becomes of the product; what is not named stays as it is. */
  chooseRemedies(change: Choice): void;
  /** These remedies went into the reply. Rejects where that was not kept. */
  offered(options: string[]): Promise<void>;
  /** What the agent does with a phrase, by its id. Rejects where it was not kept. */
  use(phrase: string, change: UseChange): Promise<void>;
  /** The words with what is this customer's alone (name, thing, number) as blanks. */
  asPhrase(words: string): string;
  /** Adds a phrase of the agent's own. Rejects where it was not kept. */
  saveOwn(content: Content): Promise<void>;
  /** Lights the spans in the ticket, and no others; `show` scrolls there too. */
  highlight(spans: Span[], show: boolean): void;
  /** Sets a follow-up for the ticket on the page. */
  remind(wish: Wish): Promise<Reminder>;
  /** Takes that back. Whether it could be. */
  unremind(id: string): Promise<boolean>;
  /** Answered with the reminders as they were before. */
  step(ids: string[], step: ReminderStep): Promise<Reminder[]>;
  /** Puts reminders back as they were. How many could not be. */
  restore(rows: Reminder[]): Promise<number>;
  /** The customer is not satisfied yet: the case begins again at *listen*; `false` takes that back. */
  reopenCase(open: boolean): Promise<void>;
  /** Closes the ticket's case in the log. Answered with what `undoCase` needs; rejects where it was not kept. */
  closeCase(said: CaseClose): Promise<CaseChange>;
  /** Opens a case of the log again. */
  openCase(id: string): Promise<CaseChange>;
  /** Whether it could be taken back. */
  undoCase(change: CaseChange): Promise<boolean>;
  /** Asks the page what Amends sees there. */
  look(): void;
  /** Brings the picker into the page. */
  teach(): void;
  collapse(): void;
  /** Puts the caret back where it was in the reply. */
  focusReply(): void;
  /** Opens the desk: a full page for follow-ups, phrases and settings. */
  openDesk(): void;
  /** Opens the browser's own side panel. */
  openPanel?: (() => void) | undefined;
  /** Goes to a reminder's ticket; without it the tickets are named only. */
  openTicket?: ((id: string) => void) | undefined;
}

export interface PanelProps {
  /** The dock can be collapsed, the browser's own panel cannot. */
  home: "dock" | "panel";
  now: number;
  /** `lost`: Amends was updated under the page, which must be loaded again. */
  connection: "connecting" | "open" | "no helpdesk" | "lost";
  page: PageState | undefined;
  /** As the agent knows it: "Zendesk". */
  helpdeskName?: string | undefined;
  reply: Reply | undefined;
  sent: Sent | undefined;
  /** The shortcut for a suggestion, pressed in the helpdesk; `at` is new with every press. */
  pressed?: Pressed | undefined;
  /** Of this ticket; where no ticket is open, those that are due. */
  reminders: Reminder[];
  /** Of these the one to deal with first, where this ticket's is due. */
  due?: DueReminder | undefined;
  /** Kinds of follow-up that the last reply asks for. */
  proposed?: ReminderKind[] | undefined;
  /** What the agent's settings say of times. */
  moments: Moments;
  /** Follow-ups that the team often sets. */
  presets?: readonly Preset[] | undefined;
  guidance: Guidance | undefined;
  /** Absent where the ticket is no case, or the log is switched off. */
  recovery?: CaseView | undefined;
  /** The agent's own phrases, stars and what they hid; undefined until it is known. */
  mine?: Mine | undefined;
  sight: Sight;
  /** How many phrases a search goes through. */
  phraseCount?: number | undefined;
  on: Intents;
}
