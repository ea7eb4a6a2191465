import { describe, expect, test } from "vitest";
import { plan } from "../../lib/method/plan";
import { read } from "../../lib/reading/read";
import { ticketOf } from "../reading/ticket";
import type { Conversation } from "./conversations/conversation";

const files = import.meta.glob<Conversation[]>(["./conversations/*.ts", "!./conversations/conversation.ts"], {
  eager: true,
  import: "default",
});
const CONVERSATIONS = Object.values(files).flat();

const NOW = Date.parse("2026-03-02T12:00:00Z");

describe("where the agent is, and the one next thing", () => {
  test.each(CONVERSATIONS)("$name", ({ lines, draft = "", stage, next, hours = 0 }) => {
    const ticket = ticketOf(...lines);
    const last = ticket.messages.at(-1)!;
    if (hours) last.at = new Date(NOW - hours * 3_600_000).toISOString();
    const made = plan({ ticket, reading: read(ticket), draft, now: NOW });
    expect(made.next).toMatchObject({ stage, what: expect.stringMatching(next) });
    expect(made.next.why).toMatch(/^[A-Z].*\.$/);
  });
});
