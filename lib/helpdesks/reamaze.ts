import type { Helpdesk } from "./helpdesk";

export default {
  name: "Re:amaze",
  addresses: {
    match: ["https://*.reamaze.com/admin/*"],
    examples: [
      "https://acme.reamaze.com/admin/conversations/where-is-my-parcel",
      "https://acme.reamaze.com/admin/conversations/broken-again-2?page=2",
    ],
  },
  evidence: {
    status: "thin",
    source:
      "Userscripts of one shop (2024 to February 2025), read in November 2026: they mark messages of staff, and nothing marks a customer's message or an internal note. Never run.",
  },
  signature: "#conversation-sticky-top .conversation-meta, textarea#message_body[data-rt-quickinsert]",
  recipe: {
    id: [{ address: { path: "/admin/conversations/:id" } }],
    // How a note looks is not known: all is checked as if the customer read it, which is the safe side.
    reply: [{ select: "textarea#message_body", otherwise: "public" }],
    send: "a[data-keyboard-action='end']",
  },
} satisfies Helpdesk;
