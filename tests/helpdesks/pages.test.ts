// @vitest-environment jsdom
/** One contract over all saved pages. For one helpdesk alone: `-t "zendesk"`. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { helpdesks } from "../../lib/helpdesks/all";
import type { Unread } from "../../lib/helpdesks/helpdesk";
import type { MessagesRecipe } from "../../lib/helpdesks/recipe";
import { helpdeskTable } from "../../scripts/docs/helpdesks";
import { bare, has, hooksOf, marksOf, strip, wrong } from "./contract";
import { fillFrames, loneOf, readerOf, reading, saved, show, sourceOf } from "./saved";

afterAll(() => console.log(helpdeskTable()));

it("every helpdesk has two saved pages at least, and every page a helpdesk", () => {
  const count = (id: string) => saved.filter(({ helpdesk }) => helpdesk === id).length;
  expect(Object.keys(helpdesks).filter((id) => count(id) < 2)).toEqual([]);
  expect(saved.filter(({ helpdesk }) => !Object.hasOwn(helpdesks, helpdesk))).toEqual([]);
});

describe.each(saved.map((one) => [`${one.helpdesk} ${one.page}`, one] as const))("%s", (_, one) => {
  const { helpdesk, expected } = one;
  const { ticket } = expected;
  const reader = readerOf(helpdesk);
  const { recipe } = helpdesks[helpdesk]!;
  const lone = loneOf(helpdesk);
  const derivedIds = recipe ? !recipe.messages?.id : helpdesk === "zendesk";
  let html = "";
  beforeAll(async () => {
    html = await sourceOf(one);
  });
  const fresh = () => show(html, expected.address);
  const mode = () => reader.replyBox(document)?.mode ?? "absent";
  /** What is wrong with the page as it stands now: with what is read, and with where a reply would go. */
  const fault = () => {
    const open = reader.open(document);
    if (open !== undefined && expected.open !== undefined && open !== expected.open) return `ticket ${open}`;
    const read = reading(reader);
    if (!ticket && !("missing" in read)) return "read, though the page has no ticket";
    const box = mode();
    if (box !== "absent" && box !== expected.reply) return `a ${box} reply`;
    return ticket && wrong(read as never, ticket, derivedIds);
  };

  it("is its product's page and no other's, says which ticket is open and where its reply is written", () => {
    fresh();
    const signed = Object.entries(helpdesks).filter(([, other]) => document.querySelector(other.signature));
    expect(signed.map(([name]) => name)).toEqual([helpdesk]);
    if (expected.open !== undefined) expect(reader.open(document)).toBe(expected.open);
    expect(mode()).toBe(expected.reply);
  });

  it("is read word by word, or says what is missing", () => {
    fresh();
    const read = reading(reader);
    if (ticket) return expect(read).toEqual(ticket);
    expect((read as Unread).missing).not.toEqual([]);
    expect(read).toMatchObject(expected.unread ?? {});
  });

  it("is wrong in nothing without any one of its hooks", { timeout: 60_000 }, () => {
    fresh();
    const hooks = recipe ? hooksOf(recipe) : marksOf(document);
    const faults: string[] = [];
    for (const hook of hooks.filter((hook) => !Object.hasOwn(lone, hook))) {
      const bearers = [...document.querySelectorAll("*")].filter((element) => has(element, hook));
      const back = bearers.map((element) => strip(element, hook));
      const found = fault();
      if (found) faults.push(`${hook}: ${found}`);
      for (const undo of back) undo();
      if (!recipe) continue;
      for (const [place, element] of bearers.entries()) {
        const undo = strip(element, hook);
        const one = fault();
        if (one) faults.push(`${hook} (${place + 1}.): ${one}`);
        undo();
      }
    }
    expect(faults).toEqual([]);
  });

  it("gives what is there, and says where it is a part, while other messages are not in the page", () => {
    const list = recipe?.messages;
    if (!list || !ticket) return expect(ticket === undefined || recipe === undefined).toBe(true);
    fresh();
    const there = [...document.querySelectorAll(list.select)];
    for (const message of there.slice(0, Math.ceil(there.length / 2))) message.remove();
    const read = reading(reader);
    if ("missing" in read) return expect(read.missing).not.toEqual([]);
    const texts = ticket.messages.map(({ who, author, text }) => JSON.stringify({ who, author, text }));
    const places = read.messages.map(({ who, author, text }) =>
      texts.indexOf(JSON.stringify({ who, author, text })),
    );
    expect(places).toEqual([...places].sort((one, other) => one - other));
    expect(places).not.toContain(-1);
    expect(read.partial).toBe(ticket.partial || saysMore(list));
  });

  it("is the same under other class names, in another order of what no hook orders, and made anew", () => {
    fresh();
    if (recipe) {
      const named = hooksOf(recipe).filter((hook) => hook.startsWith("."));
      const prefixes = /\[class[*^]=/.test(JSON.stringify(recipe));
      let count = 0;
      for (const element of document.querySelectorAll("[class]"))
        for (const name of prefixes ? [] : [...element.classList])
          if (!named.some((hook) => has(element, hook) && bare(hook) === name))
            element.classList.replace(name, `sc-${(count++).toString(36)}`);
      expect(fault(), "other class names").toBeUndefined();
      reorder(recipe.messages);
      expect(fault(), "another order").toBeUndefined();
    }
    fresh();
    document.body.replaceWith(document.body.cloneNode(true));
    fillFrames();
    expect(fault(), "made anew").toBeUndefined();
    if (ticket) expect(reading(reader)).toEqual(ticket);
  });
});

/** The page's own words for what it has of the conversation, as its recipe reads them. */
function saysMore({ partial, total, select }: MessagesRecipe): boolean {
  const count = (selector: string | undefined) => (selector ? document.querySelectorAll(selector).length : 0);
  return count(partial) > 0 || count(total) > count(select);
}

/** Turns siblings round where neither words nor messages stand in the order of the page. */
function reorder(messages: { select: string; body: string | string[] } | undefined): void {
  const inWords = messages ? [messages.body].flat().join(", ") : "body";
  for (const parent of [...document.body.querySelectorAll("*")]) {
    const children = [...parent.children];
    const texts = [...parent.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
    const ordering = messages && parent.querySelectorAll(messages.select).length > 1;
    if (children.length < 2 || texts || ordering || parent.closest(inWords)) continue;
    if (parent.closest("[contenteditable], svg, select")) continue;
    parent.append(...children.reverse());
  }
  fillFrames();
}
