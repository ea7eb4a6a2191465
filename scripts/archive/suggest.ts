/** `npm run -s suggest < tickets.jsonl`: the aim, the stage, the next thing to do, and words for it. */
import * as z from "zod/mini";
import { plan } from "../../lib/method/plan.ts";
import { suggest } from "../../lib/phrases/suggest.ts";
import { read } from "../../lib/reading/read.ts";
import { EITHER, LINE, text, ticketOf } from "./conversation.ts";
import { run } from "./run.ts";

const Asked = z
  .object({ ...LINE, customer_name: z.optional(text), agent_name: z.optional(text) })
  .check(...EITHER);

await run(
  { schema: Asked, answer },
  '{"messages":[{"from":"customer","text":"Third week, and still no parcel."}],"customer_name":"Ana Ruiz"}',
);

function answer(asked: z.infer<typeof Asked>): object {
  const { customer_name: customer, agent_name: agent } = asked;
  const ticket = ticketOf(asked, { ...(customer && { customer }), ...(agent && { agent }) });
  const reading = read(ticket);
  // An archive's line has no times, so no clock runs in its plan.
  const { outlook, next } = plan({ ticket, reading, draft: "", now: 0 });
  const used = ticket.messages.filter(({ who }) => who === "agent").map(({ text }) => text);
  const suggestions = suggest({ ticket, reading, stage: next.stage, used });
  return {
    aim: outlook.aim,
    stage: next.stage,
    next: next.what,
    suggestions: suggestions.map(({ phrase, text, why }) => ({ id: phrase, text, why })),
  };
}
