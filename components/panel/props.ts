/** What the panel shows, and what the agent may want of it: values in, intents out. */
import type {
  Commitment,
  ConditionId,
  Corrections,
  Finding,
  InsertResult,
  Judgement,
  PageState,
  Plan,
  Reading,
  Reminder,
  Reply,
  Span,
  Speaks,
  StageId,
  Suggestion,
} from "@/lib/model";

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
  findings: Finding[];
  /** What the draft does well, a few words each: "takes responsibility". */
  good: string[];
  /** Of the draft; once the reply is sent, of what was sent. */
  commitments: Commitment[];
}

/** A moment to choose for a reminder: "In two working days". */
export interface Preset {
  label: string;
  due: number;
}

export interface Sent {
  text: string;
  certainty: "probably" | "sent";
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
  search(query: string): Suggestion[];
  /** Lights the spans in the ticket, and no others; `show` scrolls there too. */
  highlight(spans: Span[], show: boolean): void;
  remind(what: string, due: number): Promise<void>;
  /** The time that words mean, such as "tomorrow at noon". */
  when(words: string): number | undefined;
  presets(): Preset[];
  snooze(id: string, due: number): Promise<void>;
  done(id: string): Promise<void>;
  reopen(id: string): Promise<void>;
  collapse(): void;
  /** Puts the caret back where it was in the reply. */
  focusReply(): void;
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
  /** Of this ticket; where no ticket is open, those that are due. */
  reminders: Reminder[];
  guidance: Guidance | undefined;
  /** How many phrases a search goes through. */
  phraseCount?: number | undefined;
  on: Intents;
}
