import { beforeEach, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { welcome } from "@/lib/welcome";

const opened = async () => (await fakeBrowser.tabs.query({})).map(({ url }) => url ?? "");
const DESK = "chrome-extension://amends/desk.html#welcome";

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.runtime, "getURL").mockImplementation((path) => `chrome-extension://amends${path}`);
});

const installedAs = (installType: string) =>
  Object.assign(fakeBrowser, { management: { getSelf: async () => ({ installType }) } });

test("who installs Amends from a store is shown how it works", async () => {
  installedAs("normal");
  await welcome("install");
  expect(await opened()).toContain(DESK);
});

test.each(["update", "chrome_update"] as const)("nobody is shown it at an %s", async (reason) => {
  installedAs("normal");
  await welcome(reason as "update");
  expect(await opened()).not.toContain(DESK);
});

test.each(["admin", "development"])("nobody is shown it where it was installed as %s", async (type) => {
  installedAs(type);
  await welcome("install");
  expect(await opened()).not.toContain(DESK);
});
