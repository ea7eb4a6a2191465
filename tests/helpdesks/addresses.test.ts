import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { helpdesks } from "../../lib/helpdesks/all";
import { Recipe } from "../../lib/helpdesks/recipe";
import { fits } from "../../lib/helpdesks/walk/address";
import { readerOf } from "./saved";

const known = Object.entries(helpdesks);
const files = readdirSync(new URL("../../lib/helpdesks/", import.meta.url))
  .filter((file) => file.endsWith(".ts"))
  .filter((file) => !["all.ts", "by-recipe.ts", "helpdesk.ts", "recipe.ts"].includes(file))
  .map((file) => file.slice(0, -".ts".length));

it("every file of the folder is a helpdesk, by its name", () => {
  expect(Object.keys(helpdesks).sort()).toEqual(files.sort());
  expect(files).toContain("zendesk");
});

describe.each(known)("%s", (id, helpdesk) => {
  const { match, examples } = helpdesk.addresses;

  it("says its name, where its hooks come from, and an address of an open ticket", () => {
    expect(helpdesk.name).not.toBe("");
    expect(helpdesk.evidence.source.length).toBeGreaterThan(20);
    expect(helpdesk.signature).not.toBe("");
    expect(examples).not.toEqual([]);
    for (const example of examples) expect(new URL(example).href).toBe(example);
  });

  it("is a recipe as one can be imported, or has a reader of its own", () => {
    if (helpdesk.recipe) expect(Recipe.parse(helpdesk.recipe)).toEqual(helpdesk.recipe);
    else expect(readerOf(id).send).not.toBe("");
    expect(helpdesk.evidence.status === "thin").toBe(
      helpdesk.recipe !== undefined && !helpdesk.recipe.messages,
    );
  });

  it.each(examples)("%s is its own and no other's", (address) => {
    const claimed = known.filter(([, other]) =>
      other.addresses.match.some((pattern) => fits(pattern, address)),
    );
    expect(claimed.map(([name]) => name)).toEqual(match.length ? [id] : []);
  });
});

describe("an address fits a pattern", () => {
  const pattern = "https://*.zendesk.com/agent/*";
  it.each([
    ["https://acme.zendesk.com/agent/tickets/1", true],
    ["https://a.b.zendesk.com/agent/", true],
    ["https://acme.zendesk.com:8443/agent/tickets/1?page=2", true],
    ["http://acme.zendesk.com/agent/tickets/1", false],
    ["https://acme.zendesk.com/hc/en-us", false],
    ["https://notzendesk.com/agent/tickets/1", false],
    ["https://acme.zendesk.com.example/agent/tickets/1", false],
    ["https://example.com/?https://acme.zendesk.com/agent/", false],
    ["https://example.com/.zendesk.com/agent/tickets/1", false],
  ])("%s: %s", (address, fitting) => expect(fits(pattern, address)).toBe(fitting));
});
