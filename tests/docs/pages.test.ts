import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { STAGES } from "../../lib/method/progress";
import { phrases } from "../../lib/phrases/all";
import { table } from "../../scripts/docs/markdown";
import { PAGES } from "../../scripts/docs/pages";

describe.each(Object.entries(PAGES))("%s", (path, page) => {
  test("is what the data says now; `npm run docs` writes it", () => {
    expect(readFileSync(path, "utf8")).toBe(page());
  });
});

test("every prompt and every phrase stands in its page", () => {
  const method = PAGES["docs/method.md"]!();
  for (const { id, prompts } of STAGES)
    for (const prompt of prompts) expect(method).toContain(`| ${id} | \`${prompt.id}\``);
  const words = PAGES["docs/phrases.md"]!();
  for (const { id } of phrases) expect(words).toContain(`\`${id}\``);
});

test("a cell holds what it is given, on one line", () => {
  expect(table(["a"], [["one | two\nthree <b>"]])).toBe("| a |\n| --- |\n| one \\| two three &lt;b> |");
});
