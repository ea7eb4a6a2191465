import four from "./4";
import type { Frozen } from "./frozen";

const made = 1_794_900_000_000;
const ticket = {
  key: "zendesk shop.zendesk.com 4812",
  helpdesk: "Zendesk",
  id: "4812",
  url: "https://shop.zendesk.com/agent/tickets/4812",
};
const row = {
  ticket,
  failure: "delay_late",
  severity: 1,
  repeat: false,
  conditions: { severity: "for", first: "for", cause: "unknown", control: "against" },
  temperature: { first: 3, last: 0 },
  times: {},
  stages: [],
  promises: { made: 0, kept: 0, late: 0 },
  followUps: { set: 0, done: 0 },
  remedies: [],
  phrases: [],
  made,
  changed: made,
};

/** Frozen: the other tables as before; a case that is just begun, one that is closed, and one with odd values. */
export default {
  stores: { ...four.stores, cases: "id, ticket.key, failure, made, changed" },
  rows: {
    ...four.rows,
    cases: [
      { ...row, id: "0d1f6f0a-63c3-4c25-9e07-5f6f3f0f7a01" },
      {
        ...row,
        id: "b7f1a9de-2f4f-4a39-8f0e-6f2b1c1d8a02",
        times: {
          complaint: made - 9,
          firstAnswer: made - 8,
          acknowledged: made - 8,
          agreed: made - 7,
          acted: made - 6,
          followedUp: made + 5,
          closed: made + 6,
        },
        stages: ["listen", "acknowledge", "agree", "act"],
        promises: { made: 2, kept: 1, late: 1 },
        followUps: { set: 1, done: 1 },
        answers: { satisfied: 1, notYet: 0, none: 0 },
        cause: "cause.carrier",
        remedies: ["refund-all", "send-again"],
        outcome: "recovered",
        extra: "extra.handwritten",
        phrases: ["act-close.done", "own.0b8f6e5c-1d1f-4b0e-b6d1-0f3b8a6a1c01"],
        note: "=1+1\n„bald“, 'quoted'",
        edited: ["failure", "outcome"],
        changed: made + 7,
      },
      {
        ...row,
        id: "x",
        ticket: { key: "", helpdesk: "", id: "", url: "" },
        failure: "none",
        times: { complaint: -8.64e15, closed: 8.64e15 },
        made: 0,
        changed: -1,
      },
    ],
  },
} satisfies Frozen;
