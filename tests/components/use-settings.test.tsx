// @vitest-environment happy-dom
import { act } from "react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { browser } from "wxt/browser";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { type LiveSettings, useSettings } from "@/components/hooks/use-settings";
import { HOURS, SETTINGS } from "@/lib/model";
import { changeSettings } from "@/lib/settings";
import { render } from "./page";

let now: LiveSettings;
function Probe() {
  now = useSettings();
  return null;
}

const LATE = { ...HOURS, morning: 10 };

beforeEach(() => fakeBrowser.reset());

describe("the settings of a page", () => {
  it("are those that are kept, and follow what another page changes", async () => {
    await changeSettings({ rulesOff: ["shouting"] });
    await render(<Probe />);
    expect([now.state, now.settings.rulesOff]).toEqual(["ready", ["shouting"]]);
    await act(async () => void (await changeSettings({ hours: LATE })));
    expect(now.settings).toEqual({ ...SETTINGS, hours: LATE, rulesOff: ["shouting"] });
  });

  it("are kept when they are changed", async () => {
    await render(<Probe />);
    await act(() => now.change({ hours: LATE }));
    expect(now.settings.hours).toEqual(LATE);
    expect(await browser.storage.local.get("settings")).toEqual({
      settings: { ...SETTINGS, hours: LATE },
    });
  });

  it("are again what holds where a change was not kept, and the caller hears it", async () => {
    await render(<Probe />);
    vi.spyOn(browser.storage.local, "set").mockRejectedValue(new Error("no room"));
    let told: unknown;
    await act(() => now.change({ hours: LATE }).catch((error) => (told = error)));
    expect(told).toEqual(new Error("no room"));
    expect(now.settings).toEqual(SETTINGS);
  });

  it("say that the browser does not give them, and come once it does", async () => {
    const get = vi.spyOn(browser.storage.local, "get").mockRejectedValue(new Error("gone"));
    await render(<Probe />);
    expect(now.state).toBe("lost");
    get.mockRestore();
    await act(async () => now.retry());
    expect(now.state).toBe("ready");
  });
});
