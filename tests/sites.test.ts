import { beforeEach, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { leaveSite, registerSites, siteState, startAnew, useSite } from "@/lib/sites";

const ORIGIN = "https://desk.example.com:8443";
const SITE = "https://desk.example.com/*";

let registered: { id: string }[];
let granted: boolean;

beforeEach(() => {
  fakeBrowser.reset();
  registered = [];
  granted = true;
  Object.assign(fakeBrowser, {
    permissions: {
      contains: async () => granted,
      remove: async () => {
        granted = false;
      },
    },
    scripting: {
      getRegisteredContentScripts: async () => [...registered],
      registerContentScripts: async ([script]: { id: string }[]) => {
        // As the browser does.
        if (registered.some(({ id }) => id === script!.id)) throw new Error("Duplicate script ID");
        registered.push(script!);
      },
      unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
        registered = registered.filter(({ id }) => !ids.includes(id));
      },
    },
  });
  vi.spyOn(fakeBrowser.tabs, "query").mockResolvedValue([] as never);
  vi.spyOn(fakeBrowser.runtime, "getManifest").mockReturnValue({ content_scripts: [] } as never);
});

test("a site that was switched on gets the content script, until it is left", async () => {
  await useSite(ORIGIN);
  expect(registered.map(({ id }) => id)).toEqual([SITE]);
  expect(await siteState(ORIGIN)).toBe("on");
  await leaveSite(ORIGIN);
  expect(registered).toEqual([]);
  expect(await siteState(ORIGIN)).toBe("off");
});

test("leaving a site gives the browser's permission for it back, and no other's", async () => {
  const remove = vi.spyOn(fakeBrowser.permissions, "remove");
  await useSite(ORIGIN);
  await useSite("https://help.example.org");
  await leaveSite(ORIGIN);
  expect(remove).toHaveBeenCalledExactlyOnceWith({ origins: [SITE] });
});

test("a permission that comes with Amends stays, and the site is left all the same", async () => {
  vi.spyOn(fakeBrowser.permissions, "remove").mockRejectedValue(new Error("required"));
  await useSite(ORIGIN);
  await leaveSite(ORIGIN);
  expect(registered).toEqual([]);
});

test("without the browser's permission nothing is registered, and when it comes, it is", async () => {
  granted = false;
  await useSite(ORIGIN);
  expect(registered).toEqual([]);
  granted = true;
  await registerSites();
  expect(registered.map(({ id }) => id)).toEqual([SITE]);
});

test("a click and a granted permission that come together register a site once", async () => {
  await Promise.all([useSite(ORIGIN), registerSites(), useSite(ORIGIN), registerSites()]);
  expect(registered.map(({ id }) => id)).toEqual([SITE]);
});

test("a tab that no script may go into keeps no other from it, and the site is on", async () => {
  vi.spyOn(fakeBrowser.tabs, "query").mockResolvedValue([{ id: 1 }, { id: 2 }, { id: 3 }] as never);
  const started: number[] = [];
  const start = async ({ target }: { target: { tabId: number } }) => {
    if (target.tabId === 1) throw new Error("Cannot access contents of the page");
    started.push(target.tabId);
  };
  Object.assign(fakeBrowser.scripting, { insertCSS: async () => {}, executeScript: start });
  await useSite(ORIGIN);
  expect(started).toEqual([2, 3]);
  expect(await siteState(ORIGIN)).toBe("on");
});

test("after an update the script comes anew into open tabs of every site that Amends works on", async () => {
  // In unit tests it is the word "false", which is true.
  vi.stubEnv("FIREFOX", "");
  await useSite(ORIGIN);
  vi.spyOn(fakeBrowser.runtime, "getManifest").mockReturnValue({
    content_scripts: [{ matches: ["https://*.zendesk.com/agent/*"] }],
  } as never);
  const tabs: Record<string, number> = { "https://*.zendesk.com/agent/*": 1, [SITE]: 2 };
  vi.spyOn(fakeBrowser.tabs, "query").mockImplementation(
    async ({ url }) => [{ id: tabs[url as string] }] as never,
  );
  const started: number[] = [];
  const executeScript = async ({ target }: { target: { tabId: number } }) => started.push(target.tabId);
  Object.assign(fakeBrowser.scripting, { insertCSS: async () => {}, executeScript });
  await startAnew();
  expect(started).toEqual([1, 2]);
  vi.unstubAllEnvs();
});
