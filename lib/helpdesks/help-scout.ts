import type { Helpdesk } from "./helpdesk";

const SUBJECT = '[aria-label="Conversation Subject"]';
const THREAD = '[id^="thread-"]';

export default {
  name: "Help Scout",
  addresses: {
    match: ["https://secure.helpscout.net/conversation/*"],
    examples: [
      "https://secure.helpscout.net/conversation/2871650934/48120?viewId=99451",
      "https://secure.helpscout.net/conversation/2871650934/48120/",
    ],
  },
  evidence: {
    status: "modelled on public evidence",
    source:
      "An agent's browser instructions (2025), a reply assistant (undated) and two time trackers (2024, March 2026), read in November 2026 and listed in tests/pages/help-scout/README.md; never run against a live account, and no source shows a note",
  },
  signature: 'ol[aria-label="Thread Items"], [data-cy^="Convo"]',
  recipe: {
    id: [{ address: { path: "/conversation/:number/**" } }],
    subject: [{ select: SUBJECT, take: "value" }, SUBJECT, '[data-cy="EditableTextarea"]'],
    messages: {
      log: 'ol[aria-label="Thread Items"]',
      select: THREAD,
      // What happened to the conversation has no line under its head.
      leave: `${THREAD}:not(:has(hr))`,
      id: { select: ":scope", take: "id", shape: "thread-{}" },
      // A note has no mark that is known: it makes the conversation unread.
      who: [
        { who: "customer", is: ".is-customer" },
        {
          who: "agent",
          is: ':is([aria-label*="response" i], [aria-label*="reply" i]):not([aria-label*="note" i])',
        },
      ],
      // The words follow the line under the head, which has the time.
      body: "div:has(> hr) ~ div:not(:has(time))",
      without: "blockquote, .gmail_quote",
      // Newest first or oldest first, as each agent likes.
      order: "by id",
      partial: "li:not(:has(hr))",
    },
    // *Help Scout*: nothing is known to tell a note from a reply, but the label of the reply's own editor.
    reply: [{ select: '[role="textbox"][aria-label="Reply Editor"]', otherwise: "public" }],
    // No source names the control that sends.
    send: ":not(*)",
  },
} satisfies Helpdesk;
