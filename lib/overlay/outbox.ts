/** Replies on their way, until the ticket shows that they arrived; also over a change of page. */
import { ask } from "../ask";
import type { Sent } from "../messages";
import type { Message, Reply, Ticket } from "../model";
import { type Sending, verdict } from "./sent";

/** An emptied reply box says *probably sent* after so long, ms, without the message itself. */
export const PATIENCE = 4000;

export class Outbox {
  /** The reply is written on a page that goes away when it is sent. */
  readonly #leaves: boolean;
  readonly #say: (sent: Sent) => void;
  #sending: (Sending & { at: number }) | undefined;
  #askedFor: string | undefined;

  constructor(leaves: boolean, say: (sent: Sent) => void) {
    this.#leaves = leaves;
    this.#say = say;
  }

  /** @returns whether there was a public reply to look for. */
  intend(key: string, reply: Reply, messages: Message[]): boolean {
    if (reply.mode !== "public" || !reply.draft.trim()) return false;
    this.#sending = { key, text: reply.draft, before: idsOf(messages), at: performance.now() };
    // What cannot be kept is only not noticed as sent.
    if (this.#leaves) void ask({ kind: "sending.keep", key, text: reply.draft }).catch(() => {});
    return true;
  }

  judge(ticket: Ticket, reply: () => Reply): void {
    if (this.#leaves && this.#askedFor !== ticket.key) return this.#take(ticket, reply);
    const sending = this.#sending;
    if (sending?.key !== ticket.key) return;
    const patient = performance.now() - sending.at < PATIENCE;
    const certainty = verdict(sending, ticket.messages, reply(), patient);
    if (certainty === "waiting") return;
    this.#sending = undefined;
    this.#say({ key: sending.key, text: sending.text, certainty });
  }

  /** Another page of this ticket may have sent a reply as it went; only the agent's last message can be it. */
  #take(ticket: Ticket, reply: () => Reply): void {
    this.#askedFor = ticket.key;
    const taken = ask({ kind: "sending.take", key: ticket.key });
    taken.then(
      (text) => {
        if (text === undefined) return;
        const last = ticket.messages.filter(({ who }) => who === "agent").at(-1);
        const before = idsOf(ticket.messages.filter((message) => message !== last));
        this.#sending = { key: ticket.key, text, before, at: performance.now() };
        this.judge(ticket, reply);
      },
      () => {
        // No background, no news of it.
      },
    );
  }
}

const idsOf = (messages: Message[]) => new Set(messages.map(({ id }) => id));
