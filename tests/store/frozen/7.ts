import six from "./6";
import type { Frozen } from "./frozen";

const at = 1_794_900_000_000;

/** Frozen: the other tables as in version 6; a playbook with a part of each kind, and none before it. */
export default {
  stores: { ...six.stores, playbooks: "id" },
  rows: {
    ...six.rows,
    playbooks: [
      {
        id: "team",
        at,
        playbook: {
          app: "Amends",
          version: 1,
          name: "Harbour Bikes, support",
          stages: "latte",
          phrases: [
            { id: "brakes", stage: "act", text: "We call by {when}.", fits: { temperature: [1, 3] } },
          ],
          remedies: [
            {
              id: "loan-bike",
              label: "Lend a bike",
              text: "lend you a bike",
              failures: ["delay_late"],
              answers: ["fix"],
              source: "Harbour Bikes",
            },
          ],
          extras: [],
          causes: [{ id: "cause.full", label: "The workshop was full" }],
          limits: { percent: 50, amount: { value: 80, currency: "EUR" } },
          followUps: [{ id: "ride", label: "Ride", what: "Ask how it was", after: 3, unit: "working days" }],
          rules: { off: ["too-long"] },
          wordings: [{ id: "ticket", words: ["your ticket"], advice: "They have a bike." }],
          helpdesks: [
            {
              name: "Harbour desk",
              site: "https://desk.harbour.example",
              recipe: { id: [{ address: "whole" }], reply: [{ select: "textarea" }], send: ".send" },
            },
          ],
        },
      },
      { id: "before", at },
    ],
  },
} satisfies Frozen;
