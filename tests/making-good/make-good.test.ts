import { describe, expect, test } from "vitest";
import { check } from "../../lib/coach/check";
import { FAILURES } from "../../lib/failures";
import { makeGood, type Occasion } from "../../lib/making-good/make-good";
import { outlookOf } from "../../lib/method/outlook";
import type { MakingGood, Reading } from "../../lib/model";
import { SHIPPED } from "../../lib/playbook/shipped";
import { read } from "../../lib/reading/read";
import { reading as plainReading, ticket as plainTicket } from "../coach/fixtures";
import { ticketOf } from "../reading/ticket";

const CRACKED = "customer: My espresso machine arrived with a cracked tank. I am disappointed.";
const AGAIN = "customer: The new espresso machine is broken again, the second one. I want my money back.";
const RUDE = "customer: Your agent was rude to me on the phone and hung up. I am very annoyed.";

function good(lines: string[], change: Partial<Occasion> = {}): MakingGood {
  const ticket = ticketOf(...lines);
  const reading = read(ticket);
  const made = makeGood({
    ticket,
    reading,
    aim: outlookOf(ticket, reading).aim,
    draft: "",
    playbook: SHIPPED,
    choice: {},
    ...change,
  });
  return made!;
}
const chosen = ({ options }: MakingGood) => options.filter((one) => one.chosen).map(({ id }) => id);

const FILLED: Record<string, string> = {
  "[day and time]": "Friday 5 pm",
  "[day]": "Friday",
  "[amount]": "40 euros",
  "[what you will do]": "have every parcel checked by a second person",
  "[product or order]": "order",
};
const filled = (text: string) => text.replace(/\[[^\]]+\]/g, (blank) => FILLED[blank] ?? blank);

describe("the offer", () => {
  test("begins with what failed and leaves the choice to them", () => {
    expect(good([CRACKED]).offer!.text).toBe(
      "We let you down with your espresso machine, and I want to put that right. You choose: I can replace your espresso machine, with the new one at your door by [day and time], or I can refund [amount] the way you paid, to be on your account by [day]. Which would you prefer?",
    );
  });

  test("marks each blank that only the agent can fill", () => {
    const { text, blanks } = good([CRACKED]).offer!;
    expect(blanks.map(({ start, end }) => text.slice(start, end))).toEqual([
      "[day and time]",
      "[amount]",
      "[day]",
    ]);
  });

  test("puts their own wish first", () => {
    const made = good(["customer: My kettle arrived broken. I want a refund."]);
    expect(chosen(made)[0]).toBe("refund-all");
    expect(made.options[0]).toMatchObject({ asked: true, chosen: true });
  });

  test("fits what becomes of the product", () => {
    expect(good([CRACKED], { choice: { product: "kept" } }).options.map(({ id }) => id)).not.toContain(
      "refund-all",
    );
    expect(good([CRACKED], { choice: { product: "returned" } }).options.map(({ id }) => id)).not.toContain(
      "keep-with-money-back",
    );
  });

  test("takes the agent's choice, three at most, and none where fewer than two are left", () => {
    const three = ["repair", "send-new", "other-model", "refund-all"];
    expect(chosen(good([CRACKED], { choice: { options: three } }))).toHaveLength(3);
    expect(good([CRACKED], { choice: { options: ["repair"] } }).offer).toBeUndefined();
    expect(good([CRACKED], { choice: { options: three } }).offer!.text).toContain("Which of these suits");
  });

  test("at a second failure has the apology, the remedy and what will be different", () => {
    const { offer, advice } = good([CRACKED, "agent: A new one is on its way.", AGAIN]);
    expect(offer!.text).toMatch(
      /^I'm sorry that you had to come back.+I can .+So that it does not happen again/,
    );
    expect(advice).toContain("money does not lead");
  });

  test("says sorry once", () => {
    const again = [CRACKED, "agent: A new one is on its way.", AGAIN];
    const draft = "Hi Anna, I'm sorry that the second machine came broken too.";
    expect(good(again, { draft }).offer!.text).not.toContain("sorry");
  });

  test("is the same for the same cause, unless they wish for something else", () => {
    const last = { options: ["repair", "other-model"], at: 1 };
    expect(chosen(good([CRACKED], { last }))).toEqual(["repair", "other-model"].sort(byOrder([CRACKED])));
    const wishes = "customer: My kettle arrived broken. I want a refund.";
    expect(chosen(good([wishes], { last }))).toContain("refund-all");
    expect(good([CRACKED], { last }).last).toEqual({
      at: 1,
      labels: ["Have it repaired", "Change it for another"],
    });
  });

  test("leads with manner where no money failed", () => {
    const made = good([RUDE]);
    expect(chosen(made)).toHaveLength(2);
    expect(made.offer!.text).not.toMatch(/refund|credit|voucher|\[amount\]/);
    expect(made.compensation).toBeUndefined();
    expect(made.advice).toContain("manner");
  });

  test("is not made where nothing failed or all is settled", () => {
    expect(good(["customer: Hi, does the lamp come with a bulb?"])).toBeUndefined();
    expect(good([CRACKED, "agent: Sent.", "customer: It arrived, thank you so much!"])).toBeUndefined();
  });
});

