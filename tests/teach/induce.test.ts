// @vitest-environment jsdom
import { describe, expect, test } from "vitest";
import { parseRecipe } from "@/lib/teach/parse-recipe";
import { grown, kettle, parcel, withNote } from "./tickets";
import { expected, read, scramble, show, threeClicks, unknown } from "./unknown";

const pages = Object.entries(unknown);
const care = unknown.modules!;

describe("a note and a line of the program, which nobody pointed at", () => {
  test("are told from answers by what their marks say", () => {
    show(care, withNote);
    const { recipe, wrong } = threeClicks(care);
    expect(wrong).toEqual([]);
    expect(read(recipe)).toEqual(expected(care, withNote));
  });

  test("never pass for an answer once the marks are gone", () => {
    show(care, withNote);
    const { recipe } = threeClicks(care);
    scramble();
    expect(read(recipe)).toMatchObject({ missing: expect.arrayContaining(["role"]) });
  });
});

test("two picks in one message are no lesson", () => {
  show(care, kettle);
  expect(() => threeClicks({ ...care, agent: '[class*="inbound"] [class*="author"]' })).toThrow(
    /same message/,
  );
});

describe.each(pages)("a page that nobody knows, %s", (_, page) => {
  const taught = () => {
    show(page, kettle);
    return threeClicks(page);
  };

  test("is read right after three clicks", () => {
    const { recipe, wrong } = taught();
    expect(wrong).toEqual([]);
    expect(read(recipe)).toEqual(expected(page, kettle));
  });

  test("gives a recipe that a file can hold", () => {
    const { recipe } = taught();
    expect(parseRecipe(JSON.parse(JSON.stringify(recipe)))).toEqual({ recipe });
  });

  test("gives a recipe without a name or a word of the ticket", () => {
    const text = JSON.stringify(taught().recipe);
    for (const word of ["Ana", "Ruiz", "Okafor", "Tanaka", "Kettle", "kettle", "lid"])
      expect(text).not.toMatch(new RegExp(`\\b${word}\\b`, "i"));
  });

  test("is read right with one message more", () => {
    const { recipe } = taught();
    show(page, grown);
    expect(read(recipe)).toEqual(expected(page, grown));
  });

  test("is read right on another ticket of another requester", () => {
    const { recipe } = taught();
    show(page, parcel);
    expect(read(recipe)).toEqual(expected(page, parcel));
  });

  test("with other class names and one message more is read right, or says that the sides are not to be seen", () => {
    const { recipe } = taught();
    show(page, grown);
    scramble();
    if (page.sidesByClass) expect(read(recipe)).toMatchObject({ missing: ["role"] });
    else expect(read(recipe)).toEqual(expected(page, grown));
  });
});
