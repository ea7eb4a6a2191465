import type { Helpdesk } from "./helpdesk";

export default {
  name: "Outlook on the web",
  addresses: {
    match: [
      "https://outlook.office.com/mail/*",
      "https://outlook.office365.com/mail/*",
      "https://outlook.live.com/mail/*",
    ],
    byClick: true,
    examples: [
      "https://outlook.office.com/mail/inbox/id/AAQkADAwATM0MDAAMS0xMjM0LTU2NzgtMDACLTAwCgAQAMadeUpExample%3D",
      "https://outlook.office365.com/mail/support@example.com/inbox/id/AAQkAGExample-1%3D",
      "https://outlook.live.com/mail/0/inbox/id/AQQkADAwATZiZmYAExample%3D",
    ],
  },
  evidence: {
    status: "thin",
    source:
      "Public extensions (Briskine, Toggl of September 2024, Clockify of March 2026 and about ten others to October 2026), read in November 2026; who wrote a message is told by class names of a day or by translated labels only. Never run.",
  },
  signature: "head [href*='/owamail/'], head [src*='/owamail/'], #O365_MainLink_Me, #ReadingPaneContainerId",
  recipe: {
    id: [{ address: { path: "/mail/**/id/:id" } }],
    // Mail knows no internal notes. The answer opens in the conversation, or in place of it.
    reply: [{ select: "[id*='editorParent'] [contenteditable='true']", in: "page", otherwise: "public" }],
    send: "[data-testid='ComposeSendButton'], button[name='Send']",
  },
} satisfies Helpdesk;
