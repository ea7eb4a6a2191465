import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { plan } from "../../lib/method/plan";
import type { Plan, Prompt, Ticket } from "../../lib/model";
import { read } from "../../lib/reading/read";
import { ticketOf } from "../reading/ticket";

const planOf = (ticket: Ticket, draft = "", set = {}): Plan =>
  plan({ ticket, reading: read(ticket), draft, now: 0, set });
const prompt = (made: Plan, id: string): Prompt | undefined =>
  made.stages.flatMap(({ prompts }) => prompts).find((one) => one.id === id);
const states = (made: Plan) => made.stages.map(({ state }) => state).join(" ");

const LATE = "customer: My espresso machine was due on Friday. It never came. I am disappointed.";
const QUESTION = "customer: Hi, does the lamp come with a bulb?";

describe("the one next thing", () => {
  test.each<[string, string[], string, Plan["next"]["stage"], RegExp]>([
    [
      "a first complaint is said back",
      [LATE],
      "",
      "listen",
      /^Begin with the wait for the espresso machine, in their own words\.$/,
    ],
    [
      "then owned",
      [LATE],
      "Hi Anna, your espresso machine should have been delivered on Friday.",
      "acknowledge",
      /^Own the wait for the espresso machine, in your own name\.$/,
    ],
    [
      "a calm question is answered",
      [QUESTION],
      "",
      "listen",
      /^Answer their question: “Hi, does the lamp come with a bulb\?”$/,
    ],
    ["and then sent", [QUESTION], "Hi Anna, yes, the lamp comes with a bulb.", "act", /^Send it\.$/],
    [
      "a satisfied answer is followed up",
      [LATE, "agent: A new one is on its way.", "customer: It arrived, thank you so much!"],
      "",
      "act",
      /check in/,
    ],
    [
      "and closed once that is asked",
      [LATE, "agent: A new one is on its way.", "customer: It arrived, thank you so much!"],
      "I'm glad. I'll check in with you on Friday: is everything working?",
      "act",
      /^Close it/,
    ],
    [
      "a lawyer brings in a lead",
      ["customer: The kettle broke. My lawyer will contact you."],
      "",
      "listen",
      /lead/,
    ],
    [
      "fury asks for a call",
      ["customer: You are all idiots, my kettle leaks!!!"],
      "",
      "listen",
      /^Offer a call today, and own the faulty kettle in your own name\.$/,
    ],
    [
      "a second failure names the first",
      ["customer: My kettle is broken again."],
      "",
      "listen",
      /^Name the earlier failure first, then own the faulty kettle, and offer a call\.$/,
    ],
    [
      "words that say nothing lead to a question",
      ["customer: The soup."],
      "",
      "listen",
      /^Ask one open question/,
    ],
    [
      "another language is left to the agent",
      ["customer: Das ist eine Frechheit und ich bekomme keine Antwort."],
      "",
      "listen",
      /^Read this one yourself/,
    ],
    ["no customer yet", ["agent: Hello"], "", "listen", /^Nothing from the customer yet/],
    [
      "a calm wish is met",
      ["customer: I would like to change my address, please."],
      "",
      "agree",
      /^Tell them what you can do/,
    ],
  ])("%s", (_, lines, draft, stage, what) => {
    const { next } = planOf(ticketOf(...lines), draft);
    expect(next).toMatchObject({ stage, what: expect.stringMatching(what) });
    expect(next.why).not.toBe("");
  });

  test("says how often they told it, and that no reply owned it", () => {
    const ticket = ticketOf(
      LATE,
      "agent: We are looking into it.",
      "customer: I'm really frustrated now. Where is the espresso machine?",
      "agent: We are checking.",
      "customer: Where is it? This is ridiculous.",
    );
    const draft =
      "Hi Anna, again no espresso machine was delivered, and you asked where it is. It is at the depot.";
    expect(planOf(ticket, draft).next).toEqual({
      stage: "acknowledge",
      what: "Own the wait for the espresso machine, in your own name.",
      why: "They have told it three times; no reply has said what went wrong or that it was ours.",
    });
  });

  test("a third telling asks for a voice or a lead", () => {
    const ticket = ticketOf(
      "customer: My kettle leaks. I am annoyed.",
      "agent: Try this.",
      "customer: It leaks again.",
      "agent: Try that.",
      "customer: It is the third time. It still leaks.",
    );
    expect(planOf(ticket).next).toMatchObject({
      what: expect.stringMatching(/^Call them, or hand it to a lead/),
      why: expect.stringMatching(/^They have told it three times/),
    });
  });

  test("pushes no apology where nothing went wrong", () => {
    const made = planOf(ticketOf(QUESTION));
    expect(prompt(made, "apology-named")).toBeUndefined();
    expect(`${made.next.what} ${made.next.why}`).not.toMatch(/own |sorry/i);
  });
});

