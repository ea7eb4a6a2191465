import { beforeEach, describe, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { findHelpdesk } from "@/lib/find-helpdesk";
import demo from "@/lib/helpdesks/demo";
import * as taught from "@/lib/store/taught";

const at = (url: string) => ({ id: "amends", url, tab: { id: 7 }, frameId: 0 }) as never;
const OWN = "https://support.example.com/Ticket/Display.html?id=1";
let injected: unknown[];

beforeEach(() => {
  injected = [];
  Object.assign(fakeBrowser, {
    scripting: { executeScript: async (injection: unknown) => injected.push(injection) },
  });
});

describe("the helpdesk of a page", () => {
  test("is known by its address, and its recipe is sent to the page", async () => {
    const found = await findHelpdesk(undefined, at("http://127.0.0.1:4712/amends-demo/tickets/1012"));
    expect(found).toEqual({ kind: "recipe", id: "demo", name: "Harbour Desk", recipe: demo.recipe });
    expect(injected).toEqual([]);
  });

  test("that is read by code has its reader put into the page, and into that frame alone", async () => {
    const found = await findHelpdesk(undefined, at("https://acme.zendesk.com/agent/tickets/1"));
    expect(found).toEqual({ kind: "reader", id: "zendesk", name: "Zendesk" });
    expect(injected).toEqual([{ target: { tabId: 7, frameIds: [0] }, files: ["/helpdesks/zendesk.js"] }]);
  });

  test("of an own domain is looked for by the marks of all products, then asked for by its id", async () => {
    const found = await findHelpdesk(undefined, at(OWN));
    expect(found.kind).toBe("unknown");
    expect(found.kind === "unknown" && found.signatures.map(([id]) => id)).toContain("request-tracker");
    expect(await findHelpdesk("request-tracker", at(OWN))).toMatchObject({ kind: "reader" });
  });

  test.each(["nobody", "constructor", "__proto__"])("is none that is called %s", async (id) => {
    expect(await findHelpdesk(id, at(OWN))).toMatchObject({ kind: "unknown" });
  });

  test("is the one that the agent taught, before any that is known", async () => {
    vi.spyOn(taught, "taughtFor").mockImplementation(async (origin) =>
      origin === "https://acme.zendesk.com" ? demo.recipe : undefined,
    );
    expect(await findHelpdesk(undefined, at("https://acme.zendesk.com/agent/tickets/1"))).toEqual({
      kind: "recipe",
      id: "taught",
      name: "acme.zendesk.com",
      recipe: demo.recipe,
    });
  });
});
