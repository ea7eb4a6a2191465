import type { Helpdesk } from "./helpdesk";

export default {
  name: "Gorgias",
  addresses: {
    match: ["https://*.gorgias.com/app/*"],
    examples: [
      "https://acme.gorgias.com/app/ticket/20318",
      "https://acme.gorgias.com/app/ticket/20318?tab=details",
    ],
  },
  evidence: {
    status: "thin",
    source:
      "A picture collector (2026), a modal for customer notes (2026) and many links of others to tickets, read in November 2026: who wrote a message, notes and the editor are not known. Never run.",
  },
  signature: "[data-candu-id='navbar-menu-spacer'], #app-root [aria-label='Ticket thread']",
  recipe: {
    id: [{ address: { path: "/app/ticket/:number" } }],
    // The only thing that can be written in. Whether it is a note is not known: all is checked as if the
    // customer read it, which is the safe side.
    reply: [{ select: "[contenteditable='true']", otherwise: "public" }],
    send: ":not(*)",
  },
} satisfies Helpdesk;
