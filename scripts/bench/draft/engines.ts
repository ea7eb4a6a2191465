/** What runs as an agent types, on a ticket like those that are complained in. */
import { check } from "../../../lib/coach/check.ts";
import { commitments } from "../../../lib/commitments/find.ts";
import { plan } from "../../../lib/method/plan.ts";
import { suggest } from "../../../lib/phrases/suggest.ts";
import { read } from "../../../lib/reading/read.ts";
import { ticketOf } from "../../archive/conversation.ts";

const NOW = Date.UTC(2026, 10, 23, 9, 30);
const REPLY = "Hello Priya, thanks for writing. We are looking into it.";

const ticket = ticketOf(
  {
    messages: [
      {
        from: "customer",
        text: "My espresso machine arrived broken, and nobody answers! When will it be replaced?",
      },
      { from: "agent", text: REPLY },
      { from: "customer", text: "Two weeks later it is still broken. I've asked twice now, order 48213." },
    ],
  },
  { customer: "Priya Shah" },
);
const reading = read(ticket);

/** The coach and the promises at each key, the rest at each pause. */
const engines: Record<string, (draft: string) => unknown> = {
  check: (draft) => check(draft, { ticket, reading }),
  commitments: (draft) => commitments(draft, NOW),
  plan: (draft) => plan({ ticket, reading, draft, now: NOW }),
  suggest: (draft) => suggest({ ticket, reading, stage: "acknowledge", used: [REPLY, draft] }),
};

/** Milliseconds of each, by its name, and of all. */
export function timesOf(draft: string): Record<string, number> {
  const times: Record<string, number> = {};
  const began = performance.now();
  for (const [name, run] of Object.entries(engines)) {
    const start = performance.now();
    run(draft);
    times[name] = performance.now() - start;
  }
  times.together = performance.now() - began;
  return times;
}
