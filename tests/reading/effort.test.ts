import { describe, expect, test } from "vitest";
import { read } from "../../lib/reading/read";
import { ticketOf, wordsOf } from "./ticket";

const effortIn = (...lines: string[]) => read(ticketOf(...lines)).effort.map(({ text }) => text);

describe("what it has cost them so far", () => {
  test.each([
    ["My order is still not here after four calls.", ["four calls"]],
    ["I was on hold for two hours and nobody answered.", ["on hold for two hours"]],
    ["Three weeks of emails and my refund still hasn't come.", ["Three weeks of emails"]],
    ["I took a day off work and your engineer never came.", ["took a day off work"]],
    ["Two trips to the store and the phone is still broken.", ["Two trips to the store"]],
    ["My broadband has been down since March.", ["since March"]],
    ["I've emailed you five times about the missing parcel, no reply.", ["emailed you five times"]],
    ["It stopped working. I spent an hour on the phone with no luck.", ["spent an hour on the phone"]],
    ["19 emails, 4 months, and nobody has answered.", ["19 emails", "4 months"]],
  ])("%s", (text, effort) => {
    expect(effortIn(`customer: ${text}`)).toEqual(effort);
  });

  test.each([
    "I love it, I have had it for three years.",
    "The plan has 500 emails a month, is that right?",
    "My kettle arrived broken.",
  ])("is nothing in: %s", (text) => {
    expect(effortIn(`customer: ${text}`)).toEqual([]);
  });

  test("is told once, and in at most five places", () => {
    const lines = [
      "customer: My order never came. Three calls, since March. Two trips to the store, on hold for an hour.",
      "agent: Sorry, we are looking into it.",
      "customer: Still nothing. Three calls, since March, six emails, and I took a day off work. Day 40.",
    ];
    const effort = effortIn(...lines);
    expect(effort).toHaveLength(5);
    expect(new Set(effort.map((words) => words.toLowerCase())).size).toBe(5);
  });

  test("points to the customer's own words", () => {
    const ticket = ticketOf("customer: Nobody answers! I've rung you FOUR  times\nsince Monday.");
    for (const { text, span } of read(ticket).effort) expect(wordsOf(ticket, span)).toBe(text);
    expect(read(ticket).effort.length).toBeGreaterThan(0);
  });
});
