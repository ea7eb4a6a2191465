// @vitest-environment jsdom
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { reader as zendesk } from "../../lib/helpdesks/zendesk";
import type { Field } from "../../lib/model";
import { everywhere, expected, names, reading, show } from "../pages/zendesk/saved";

/** In a mail's own markup a class is all there is to know a signature by. */
const INSIDE_A_MAIL = ".zd-comment *";

/** Attributes of the model that the reading could lean on, as `attribute="value"` without ids of tickets. */
function hooksOf(name: string): string[] {
  show(name);
  const hooks = new Set<string>();
  everywhere(`*:not(${INSIDE_A_MAIL})`, (element) => {
    for (const { name: attribute, value } of element.attributes) {
      if (["value", "href", "src", "style", "lang", "class"].includes(attribute)) continue;
      hooks.add(`[${attribute}="${value}"]`);
    }
    for (const part of element.classList) hooks.add(`.${part}`);
  });
  return [...hooks];
}

function strip(hook: string) {
  const attribute = /^\[([^=]+)=/.exec(hook)?.[1];
  everywhere(hook, (element) => {
    if (attribute) element.removeAttribute(attribute);
    else element.classList.remove(hook.slice(1));
  });
}

/** Each is one witness only: what goes with it is known, and is less than a wrong word in a mouth. */
const LONE_WITNESSES = ['[aria-label="Email via side conversation"]', '[aria-hidden="true"]', "[data-zes-id"];
const isTime = (hook: string) => hook.startsWith("[datetime=");

describe.each(names)("the page %s without one of its marks", (name) => {
  const { ticket } = expected(name);
  const lone = (hook: string) => LONE_WITNESSES.some((start) => hook.startsWith(start));

  it("gives the same ticket or none, and says what is missing", () => {
    const hooks = hooksOf(name).filter((hook) => !lone(hook) && !isTime(hook));
    expect(hooks.length).toBeGreaterThan(20);
    for (const hook of hooks) {
      show(name);
      strip(hook);
      const read = reading();
      if ("missing" in read) expect(read.missing, hook).not.toEqual([]);
      // It may say less (a channel, the name on a trigger's mail), and nothing else.
      else expect(ticket, hook).toMatchObject(read);
    }
  });

  it("keeps every word when it says no times", () => {
    show(name);
    everywhere("time", (time) => time.removeAttribute("datetime"));
    const read = reading();
    const timeless = ticket.messages.map(({ at: _, id: __, ...message }, index) => ({
      id: `message ${index + 1}`,
      ...message,
    }));
    expect(read).toEqual({ ...ticket, messages: timeless });
  });
});

describe("what is missing is named", () => {
  it.each<[string, string, Field[]]>([
    ["no subject", '[data-test-id="omni-header-subject"]', ["subject"]],
    ["no articles that we know", '[data-test-id="omni-log-comment-item"]', ["messages"]],
    ["no side of the messages", '[data-test-id="omni-log-item-message"]', ["role"]],
    ["no type of the messages", "[type]", ["role"]],
    ["no origin, so that a trigger passes for an agent", "[data-originated-from]", ["role"]],
  ])("%s", (_, hook, missing) => {
    show("email");
    everywhere(hook, (element) => {
      for (const attribute of ["data-test-id", "type", "data-originated-from"])
        if (hook.includes(attribute)) element.removeAttribute(attribute);
    });
    const read = reading();
    expect("missing" in read && read.missing).toEqual(expect.arrayContaining(missing));
  });

  it("no authors", () => {
    show("email");
    everywhere('[data-test-id="omni-log-item-sender"]', (sender) => sender.remove());
    expect(reading()).toEqual({ missing: ["author"] });
  });

  it("no texts", () => {
    show("messaging");
    strip('[data-test-id="omni-log-message-content"]');
    expect(reading()).toHaveProperty("missing", expect.arrayContaining(["text"]));
  });

  it("messages that are still on their way are not missing yet", () => {
    show("email");
    everywhere("article", (article) => article.remove());
    expect(zendesk.read(document)).toEqual({ missing: ["messages"], loading: true });
  });

  it("a ticket with two customers and no requester is not given one of them", () => {
    show("messaging");
    strip('[data-test-id="tabs-nav-item-users"]');
    expect(reading()).toHaveProperty("customer", { name: "Jonas Weber" });
    document.querySelector('[data-test-id="omni-log-item-sender"] strong')!.textContent = "Eva Brandt";
    expect(reading()).toEqual({ missing: ["customer"] });
  });
});

describe("a page that has lost any number of marks", () => {
  const { ticket } = expected("three-open");
  const texts = ticket.messages.map(({ text }) => text);

  it("never mixes in another ticket's subject, customer or words", () => {
    show("three-open");
    const count = document.querySelectorAll("*").length;
    // Which attribute of which element is torn off; names by number, since every element has others.
    const loss = fc.record({ element: fc.nat(count - 1), attribute: fc.nat(5) });
    fc.assert(
      fc.property(fc.array(loss, { minLength: 1, maxLength: 60 }), (losses) => {
        show("three-open");
        const elements = [...document.querySelectorAll("*")];
        for (const { element, attribute } of losses) {
          const name = elements[element]!.getAttributeNames()[attribute];
          if (name) elements[element]!.removeAttribute(name);
        }
        const read = reading();
        if ("missing" in read) return;
        expect([ticket.subject, ""]).toContain(read.subject);
        expect(read.customer).toEqual(ticket.customer);
        for (const { text } of read.messages) expect(texts).toContain(text);
      }),
      { numRuns: 60 },
    );
  });
});
