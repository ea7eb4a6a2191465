import type { Helpdesk } from "./helpdesk";

/** A style that every private note's bubble has, and no other: it makes the colleagues it mentions bold. */
const MENTIONS = String.raw`.\[\&_\.prosemirror-mention-node\]\:font-semibold`;

export default {
  name: "Chatwoot",
  addresses: {
    match: ["https://app.chatwoot.com/app/*"],
    examples: [
      "https://app.chatwoot.com/app/accounts/1/conversations/318",
      "https://app.chatwoot.com/app/accounts/1/inbox/7/conversations/318?messageId=9001",
    ],
  },
  evidence: {
    status: "modelled on public evidence",
    source:
      "Chatwoot's own components (components-next/message, widgets/conversation; 4.x, 2025 to 2026, with what forks of 2026 keep of them), read in November 2026; never run",
  },
  signature: ".conversation-details-wrap, .message-bubble-container[data-message-id]",
  recipe: {
    // From 2026 on the head line says the number, too: it lags behind the address as the messages do.
    id: [
      { address: { path: "/app/accounts/*/**/conversations/:number/**" } },
      { mark: { select: ".conversation--header--actions button", shape: "#{}" }, optional: true },
    ],
    ticket: { select: ".conversation-details-wrap" },
    // A conversation has no subject.
    customer: {
      name: [
        "div:has(> .conversation--header--actions) > div:not(.conversation--header--actions) > span",
        "div:has(> .conversation--header--actions) > div:not(.conversation--header--actions) > button > span",
      ],
    },
    messages: {
      log: ".conversation-panel",
      select: ".message-bubble-container",
      id: { select: ":scope", take: "data-message-id" },
      // Within a minute only the last note has a lock, also where a public answer follows: the others are
      // told by their style.
      who: [
        { who: "system", is: ".justify-center", has: "[data-bubble-name='activity']" },
        { who: "note", has: ".i-lucide-lock-keyhole" },
        { who: "note", has: MENTIONS },
        { who: "customer", is: ".justify-start", has: ".left-bubble" },
        { who: "agent", is: ".justify-end", has: ".right-bubble" },
      ],
      // No `author`: an agent's name is in a tooltip. No `at`: the times are words.
      // Where there are no words, what stands in their place: a file's name, a picture, an event.
      body: [
        ".prose-bubble:not(.line-clamp-2)",
        "[data-bubble-name]:not([data-bubble-name='email']):not(:has(.prose))",
      ],
      // The message that this one answers, and what is under it.
      without: "blockquote, .gmail_quote, .line-clamp-2, time",
      // Older ones come twenty at a time, and nothing says that there are some.
      partial: ".conversation-panel > .message-bubble-container:nth-of-type(n + 20)",
    },
    reply: [
      {
        select: ".reply-box .ProseMirror, .reply-box__top textarea",
        form: ".reply-box",
        note: ".reply-box.is-private",
        public: ".reply-box:not(.is-private)",
      },
    ],
    send: ".reply-box button[type='submit']",
  },
} satisfies Helpdesk;
