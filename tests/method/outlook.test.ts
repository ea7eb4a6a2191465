import { describe, expect, test } from "vitest";
import { outlookOf } from "../../lib/method/outlook";
import type { ConditionId, Corrections } from "../../lib/model";
import { corrected } from "../../lib/reading/correct";
import { read } from "../../lib/reading/read";
import { ticketOf, wordsOf } from "../reading/ticket";

const outlook = (text: string, set = {}) => {
  const ticket = ticketOf(`customer: ${text}`);
  return outlookOf(ticket, read(ticket), set);
};
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
    const first = outlookOf(ticket, read(ticket)).conditions.find(({ id }) => id === "first")!;
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

describe("where it came from", () => {
  test.each<[ConditionId, "for" | "against" | "unknown", string]>([
    ["control", "for", "My parcel is late because of the strike at the post office."],
    ["control", "for", "The flight was cancelled due to the snow storm, I know."],
    ["cause", "for", "Since the power cut yesterday the router has been broken."],
    ["control", "for", "DHL lost my parcel."],
    ["control", "for", "The parcel is late, the courier says that the van broke down."],
    ["cause", "unknown", "DHL lost my parcel."],
    ["cause", "for", "There was a mix-up and the wrong lamp came."],
    ["cause", "against", "The crash on start is a known issue, people say."],
    ["cause", "against", "Your return fee for a broken lamp is unfair."],
    ["control", "unknown", "My parcel is late, and don't blame the weather."],
    ["control", "unknown", "Your courier was late with my parcel."],
    ["control", "against", "I was charged twice, and it is not your carrier's fault."],
    ["control", "unknown", "The weather station that I bought is broken."],
    ["cause", "unknown", "My parcel is late. This strikes me as odd."],
    ["control", "unknown", "Is there a strike next week?"],
  ])("%s speaks %s: %s", (id, expected, text) => {
    expect(speaks(text, id)).toBe(expected);
  });

  test("may be said by us as well, and is shown where it stands", () => {
    const ticket = ticketOf("customer: My parcel is late.", "agent: The port is closed by a strike.");
    const control = outlookOf(ticket, read(ticket)).conditions.find(({ id }) => id === "control")!;
    expect(control.speaks).toBe("for");
    expect(control.spans.map((span) => wordsOf(ticket, span))).toEqual(["a strike"]);
  });

  test("what is quoted says nothing", () => {
    expect(speaks("My parcel is late.\n> there was a storm in the north", "control")).toBe("unknown");
  });
});

describe("what the agent set on the reading counts", () => {
  const conditionsOf = (corrections: Corrections) => {
    const ticket = ticketOf("customer: My kettle is broken again, you idiots.");
    const { conditions } = outlookOf(ticket, corrected(read(ticket), corrections));
    return Object.fromEntries(conditions.map(({ id, speaks, by }) => [id, `${speaks} by ${by}`]));
  };
  test.each<[Corrections, ConditionId, string]>([
    [{ severity: 0 }, "severity", "for by agent"],
    [{ severity: 1 }, "severity", "unknown by agent"],
    [{ severity: 2 }, "severity", "against by agent"],
    [{ repeat: false }, "first", "for by agent"],
    [{ repeat: true }, "first", "against by agent"],
    [{ temperature: 1 }, "first", "against by ticket"],
  ])("%o", (corrections, id, expected) => {
    expect(conditionsOf(corrections)[id]).toBe(expected);
  });
});
