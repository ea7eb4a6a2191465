import type { Helpdesk } from "./helpdesk";

export default {
  name: "LiveAgent",
  addresses: {
    match: ["https://*.ladesk.com/agent/*"],
    // The ticket's own part of the address is not known.
    examples: ["https://acme.ladesk.com/agent/", "https://acme.ladesk.com/agent/index.php"],
  },
  evidence: {
    status: "thin",
    source:
      "Timer buttons of Clockify (March 2026) and Toggl (2021) for LiveAgent, read in November 2026: they know the ticket's code and its subject. Messages and editor are not known. Never run.",
  },
  signature: ".ConversationDetailsView, .ConversationHeaderSubject",
  recipe: {
    id: [{ mark: "#conversation-code-label, .CodeLabel" }],
    ticket: { select: ".ConversationDetailsView" },
    // The only thing that can be written in. Whether it is a note is not known: all is checked as if the
    // customer read it, which is the safe side.
    reply: [{ select: "[contenteditable='true']", otherwise: "public" }],
    send: ":not(*)",
  },
} satisfies Helpdesk;
