/** docs/method.md: every prompt of the four stages, as it reads on a ticket that brings it up. */
import { plan } from "../../lib/method/plan.ts";
import type { Prompt } from "../../lib/model.ts";
import { read } from "../../lib/reading/read.ts";
import { type Said, ticketOf } from "../archive/conversation.ts";
import { table } from "./markdown.ts";

const from =
  (who: Said["from"]) =>
  (text: string): Said => ({ from: who, text });
const customer = from("customer");
const agent = from("agent");

/** Tickets that between them bring up every prompt. */
const TICKETS: Said[][] = [
  [
    customer("My espresso machine arrived broken. When will I get a new one? This is ridiculous!"),
    agent("A new one is on its way."),
    customer(
      "The second machine is broken again. This is the third time I write, I took two days off. I want my money back!",
    ),
  ],
  [customer("Hello, can I change the delivery address of my order 4711?")],
  [
    customer("My parcel is late."),
    agent("I've sent it again today."),
    customer("It came this morning, all is perfect now. Thank you so much!"),
  ],
];

export function methodPage(): string {
  const prompts = new Map<string, Prompt & { stage: string }>();
  for (const messages of TICKETS) {
    const ticket = ticketOf({ messages });
    for (const stage of plan({ ticket, reading: read(ticket), draft: "", now: 0 }).stages)
      for (const prompt of stage.prompts)
        if (!prompts.has(`${stage.id} ${prompt.id}`))
          prompts.set(`${stage.id} ${prompt.id}`, { ...prompt, stage: stage.id });
  }
  const order = ["listen", "acknowledge", "agree", "act"];
  const rows = [...prompts.values()]
    .sort((a, b) => order.indexOf(a.stage) - order.indexOf(b.stage))
    .map(({ stage, id, text, source }) => [stage, `\`${id}\``, text, source]);
  return `# The steps of the method

Make time to listen, acknowledge and apologise, meeting of minds, act and follow up (Micah Solomon). Each step has prompts,
ticked from words in the customer's messages, in the sent replies and in the draft; \`lib/method/stages\` has one file a step.
The words below are as they read on a ticket that brings the prompt up.

${table(["step", "prompt", "reads", "source"], rows)}
`;
}
