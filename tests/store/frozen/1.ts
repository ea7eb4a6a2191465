import type { Frozen } from "./frozen";

/** Frozen: reminders in each of their states, and times without bounds, which were legal. */
const ticket = {
  key: "zendesk shop.zendesk.com 4812",
  helpdesk: "Zendesk",
  id: "4812",
  url: "https://shop.zendesk.com/agent/tickets/4812",
  subject: "Cake stand not delivered",
  customer: "Ana Ruiz",
};
const nameless = {
  key: "demo 127.0.0.1:4173 ",
  helpdesk: "Demo",
  id: "",
  url: "http://127.0.0.1:4173/tickets/7?view=mine#last",
  subject: "",
};

export default {
  stores: { reminders: "id, [state+due], ticket.key" },
  rows: {
    reminders: [
      {
        id: "0a6e0ad1-98f7-4b5e-a7fb-52fd2a2dbb30",
        ticket,
        what: "Write how it went",
        due: 1_795_000_000_000,
        state: "shown",
        made: 1_794_900_000_000,
        history: [
          { at: 1_794_900_000_000, what: "set" },
          { at: 1_794_950_000_000, what: "shown" },
          { at: 1_794_951_000_000, what: "snoozed" },
          { at: 1_795_000_000_100, what: "shown" },
        ],
      },
      {
        id: "5f0c2f9e-6a53-4c0e-9d1e-2b7f6a1f7c11",
        ticket,
        what: "Ask the carrier where it is",
        due: 1_795_000_000_000,
        state: "waiting",
        made: 1_794_900_000_000,
        history: [{ at: 1_794_900_000_000, what: "set" }],
      },
      {
        id: "9b0b9a9c-7cf5-4a77-8f07-0a1f2f1f9d4e",
        ticket: nameless,
        what: "x",
        due: 0,
        state: "showing",
        made: -1.5,
        history: [],
      },
      {
        id: "c2a4f0f1-4ce0-49a5-9a6b-6a3c87a3f1a2",
        ticket: nameless,
        what: "Señor Müller’s 🎂: „bald“\u0000\uD800 ".padEnd(500, "."),
        due: 1e300,
        state: "waiting",
        made: 1_794_900_000_000,
        history: [{ at: -1e300, what: "set" }],
      },
      {
        id: "f4c80e0f-4e2b-43c0-9d3f-7f1fb2a7f001",
        ticket,
        what: "Refund sent",
        due: 1_700_000_000_000,
        state: "done",
        made: 1_699_000_000_000,
        history: [
          { at: 1_699_000_000_000, what: "set" },
          { at: 1_700_000_000_000, what: "shown" },
          { at: 1_700_000_100_000, what: "done" },
          { at: 1_700_000_200_000, what: "reopened" },
          { at: 1_700_000_300_000, what: "done" },
        ],
      },
    ],
  },
} satisfies Frozen;
