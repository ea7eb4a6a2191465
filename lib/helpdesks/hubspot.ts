/** HubSpot's conversations inbox and help desk: one composer, one set of marks. */
import type { Helpdesk } from "./helpdesk";

const mark = (name: string) => `[data-test-id="${name}"]`;
/** Names are there twice, once unseen to be measured. */
const MEASURED = '[class*="HiddenMeasure"]';

export default {
  name: "HubSpot",
  addresses: {
    match: [
      "https://app.hubspot.com/live-messages/*",
      "https://app.hubspot.com/help-desk/*",
      "https://app-eu1.hubspot.com/live-messages/*",
      "https://app-eu1.hubspot.com/help-desk/*",
    ],
    examples: [
      "https://app.hubspot.com/live-messages/6010999/inbox/11173394035",
      "https://app-eu1.hubspot.com/help-desk/6010999/view/13/ticket/8842107",
    ],
  },
  evidence: {
    status: "modelled on public evidence",
    source:
      "An extension calibrated on a live inbox in September 2026 (chat messages), time trackers and userscripts for names and addresses (to 2026), read in November 2026 and listed in tests/pages/hubspot/README.md; never run by us, and no source shows mails, comments or the help desk's messages",
  },
  signature: `[data-application-name="svh-help-desk"], ${mark("virtualParentRef")}`,
  recipe: {
    id: [
      {
        address: [
          { path: "/live-messages/*/inbox/:number/**" },
          { path: "/help-desk/*/view/*/ticket/:number/**" },
        ],
      },
    ],
    // A chat has no subject.
    customer: {
      name: [
        {
          select: `${mark("thread-list-member-row")}[data-selected="true"] ${mark("member-header")}`,
          without: MEASURED,
        },
        { select: `${mark("ticket-header-contact-detail-link")} a`, without: MEASURED },
      ],
    },
    messages: {
      log: mark("virtualParentRef"),
      select: '[data-test-id^="primary-message-"]:not([data-test-id="primary-message-content"])',
      who: [
        { who: "customer", is: mark("primary-message-visitor") },
        { who: "agent", is: mark("primary-message-agent") },
        { who: "system", is: mark("primary-message-AUTOMATED") },
      ],
      // No `id`, `author` or `at`: the nodes are used again for other messages, and times are clock times.
      body: mark("primary-message-content"),
      // Only what is near the part in view is in the page, and nothing says how much there is.
      partial: mark("virtualParentRef"),
    },
    // *HubSpot*: nothing is known to tell a comment from a reply; the composer opens for a reply.
    reply: [{ select: mark("rte-content"), otherwise: "public" }],
    // No source names the control that sends.
    send: ":not(*)",
  },
} satisfies Helpdesk;
