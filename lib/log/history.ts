/**
 * When each stage was done, read from the conversation itself: it is gone through reply by reply, and after each
 * the method says what is ticked. So a ticket that is opened late has its times all the same. Pure.
 */
import { factsOf } from "../method/facts";
import { progressOf } from "../method/progress";
import type { CaseSeen, Corrections, Message, Moment, StageId, Ticket } from "../model";
import { corrected } from "../reading/correct";
import { read } from "../reading/read";

export interface History {
  times: CaseSeen["times"];
  /** What first happened in the reply that is `fresh`, and has no time of its own. */
  noticed: Moment[];
  stages: StageId[];
}

/** Of a long conversation its first replies and its last, each after so many messages: each costs a reading. */
const REPLIES = 12;
const MESSAGES = 16;

/**
 * @param complaint the customer's first message that complains
 * @param fresh the reply that has just gone out
 */
export function historyOf(
  ticket: Ticket,
  complaint: Message | undefined,
  corrections: Corrections,
  fresh: Message | undefined,
): History {
  const began = complaint ? ticket.messages.indexOf(complaint) : -1;
  const replies = ticket.messages.filter(({ who }, at) => who === "agent" && at > began);
  const history: History = { times: {}, noticed: [], stages: [] };
  const happened = new Set<Moment>();
  const note = (moment: Moment, message: Message | undefined) => {
    if (!message || happened.has(moment)) return;
    happened.add(moment);
    const time = timeOf(message);
    if (time !== undefined) history.times[moment] = time;
    else if (message === fresh) history.noticed.push(moment);
  };
  note("complaint", complaint);
  note("firstAnswer", replies[0]);
  const stages = new Set<StageId>();
  for (const reply of few(replies)) {
    const { done, ticked } = after(ticket, reply, corrections);
    for (const stage of done) stages.add(stage);
    // The failure by its name, or owned: what else belongs to the step may still be missing.
    if (ticked.has("apology-named") || ticked.has("responsibility")) note("acknowledged", reply);
    if (stages.has("agree")) note("agreed", reply);
    // To ask whether all is well follows something that was done before.
    if (happened.has("acted") && ticked.has("all-well")) note("followedUp", reply);
    if (ticked.has("done")) note("acted", reply);
  }
  history.stages = [...stages];
  return history;
}

/** Epoch ms, where the page says it. */
function timeOf({ at }: Message): number | undefined {
  const time = at ? Date.parse(at) : Number.NaN;
  return Number.isNaN(time) ? undefined : time;
}

interface Out {
  /** Stages that are done once this reply is out. */
  done: StageId[];
  /** Ids of the prompts that words of this very reply tick. */
  ticked: Set<string>;
}

/** Of the ticket at hand: what was said does not change when more is. */
let known = { ticket: "", replies: new Map<string, Out>() };

function after(ticket: Ticket, reply: Message, corrections: Corrections): Out {
  const end = ticket.messages.indexOf(reply) + 1;
  const messages = ticket.messages.slice(Math.max(0, end - MESSAGES), end);
  if (known.ticket !== ticket.key) known = { ticket: ticket.key, replies: new Map() };
  const key = JSON.stringify([messages.map(({ id, text }) => [id, text.length]), corrections]);
  const out = known.replies.get(key) ?? outOf({ ...ticket, messages }, reply, corrections);
  known.replies.set(key, out);
  return out;
}

/** Heat that the agent corrected is of a later day. */
function outOf(until: Ticket, reply: Message, { temperature: _, ...corrections }: Corrections): Out {
  const progress = progressOf(factsOf(until, corrected(read(until), corrections), ""));
  const prompts = progress.flatMap((one) => one.prompts);
  const ticked = prompts.filter(({ spans }) => spans.some(({ message }) => message === reply.id));
  return {
    done: progress.filter(({ done }) => done).map(({ rule }) => rule.id),
    ticked: new Set(ticked.map(({ id }) => id)),
  };
}

function few(replies: Message[]): Message[] {
  return replies.length <= 2 * REPLIES ? replies : [...replies.slice(0, REPLIES), ...replies.slice(-REPLIES)];
}
