/** `npm run -s coach < replies.jsonl`: what each reply does, what would read better, and what it promises. */
import * as z from "zod/mini";
import { ACTS } from "../../lib/acts/act.ts";
import { actsOf } from "../../lib/acts/all.ts";
import { agentMessage } from "../../lib/acts/message.ts";
import { check } from "../../lib/coach/check.ts";
import { commitments } from "../../lib/commitments/find.ts";
import { firstName } from "../../lib/first-name.ts";
import type { Commitment } from "../../lib/model.ts";
import { read } from "../../lib/reading/read.ts";
import { text, ticketOf } from "./conversation.ts";
import { Id } from "./id.ts";
import { run } from "./run.ts";
import { isoDay, isoTime, isZone, workIn } from "./zone.ts";

const Asked = z.object({
  id: z.optional(Id),
  text,
  /** The message that it answers. */
  customer: z.optional(text),
  /** The customer's. */
  name: z.optional(text),
  /** When it is written, from which "tomorrow" counts; now where it is not said. */
  now: z.optional(
    z.iso.datetime({
      offset: true,
      local: true,
      error: 'must be an ISO time such as "2026-11-23T09:30:00Z"',
    }),
  ),
  /** The agent's zone; the machine's where it is not said. */
  tz: z.optional(text.check(z.refine(isZone, 'must be a time zone such as "Europe/Berlin"'))),
});

await run(
  { schema: Asked, answer },
  '{"text":"Sorry for any inconvenience. I\'ll call you tomorrow.","customer":"Still no parcel!"}',
);

function answer({ text, customer, name, now, tz }: z.infer<typeof Asked>): object {
  workIn(tz);
  const ticket = ticketOf(
    { messages: customer ? [{ from: "customer", text: customer }] : [] },
    name ? { customer: name } : {},
  );
  const reading = read(ticket);
  const called = firstName(name);
  const thing = reading.thing?.text;
  const done = actsOf(agentMessage(text, { ...(called && { name: called }), ...(thing && { thing }) }));
  return {
    acts: Object.fromEntries(ACTS.map((act) => [act, (done.get(act)?.length ?? 0) > 0])),
    findings: check(text, { ticket, reading }).findings,
    commitments: commitments(text, now === undefined ? Date.now() : Date.parse(now)).map(promised),
  };
}

function promised({ start, end, what, due, dayOnly }: Commitment): object {
  if (due === undefined) return { start, end, what };
  return { start, end, what, due: dayOnly ? isoDay(due) : isoTime(due) };
}
