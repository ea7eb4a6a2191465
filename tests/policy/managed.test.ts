/** The policy from the browser to our pages, on the extension interface of a made-up browser. */
import { beforeEach, describe, expect, test, vi } from "vitest";
import { browser } from "wxt/browser";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { HOURS, SETTINGS } from "@/lib/model";
import { applyPolicy, followPolicy, hearPolicy, heldPolicy } from "@/lib/policy/managed";
import { changeSettings, hearSettings, loadSettings, settingsMade } from "@/lib/settings";
import { FULL } from "../playbook/files";

const managed = (values: Record<string, unknown>) => fakeBrowser.storage.managed.set(values);
const BROKEN = { ...FULL, remedies: [{ ...FULL.remedies![0]!, text: "" }] };

beforeEach(() => fakeBrowser.reset());

describe("the organisation's policy", () => {
  test("holds once it is applied, and no longer than it is there", async () => {
    await managed({ playbook: JSON.stringify(FULL), retention: 30 });
    await applyPolicy();
    expect(await heldPolicy()).toEqual({ policy: { playbook: FULL, retention: 30 }, problems: [] });
    await fakeBrowser.storage.managed.clear();
    await applyPolicy();
    expect(await heldPolicy()).toEqual({ policy: {}, problems: [] });
    expect(await browser.storage.local.get(null)).toEqual({});
  });

  test("that is broken is refused with its path, and the last good one stays", async () => {
    await managed({ playbook: JSON.stringify(FULL) });
    await applyPolicy();
    await managed({ playbook: JSON.stringify(BROKEN) });
    await applyPolicy();
    expect(await heldPolicy()).toEqual({
      policy: { playbook: FULL },
      problems: [{ path: "playbook.remedies[0].text", why: "may not be empty" }],
    });
    await managed({ playbook: JSON.stringify(FULL) });
    await applyPolicy();
    expect((await heldPolicy()).problems).toEqual([]);
  });

  test("that was never good leaves all to the agent, and says why", async () => {
    await managed({ hosts: ["desk"] });
    await applyPolicy();
    expect(await heldPolicy()).toEqual({
      policy: {},
      problems: [{ path: "hosts[0]", why: expect.stringContaining("a site") }],
    });
  });

  test("is nothing where the browser has none to say", async () => {
    vi.spyOn(fakeBrowser.storage.managed, "get").mockRejectedValue(
      new Error("Managed storage manifest not found"),
    );
    await applyPolicy();
    expect(await heldPolicy()).toEqual({ policy: {}, problems: [] });
  });

  test("is followed from the start: when it changes, and when what was kept of it is erased", async () => {
    const applied = vi.fn();
    const heard = vi.fn();
    await managed({ retention: 30 });
    const stop = hearPolicy(heard);
    followPolicy(applied);
    await vi.waitFor(async () => expect((await heldPolicy()).policy).toEqual({ retention: 30 }));
    expect(heard).toHaveBeenCalledWith({ policy: { retention: 30 }, problems: [] });
    await managed({ retention: 60 });
    await vi.waitFor(async () => expect((await heldPolicy()).policy).toEqual({ retention: 60 }));
    await browser.storage.local.remove("policy");
    await vi.waitFor(async () => expect((await heldPolicy()).policy).toEqual({ retention: 60 }));
    expect(applied).toHaveBeenCalled();
    stop();
  });
});

describe("settings under a policy", () => {
  test("are the policy's where it names them, and the agent's own come back when it goes", async () => {
    await changeSettings({ hours: { ...HOURS, morning: 6 } });
    await managed({ settings: { hours: { morning: 10 } } });
    await applyPolicy();
    expect((await loadSettings()).hours).toEqual({ ...HOURS, morning: 10 });
    expect((await changeSettings({ hours: { ...HOURS, morning: 5 } })).hours.morning).toBe(10);
    expect((await settingsMade()).hours?.morning).toBe(5);
    await fakeBrowser.storage.managed.clear();
    await applyPolicy();
    expect((await loadSettings()).hours.morning).toBe(5);
  });

  test("are heard when the policy changes them", async () => {
    const heard = vi.fn();
    const stop = hearSettings(heard);
    await managed({ settings: { rulesOff: ["shouting"] } });
    await applyPolicy();
    await vi.waitFor(() => expect(heard).toHaveBeenLastCalledWith({ ...SETTINGS, rulesOff: ["shouting"] }));
    stop();
  });
});
