import type { Helpdesk } from "./helpdesk";

export default {
  name: "Zoho Desk",
  addresses: {
    match: ["https://desk.zoho.com/agent/*", "https://desk.zoho.eu/agent/*", "https://desk.zoho.in/agent/*"],
    examples: [
      "https://desk.zoho.com/agent/harbour/support/tickets/details/219540000000336001",
      "https://desk.zoho.eu/agent/harbour/tickets/details/1001",
      "https://desk.zoho.in/agent/harbour/support/tickets/details/219540000000336002",
    ],
  },
  evidence: {
    status: "thin",
    source:
      "Public extensions and a parser of saved pages for Zoho Desk (2025 and 2026): ticket, messages and editor are attested, but not who wrote a message for whom; never tried live",
  },
  signature: '[class*="zd_v2-"]',
  recipe: {
    // How addresses lead to a ticket differs by release; the number stands in its heading.
    id: [{ mark: { select: '[data-id="caseNum"]' } }],
    ticket: { select: ".zd_v2-ticketdetailview-container" },
    // Comments are written in the same kind of frame; only the e-mail's stands in a reply editor.
    reply: [
      {
        select: 'iframe.KB_Editor_iframe[name="deskEditor_New"]',
        in: "page",
        public: ".zd_v2-replyeditor-wrapper, .zd_v2-replyeditor-detailwrapper",
        form: ".zd_v2-replyeditor-wrapper, .zd_v2-replyeditor-detailwrapper",
      },
    ],
    // Not known.
    send: ":not(*)",
  },
} satisfies Helpdesk;
