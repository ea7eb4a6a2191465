import { expect, test } from "vitest";
import { check } from "../../lib/coach/check";
import { rulesWith } from "../../lib/coach/wordings";
import { rulesOff, type Wording } from "../../lib/playbook/coaching";
import { reading, ticket } from "../coach/fixtures";

const TICKET: Wording = {
  id: "ticket",
  words: ["your ticket", "a.b*"],
  advice: "Customers have a bike, not a ticket.",
  better: "your bike",
};
const found = (draft: string, wording = TICKET) =>
  check(draft, { ticket: ticket(), reading: reading() }, { rules: rulesWith([wording]) })
    .findings.filter(({ rule }) => rule === "team.ticket")
    .map(({ start, end, why, better, severity }) => ({
      words: draft.slice(start, end),
      why,
      better,
      severity,
    }));

test("a team's wording is found as whole words in any case, with the team's advice and words", () => {
  expect(found("We fixed it. Your ticket is done.")).toEqual([
    { words: "Your ticket", why: TICKET.advice, better: "Your bike", severity: "note" },
  ]);
  expect(found("It is your\n  ticket now").map(({ words }) => words)).toEqual(["your\n  ticket"]);
  expect(found("Those are your tickets, and colour ticket sales")).toEqual([]);
});

test("it is a wording and no expression", () => {
  expect(found("aab and axb")).toEqual([]);
  expect(found("It says a.b* there").map(({ words }) => words)).toEqual(["a.b*"]);
});

test("a draft made of its beginnings stays fast", () => {
  const words = ["a ".repeat(39).trim()];
  const started = performance.now();
  found("a ".repeat(20_000), { ...TICKET, words });
  expect(performance.now() - started).toBeLessThan(2000);
});

test("the team's word on a rule holds over the agent's", () => {
  expect([...rulesOff(["shouting", "policy"], { off: ["too-long"], on: ["shouting"] })].sort()).toEqual([
    "policy",
    "too-long",
  ]);
});
