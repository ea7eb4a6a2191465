/** Gmail as a shared inbox: no roles and no notes; who is the customer follows from addresses alone. */
import type { Helpdesk } from "./helpdesk";

const SENDER = ".gF span[email]";

export default {
  name: "Gmail",
  addresses: {
    match: ["https://mail.google.com/mail/*"],
    byClick: true,
    examples: [
      "https://mail.google.com/mail/u/0/#inbox/FMfcgzQXKDvJxwPqRkTbLhSnZcMdWgYf",
      "https://mail.google.com/mail/u/1/#label/support/FMfcgzQXKDvJxwPqRkTbLhSnZcMdWgYf",
    ],
  },
  evidence: {
    status: "modelled on public evidence",
    source:
      "InboxSDK (July 2026) and several extensions that looked at the live page (to October 2026), read in November 2026 and listed in tests/pages/gmail/README.md; never run against a live account",
  },
  signature: "h2[data-legacy-thread-id]",
  recipe: {
    // The address holds another kind of id. Conversations seen before stay mounted and are hidden.
    id: [{ mark: { select: "h2[data-legacy-thread-id]", take: "data-legacy-thread-id" } }],
    ticket: { select: '[role="main"]' },
    subject: "h2[data-thread-perm-id]",
    customer: {
      // Whoever began the conversation. Their name comes with what they wrote, not with a colleague's mail.
      ids: { select: `[role="list"] > [role="listitem"]:first-child ${SENDER}`, take: "email" },
      fromMessages: true,
    },
    // "Google Account: Maya Lindqvist (maya@example.com)", in any language.
    agent: {
      select: 'a[href^="https://accounts.google.com/SignOutOptions"]',
      take: "aria-label",
      shape: "*({})",
      in: "page",
    },
    messages: {
      select: "[data-message-id]",
      // Folded messages show a line and hold no body.
      leave: '[aria-expanded="false"] [data-message-id]',
      id: { select: ":scope", take: "data-legacy-message-id" },
      who: [
        { who: "agent", author: "agent" },
        { who: "agent", author: "team" },
        { who: "customer", author: "requester" },
      ],
      author: [{ select: SENDER, take: "name" }, SENDER],
      authorId: { select: SENDER, take: "email" },
      // No `at`: the date is in the reader's own language and zone.
      body: ".ii > .a3s",
      without: "blockquote, .gmail_quote, .gmail_signature",
      // Several in a row fold into one slot, which loses its role.
      partial: '[role="list"] > :not([role])',
      total: "[data-legacy-message-id]",
    },
    // Gmail has no internal notes. A window of its own lies outside and may be any other mail.
    reply: [{ select: '[g_editable="true"][role="textbox"]', last: true, otherwise: "public" }],
    send: ".T-I.J-J5-Ji.aoO",
  },
} satisfies Helpdesk;
