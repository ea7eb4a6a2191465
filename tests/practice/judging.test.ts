import { describe, expect, test } from "vitest";
import type { Ticket } from "@/lib/model";
import { suggest } from "@/lib/phrases/suggest";
import { scenarios } from "@/lib/practice/all";
import { answer, begin } from "@/lib/practice/play";
import { read } from "@/lib/reading/read";
import { paste, scenarioOf, type Typed, type } from "./typed";

const sets = import.meta.glob<Typed[]>("./conversations/*.json", { eager: true, import: "default" });

describe.each(Object.entries(sets))("the conversations of %s", (_, conversations) => {
  test("end well and badly as they should, in nine of ten at least", { timeout: 60_000 }, () => {
    const wrong = conversations.filter((one) => (type(one).ending === "won") !== one.good);
    expect(wrong.length / conversations.length, JSON.stringify(wrong, null, 1)).toBeLessThanOrEqual(0.1);
  });
});

/** Somebody in every kind of trouble, so that the best phrases of every kind are offered. */
const ticket: Ticket = {
  key: "t",
  helpdesk: "Demo",
  id: "1",
  url: "",
  subject: "",
  customer: { name: "Sam Lee" },
  messages: [
    {
      id: "c",
      who: "customer",
      text: "My order is late again, the second one came broken, you charged me twice and nobody answers. I want a refund. When will I get it? I'm furious and scared that it is lost.",
    },
  ],
  partial: false,
};
const best = (["listen", "acknowledge", "agree", "act"] as const)
  .flatMap((stage) => suggest({ ticket, reading: read(ticket), stage, used: [], limit: 13 }))
  .slice(0, 50)
  .map(({ text }) => text);

test("there are 50 best phrases to try", () => {
  expect(new Set(best).size).toBe(50);
});

test("no scenario is won by one fixed text: the best phrases, each alone and all together", {
  timeout: 240_000,
}, () => {
  const texts = [...best, best.join(" "), best.join("\n\n")];
  const won = scenarios.flatMap(({ id }) => texts.filter((text) => paste(id, text).ending === "won"));
  expect(won).toEqual([]);
});

test("no scenario is won by its own best answer, given twice", { timeout: 60_000 }, () => {
  expect(scenarios.filter(({ id, models }) => paste(id, models[0]).ending === "won")).toEqual([]);
  expect(scenarios.filter(({ id, models }) => paste(id, models.join(" ")).ending === "won")).toEqual([]);
});

describe("what a reply does", () => {
  const scenario = scenarioOf("late-birthday-machine");
  const turnAfter = (reply: string) => answer(begin(scenario), reply).turns[0]!;

  test("an empty courtesy leaves them unheard", () => {
    const turn = turnAfter(
      "Thank you for contacting us. We apologise for any inconvenience and will look into it shortly.",
    );
    expect(turn.met.map(({ need }) => need)).not.toContain("heard");
    expect(turn.next).toBe("heard");
  });

  test("a promise without a day leaves them asking when", () => {
    const turn = turnAfter(
      "Hi Dana, I'm sorry that the espresso machine missed his birthday, that was our mistake. I'll send you a new one.",
    );
    expect(turn.next).toBe("date");
  });

  test("blame heats them up, whatever is offered beside it", () => {
    const turn = turnAfter(
      "Hi Dana, sorry about the espresso machine! You should have ordered it earlier. A new one comes tomorrow.",
    );
    expect(turn.harms.map(({ harm }) => harm)).toContain("blame");
    expect(turn.next).toBe("hurt");
  });

  test("who was hurt has to be heard anew", () => {
    const hurt = answer(begin(scenario), "You should have ordered your espresso machine earlier.");
    const plan = answer(hurt, "I'll send a new one by courier tomorrow.");
    expect(plan.turns.at(-1)!.next).toBe("heard");
  });

  test("chat spelling is read as what it says, and its words are shown where they were typed", () => {
    const reply =
      "dana thats our mistake, the espresso machine never left the depot. a new one is with u tmrw";
    const { met } = turnAfter(reply);
    const owned = met.find(({ need }) => need === "owned")!.spans[0]!;
    expect(reply.slice(owned.start, owned.end)).toContain("our mistake");
    expect(met.map(({ need }) => need)).toContain("date");
  });

  test("nothing typed does nothing", () => {
    expect(answer(begin(scenario), " \n ").turns).toEqual([]);
  });

  test("wild text of any kind is judged, and ends", () => {
    for (const text of [
      "\u0000\u202e<b>x</b>",
      "a".repeat(20_000),
      "sorry ".repeat(3000),
      "{thing}",
      "🙂".repeat(500),
    ])
      expect(paste("cracked-bath", text).ending).toBe("lost");
  });
});
