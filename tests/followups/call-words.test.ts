import { describe, expect, test } from "vitest";
import { callWords, countWords, summaryWords } from "@/lib/followups/call-words";
import type { Reminder, ReminderKind } from "@/lib/model";

const MINUTE = 60_000;
const NOW = Date.UTC(2026, 10, 23, 11);

const reminder = (kind: ReminderKind, more: Partial<Reminder> = {}): Reminder => ({
  id: "r",
  ticket: {
    key: "demo host 7",
    helpdesk: "demo",
    id: "7",
    url: "http://127.0.0.1/7",
    subject: "Late",
    customer: "Ana",
  },
  kind,
  what: "refund by Friday",
  due: NOW - 20 * MINUTE,
  zone: "UTC",
  state: "showing",
  made: 0,
  history: [],
  ...more,
});

describe("a call", () => {
  test("says of each kind who it is about, what was promised, and how late it is", () => {
    const titles = (["promise", "after fix", "update", "no answer", "free"] as const).map(
      (kind) => callWords(reminder(kind), NOW).title,
    );
    expect(titles).toEqual([
      "Your promise to Ana is due",
      "Is all well now? Ask Ana",
      "An update for Ana is due",
      "No answer yet from Ana?",
      "Follow up with Ana",
    ]);
    expect(callWords(reminder("promise"), NOW).message).toBe("refund by Friday\n#7 Late · 20 min late");
  });

  test("says of a promise that it runs out soon, before it does", () => {
    const words = callWords(reminder("promise", { due: NOW + 30 * MINUTE }), NOW);
    expect(words.title).toBe("Your promise to Ana runs out soon");
    expect(words.message).toContain("in 30 min");
  });

  test("says when the customer has answered since", () => {
    const words = callWords(reminder("no answer", { answered: NOW - MINUTE }), NOW);
    expect(words.title).toBe("Ana has answered");
    expect(words.message).toContain("Ana has answered since.");
  });

  test("names the ticket where no names are kept", () => {
    const { customer: _, ...ticket } = reminder("free").ticket;
    expect(callWords(reminder("free", { ticket }), NOW).title).toBe("Follow up on #7");
    expect(callWords(reminder("free", { ticket, answered: NOW }), NOW).message).toContain(
      "The customer has answered",
    );
  });
});

describe("a summary", () => {
  test("names the first three and counts the rest, long reasons cut", () => {
    const many = Array.from({ length: 4 }, (_, at) => reminder("free", { what: `${at} ${"x".repeat(400)}` }));
    const { title, message } = summaryWords(many, 9, NOW);
    expect(title).toBe("9 follow-ups are due");
    expect(message.split("\n")).toHaveLength(4);
    expect(message).toMatch(/and 6 more$/);
    expect(message.length).toBeLessThan(300);
  });

  test("of one is said in the singular", () => {
    expect(countWords(1)).toBe("1 follow-up is due");
  });
});
