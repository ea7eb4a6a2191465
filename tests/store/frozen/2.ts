import one from "./1";
import type { Frozen } from "./frozen";

/** Frozen: version 1, and corrections of every kind. */
export default {
  stores: { ...one.stores, corrections: "ticket, at" },
  rows: {
    ...one.rows,
    corrections: [
      { ticket: "demo 127.0.0.1:4173 ", values: { failure: "none", severity: 0 }, at: 0 },
      { ticket: "rt rt.example 7", values: { conditions: { cause: "for", control: "unknown" } }, at: 1.5 },
      {
        ticket: "zendesk shop.zendesk.com 4812",
        values: { temperature: 1, failure: "delay_late", severity: 2, repeat: true },
        at: 1_794_900_000_000,
      },
    ],
  },
} satisfies Frozen;
