// @vitest-environment jsdom
import * as fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import { byRecipe } from "../../lib/helpdesks/by-recipe";
import { Recipe } from "../../lib/helpdesks/recipe";
import { idIn } from "../../lib/helpdesks/walk/address";
import { shaped } from "../../lib/helpdesks/walk/place";
import { exactTime } from "../../lib/helpdesks/walk/time";
import { show } from "./saved";

describe("the id in an address", () => {
  it.each<[Parameters<typeof idIn>[0], string, string | undefined]>([
    [{ path: "/a/tickets/:number/**" }, "/a/tickets/12", "12"],
    [{ path: "/a/tickets/:number/**" }, "/a/tickets/12/edit", "12"],
    [{ path: "/a/tickets/:number" }, "/a/tickets/12/edit", undefined],
    [{ path: "/a/tickets/:number/**" }, "/a/tickets/new", undefined],
    [{ path: "/**/queues/**/:key" }, "/jira/x/queues/custom/5/SUP-7", "SUP-7"],
    [{ path: "/**/queues/**/:key" }, "/jira/x/queues/custom/5", undefined],
    [{ path: "/open/cnv_:id" }, "/open/cnv_1a2b", "1a2b"],
    [{ path: "/**/tickets.php", query: { id: ":number" } }, "/help/scp/tickets.php?a=1&id=5", "5"],
    [{ query: { Action: "Zoom", TicketID: ":number" } }, "/i.pl?Action=Zoom;TicketID=3", "3"],
    [{ query: { Action: "Zoom", TicketID: ":number" } }, "/i.pl?Action=Note;TicketID=3", undefined],
    [{ hash: "ticket/zoom/:number/**" }, "/#ticket/zoom/9/77", "9"],
    [{ path: "/u/:id" }, '/u/"]*', undefined],
  ])("%j in %s is %s", (address, path, id) => {
    expect(idIn(address, `https://desk.example${path}`)).toBe(id);
  });
});

describe("a shape", () => {
  it.each([
    ["mailto:{}", "mailto:a@b.example", "a@b.example"],
    ["mailto:{}", "tel:1", undefined],
    ["Ticket#* — {}", "Ticket#2026 — A — B", "A — B"],
    ["{} <*>", "Ann <ann@b.example>", "Ann"],
    ["* <{}>", "Ann <ann@b.example>", "ann@b.example"],
    ["[#{}] *", "[#12] Late", "12"],
    ["({})", "(a) b", undefined],
  ])("%j of %j is %j", (shape, text, value) => expect(shaped(shape, text)).toBe(value));

  it("takes back out what it was put around, and never throws", () => {
    const word = fc.stringMatching(/^[a-z]{1,8}$/);
    fc.assert(
      fc.property(word, word, word, (before, value, after) => {
        expect(shaped(`${before}<{}>${after}`, `${before}<${value}>${after}`)).toBe(value);
      }),
    );
    fc.assert(
      fc.property(fc.string(), fc.string(), (shape, text) => {
        expect(["string", "undefined"]).toContain(typeof shaped(`${shape}{}`, text));
      }),
    );
  });

  it("is cut from a long text at once", () => {
    const start = performance.now();
    shaped(`${"*a".repeat(90)}{}b`, "a".repeat(200_000));
    expect(performance.now() - start).toBeLessThan(200);
  });
});

it.each([
  ["2026-03-01T10:00:00+01:00", false, "2026-03-01T09:00:00.000Z"],
  ["Sun, 01 Mar 2026 10:00:00 +0100", false, "2026-03-01T09:00:00.000Z"],
  ["1772355600", false, "2026-03-01T09:00:00.000Z"],
  ["1772355600000", false, "2026-03-01T09:00:00.000Z"],
  ["2026-03-01 09:00:00", false, undefined],
  ["2026-03-01 09:00:00", true, "2026-03-01T09:00:00.000Z"],
  ["Yesterday", true, undefined],
])("the time %s (in UTC: %s) is %s", (said, utc, time) => expect(exactTime(said, utc)).toBe(time));

const recipe: Recipe = {
  id: [{ mark: { select: ":scope", take: "data-id" } }],
  ticket: { select: ".ticket" },
  subject: "h1",
  customer: { name: ".who" },
  messages: {
    select: ".m",
    who: [
      { who: "customer", is: ".in" },
      { who: "agent", is: ".out" },
    ],
    author: "b",
    runs: { says: "first", new: ":has(img)" },
    body: "p",
  },
  reply: [{ select: "textarea", note: ".note", public: ".public" }],
  send: "button",
};
const ticket = (inner: string) =>
  `<div class="ticket" data-id="1"><h1>Late<button>Summarise</button></h1><i class="who">Ann</i>${inner}</div>`;
