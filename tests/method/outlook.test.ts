import { describe, expect, test } from "vitest";
import { outlookOf } from "../../lib/method/outlook";
import type { ConditionId } from "../../lib/model";
import { read } from "../../lib/reading/read";
import { ticketOf, wordsOf } from "../reading/ticket";

const outlook = (text: string, set = {}) => outlookOf(read(ticketOf(`customer: ${text}`)), set);
const speaks = (text: string, id: ConditionId) =>
  outlook(text).conditions.find((one) => one.id === id)!.speaks;

describe("the four conditions", () => {
  test.each<[ConditionId, "for" | "against" | "unknown", string]>([
    ["severity", "for", "The delivery was a little late."],
    ["severity", "against", "My parcel has not arrived and you ruined my daughter's birthday."],
    ["severity", "unknown", "The kettle stopped working."],
    ["severity", "unknown", "Do you open on Sunday?"],
    ["first", "against", "My kettle is broken again."],
    ["first", "for", "We never had a problem before, but now the parcel is late."],
    ["first", "unknown", "My parcel is late."],
    ["cause", "against", "The app keeps crashing."],
    ["cause", "for", "I know there was a storm, but the parcel is late."],
    ["cause", "unknown", "My parcel is late."],
    ["control", "against", "I was charged twice."],
    ["control", "against", "Your agent was rude to me."],
    ["control", "for", "The parcel is late, because of the strike I guess."],
    ["control", "unknown", "My parcel is late."],
  ])("%s speaks %s: %s", (id, expected, text) => {
    expect(speaks(text, id)).toBe(expected);
  });

  test("show the words that they were read from", () => {
    const ticket = ticketOf("customer: My kettle is broken again.");
    const first = outlookOf(read(ticket)).conditions.find(({ id }) => id === "first")!;
    expect(first.spans.map((span) => wordsOf(ticket, span))).toEqual(["broken again"]);
  });

  test("follow the agent, who knows more", () => {
    const { conditions, aim } = outlook("My kettle is broken again.", { first: "for", cause: "for" });
    expect(conditions.find(({ id }) => id === "first")).toEqual({
      id: "first",
      speaks: "for",
      by: "agent",
      label: "First failure",
      spans: [],
    });
    expect(conditions.find(({ id }) => id === "severity")?.by).toBe("ticket");
    expect(aim).toBe("delight");
  });
});

describe("the aim", () => {
  test.each<["delight" | "restore", string]>([
    ["delight", "The delivery was a little late."],
    ["delight", "We never had a problem before, but the kettle stopped working."],
    ["restore", "My kettle is broken again."],
    ["restore", "I was charged twice."],
    ["restore", "The parcel is late, you idiots."],
    ["restore", "The parcel is late. I will never order from you again."],
    ["restore", "The kettle stopped working."],
    ["restore", "Do you open on Sunday?"],
    ["restore", "Das Paket ist nicht da und ich habe keine Antwort."],
  ])("%s: %s", (aim, text) => {
    expect(outlook(text).aim).toBe(aim);
  });

  test("is said in one sentence that promises no loyalty", () => {
    for (const text of ["My parcel is late.", "It is broken again.", "Hello, when do you open?"]) {
      const { reason } = outlook(text);
      expect(reason).toMatch(/^[A-Z][^.!?]+\.$/);
      expect(reason).not.toMatch(/loyal|advocate|for life/i);
    }
  });
});
