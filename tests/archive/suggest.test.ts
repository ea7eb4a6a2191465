import { expect, test } from "vitest";
import { phrases } from "../../lib/phrases/all";
import { answersTo } from "./answers";

const suggest = (...lines: (string | object)[]) => answersTo("archive/suggest", lines);
const LATE = "My espresso machine was promised for Monday and has not come. Where is it?!";

test("a ticket is answered with its aim, its stage, what is next, and words for it", {
  timeout: 30_000,
}, async () => {
  const messages = [{ from: "customer", text: LATE }];
  const { code, err, answers } = await suggest({
    id: "t",
    messages,
    customer_name: "Ana Ruiz",
    agent_name: "Sam Hill",
  });
  expect({ code, err }).toEqual({ code: 0, err: "" });
  const [answer] = answers;
  expect(Object.keys(answer)).toEqual(["id", "aim", "stage", "next", "suggestions"]);
  expect(["delight", "restore"]).toContain(answer.aim);
  expect(["listen", "acknowledge", "agree", "act"]).toContain(answer.stage);
  expect(answer.next).toMatch(/^\p{Lu}.+[.?”]$/u);
  expect(answer.suggestions.length).toBeGreaterThanOrEqual(3);
  for (const { id, text, why } of answer.suggestions) {
    expect(phrases.find((phrase) => phrase.id === id)?.stage).toBe(answer.stage);
    expect(text).toContain("espresso machine");
    expect(why).not.toBe("");
  }
});

test("what an agent has said already is not suggested again, and moves the stage on", {
  timeout: 30_000,
}, async () => {
  const first = { from: "customer", text: LATE };
  const { answers } = await suggest({ text: LATE }, { messages: [first] });
  const words = answers[0].suggestions[0].text;
  expect(answers[1].suggestions).toEqual(answers[0].suggestions);
  const { answers: after } = await suggest({ messages: [first, { from: "agent", text: words }] });
  expect(after[0].suggestions.map(({ text }: { text: string }) => text)).not.toContain(words);
});

test("a satisfied customer is thanked and followed up", { timeout: 30_000 }, async () => {
  const { answers } = await suggest({
    messages: [
      { from: "customer", text: LATE },
      { from: "agent", text: "I'm sorry it is late. It arrives tomorrow." },
      { from: "customer", text: "It came this morning, all is perfect now. Thank you so much!" },
    ],
  });
  expect(answers[0].stage).toBe("act");
});

test("a bad line says what is wrong with it, in its place", { timeout: 30_000 }, async () => {
  const { code, answers } = await suggest(
    { id: 1 },
    { id: 2, text: "a", messages: [] },
    { id: 3, text: "a", customer_name: 4 },
    { id: 4, messages: [{ from: "boss", text: "a" }] },
  );
  expect(code).toBe(1);
  expect(answers.map(({ error }) => error)).toEqual([
    "text: must be there, or messages instead",
    "messages: must not stand beside text",
    "customer_name: must be a string",
    'messages[0].from: must be "customer", "agent" or "note"',
  ]);
});
