import { describe, expect, test } from "vitest";
import { greeted } from "../../lib/acts/greeting";
import usesName from "../../lib/acts/kinds/uses-name";
import { agentMessage } from "../../lib/acts/message";

const called = (text: string, name?: string) =>
  usesName.find(agentMessage(text, name ? { name } : {})).map(({ start, end }) => text.slice(start, end));

describe("a greeting", () => {
  test.each([
    ["Hi Ravi, your parcel is here.", "Ravi"],
    ["dear priyanka, we are glad", "priyanka"],
    ["Hi, Tara. Some branches are open.", "Tara"],
    ["@user Oh no! Hi Ann - what happened?", "Ann"],
    ["Hi Bill thanks for asking", "Bill"],
    ["hi kofi pls look again", "kofi"],
    ["Hello Jean-Pierre, your card is ready.", "Jean-Pierre"],
    ["Good evening, Mr Singh! We open at six.", "Mr Singh"],
    ["Dear Mr. Weber,\nthank you", "Mr. Weber"],
    ["Hiya Steph! Where are you?", "Steph"],
  ])("%j greets %s", (text, name) => {
    expect(greeted(agentMessage(text))?.name).toBe(name);
  });

  test.each([
    "Hi there, your parcel is here.",
    "Hello, I saw your message.",
    "Hello, Marta here from the bakery.",
    "Hi Bakery lovers, we open at 8.",
    "Dear valued customer, thank you.",
    "Hi @anna_b, thank you.",
    "Good evening, sir!",
    "Happy Monday! Enjoy it.",
    "His parcel is here.",
  ])("%j greets nobody by name", (text) => {
    expect(greeted(agentMessage(text))).toBeUndefined();
  });
});

describe("a name in the middle", () => {
  test.each([
    ["Thanks, John", "John"],
    ["Sorry to hear this Mel. Is it the whole street?", "Mel"],
    ["You were right, Dana, the code had expired.", "Dana"],
    ["Hannah, we have your letter.", "Hannah"],
    ["@ Anna What a photo!", "Anna"],
  ])("%j calls %s", (text, name) => {
    expect(called(text)).toEqual([name]);
  });

  test.each([
    "It is on its way. Thanks, Susan",
    "It is on its way. Kind regards, Priya",
    "We fly to Paris, London, Rome.",
    "You can pay by card, cash, PayPal.",
    "However, we have your letter.",
  ])("%j calls nobody", (text) => {
    expect(called(text)).toEqual([]);
  });
});

describe("the customer's name, where it is known", () => {
  test("counts in any spelling and place", () => {
    expect(called("you were right dana, the code had expired", "Dana")).toEqual(["dana"]);
  });

  test("is not found inside a handle, another word or a signature", () => {
    expect(called("@dana_k the danakil code\n\nRegards, Dana", "Dana")).toEqual([]);
  });

  test("that is a word as well counts only where somebody is called", () => {
    expect(called("You may use it until Friday.", "May")).toEqual([]);
    expect(called("May, you can use it.", "May")).toEqual(["May"]);
  });
});
