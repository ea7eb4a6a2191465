import type { Helpdesk } from "./helpdesk";

const category = (number: number) => `[data-part-group-category="${number}"]`;
const STREAM = "[data-conversation-stream]";

export default {
  name: "Intercom",
  addresses: {
    match: [
      "https://app.intercom.com/a/*",
      "https://app.eu.intercom.com/a/*",
      "https://app.au.intercom.com/a/*",
    ],
    examples: [
      "https://app.intercom.com/a/inbox/k3x9q2ab/inbox/shared/all/conversation/215470000123456",
      "https://app.eu.intercom.com/a/inbox/k3x9q2ab/inbox/admin/77/conversation/215470000123457?view=List",
    ],
  },
  evidence: {
    status: "modelled on public evidence",
    source:
      "Time trackers and extensions (to 2026), read in November 2026 and listed in tests/pages/intercom/README.md; never run against a live account. Since April 2026 many pages no longer say who wrote a message: those are not read",
  },
  signature: '[data-intercom-target="conversation-space"], [data-conversation-stream]',
  recipe: {
    id: [{ address: { path: "/a/inbox/**/conversation/:number/**" } }],
    ticket: { select: '[data-intercom-target="conversation-space"]' },
    subject: { select: "[data-inbox-conversation-header-title] span", in: "page" },
    messages: {
      log: STREAM,
      select: "[data-part-group-id]",
      id: { select: ":scope", take: "data-part-group-id" },
      // *Intercom*: where the number is gone, only where a bubble stands on the screen tells sides apart, and
      // that is a guess. The conversation is unread then.
      who: [
        { who: "customer", is: category(1) },
        { who: "agent", is: category(3) },
        { who: "note", is: category(4) },
        { who: "system", is: category(5) },
        { who: "system", is: category(20) },
      ],
      author: '[data-testid="admin-avatar-name"]',
      unnamed: ["customer", "agent", "note"],
      body: ".interblocks-html",
      // Older parts fold behind a control that only its (translated) words tell: it is never known to be all.
      partial: STREAM,
    },
    // *Intercom*: the current composer has no known mark of a note; it opens for a reply.
    reply: [
      {
        select: '[data-conversation-reply-composer] .ProseMirror[contenteditable="true"]',
        in: "page",
        otherwise: "public",
      },
      { select: ".embercom-prosemirror-composer-editor", in: "page", otherwise: "public" },
    ],
    // No source names the control that sends.
    send: ":not(*)",
  },
} satisfies Helpdesk;
