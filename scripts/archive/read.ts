/** `npm run -s read < messages.jsonl`: how upset each customer is, what failed, and which words say so. */
import * as z from "zod/mini";
import { read } from "../../lib/reading/read.ts";
import { evidenceOf } from "./evidence.ts";
import { Id } from "./id.ts";
import { run } from "./run.ts";
import { ticketOf } from "./ticket.ts";

const text = z.string("must be a string");

const Asked = z
  .object({
    id: z.optional(Id),
    text: z.optional(text),
    messages: z.optional(
      z.array(
        z.object(
          {
            from: z.enum(["customer", "agent", "note"], 'must be "customer", "agent" or "note"'),
            text,
          },
          "must be an object in braces",
        ),
        "must be a list",
      ),
    ),
  })
  .check(
    z.refine((asked) => asked.text !== undefined || asked.messages !== undefined, {
      error: "must be there, or messages instead",
      path: ["text"],
    }),
    z.refine((asked) => asked.text === undefined || asked.messages === undefined, {
      error: "must not stand beside text",
      path: ["messages"],
    }),
  );
type Asked = z.infer<typeof Asked>;

await run({ schema: Asked, answer }, '{"text":"Third week, and still no parcel."}');

function answer(asked: Asked): object {
  const ticket = ticketOf(asked.messages ?? [{ from: "customer", text: asked.text ?? "" }]);
  const { temperature, score, feelings, threats, failures, repeat, severity, outcome, asks, signals } =
    read(ticket);
  const evidence = evidenceOf(ticket, signals).map(({ signal, message, ...place }) => ({
    signal,
    ...(asked.messages && { message }),
    ...place,
  }));
  return { temperature, score, feelings, threats, failures, repeat, severity, outcome, asks, evidence };
}
