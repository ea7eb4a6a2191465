import six from "./6";
import type { Frozen } from "./frozen";

const at = 1_794_900_000_000;

/** Frozen: the other tables as before; a helpdesk that was taught in full, and one with the least. */
export default {
  stores: { ...six.stores, playbooks: "id", taught: "origin" },
  rows: {
    ...six.rows,
    playbooks: [],
    taught: [
      {
        origin: "https://desk.example.com",
        name: "Our desk",
        made: at,
        recipe: {
          id: [
            { address: [{ path: "/app/*/tickets/:number/**" }] },
            { mark: { select: ".number", shape: "Ticket #{}" }, optional: true },
          ],
          subject: ["h1", { select: ".title", without: "small" }],
          customer: { name: [".requester", "aside > h3"] },
          messages: {
            select: "[data-message-id], .thread > div",
            log: ".thread, main > div:nth-of-type(2)",
            id: { select: ":scope", take: "data-message-id" },
            who: [
              { who: "note", is: "[data-internal]" },
              { who: "customer", is: '[data-side="in"], .in' },
              { who: "agent", author: "other" },
            ],
            author: [".author", { select: "img", take: "alt" }],
            unnamed: ["agent"],
            runs: { says: "first" },
            at: [{ select: "time", take: "datetime" }],
            body: [".text", ":is(.thread > div) > div"],
            without: "blockquote, button",
            order: "newest first",
          },
          reply: [
            { select: "textarea", in: "page", note: '.note[aria-selected="true"]', otherwise: "public" },
          ],
          send: ".send",
        },
      },
      {
        origin: "http://127.0.0.1:8080",
        name: "x",
        made: 0,
        recipe: { id: [{ address: "whole" }], reply: [], send: "button" },
      },
    ],
  },
} satisfies Frozen;