describe("the coach has nothing to say about the offer, filled", () => {
  const cases = FAILURES.flatMap((failure) =>
    [true, false].flatMap((repeat) =>
      [0, 2, 3].flatMap((temperature) =>
        [undefined, "espresso machine"].map((thing) => ({ failure, repeat, temperature, thing })),
      ),
    ),
  );
  test.each(cases)("$failure, repeat $repeat, heat $temperature, $thing", (one) => {
    const ticket = plainTicket("Anna Weber", "It failed.");
    const reading: Reading = plainReading({
      failures: [one.failure],
      repeat: one.repeat,
      temperature: one.temperature as Reading["temperature"],
      ...(one.thing && { thing: { text: one.thing, span: { message: "m0", start: 0, end: 2 } } }),
    });
    const occasion = { ticket, reading, aim: "delight", draft: "", playbook: SHIPPED } as const;
    const { options } = makeGood({ ...occasion, choice: {} })!;
    const ids = options.map(({ id }) => id);
    for (let at = 0; at < ids.length - 1; at += 1) {
      const made = makeGood({ ...occasion, choice: { options: ids.slice(at, at + 3) } })!;
      const reply = filled(`Hi Anna,\n\n${made.offer!.text}`);
      expect(check(reply, { ticket, reading }).findings, reply).toEqual([]);
    }
  });

  test.each(SHIPPED.extras)("the extra $id", (extra) => {
    const ticket = plainTicket("Anna Weber", "The lamp came broken.");
    const reading = plainReading({ failures: [extra.failures[0]!], temperature: 0 });
    const playbook = { ...SHIPPED, extras: [{ ...extra, text: extra.text.replace("{thing}", "lamp") }] };
    const made = makeGood({ ticket, reading, aim: "delight", draft: "", playbook, choice: {} })!;
    const reply = `Hi Anna, ${made.extra!.text}`;
    expect(check(reply, { ticket, reading }).findings, reply).toEqual([]);
  });
});

describe("the unexpected extra", () => {
  const FIRST = "customer: We never had a problem before, but the kettle stopped working.";

  test("is there where there is room to delight, and only there", () => {
    expect(good([FIRST]).extra?.text).toMatch(/^One thing more, from me: I'd like to /);
    expect(good([FIRST], { aim: "restore" }).extra).toBeUndefined();
  });

  test("comes once a ticket, in whichever words it was sent", () => {
    const { text } = good([FIRST]).extra!;
    expect(good([FIRST], { draft: `Hi Anna! ${text}` }).extra).toBeUndefined();
    expect(
      good([FIRST, `agent: ${text.replace("One thing more, from me: ", "")}`, FIRST]).extra,
    ).toBeUndefined();
  });
});

function byOrder(lines: string[]) {
  const ids = good(lines).options.map(({ id }) => id);
  return (a: string, b: string) => ids.indexOf(a) - ids.indexOf(b);
}
