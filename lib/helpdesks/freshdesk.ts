import type { Helpdesk } from "./helpdesk";

const CUSTOMER = ".ticket-details__requestor";
const PRIVATE = ".ticket-details__privatenote";
const ITEM = ".ticket-details__item";
const NAME = '[data-test-id="user-name"]';
/** Whom a mail went to; a note says at most whom it notified. Either mark of a mail forbids a note. */
const TO = '[data-test-id="to-emails"]';
const MAIL = `.emails-info:not(.notify), ${TO}`;
const MAIL_FOR_CERTAIN = `.emails-info:not(.notify, :has([data-test-id="notified-to-emails"])), ${TO}`;

export default {
  name: "Freshdesk",
  addresses: {
    match: ["https://*.freshdesk.com/a/*"],
    examples: [
      "https://acme.freshdesk.com/a/tickets/4711",
      "https://acme.freshdesk.com/a/tickets/4711?current_tab=details",
    ],
  },
  evidence: {
    status: "modelled on public evidence",
    source:
      "About ten public extensions, userscripts and browser tests for the current interface (2021 to October 2026), read in November 2026 and listed in tests/pages/freshdesk/README.md; never run against a live account",
  },
  signature: ".ticket-details-wrapper, #ticket_original_request",
  recipe: {
    id: [
      { address: { path: "/a/tickets/:number/**" } },
      // The title comes later than the address: until both say the same, no ticket is open.
      { mark: { select: "head > title", in: "page", shape: "[#{}] *" }, optional: true },
    ],
    ticket: { select: ".ticket-details-wrapper" },
    // Where heading and editor stand beside the messages, no source says. The heading holds the "Add AI summary" control.
    subject: [
      { select: ".ticket-subject-heading", without: ".add-summary-button", in: "page" },
      { select: ".sentiment-ticket-heading", without: ".add-summary-button", in: "page" },
      { select: '[data-test-id="ticket-title"]', without: ".add-summary-button", in: "page" },
    ],
    customer: { name: `${CUSTOMER}:has(#ticket_original_request) ${NAME}` },
    messages: {
      select: `${ITEM}, [data-test-id="conversation-wrapper"]:not(${ITEM}, ${ITEM} *)`,
      // The open editor stands among the messages, in an item like theirs.
      leave: ":has(.ticket-editor):not(:has([data-test-conversation], #ticket_original_request))",
      id: [
        { select: "[data-note-id]", take: "data-note-id" },
        { select: "#ticket_original_request", take: "id" },
      ],
      who: [
        // Replies from outside, and agents' mails sent once more, are painted like notes, and are none.
        { who: "customer", is: CUSTOMER },
        { who: "note", is: `${PRIVATE}:not(${CUSTOMER}, :has(${MAIL}))` },
        { who: "agent", is: `:not(${CUSTOMER}, ${PRIVATE})`, has: MAIL_FOR_CERTAIN, author: "other" },
        {
          who: "agent",
          is: `${PRIVATE}:not(${CUSTOMER}):has([data-test-is-agent])`,
          has: MAIL_FOR_CERTAIN,
          author: "other",
        },
      ],
      author: [`${NAME} b`, NAME],
      // No `at`: the times shown have no zone.
      body: ['[data-test-conversation="conversation-text"]', "#ticket_original_request"],
      without: "blockquote, .gmail_quote",
      partial: ".more-block",
    },
    // *Freshdesk*: the tab of reply or note is told by its (translated) words alone; a reply is supposed.
    reply: [
      {
        select: ".ticket-editor .fr-element.fr-view[contenteditable]",
        in: "page",
        last: true,
        otherwise: "public",
      },
    ],
    send: '.ticket-editor__footer .reply-btn, .ticket-editor__footer [data-test-id="submit"]',
  },
} satisfies Helpdesk;
