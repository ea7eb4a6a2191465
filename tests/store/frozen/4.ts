import three from "./3";
import type { Frozen } from "./frozen";

const ticket = {
  key: "zendesk shop.zendesk.com 4812",
  helpdesk: "Zendesk",
  id: "4812",
  url: "https://shop.zendesk.com/agent/tickets/4812",
  subject: "Cake stand not delivered",
};
const made = 1_794_900_000_000;
const row = { ticket, zone: "Europe/Lisbon", made, history: [{ at: made, what: "set" }] };

/** Frozen: the other tables as in version 3; reminders of every kind, state and outcome. */
export default {
  stores: { ...three.stores, reminders: "id, [state+due], [state+kind+due], ticket.key, next" },
  rows: {
    ...three.rows,
    reminders: [
      { ...row, id: "a", kind: "promise", what: "Call", due: made + 9, next: made + 2, state: "waiting" },
      { ...row, id: "b", kind: "promise", what: "Call", due: made + 9, next: made + 9, state: "shown" },
      { ...row, id: "c", kind: "after fix", what: "All well?", due: made, state: "showing" },
      {
        ...row,
        ticket: { ...ticket, customer: "Ana Ruiz" },
        id: "d",
        kind: "update",
        what: "No news yet",
        due: -8.64e15,
        state: "done",
        answered: made + 5,
        outcome: "not yet",
        history: [
          ...row.history,
          { at: made + 1, what: "edited" },
          { at: made + 2, what: "shown" },
          { at: made + 3, what: "snoozed" },
          { at: made + 5, what: "answered" },
          { at: made + 6, what: "reopened" },
          { at: made + 7, what: "done" },
        ],
      },
      {
        ...row,
        id: "e",
        kind: "no answer",
        what: "Ask again",
        due: 8.64e15,
        state: "dropped",
        outcome: "satisfied",
        history: [...row.history, { at: made + 1, what: "dropped" }],
      },
      { ...row, id: "f".repeat(100), kind: "free", what: "x", zone: "UTC", due: 0.5, state: "shown" },
    ],
  },
} satisfies Frozen;
