import { beforeEach, describe, expect, test, vi } from "vitest";
import { browser } from "wxt/browser";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { HOURS, SETTINGS, type Settings } from "@/lib/model";
import { changeSettings, hearSettings, loadSettings } from "@/lib/settings";

const LATE = { ...HOURS, morning: 10 };
const hold = (settings: unknown) => browser.storage.local.set({ settings });

beforeEach(() => fakeBrowser.reset());

describe("the settings", () => {
  test("are as Amends came where nothing was set", async () => {
    expect(await loadSettings()).toEqual(SETTINGS);
  });

  test("keep what was changed, and leave the rest", async () => {
    await changeSettings({ hours: LATE });
    const changed = { ...SETTINGS, hours: LATE, rulesOff: ["shouting"] };
    expect(await changeSettings({ rulesOff: ["shouting"] })).toEqual(changed);
    expect(await loadSettings()).toEqual(changed);
  });

  test.each<[string, unknown, Settings]>([
    ["no settings at all", "broken", SETTINGS],
    ["null", null, SETTINGS],
    ["hours of another kind", { hours: "late", rulesOff: ["a"] }, { ...SETTINGS, rulesOff: ["a"] }],
    [
      "hours from before there were days off",
      { hours: { ...LATE, daysOff: undefined } },
      { ...SETTINGS, hours: LATE },
    ],
    ["a zone that this browser does not know", { hours: { ...HOURS, zone: "Mars/Olympus" } }, SETTINGS],
    ["a lead of weeks", { hours: LATE, followUps: { lead: 500 } }, { ...SETTINGS, hours: LATE }],
    ["an hour that no day has", { hours: { ...HOURS, noon: 24 }, rulesOff: [] }, SETTINGS],
    ["a week without work", { hours: { ...HOURS, workingDays: [] }, rulesOff: [] }, SETTINGS],
    ["rules of another kind", { hours: LATE, rulesOff: "all" }, { ...SETTINGS, hours: LATE }],
  ])("hold what can be read of them: %s", async (_, held, read) => {
    await hold(held);
    expect(await loadSettings()).toEqual(read);
  });

  test("are heard when another page changes them, until nobody listens", async () => {
    const heard = vi.fn();
    const stop = hearSettings(heard);
    await changeSettings({ hours: LATE });
    expect(heard).toHaveBeenLastCalledWith({ ...SETTINGS, hours: LATE });
    await browser.storage.local.set({ something: "else" });
    expect(heard).toHaveBeenCalledTimes(1);
    await browser.storage.local.remove("settings");
    expect(heard).toHaveBeenLastCalledWith(SETTINGS);
    stop();
    await changeSettings({ rulesOff: ["a"] });
    expect(heard).toHaveBeenCalledTimes(2);
  });
});
