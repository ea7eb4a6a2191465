/** A ticket with all that the panel can say about it, in the shapes that the engines give. */
import type { Guidance, Intents, PanelProps } from "@/components/panel/props";
import { type Moments, momentsOf } from "@/lib/followups/moments";
import {
  type Evidence,
  type Message,
  type Plan,
  type Reading,
  type Reminder,
  SETTINGS,
  type Span,
  type Suggestion,
  type Ticket,
} from "@/lib/model";
import { NO_FEELINGS } from "../coach/fixtures";

/** Monday 23 November 2026, 10:00 on the machine's own calendar. */
export const NOW = new Date(2026, 10, 23, 10, 0).getTime();
export const HOUR = 3_600_000;

const MESSAGES: Message[] = [
  {
    id: "m1",
    who: "customer",
    author: "Ana Ruiz",
    text: "Hello, where is my cake stand? It was due on Tuesday.",
  },
  { id: "m2", who: "agent", author: "Sam", text: "Hi Ana, it should be with you shortly." },
  {
    id: "m3",
    who: "customer",
    author: "Ana Ruiz",
    text: "This is the third time I write and nobody has answered my question.\n\nIt ruined her birthday. I want my money back. When will I get it?",
  },
];

export const TICKET: Ticket = {
  key: "zendesk shop.zendesk.com 4812",
  helpdesk: "zendesk",
  id: "4812",
  url: "https://shop.zendesk.com/agent/tickets/4812",
  subject: "Cake stand not delivered",
  customer: { name: "Ana Ruiz", email: "ana@example.org" },
  agent: "Sam",
  messages: MESSAGES,
  partial: false,
};

/** Where these words stand in the ticket. */
export function spanOf(words: string): Span {
  const message = MESSAGES.find(({ text }) => text.includes(words))!;
  const start = message.text.indexOf(words);
  return { message: message.id, start, end: start + words.length };
}

/** The same with its part of the score. */
export function evidenceOf(words: string, weight: number): Evidence {
  return { ...spanOf(words), weight };
}

export const READING: Reading = {
  language: "en",
  unsure: false,
  temperature: 2,
  score: 4.1,
  course: [
    { message: "m1", temperature: 0 },
    { message: "m3", temperature: 2 },
  ],
  trend: "rising",
  signals: [
    {
      id: "repeat",
      weight: 1.6,
      spans: [evidenceOf("third time", 1.6)],
      because: "Says that it is the third time",
    },
    {
      id: "silence",
      weight: 1.4,
      spans: [evidenceOf("nobody has answered", 1.4)],
      because: "Says that nobody answers",
    },
    {
      id: "harm",
      weight: 1.3,
      spans: [evidenceOf("ruined her birthday", 1.3)],
      because: "Names what it spoiled",
    },
    {
      id: "greeting",
      weight: -0.2,
      spans: [evidenceOf("Hello", -0.2)],
      because: "Begins with a greeting",
    },
  ],
  feelings: { ...NO_FEELINGS, anger: 0.8, disappointment: 0.6 },
  threats: [],
  failures: ["delay_late"],
  repeat: true,
  severity: 1,
  outcome: "unhappy",
  asks: ["refund", "date"],
  effort: [],
  thing: { text: "cake stand", span: spanOf("cake stand") },
  questions: [spanOf("When will I get it?")],
};

export const PLAN: Plan = {
  outlook: {
    aim: "restore",
    reason: "It failed more than once and could have been avoided, so words alone will not do.",
    conditions: [
      { id: "severity", speaks: "for", by: "ticket", label: "Late, and still to be mended", spans: [] },
      {
        id: "first",
        speaks: "against",
        by: "ticket",
        label: "They write for the third time",
        spans: [spanOf("third time")],
      },
      { id: "cause", speaks: "unknown", by: "ticket", label: "The ticket does not say", spans: [] },
      { id: "control", speaks: "against", by: "agent", label: "You said that it was ours", spans: [] },
    ],
  },
  stages: [
    {
      id: "listen",
      state: "done",
      prompts: [{ id: "l1", text: "Say back what happened", done: true, spans: [], source: "mama" }],
    },
    {
      id: "acknowledge",
      state: "now",
      prompts: [
        {
          id: "a1",
          text: "Use their name",
          done: true,
          spans: [{ message: "m2", start: 3, end: 6 }],
          source: "mama",
        },
        { id: "a2", text: "Name what it cost them", done: false, spans: [], source: "lewicki" },
        { id: "a3", text: "Take responsibility, in “I”", done: false, spans: [], source: "lewicki" },
        { id: "a4", text: "Apologise once", done: false, spans: [], source: "marinova" },
      ],
    },
    {
      id: "agree",
      state: "later",
      prompts: [{ id: "g1", text: "Offer two ways to put it right", done: false, spans: [], source: "mama" }],
    },
    {
      id: "act",
      state: "later",
      prompts: [
        { id: "c1", text: "Say what you will do, and by when", done: false, spans: [], source: "mama" },
      ],
    },
  ],
  next: {
    stage: "acknowledge",
    what: "Own the missed delivery, in your own name.",
    why: "Ana has told it three times; no reply has said what went wrong or that it was ours.",
  },
  waiting: 3 * HOUR + 10 * 60_000,
};

