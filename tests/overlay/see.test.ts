// @vitest-environment jsdom
import { beforeEach, expect, test } from "vitest";
import type { Reader } from "@/lib/helpdesks/helpdesk";
import { see } from "@/lib/overlay/see";

beforeEach(() => document.body.replaceChildren());

const readerWith = (element?: HTMLElement, more: Partial<Reader> = {}): Reader => ({
  open: () => "1",
  read: () => ({ missing: ["messages"] }),
  replyBox: () => element && { element, mode: "public" },
  send: "button",
  ...more,
});
const field = (root: Document | ShadowRoot) => {
  const element = document.createElement("textarea");
  (root instanceof Document ? root.body : root).append(element);
  return element;
};

test("a reader that does not tell its hooks has none, and a page without a reply box no editor", () => {
  expect(see(document, "znuny", readerWith())).toEqual({ helpdesk: "znuny", within: [] });
});

test("hooks are handed on as the reader tells them", () => {
  const sightings = [{ fact: "subject", hook: "h1", count: 1 } as const];
  expect(see(document, "znuny", readerWith(undefined, { explain: () => sightings })).sightings).toBe(
    sightings,
  );
});

test("the editor is named by its family, on the page itself", () => {
  expect(see(document, "demo", readerWith(field(document)))).toMatchObject({
    editor: "textarea",
    within: [],
  });
});

test("where the editor stands is told from the inside out", () => {
  const frame = document.createElement("iframe");
  document.body.append(frame);
  const inside = frame.contentDocument!;
  const host = inside.createElement("div");
  inside.body.append(host);
  const element = inside.createElement("textarea");
  host.attachShadow({ mode: "open" }).append(element);
  expect(see(document, "demo", readerWith(element)).within).toEqual(["shadow", "frame"]);
});
