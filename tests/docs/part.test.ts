import { expect, test } from "vitest";
import { withPart } from "../../scripts/docs/part";

const page = "Before.\n<!-- sizes: npm run x writes this -->\nold\n<!-- /sizes -->\nAfter.";

test("a command's part of a page is written anew, and all around it stays", () => {
  const anew = withPart(page, "sizes", "npm run x", "new");
  expect(anew).toBe("Before.\n<!-- sizes: npm run x writes this -->\n\nnew\n\n<!-- /sizes -->\nAfter.");
  expect(withPart(anew, "sizes", "npm run x", "new")).toBe(anew);
});

test("a page without the place for it is left alone, and the lines that it needs are named", () => {
  expect(() => withPart("Before.", "sizes", "npm run x", "new")).toThrow("<!-- /sizes -->");
});