const read = (inner: string, change: Partial<Recipe> = {}) => {
  show(ticket(inner), "https://desk.example/");
  return byRecipe({ ...recipe, ...change }).read(document);
};

describe("what a recipe reads", () => {
  afterEach(() => document.body.replaceChildren());
  const first = '<div class="m in"><b>Ann</b><p>One</p></div>';

  it("carries an author within a run, and not over the start of another's", () => {
    const second = '<div class="m in"><p>Two</p></div>';
    expect(read(first + second)).toMatchObject({ subject: "Late", messages: [{}, { author: "Ann" }] });
    expect(read(`${first}<div class="m in"><img><p>Two</p></div>`)).toEqual({ missing: ["author"] });
    expect(read(`${first}<div class="m out"><p>Two</p></div>`)).toEqual({ missing: ["author"] });
  });

  it("is nothing where words stand in no message, for one has lost its mark", () => {
    expect(read(`${first}<div><b>Ann</b><p>Two</p></div>`)).toEqual({ missing: ["messages"] });
  });

  it("is no ticket where two are in sight, and the one in sight where the other is put away", () => {
    const other = (style: string) => `<div class="ticket" data-id="2" style="${style}"></div>`;
    for (const [style, open] of [
      ["", undefined],
      ["display: none", "1"],
      ["visibility: hidden", "1"],
      ["opacity: 0", "1"],
    ] as const) {
      show(ticket(first) + other(style), "https://desk.example/");
      expect(byRecipe(recipe).open(document), style).toBe(open);
    }
  });

  it("takes no side where the reply's marks say both or neither", () => {
    const mode = (marks: string) => {
      show(ticket(`${first}<form class="${marks}"><textarea></textarea></form>`), "https://desk.example/");
      return byRecipe(recipe).replyBox(document)?.mode;
    };
    expect(["note", "public", "note public", ""].map(mode)).toEqual(["note", "public", undefined, undefined]);
  });

  it("finds nothing by a selector that no browser understands, and says so", () => {
    expect(read(first, { subject: "h1[[", customer: { name: ":nope(" } })).toEqual({
      missing: ["subject", "customer"],
    });
  });

  it("without messages it is a thin one: the reply works, and teaching is offered", () => {
    const { messages: _, ...thin } = recipe;
    show(ticket('<form class="public"><textarea></textarea></form>'), "https://desk.example/");
    expect(byRecipe(thin).read(document)).toMatchObject({ missing: ["messages"], teach: true });
    expect(byRecipe(thin).replyBox(document)?.mode).toBe("public");
  });

  it("explains itself hook by hook, without a word of the messages", () => {
    show(ticket(first), "https://desk.example/");
    const sightings = byRecipe({ ...recipe, channel: ".none" }).explain!(document);
    expect(sightings).toContainEqual({ fact: "subject", hook: "h1", count: 1 });
    expect(sightings).toContainEqual({ fact: "channel", hook: ".none", count: 0 });
    expect(JSON.stringify(sightings)).not.toContain("One");
  });
});

it("a recipe from elsewhere with anything else in it is refused", () => {
  expect(Recipe.safeParse(recipe).success).toBe(true);
  expect(Recipe.safeParse({ ...recipe, script: "alert(1)" }).success).toBe(false);
  expect(Recipe.safeParse({ ...recipe, send: "a".repeat(5000) }).success).toBe(false);
  expect(Recipe.safeParse({ ...recipe, id: [{ address: { path: "/**/**/**/:id" } }] }).success).toBe(false);
});

describe("words in a frame", () => {
  const framed: Partial<Recipe> = { messages: { ...recipe.messages!, body: "iframe" } };
  const frame = (attribute: string) => `<div class="m in"><b>Ann</b><iframe ${attribute}></iframe></div>`;

  it("are read inside it", () => {
    expect(read(frame('data-body="<p>One</p><p>Two</p>"'), framed)).toMatchObject({
      messages: [{ body: { text: "One\n\nTwo" } }],
    });
  });

  it("are still loading while the frame has only its first, empty document", () => {
    expect(read(frame('src="/article/1"'), framed)).toEqual({ missing: ["text"], loading: true });
  });
});
