import { describe, expect, test } from "vitest";
import type { ZodMiniType } from "zod/mini";
import { Act, missingIn, Pack, Rule, Stage } from "./content";

type Files = Record<string, { default?: unknown }>;

const FOLDERS: [string, Files, ZodMiniType][] = [
  ["coach rule", import.meta.glob("../../lib/coach/rules/*.ts", { eager: true }), Rule],
  ["act", import.meta.glob("../../lib/acts/kinds/*.ts", { eager: true }), Act],
  ["phrase pack", import.meta.glob("../../lib/phrases/packs/*.ts", { eager: true }), Pack],
  ["stage of the method", import.meta.glob("../../lib/method/stages/*.ts", { eager: true }), Stage],
];

describe.each(FOLDERS)("every %s", (_, files, schema) => {
  test("has all that it needs", () => {
    expect(Object.keys(files).length).toBeGreaterThan(0);
    const missing = Object.entries(files).flatMap(([path, file]) =>
      missingIn(path.replace("../../", ""), file.default, schema),
    );
    expect(missing).toEqual([]);
  });
});

describe("who adds something is told kindly what is missing", () => {
  test("a rule without a source and with one example", () => {
    const rule = {
      about: "a word that nobody likes",
      severity: "note",
      check: () => [],
      examples: { flagged: [{ draft: "Alas." }, { draft: "Alack." }], fine: [{ draft: "A lass." }] },
    };
    expect(missingIn("lib/coach/rules/alas.ts", rule, Rule)).toEqual([
      "lib/coach/rules/alas.ts: say in `source` who found or teaches it: an entry of the guidance, or your team",
      "lib/coach/rules/alas.ts: add two near misses to `examples.fine` that it must be silent on",
    ]);
  });

  test("a phrase that does not say when it fits", () => {
    const phrase = {
      id: "act-new.one",
      stage: "act",
      text: "I'll call you on {when}.",
      why: "a dated call",
      source: "our team",
    };
    expect(missingIn("lib/phrases/packs/act-new.ts", [phrase], Pack)).toEqual([
      "lib/phrases/packs/act-new.ts, number 1: say in `fits` whom it suits; `{}` suits everybody",
    ]);
  });

  test("a prompt that nothing ticks, and a file that exports nothing", () => {
    const prompts = [{ id: "new", text: () => "", source: "our team" }];
    expect(missingIn("lib/method/stages/act.ts", { id: "act", prompts }, Stage)).toEqual([
      "lib/method/stages/act.ts, number 1: add `find(facts)`, which gives the words that tick it",
    ]);
    expect(missingIn("lib/coach/rules/empty.ts", undefined, Rule)).toEqual([
      "lib/coach/rules/empty.ts: export it as the default",
    ]);
  });
});
