import type { Helpdesk } from "./helpdesk";

const MESSAGE = ".c-conversation-box-content-message";
const TOOLTIP = ".c-conversation-box-content-message__avatar-tooltip";

export default {
  name: "Crisp",
  addresses: {
    match: ["https://app.crisp.chat/*"],
    examples: [
      "https://app.crisp.chat/website/3b1c9d52-6f0e-4c8a-9d27-51a0e4f7b6c3/inbox/session_5d0c41e7-8a92-4f36-b1de-2c7f90a3e815/",
      "https://app.crisp.chat/website/3b1c9d52-6f0e-4c8a-9d27-51a0e4f7b6c3/inbox/session_a17e22f0-93b4-4f0d-8c51-6be2d9074a3c",
    ],
  },
  evidence: {
    status: "modelled on public evidence",
    source:
      "Public extensions and themes for Crisp's inbox (2025 and 2026: messages, bubbles, profile, composer), read in November 2026; never tried live",
  },
  signature: ".c-conversation-box",
  recipe: {
    // Nothing known in the page says which session it shows.
    id: [{ address: { path: "/website/*/inbox/session_:id/**" } }],
    // No e-mail: where none is known an invitation to set one stands in its place.
    customer: { name: ".c-conversation-profile__name" },
    messages: {
      log: ".c-conversation-box-content",
      // Events are messages of neither side, without words; a private note with words makes the ticket unread.
      select: `${MESSAGE}--user, ${MESSAGE}--operator`,
      who: [
        { who: "customer", is: `${MESSAGE}--user:not(${MESSAGE}--operator)` },
        // How a private note looks is not known: only what has the bubble of an answer is one.
        {
          who: "agent",
          is: `${MESSAGE}--operator:not(${MESSAGE}--user)`,
          has: `${MESSAGE}-bubble--operator`,
        },
      ],
      author: `${TOOLTIP} .c-base-tooltip__default`,
      runs: { says: "last", new: `:has(${TOOLTIP})` },
      // A picture or a file has a bubble without words.
      body: [`${MESSAGE}-bubble__content`, `${MESSAGE}-bubble__wrapper`],
      // The list holds what is near the screen, and nothing known says whether that is all.
      partial: ".c-conversation-box-content",
    },
    // Replies and notes are written in one field; which of its tabs is on is not known to show. What might
    // go to the customer is treated as if it did.
    reply: [{ select: ".c-editor-composer__field.o-markdown", otherwise: "public" }],
    // Not known.
    send: ":not(*)",
  },
} satisfies Helpdesk;
