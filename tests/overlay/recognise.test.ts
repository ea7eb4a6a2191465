// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import demo from "@/lib/helpdesks/demo";
import type { Reader } from "@/lib/helpdesks/helpdesk";
import type { Found } from "@/lib/messages";
import { recognise } from "@/lib/overlay/recognise";

const READER: Reader = {
  open: () => "1",
  read: () => ({ missing: [] }),
  replyBox: () => undefined,
  send: "b",
};
const readers = globalThis as { [key: symbol]: unknown };
const SIGNATURES: Found = { kind: "unknown", signatures: [["tracker", "#tracker"]] };

let stop: AbortController;
let answers: Record<string, Found>;
let asked: (string | undefined)[];

beforeEach(() => {
  stop = new AbortController();
  asked = [];
  vi.spyOn(fakeBrowser.runtime, "sendMessage").mockImplementation(async (message) => {
    const { id } = message as unknown as { id?: string };
    asked.push(id);
    return { ok: true, value: answers[id ?? "address"] };
  });
});
afterEach(() => {
  stop.abort();
  document.body.replaceChildren();
  delete readers[Symbol.for("amends-readers")];
});

test("a page whose address is known is read by the recipe that is sent", async () => {
  answers = { address: { kind: "recipe", id: "demo", name: "Harbour Desk", recipe: demo.recipe } };
  const found = await recognise(document, stop.signal);
  expect(found).toMatchObject({ id: "demo", name: "Harbour Desk" });
  expect(found.reader.send).toBe(demo.recipe.send);
});

test("a page that shows its product late is recognised then, and asked about once", async () => {
  answers = { address: SIGNATURES, tracker: { kind: "reader", id: "tracker", name: "Tracker" } };
  readers[Symbol.for("amends-readers")] = { tracker: READER };
  const found = recognise(document, stop.signal);
  document.body.append("Loading…");
  await expect.poll(() => asked).toEqual([undefined]);
  const mark = document.createElement("div");
  mark.id = "tracker";
  document.body.append(mark);
  expect(await found).toEqual({ id: "tracker", name: "Tracker", reader: READER });
  document.body.append("more");
  expect(asked).toEqual([undefined, "tracker"]);
});

test("a reader that the browser did not let in is an error, not a guess", async () => {
  answers = { address: { kind: "reader", id: "tracker", name: "Tracker" } };
  await expect(recognise(document, stop.signal)).rejects.toThrow("No reader");
});
