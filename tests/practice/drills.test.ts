import { describe, expect, test } from "vitest";
import { costsOf, drills, FEELINGS, judgeSentence } from "@/lib/practice/drill";

test("there are 30 drills at least, on six feelings", () => {
  expect(drills.length).toBeGreaterThanOrEqual(30);
  expect(FEELINGS).toHaveLength(6);
  expect(new Set(drills.map(({ id }) => id)).size).toBe(drills.length);
});

test.each(drills.map((drill) => [drill.id, drill] as const))(
  "%s has three costs and a good sentence of its own",
  (_, drill) => {
    expect(new Set(costsOf(drill)).size).toBe(3);
    expect(judgeSentence(drill, drill.better)).toEqual({ feeling: true, cost: true, flaws: [] });
  },
);

describe("a sentence", () => {
  const drill = drills.find(({ id }) => id === "worried-1")!;

  test("that only says the feeling has not named the cost", () => {
    expect(judgeSentence(drill, "That must be a worrying time.")).toMatchObject({
      feeling: true,
      cost: false,
    });
  });

  test("that only says the facts has not named the feeling", () => {
    expect(judgeSentence(drill, "Your insulin is in a van in Leeds.")).toMatchObject({
      feeling: false,
      cost: true,
    });
  });

  test("that is stock is told so, kindly", () => {
    expect(judgeSentence(drill, "I understand your frustration.").flaws).not.toEqual([]);
  });
});
