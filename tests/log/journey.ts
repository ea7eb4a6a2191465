/** A complaint from anger to thanks, one message after the other, each at its own time. */

import { look } from "../../lib/log/look";
import type { CaseSeen, Corrections, Message, Ticket } from "../../lib/model";
import { SHIPPED } from "../../lib/playbook/shipped";
import { corrected } from "../../lib/reading/correct";
import { read } from "../../lib/reading/read";

export const HOUR = 3_600_000;
export const BEGAN = Date.parse("2026-03-02T09:00:00Z");

type Line = [who: Message["who"], text: string];

export const COMPLAINT: Line = [
  "customer",
  "My espresso machine FW-48213 arrived with a cracked tank, and I am furious. This is the second broken machine in two weeks! I want my money back.",
];
export const OWNS: Line = [
  "agent",
  "Hi Anna, I'm sorry that the tank of your espresso machine arrived cracked, the second broken machine in two weeks. That was our mistake: I should have checked it before it left.",
];
export const OFFERS: Line = [
  "agent",
  "You told me about the cracked tank and the second broken machine. I'm sorry, that was our mistake and it cost you two weeks. I can refund £240 by Thursday, or send you a new machine by Wednesday: which would you prefer?",
];
export const CHOOSES: Line = ["customer", "The refund, please."];
export const ACTS: Line = [
  "agent",
  "I've refunded £240 for the cracked espresso machine today. I'll write to you on Thursday to see that it has reached your account.",
];
export const THANKS: Line = ["customer", "It arrived, thank you so much, Sam. All is well now!"];
export const ASKS: Line = ["agent", "Glad to hear it, Anna. Is everything working as it should now?"];

/** These lines, an hour apart from `BEGAN` on; a time that the page does not say is `false`. */
export function ticketOf(lines: Line[], timed: (at: number) => boolean = () => true): Ticket {
  return {
    key: "demo desk.example 7",
    helpdesk: "demo",
    id: "7",
    url: "https://desk.example/tickets/7",
    subject: "Cracked tank, second time",
    customer: { name: "Anna Miller", email: "anna.miller@example.org" },
    agent: "Sam",
    messages: lines.map(([who, text], at) => ({
      id: `m${at}`,
      who,
      text,
      ...(timed(at) && { at: new Date(BEGAN + at * HOUR).toISOString() }),
    })),
    partial: false,
  };
}

export function lookAt(ticket: Ticket, given: { corrections?: Corrections; sent?: string } = {}): CaseSeen {
  const { corrections = {}, sent } = given;
  const reading = corrected(read(ticket), corrections);
  return look({ ticket, reading, corrections, sent, playbook: SHIPPED }).seen;
}
