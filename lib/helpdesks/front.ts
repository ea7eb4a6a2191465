import type { Helpdesk } from "./helpdesk";

export default {
  name: "Front",
  addresses: {
    match: ["https://app.frontapp.com/*"],
    examples: [
      "https://app.frontapp.com/open/cnv_1a2b3c4",
      "https://app.frontapp.com/open/cnv_zz9x?source=mail",
    ],
  },
  evidence: {
    status: "thin",
    source:
      "Clockify's button for Front (January 2023), whose class names carry a build's hash, read in November 2026. Messages and editor are not known. Never run.",
  },
  signature: "[class*='conversationTopbar__'], [class*='conversationSubjectWrapper__']",
  recipe: {
    id: [{ address: { path: "/open/cnv_:id" } }],
    // Drafts and comments to colleagues stand side by side, and nothing known tells them apart: phrases go by
    // the clipboard.
    reply: [],
    send: ":not(*)",
  },
} satisfies Helpdesk;
