// @vitest-environment happy-dom
import { describe, expect, it, vi } from "vitest";
import { Popup, type PopupProps } from "@/components/popup/Popup";
import { HOUR, NOW, reminder } from "./fixtures";
import { button, press, render } from "./page";

function popup(change: Partial<PopupProps> = {}) {
  const on = {
    open: vi.fn(),
    done: vi.fn(),
    snooze: vi.fn(),
    reopen: vi.fn(),
    turnOn: vi.fn(),
    turnOff: vi.fn(),
    openPanel: vi.fn(),
    openDesk: vi.fn(),
  };
  return { on, ui: <Popup now={NOW} due={[]} later={[]} site={undefined} on={on} {...change} /> };
}

const headings = () => [...document.querySelectorAll("h2")].map((heading) => heading.textContent);

describe("the popup", () => {
  it("shows what is due before what comes later, each with its ticket to open", async () => {
    const due = [reminder({ id: "due", due: NOW - HOUR, state: "shown" })];
    const { on, ui } = popup({ due, later: [reminder()] });
    await render(ui);
    expect(headings()).toEqual(["Follow up now", "Later"]);
    await press(button("Ana Ruiz · #4812"));
    expect(on.open).toHaveBeenCalledExactlyOnceWith("due");
    await press(button("Done: Ask the carrier"));
    expect(on.done).toHaveBeenCalledExactlyOnceWith("due");
  });

  it("takes back what was done while it is open", async () => {
    const { on, ui } = popup({ due: [reminder()] });
    await render(ui);
    await press(button("Done: Ask the carrier"));
    await render(popup({ on }).ui);
    await press(button("Undo done: Ask the carrier"));
    expect(on.reopen).toHaveBeenCalledExactlyOnceWith("r1");
    expect(() => button("Undo done")).toThrow();
  });

  it("leads to the desk", async () => {
    const { on, ui } = popup();
    await render(ui);
    await press(button("Desk"));
    expect(on.openDesk).toHaveBeenCalledTimes(1);
  });

  it("says that nothing is due", async () => {
    const place = await render(popup().ui);
    expect(place.textContent).toContain("Nothing is due");
    expect(headings()).toEqual([]);
  });

  it("switches Amends on for a site that it does not know, and off again", async () => {
    const off = popup({ site: { host: "help.example.org", state: "off" } });
    const place = await render(off.ui);
    await press(button("Use Amends on this site"));
    expect(off.on.turnOn).toHaveBeenCalledTimes(1);
    expect(place.textContent).toContain("help.example.org");
    const on = popup({ site: { host: "help.example.org", state: "on" } });
    await render(on.ui);
    await press(button("Stop"));
    expect(on.on.turnOff).toHaveBeenCalledTimes(1);
  });

  it.each(["known", "not possible"] as const)("has no switch where the site is %s", async (state) => {
    const place = await render(popup({ site: { host: "shop.zendesk.com", state } }).ui);
    expect(place.querySelectorAll("footer button")).toHaveLength(0);
  });
});