const BLANK =
  "We promised Tuesday and it did not come. That is ours to put right, and I’m doing it today: [what you will do].";

export const SUGGESTIONS: Suggestion[] = [
  {
    phrase: "own-harm",
    stage: "acknowledge",
    text: "Ana, I’m sorry the cake stand missed your daughter’s birthday. You told us twice before and I should not be the third person to hear it.",
    blanks: [],
    why: "names the harm",
  },
  {
    phrase: "own-promise",
    stage: "acknowledge",
    text: BLANK,
    blanks: [{ start: BLANK.indexOf("["), end: BLANK.indexOf("]") + 1 }],
    why: "takes it on",
  },
  {
    phrase: "thanks-patience",
    stage: "acknowledge",
    text: "Thank you for telling us again, Ana. You were right to expect an answer the first time.",
    blanks: [],
    why: "honours the effort",
  },
];

export const DRAFT =
  "Hi Ana, I’m sorry for any inconvenience. I’ll get back to you as soon as possible. I will call you tomorrow before noon.";

const place = (words: string) => ({ start: DRAFT.indexOf(words), end: DRAFT.indexOf(words) + words.length });

export const GUIDANCE: Guidance = {
  reading: READING,
  read: READING,
  lost: false,
  plan: PLAN,
  stage: "acknowledge",
  suggestions: SUGGESTIONS,
  findings: [
    {
      rule: "vague-harm",
      severity: "warn",
      ...place("sorry for any inconvenience"),
      why: "“Any” doubts it. Name what it cost them.",
      better: "sorry the cake stand missed the birthday",
    },
    {
      rule: "no-date",
      severity: "note",
      ...place("as soon as possible"),
      why: "No date to hold us to: who, what, by when?",
    },
  ],
  kept: [],
  rules: {
    "vague-harm": { about: "an apology that names nothing", source: "Lewicki, Polin & Lount 2016" },
    "no-date": { about: "a promise without a date", source: "MAMA" },
  },
  good: ["uses their name", "takes responsibility", "one apology"],
  commitments: [
    {
      ...place("I will call you tomorrow before noon"),
      what: "I will call you tomorrow before noon",
      due: NOW + 26 * HOUR,
    },
  ],
};

/** The same over another reading; without `read`, nothing of it is the agent's word. */
export function guidanceOf(reading: Reading, read = reading): Guidance {
  return { ...GUIDANCE, reading, read };
}

export function reminder(change: Partial<Reminder> = {}): Reminder {
  return {
    id: "r1",
    ticket: {
      key: TICKET.key,
      helpdesk: "zendesk",
      id: "4812",
      url: TICKET.url,
      subject: TICKET.subject,
      customer: "Ana Ruiz",
    },
    kind: "free",
    what: "Ask the carrier where it is",
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    due: NOW + 2 * HOUR,
    state: "waiting",
    made: NOW - HOUR,
    history: [{ at: NOW - HOUR, what: "set" }],
    ...change,
  };
}

export const INTENTS: Intents = {
  openStage() {},
  correct: async () => {},
  setCondition: async () => {},
  insert: async () => ({ outcome: "inserted" }),
  replace: async () => ({ outcome: "inserted" }),
  keep() {},
  lookAgain() {},
  switchOff: async () => {},
  switchOn: async () => {},
  search: () => [],
  chooseRemedies() {},
  offered: async () => {},
  use: async () => {},
  asPhrase: (words) => words.replaceAll("Ana", "{name}"),
  saveOwn: async () => {},
  highlight() {},
  remind: async (wish) => reminder({ ...wish, id: "new" }),
  unremind: async () => true,
  step: async () => [],
  restore: async () => 0,
  reopenCase: async () => {},
  closeCase: async () => ({ id: "c" }),
  openCase: async (id) => ({ id }),
  undoCase: async () => true,
  look() {},
  teach() {},
  collapse() {},
  focusReply() {},
  openDesk() {},
};

export const MOMENTS: Moments = momentsOf(SETTINGS, () => NOW);

/** The panel over the ticket, with a draft begun; `change` says what is different. */
export function panelProps(change: Partial<PanelProps> = {}): PanelProps {
  const reply = change.reply ?? { mode: "public", draft: DRAFT };
  return {
    home: "dock",
    now: NOW,
    connection: "open",
    page: { state: "ticket", ticket: TICKET, reply },
    helpdeskName: "Zendesk",
    reply,
    sent: undefined,
    reminders: [],
    moments: MOMENTS,
    guidance: GUIDANCE,
    sight: { seen: undefined, known: undefined, version: "0.1.0, Chromium" },
    phraseCount: 248,
    on: INTENTS,
    ...change,
  };
}
