import type { Helpdesk } from "./helpdesk";

export default {
  name: "Salesforce Service Cloud",
  addresses: {
    match: ["https://*.lightning.force.com/lightning/*", "https://*.my.salesforce.com/lightning/*"],
    examples: [
      "https://harbour.lightning.force.com/lightning/r/Case/500Qy00000AbCdEIAV/view",
      "https://harbour.my.salesforce.com/lightning/r/Case/500Qy00000AbCdEIAV/view?ws=%2Flightning%2Fr%2FCase%2F500Qy00000AbCdEIAV%2Fview",
    ],
  },
  evidence: {
    status: "thin",
    source:
      "Public extensions and tests for Lightning (2021 to 2026): fields and the e-mail editor are attested, but not what tells a customer's message in the feed from an agent's; never tried live",
  },
  signature: '[data-target-selection-name^="sfdc:"], records-record-layout',
  recipe: {
    id: [{ address: { path: "/lightning/r/Case/:id/view" } }],
    // Tabs of other cases stay in the page, hidden, each with its own editor: only one in sight counts.
    // The e-mail's CKEditor 4 is a frame in a frame. Posts and comments have other editors.
    reply: [{ select: 'iframe[title="CK Editor Container"]', otherwise: "public" }],
    // Not known.
    send: ":not(*)",
  },
} satisfies Helpdesk;
