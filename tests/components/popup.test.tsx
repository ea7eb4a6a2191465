// @vitest-environment happy-dom
import { describe, expect, it, vi } from "vitest";
import { Popup, type PopupProps } from "@/components/popup/Popup";
import { HOUR, MOMENTS, NOW, reminder } from "./fixtures";
import { announced, button, press, render } from "./page";

function popup(change: Partial<PopupProps> = {}) {
  const on = {
    open: vi.fn(),
    step: vi.fn<PopupProps["on"]["step"]>(async () => [reminder()]),
    restore: vi.fn<PopupProps["on"]["restore"]>(async () => 0),
    retry: vi.fn(),
    turnOn: vi.fn(),
    turnOff: vi.fn(),
    teach: vi.fn(),
    openPanel: vi.fn(),
    openDesk: vi.fn(),
  };
  const props: Omit<PopupProps, "on"> = {
    now: NOW,
    state: "ready",
    due: [],
    later: [],
    moments: MOMENTS,
    site: undefined,
  };
  return { on, ui: <Popup {...props} on={on} {...change} /> };
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
    expect(on.step).toHaveBeenCalledExactlyOnceWith(["due"], { do: "done" });
  });

  it("takes back what was done while it is open", async () => {
    const { on, ui } = popup({ due: [reminder()] });
    await render(ui);
    await press(button("Done: Ask the carrier"));
    await render(popup({ on }).ui);
    await press(button("Undo: Done: Ask the carrier"));
    expect(on.restore).toHaveBeenCalledExactlyOnceWith([reminder()]);
    expect(announced()).toBe("Taken back.");
  });

  it("leads to the desk", async () => {
    const { on, ui } = popup();
    await render(ui);
    await press(button("Open Today"));
    expect(on.openDesk).toHaveBeenCalledExactlyOnceWith("today");
  });

  it("leads from what comes later to all follow-ups, and from a fault to the settings", async () => {
    const { on, ui } = popup({ later: [reminder()] });
    await render(ui);
    await press(button("All follow-ups"));
    expect(on.openDesk).toHaveBeenLastCalledWith("follow-ups");
    await render(popup({ on, state: "lost" }).ui);
    await press(button("Settings"));
    expect(on.openDesk).toHaveBeenLastCalledWith("settings");
  });

  it("says that nothing is due", async () => {
    const place = await render(popup().ui);
    expect(place.textContent).toContain("Nothing is due");
    expect(headings()).toEqual([]);
  });

  it("says where follow-ups cannot be read, and asks again", async () => {
    const { on, ui } = popup({ state: "lost" });
    const place = await render(ui);
    expect(place.textContent).not.toContain("Nothing is due");
    await press(button("Try again"));
    expect(on.retry).toHaveBeenCalledTimes(1);
  });

  it("says nothing yet while it asks", async () => {
    const place = await render(popup({ state: "loading" }).ui);
    expect(place.textContent).not.toContain("Nothing is due");
  });
});