describe("ticks, each with its evidence", () => {
  test.each<[string, string]>([
    ["names-back", "Your espresso machine should have been delivered on Friday."],
    ["asks-fact", "Which floor do you live on?"],
    ["apology-named", "I'm sorry about the late delivery."],
    ["responsibility", "That was my mistake."],
    ["cost", "You waited all weekend."],
    ["can-do", "I can send another one."],
    ["choice", "Would you prefer a refund or a new one?"],
    ["who-when", "Our courier will bring it by Thursday."],
    ["done", "I've ordered a new one."],
    ["dated-update", "I'll write to you by Thursday 5 pm."],
    ["all-well", "Is everything working as it should?"],
  ])("%s: %s", (id, sentence) => {
    const draft = `Hi Anna. ${sentence} Ben`;
    const found = prompt(planOf(ticketOf(LATE), draft), id)!;
    expect(found.done).toBe(true);
    expect(found.spans.map(({ message, start, end }) => [message, draft.slice(start, end)])).toContainEqual([
      "draft",
      sentence,
    ]);
  });

  test.each<[string, string]>([
    ["names-back", "Thank you for your message, we will help you."],
    ["asks-fact", "Is there anything else I can help you with?"],
    ["apology-named", "We apologise for any inconvenience."],
    ["apology-named", "I'm sorry to say that your delivery is late."],
    ["apology-named", "I'm sorry if you feel that the delivery was late."],
    ["responsibility", "We understand your frustration."],
    ["can-do", "We can't do anything about it."],
    ["choice", "We will send a new one."],
    ["who-when", "We will send it soon."],
    ["dated-update", "I'll let you know as soon as possible."],
    ["done", "We are looking into it."],
  ])("not %s: %s", (id, sentence) => {
    expect(prompt(planOf(ticketOf(LATE), sentence), id)?.done).toBe(false);
  });

  test("answers-question: a sentence that takes up their question", () => {
    const ticket = ticketOf("customer: When will my sofa arrive?");
    expect(prompt(planOf(ticket, "Thank you for asking!"), "answers-question")?.done).toBe(false);
    expect(prompt(planOf(ticket, "It comes on Tuesday."), "answers-question")?.done).toBe(true);
  });

  test("earlier-failure: asked for only at a repeat", () => {
    expect(prompt(planOf(ticketOf(LATE)), "earlier-failure")).toBeUndefined();
    const again = planOf(
      ticketOf("customer: My kettle is broken again."),
      "This is the second time, and I own it.",
    );
    expect(prompt(again, "earlier-failure")?.done).toBe(true);
  });

  test("come from public replies since the complaint began, not from notes or from before", () => {
    const sorry = "I'm sorry about the late delivery.";
    expect(
      prompt(planOf(ticketOf(LATE, `agent: ${sorry}`, "customer: ok")), "apology-named")?.spans[0]?.message,
    ).toBe("m1");
    expect(prompt(planOf(ticketOf(LATE, `note: ${sorry}`)), "apology-named")?.done).toBe(false);
    expect(
      prompt(planOf(ticketOf("customer: Where is it?", `agent: ${sorry}`, LATE)), "apology-named")?.done,
    ).toBe(false);
  });
});

describe("the stages", () => {
  const WHOLE = [
    "Hi Anna, your espresso machine should have been delivered on Friday and you are still without it.",
    "I'm sorry about the missed delivery: that was our mistake, and I own it.",
    "I can send a new one today or refund it, which would you prefer?",
    "I've asked the depot to hold one, and I'll write to you by Thursday 5 pm.",
  ];

  test.each([0, 1, 2, 3, 4])("with %i parts written", (count) => {
    const made = planOf(ticketOf(LATE), WHOLE.slice(0, count).join(" "));
    const expected = [
      "now later later later",
      "done now later later",
      "done done now later",
      "done done done now",
      "done done done now",
    ];
    expect(states(made)).toBe(expected[count]);
    if (count === 4) expect(made.next.what).toBe("Send it, and set the reminder for what you promised.");
  });

  test("may be written in any order: what is done is done", () => {
    expect(states(planOf(ticketOf(LATE), WHOLE[2]))).toBe("now later done later");
  });

  test("any conversation has four, exactly one of them now, and it is the next one's", {
    timeout: 30_000,
  }, () => {
    const lines = fc.array(
      fc.constantFrom(
        LATE,
        QUESTION,
        "customer: Thanks, it works now!",
        "customer: My lawyer will call.",
        `agent: ${WHOLE.join(" ")}`,
        "note: call her",
        "customer: Das ist nicht gut und ich bin sauer",
        "customer: \ud800",
      ),
      { maxLength: 7 },
    );
    fc.assert(
      fc.property(
        lines,
        fc.oneof(
          fc.string({ unit: "binary" }),
          fc.subarray(WHOLE).map((parts) => parts.join(" ")),
        ),
        (chosen, draft) => {
          const ticket = ticketOf(...chosen);
          const made = planOf(ticket, draft);
          expect(made.stages.map(({ id }) => id)).toEqual(["listen", "acknowledge", "agree", "act"]);
          expect(made.stages.filter(({ state }) => state === "now").map(({ id }) => id)).toEqual([
            made.next.stage,
          ]);
          for (const { prompts } of made.stages)
            for (const { done, spans } of prompts) {
              expect(done).toBe(spans.length > 0);
              for (const span of spans) {
                const text =
                  span.message === "draft"
                    ? draft
                    : ticket.messages.find(({ id, who }) => id === span.message && who === "agent")!.text;
                expect(span.end).toBeLessThanOrEqual(text.length);
                expect(span.end).toBeGreaterThan(span.start);
              }
            }
        },
      ),
    );
  });
});
