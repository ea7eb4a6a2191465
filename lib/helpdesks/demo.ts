import type { Helpdesk } from "./helpdesk";

export default {
  name: "Harbour Desk",
  addresses: {
    match: ["http://127.0.0.1/amends-demo/*"],
    examples: [
      "http://127.0.0.1:4712/amends-demo/tickets/1012",
      "http://127.0.0.1:4712/amends-demo/tickets/1008",
    ],
  },
  evidence: {
    status: "live-tested",
    source: "Our own demo helpdesk, scripts/demo: its view/ folder writes the hooks that are read here.",
  },
  signature: 'html:has(> head > meta[name="application-name"][content="Harbour Desk"]) #harbour-desk',
  recipe: {
    // A ticket page without its own address is one that is going or coming.
    id: [
      { address: { path: "/amends-demo/tickets/:number" } },
      { mark: { select: ":scope", take: "data-ticket-id" } },
    ],
    ticket: { select: ".ticket[data-ticket-id]" },
    subject: ".ticket-subject",
    customer: {
      name: ".requester-name",
      email: { select: ".requester-email", take: "href", shape: "mailto:{}" },
    },
    agent: { select: ".account .agent-name", in: "page" },
    channel: { select: ".ticket-channel", take: "data-channel" },
    messages: {
      select: "[data-message-id]",
      id: { select: ":scope", take: "data-message-id" },
      who: [
        { who: "customer", is: '[data-author-role="requester"][data-visibility="public"]' },
        { who: "agent", is: '[data-author-role="agent"][data-visibility="public"]' },
        { who: "note", is: '[data-author-role="agent"][data-visibility="internal"]' },
        { who: "system", is: '[data-author-role="system"][data-visibility="public"]' },
      ],
      author: ".message-author",
      at: { select: "time", take: "datetime" },
      body: ".message-body",
    },
    reply: [
      {
        select: ".ProseMirror",
        form: "form.reply",
        note: 'form[data-mode="note"]',
        public: 'form[data-mode="public"]',
      },
    ],
    send: "form.reply [data-action='send']",
  },
} satisfies Helpdesk;
