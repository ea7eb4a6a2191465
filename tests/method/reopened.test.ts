import { describe, expect, test } from "vitest";
import { plan } from "../../lib/method/plan";
import type { Message, Ticket } from "../../lib/model";
import { read } from "../../lib/reading/read";

const NOW = Date.parse("2026-11-23T10:00Z");
const DAY = 86_400_000;
const at = (days: number) => new Date(NOW - days * DAY).toISOString();

const MESSAGES: Message[] = [
  { id: "m1", who: "customer", at: at(5), text: "The kettle you sent is broken. I want a new one." },
  {
    id: "m2",
    who: "agent",
    at: at(4),
    text: "I'm sorry that the kettle arrived broken. That is our mistake. I have sent a new one today, and I will write to you on Friday.",
  },
  { id: "m3", who: "customer", at: at(3), text: "It works now, thank you so much!" },
];
const ticketOf = (messages: Message[]): Ticket => ({
  key: "demo 1",
  helpdesk: "demo",
  id: "1",
  url: "https://desk.example.com/1",
  subject: "Kettle",
  customer: { name: "Ana Ruiz" },
  messages,
  partial: false,
});
const planOf = (reopenedAt: number | undefined, draft = "", messages = MESSAGES) => {
  const ticket = ticketOf(messages);
  return plan({ ticket, reading: read(ticket), draft, now: NOW, reopenedAt });
};

describe("a case of which the customer says that it is not well yet", () => {
  test("is at act, and content, until then", () => {
    expect(planOf(undefined).next.stage).toBe("act");
  });

  test("begins again at listen, and the next thing says so", () => {
    const { next, stages } = planOf(NOW - DAY);
    expect(next).toMatchObject({ stage: "listen", what: "Ask what is not right yet, and listen." });
    expect(stages[0]!.state).toBe("now");
    expect(stages.flatMap(({ prompts }) => prompts.filter(({ done }) => done))).toEqual([]);
  });

  test("goes on with what is said from then on", () => {
    const { stages } = planOf(NOW - DAY, "I'm sorry that the new kettle is still broken.");
    const ticked = stages.flatMap(({ prompts }) => prompts.filter(({ done }) => done));
    expect(ticked.length).toBeGreaterThan(0);
    expect(ticked.flatMap(({ spans }) => spans.map(({ message }) => message))).not.toContain("m2");
  });

  test("is as any other once the agent has answered", () => {
    const reply: Message = { id: "m4", who: "agent", at: at(0.5), text: "What is not right yet?" };
    const messages = [...MESSAGES, reply];
    expect(planOf(NOW - DAY, "", messages)).toEqual(planOf(undefined, "", messages));
  });
});
