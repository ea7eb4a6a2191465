import { describe, expect, test } from "vitest";
import { plan } from "../../lib/method/plan";
import type { Ticket } from "../../lib/model";
import { read } from "../../lib/reading/read";
import { ticketOf } from "../reading/ticket";

const LATE = "customer: My espresso machine was due on Friday. It never came. I am disappointed.";
const QUESTION = "customer: Hi, does the lamp come with a bulb?";

describe("how long they wait", () => {
  const at = (ticket: Ticket, ...times: (string | undefined)[]): Ticket => ({
    ...ticket,
    messages: ticket.messages.map((message, index) =>
      times[index] ? { ...message, at: times[index] } : message,
    ),
  });
  const now = Date.parse("2026-03-02T12:00:00Z");
  const waiting = (ticket: Ticket) => plan({ ticket, reading: read(ticket), draft: "", now }).waiting;

  test("since the oldest message without an answer", () => {
    const ticket = at(
      ticketOf(QUESTION, "agent: Yes.", "customer: Which one?", "note: ?", "customer: Hello?"),
      undefined,
      undefined,
      "2026-03-02T10:00:00Z",
      "2026-03-02T10:30:00Z",
      "2026-03-02T11:00:00+00:00",
    );
    expect(waiting(ticket)).toBe(2 * 60 * 60 * 1000);
  });
  test("not at all where the agent spoke last, the time is unknown, or they only said thanks", () => {
    expect(waiting(at(ticketOf(QUESTION, "agent: Yes."), "2026-03-02T10:00:00Z"))).toBeUndefined();
    expect(waiting(ticketOf(QUESTION))).toBeUndefined();
    expect(waiting(at(ticketOf(QUESTION), "last Tuesday"))).toBeUndefined();
    expect(waiting(at(ticketOf("customer: Thank you so much!"), "2026-03-02T10:00:00Z"))).toBeUndefined();
  });

  const complaining = (ticket: Ticket) => plan({ ticket, reading: read(ticket), draft: "", now }).complaining;

  test("and since they first complained, through answers and calm words", () => {
    const ticket = at(
      ticketOf(QUESTION, LATE, "agent: We are checking.", "customer: And my order number is 5512."),
      "2026-02-27T12:00:00Z",
      "2026-02-28T12:00:00Z",
      "2026-03-01T12:00:00Z",
      "2026-03-02T09:00:00Z",
    );
    expect(complaining(ticket)).toBe(48 * 60 * 60 * 1000);
    expect(waiting(ticket)).toBe(3 * 60 * 60 * 1000);
  });
  test("not where nobody complained, the time is unknown, or all is well again", () => {
    expect(complaining(at(ticketOf(QUESTION), "2026-03-02T10:00:00Z"))).toBeUndefined();
    expect(complaining(ticketOf(LATE))).toBeUndefined();
    const well = ticketOf(LATE, "agent: Sent.", "customer: It arrived, thank you so much!");
    expect(complaining(at(well, "2026-03-01T10:00:00Z"))).toBeUndefined();
  });
});
