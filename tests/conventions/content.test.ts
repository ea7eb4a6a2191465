// @vitest-environment happy-dom
import { runInThisContext } from "node:vm";
import { describe, expect, test } from "vitest";
import type { ZodMiniType } from "zod/mini";
import { KINDS } from "../../scripts/new/kinds";
import { Act, EditorFile, HelpdeskFile, missingIn, Pack, Rule, Signal, Situation, Stage } from "./content";

type Files = Record<string, { default?: unknown }>;

const FOLDERS: [string, Files, ZodMiniType][] = [
  ["coach rule", import.meta.glob("../../lib/coach/rules/*.ts", { eager: true }), Rule],
  ["act", import.meta.glob("../../lib/acts/kinds/*.ts", { eager: true }), Act],
  ["phrase pack", import.meta.glob("../../lib/phrases/packs/*.ts", { eager: true }), Pack],
  ["signal", import.meta.glob(["../../lib/reading/signals/*.ts", "!**/all.ts"], { eager: true }), Signal],
  ["scenario", import.meta.glob("../../lib/practice/scenarios/*.ts", { eager: true }), Situation],
  [
    "helpdesk",
    import.meta.glob(["../../lib/helpdesks/*.ts", "!**/{all,by-recipe,helpdesk,recipe}.ts"], { eager: true }),
    HelpdeskFile,
  ],
  ["editor", families(import.meta.glob("../../lib/editors/*.ts", { eager: true })), EditorFile],
  ["stage of the method", import.meta.glob("../../lib/method/stages/*.ts", { eager: true }), Stage],
];

/** In that folder the families are the files with a default; the others are what families are made of. */
function families(files: Files): Files {
  return Object.fromEntries(Object.entries(files).filter(([, file]) => file.default !== undefined));
}

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

  const SCHEMAS: Record<string, ZodMiniType> = {
    helpdesk: HelpdeskFile,
    editor: EditorFile,
    rule: Rule,
    act: Act,
    signal: Signal,
    phrases: Pack,
    scenario: Situation,
  };

  test.each(Object.keys(KINDS))("a %s as `npm run new` begins it", (name) => {
    const { path, text } = KINDS[name]!;
    const file = path("new-one");
    const begun = text("new-one")
      .replace(/^import .*$/gm, "")
      .replace("export default", "({anyOf, plainPaste}) => (")
      .replace(/ satisfies [^;]+;/, ")");
    const content = runInThisContext(begun)({ anyOf: () => /(?!)/, plainPaste: () => true });
    const missing = missingIn(file, content, SCHEMAS[name]!);
    expect(missing.length).toBeGreaterThan(0);
    for (const one of missing) expect(one).toMatch(/^lib\/[a-z/]+new-one\.ts(, number \d+)*: \w.{20,}/);
  });
});
