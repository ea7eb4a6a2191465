// @vitest-environment happy-dom
import { describe, expect, it, vi } from "vitest";
import { Desk } from "@/components/desk/Desk";
import { complaint } from "@/components/desk/hours";
import type { SettingsProps } from "@/components/desk/props";
import { HOURS, SETTINGS, type Settings } from "@/lib/model";
import { announced, button, choose, named, press, render } from "./page";

const RULES: SettingsProps["rules"] = [
  {
    id: "blame",
    about: "putting the fault on the customer",
    source: "Packard 2018",
    severity: "warn",
    example: "You should have told us.",
  },
  { id: "shouting", about: "capitals and exclamation marks", source: "practice", severity: "note" },
];

function desk(change: Partial<SettingsProps> = {}, on: Partial<SettingsProps["on"]> = {}) {
  const spies = { change: vi.fn(async (_: Partial<Settings>) => {}), retry: vi.fn(), ...on };
  const settings = { settings: SETTINGS, state: "ready" as const, rules: RULES, ...change, on: spies };
  const phrases = {
    mine: undefined,
    lost: false,
    shipped: [],
    find: () => [],
    on: { save: async () => {}, remove: async () => {}, use: async () => {}, retry() {} },
  };
  return { ...spies, ui: <Desk section="settings" settings={settings} phrases={phrases} /> };
}

/** The field with this label. */
const field = (label: string) =>
  document.getElementById(named<HTMLLabelElement>("label", label).htmlFor) as HTMLSelectElement;
const day = (name: string) => named<HTMLInputElement>("input[type=checkbox]", name);

describe("the desk", () => {
  it("has a way to each section that there is, and says which is open", async () => {
    await render(desk().ui);
    const links = [...document.querySelectorAll("nav a")];
    expect(links.map((link) => [link.textContent, link.getAttribute("href")])).toEqual([
      ["Phrases", "#phrases"],
      ["Settings", "#settings"],
    ]);
    expect(document.querySelector("[aria-current=page]")!.textContent).toBe("Settings");
  });
});

describe("the hours", () => {
  it("are those that hold, and are kept when changed", async () => {
    const { change, ui } = desk();
    await render(ui);
    expect(field("Morning").selectedOptions[0]!.textContent).toBe("09:00");
    await choose(field("Morning"), "8");
    expect(change).toHaveBeenCalledExactlyOnceWith({ hours: { ...HOURS, morning: 8 } });
    expect(announced()).toContain("Kept.");
  });

  it("that cannot be are not kept: words say what to mend, and mending keeps them", async () => {
    const { change, ui } = desk();
    await render(ui);
    await choose(field("Noon"), "8");
    expect(change).not.toHaveBeenCalled();
    expect(announced()).toContain("Noon comes after morning: choose later than 09:00. Until then the hours");
    expect(field("Noon").getAttribute("aria-invalid")).toBe("true");
    await choose(field("Morning"), "7");
    expect(change).toHaveBeenCalledExactlyOnceWith({ hours: { ...HOURS, morning: 7, noon: 8 } });
    expect(announced()).not.toContain("comes after");
  });

  it("have working days, at least one", async () => {
    const { change, ui } = desk({ settings: { ...SETTINGS, hours: { ...HOURS, workingDays: [6] } } });
    await render(ui);
    await press(day("Sunday"));
    expect(change).toHaveBeenLastCalledWith({ hours: { ...HOURS, workingDays: [0, 6] } });
    await press(day("Sunday"));
    await press(day("Saturday"));
    expect(change).toHaveBeenCalledTimes(2);
    expect(announced()).toContain("Choose at least one working day");
  });

  it("follow what another page changes, and what waits to be mended stays while that is something else", async () => {
    await render(desk().ui);
    await choose(field("Noon"), "8");
    await render(desk({ settings: { hours: { ...HOURS }, rulesOff: ["blame"] } }).ui);
    expect(field("Noon").value).toBe("8");
    await render(desk({ settings: { ...SETTINGS, hours: { ...HOURS, morning: 7 } } }).ui);
    expect(field("Morning").value).toBe("7");
  });

  it.each([
    ["as Amends came", {}, undefined],
    ["an early closing before the evening", { closing: 16 }, undefined],
    ["a late shift that closes after the evening", { closing: 22 }, undefined],
    ["afternoon at noon", { afternoon: 12 }, "afternoon"],
    ["evening before the afternoon", { evening: 14 }, "evening"],
    ["closing in the morning", { closing: 9 }, "closing"],
  ])("are sound or complained of: %s", (_, change, wrong) => {
    expect(complaint({ ...HOURS, ...change })?.field).toBe(wrong);
  });
});

describe("the coach's rules", () => {
  it("stand by their weight, each with what it is about, an example and a source", async () => {
    const place = await render(desk().ui);
    const groups = [...place.querySelectorAll(".rules")].map((group) => group.textContent);
    expect(groups[0]).toContain("Putting the fault on the customerYou should have told us.Packard 2018");
    expect(groups[1]).toContain("Capitals and exclamation markspractice");
  });

  it("are switched off and on again, one by one", async () => {
    const { change, ui } = desk({ settings: { ...SETTINGS, rulesOff: ["shouting"] } });
    const place = await render(ui);
    const [blame, shouting] = [...place.querySelectorAll<HTMLInputElement>("[role=switch]")];
    expect([blame!.checked, shouting!.checked]).toEqual([true, false]);
    expect(place.textContent).toContain("Notes1 rule off");
    await press(blame!);
    expect(change).toHaveBeenLastCalledWith({ rulesOff: ["shouting", "blame"] });
    await press(shouting!);
    expect(change).toHaveBeenLastCalledWith({ rulesOff: [] });
  });
});

describe("setting all back", () => {
  it("is there where something was changed, and can itself be taken back", async () => {
    const changed: Settings = { hours: { ...HOURS, morning: 8 }, rulesOff: ["blame"] };
    const { change, ui } = desk({ settings: changed });
    await render(ui);
    await press(button("Set everything back"));
    expect(change).toHaveBeenLastCalledWith(SETTINGS);
    await render(desk({}, { change }).ui);
    expect(document.activeElement).toBe(button("Undo: back to my own"));
    await press(button("Undo: back to my own"));
    expect(change).toHaveBeenLastCalledWith(changed);
  });

  it("is nothing to press where all is as Amends came", async () => {
    await render(desk().ui);
    expect(button("Set everything back").disabled).toBe(true);
  });
});

describe("settings that cannot be had", () => {
  it("are waited for, then missed in words with a way on", async () => {
    await render(desk({ state: "loading" }).ui);
    expect(announced()).toBe("Fetching your settings…");
    const { retry, ui } = desk({ state: "lost" });
    await render(ui);
    await press(button("Try again"));
    expect(retry).toHaveBeenCalledTimes(1);
  });

  it("or not kept, are said to be so", async () => {
    await render(desk({}, { change: () => Promise.reject(new Error("no room")) }).ui);
    await choose(field("Morning"), "8");
    expect(announced()).toContain("That was not kept");
  });
});
