import { beforeEach, describe, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { hostedHelpdesks, knownHelpdesk, stateOf } from "@/lib/known-helpdesk";

const OWN = "https://desk.example.com/tickets/1";
const TAB = 7;

/** What the look into the tab answers with. */
let look: () => Promise<{ result: string }[]>;

beforeEach(() => {
  fakeBrowser.reset();
  look = async () => [{ result: "" }];
  Object.assign(fakeBrowser, {
    permissions: { contains: async () => true },
    scripting: { executeScript: () => look() },
  });
  vi.spyOn(fakeBrowser.runtime, "getManifest").mockReturnValue({
    content_scripts: [{ matches: ["https://*.zendesk.com/agent/*"] }],
  } as never);
});

const switchedOn = () => fakeBrowser.storage.local.set({ sites: ["https://desk.example.com/*"] });
const fails = (why: string) => {
  look = () => Promise.reject(new Error(why));
};

describe("the page in a tab", () => {
  test("is of the product whose mark is in it, also before Amends is on there", async () => {
    look = async () => [{ result: "znuny" }];
    expect(await stateOf(OWN, TAB)).toEqual({ state: "off", page: { helpdesk: "Znuny" } });
  });

  test("is of the product whose address it has", async () => {
    const url = "https://shop.zendesk.com/agent/tickets/1";
    expect(await stateOf(url, TAB)).toEqual({ state: "known", page: { helpdesk: "Zendesk" } });
  });

  test("needs no switch where only a part of the host is a helpdesk that Amends comes with", async () => {
    const part = await stateOf("http://127.0.0.1:4712/amends-demo/tickets/1012", TAB);
    expect(part).toEqual({ state: "known", page: { helpdesk: "Harbour Desk" } });
    expect(await stateOf("http://127.0.0.1:4712/else", TAB)).toEqual({ state: "off", page: "none" });
  });

  test("without a mark is of none that is known", async () => {
    await switchedOn();
    expect(await stateOf(OWN, TAB)).toEqual({ state: "on", page: "none" });
  });

  test("is blocked where the browser names a rule", async () => {
    fails("This page cannot be scripted due to an ExtensionsSettings policy.");
    expect(await stateOf(OWN, TAB)).toEqual({ state: "off", page: "blocked" });
    expect(await stateOf("https://shop.zendesk.com/agent/tickets/1", TAB)).toMatchObject({ page: "blocked" });
  });

  test("is blocked where the browser denies a permission that is there, and only then", async () => {
    fails("Missing host permission for the tab");
    expect(await stateOf(OWN, TAB)).toMatchObject({ page: "unseen" });
    await switchedOn();
    expect(await stateOf(OWN, TAB)).toMatchObject({ state: "on", page: "blocked" });
  });

  test("was not seen where the tab shows an error", async () => {
    await switchedOn();
    fails("Frame with ID 0 is showing error page");
    expect(await stateOf(OWN, TAB)).toMatchObject({ page: "unseen" });
  });
});

test("a helpdesk is known by its file's name, and nothing else is", () => {
  expect(knownHelpdesk("demo")).toEqual({ name: "Harbour Desk", status: "live-tested" });
  expect(knownHelpdesk("taught")).toBeUndefined();
  expect(knownHelpdesk("toString")).toBeUndefined();
});

test("the hosted helpdesks to choose from have names and hosts, mailboxes are told apart, and the demo is not there", () => {
  const hosted = hostedHelpdesks();
  expect(hosted.find(({ name }) => name === "Zendesk")).toEqual({
    name: "Zendesk",
    hosts: ["https://*.zendesk.com/*"],
    byClick: false,
  });
  expect(hosted.filter(({ byClick }) => byClick).map(({ name }) => name)).toEqual([
    "Gmail",
    "Outlook on the web",
  ]);
  expect(hosted.flatMap(({ hosts }) => hosts).every((host) => /^https:\/\/[^/]+\/\*$/.test(host))).toBe(true);
});
