/** What a conversation says of a recovery: how the customer was and is, and what our side did in between. */
import type { ActId } from "../../../lib/acts/act.ts";
import { firstName } from "../../../lib/first-name.ts";
import { type CauseKind, causesOf } from "../../../lib/method/causes.ts";
import type { Message, Reading, Temperature, Ticket } from "../../../lib/model.ts";
import { read } from "../../../lib/reading/read.ts";
import { type Answer, answerIn } from "./answer.ts";

/** All that an agent wrote before the customer wrote again. */
interface Turn extends Answer {
  text: string;
}

export interface Case {
  ticket: Ticket;
  reading: Reading;
  /** Something failed, or they are upset: there is something to recover. */
  complaint: boolean;
  /** Of the first words of complaint, and of the last words. */
  first: Temperature;
  last: Temperature;
  turns: Turn[];
  causes: CauseKind[];
  /** The customer wrote after an answer of ours. */
  heardBack: boolean;
  /** From the complaint on, ms; absent where a message has no time, or it never came. */
  firstAnswer?: number | undefined;
  acknowledged?: number | undefined;
}

const ACKNOWLEDGES: ActId[] = ["apologises", "takes_responsibility", "validates_feelings"];
/** Of an answer, so many characters are looked at: no agent writes more. */
const LONGEST = 12_000;

export function caseOf(ticket: Ticket): Case {
  const reading = read(ticket);
  const { course } = reading;
  const opening = course.find(({ temperature }) => temperature > 0) ?? course[0];
  const complaint =
    reading.language === "en" &&
    course.length > 0 &&
    (opening!.temperature > 0 || reading.failures.length > 0);
  const found = {
    ticket,
    reading,
    complaint,
    first: opening?.temperature ?? 0,
    last: course.at(-1)?.temperature ?? 0,
  };
  // Most of an archive has nothing to recover, and looking at our answers is most of the work.
  if (!complaint) return { ...found, turns: [], causes: [], heardBack: false };
  const { messages } = ticket;
  const from = messages.findIndex(({ id }) => id === opening?.message);
  const placed = turnsOf(ticket, reading);
  const answers = placed.filter(({ at }) => at > from);
  const acknowledgement = answers.find(({ turn }) => ACKNOWLEDGES.some((act) => turn.acts.has(act)));
  return {
    ...found,
    turns: placed.map(({ turn }) => turn),
    causes: Object.keys(causesOf(ticket)) as CauseKind[],
    heardBack: answers.some(({ at }) => messages.slice(at).some(({ who }) => who === "customer")),
    firstAnswer: between(messages[from], answers[0]?.message),
    acknowledged: between(messages[from], acknowledgement?.message),
  };
}

interface Placed {
  turn: Turn;
  /** Its first message, and where that stands. */
  message: Message;
  at: number;
}

function turnsOf(ticket: Ticket, reading: Reading): Placed[] {
  const said: { messages: Message[]; at: number }[] = [];
  let open = false;
  ticket.messages.forEach((message, at) => {
    if (message.who === "customer") open = false;
    if (message.who !== "agent") return;
    if (open) said.at(-1)!.messages.push(message);
    else said.push({ messages: [message], at });
    open = true;
  });
  const name = firstName(ticket.customer.name);
  const about = { ...(name && { name }), ...(reading.thing && { thing: reading.thing.text }) };
  return said.map(({ messages, at }) => {
    const text = messages
      .map(({ text }) => text)
      .join("\n\n")
      .slice(0, LONGEST);
    return { at, message: messages[0]!, turn: { text, ...answerIn(text, about) } };
  });
}

function between(from: Message | undefined, to: Message | undefined): number | undefined {
  return from?.at && to?.at ? Date.parse(to.at) - Date.parse(from.at) : undefined;
}
