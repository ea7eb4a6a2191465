import type { Helpdesk } from "./helpdesk";

export default {
  name: "Kustomer",
  addresses: {
    match: ["https://*.kustomerapp.com/app/*"],
    examples: [
      "https://harbour.kustomerapp.com/app/customers/636ecafb3ee7ff7209b2014f",
      "https://harbour.kustomerapp.com/app/customers/636ecafb3ee7ff7209b2014f/event/637afc19d3637b39d65b156d",
    ],
  },
  evidence: {
    status: "thin",
    source:
      "One public extension (BirdsEye, May 2026: addresses, editor) and addresses in public code; nothing is known of the messages in the timeline; never tried live",
  },
  signature: '[data-kt="card_card"], [data-kt="customerTimelineEditCustomerProfileButton"]',
  recipe: {
    // A page is a customer's whole timeline: all their conversations are one ticket here.
    id: [{ address: { path: "/app/customers/:id/**" } }],
    // Nothing known tells a note from an answer: what might go to the customer is treated as if it did.
    reply: [{ select: ".public-DraftEditor-content", otherwise: "public" }],
    // Not known.
    send: ":not(*)",
  },
} satisfies Helpdesk;
