import type { Helpdesk } from "./helpdesk";

// Kayako's classes end in a hash that changes with every release: `ko-button__note_1r6fpm`.
const NOTE_BUTTON = '[class*="ko-button__note_"]';
const REPLY_BUTTON = `[class*="ko-button__primary-with-options_"]:not(${NOTE_BUTTON})`;
const ITEM = "ko-timeline-2_list_item";

export default {
  name: "Kayako",
  addresses: {
    match: ["https://*.kayako.com/agent/*"],
    examples: [
      "https://harbour.kayako.com/agent/conversations/4711",
      "https://harbour.kayako.com/agent/conversations/4711?postId=90218",
    ],
  },
  evidence: {
    status: "modelled on public evidence",
    source:
      "Public extensions for Kayako (TMetric, January 2024; agents' own tools, 2025 and 2026), read in November 2026. None says what tells an agent's answer from a third person's: with one in it the ticket is unread; never tried live",
  },
  signature: '[class*="ko-agent-content_layout__"], [class*="ko-tab-strip__tabs_"]',
  recipe: {
    id: [
      { address: { path: "/**/agent/conversations/:number/**" } },
      {
        mark: { select: '[class*="ko-case-content__id"]', in: "page", shape: "#{}" },
        optional: true,
      },
    ],
    ticket: { select: '[class*="ko-agent-content_layout__timeline__"]' },
    subject: { select: '[class*="ko-tabs_case__subject_"]', in: "page" },
    // Of several identities (addresses, telephones, accounts) nothing says which one writes here.
    customer: { name: { select: '[class*="ko-editable-text__emphasizedText"]', in: "page" } },
    messages: {
      select: ".message-or-note",
      id: { select: `[data-id][class*="${ITEM}__"]`, take: "data-id" },
      // Others than the requester who write in public are agents or people in copy; nothing known says which.
      who: [
        { who: "note", has: `[class*="${ITEM}__note_"]` },
        { who: "customer", has: `[class*="${ITEM}__post_"]`, author: "requester" },
      ],
      author: `[class*="${ITEM}__creator_"]`,
      body: [`[class*="${ITEM}__html-content_"]`, `[class*="${ITEM}__content_"]`],
      // Older ones come as one scrolls, and nothing known says whether all are there.
      partial: ".message-or-note",
    },
    reply: [
      {
        select: '[class*="ko-agent-content_layout__reply-area_"] .fr-element.fr-view',
        in: "page",
        // Whether the buttons stand in the reply area is not known: they are looked for in the page.
        note: NOTE_BUTTON,
        public: REPLY_BUTTON,
      },
    ],
    send: '[class*="ko-button__primary-with-options_"], [class*="ko-button__note_"]',
  },
} satisfies Helpdesk;
