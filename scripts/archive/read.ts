/** `npm run -s read < messages.jsonl`: how upset each customer is, what failed, and which words say so. */
import * as z from "zod/mini";
import { read } from "../../lib/reading/read.ts";
import { EITHER, LINE, ticketOf } from "./conversation.ts";
import { evidenceOf } from "./evidence.ts";
import { run } from "./run.ts";

const Asked = z.object(LINE).check(...EITHER);

await run({ schema: Asked, answer }, '{"text":"Third week, and still no parcel."}');

function answer(asked: z.infer<typeof Asked>): object {
  const ticket = ticketOf(asked);
  const { temperature, score, feelings, threats, failures, repeat, severity, outcome, asks, signals } =
    read(ticket);
  const evidence = evidenceOf(ticket, signals).map(({ signal, message, ...place }) => ({
    signal,
    ...(asked.messages && { message }),
    ...place,
  }));
  return { temperature, score, feelings, threats, failures, repeat, severity, outcome, asks, evidence };
}
