// @vitest-environment happy-dom
import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { Desk } from "@/components/desk/Desk";
import { pastedDays } from "@/components/desk/days-off";
import { complaint } from "@/components/desk/hours";
import { SECTIONS, type SettingsProps } from "@/components/desk/props";
import { SettingsSection } from "@/components/desk/SettingsSection";
import { HOURS, SETTINGS, type Settings } from "@/lib/model";
import { announced, button, choose, named, press, render, write } from "./page";

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
  const ui = (
    <Desk section="settings">
      <SettingsSection {...settings} />
    </Desk>
  );
  return { ...spies, ui };
}

/** The field with this label. */
const field = (label: string) =>
  document.getElementById(named<HTMLLabelElement>("label", label).htmlFor) as HTMLSelectElement;
const day = (name: string) => named<HTMLInputElement>("input[type=checkbox]", name);

describe("the desk", () => {
  it("has a way to each section that there is, and says which is open", async () => {
    await render(desk().ui);
    const links = [...document.querySelectorAll("nav a")];
    expect(links.map((link) => link.getAttribute("href"))).toEqual(SECTIONS.map((id) => `#${id}`));
    expect(links.map((link) => link.textContent).slice(0, 3)).toEqual([
      "Today",
      "Follow-ups",
      "Recovery log",
    ]);
    expect(document.querySelector("[aria-current=page]")!.textContent).toBe("Settings");
  });
});

describe("the recovery log", () => {
  it("is switched off, and kept for other days, each by itself", async () => {
    const { change, ui } = desk();
    await render(ui);
    await press(document.querySelector<HTMLElement>("[aria-labelledby=log-rules] [role=switch]")!);
    expect(change).toHaveBeenLastCalledWith({ log: { on: false, keep: 730 } });
    await write(named<HTMLInputElement>("section[aria-labelledby=log-rules] input[type=text]", ""), "365");
    expect(change).toHaveBeenLastCalledWith({ log: { on: true, keep: 365 } });
  });

  it("says where the organisation has decided it", async () => {
    await render(desk({ locked: new Set(["log", "retention"]) }).ui);
    const fields = [...document.querySelectorAll<HTMLInputElement>("[aria-labelledby=log-rules] input")];
    expect(fields.map((field) => field.disabled)).toEqual([true, true]);
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
    await render(desk({ settings: { ...SETTINGS, rulesOff: ["blame"] } }).ui);
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

const input = (label: string) => field(label) as HTMLElement as HTMLInputElement;

describe("days off", () => {
  const off = (daysOff: string[]) => ({ settings: { ...SETTINGS, hours: { ...HOURS, daysOff } } });

  it("are pasted as a list, in the ways in which people write days", async () => {
    const { change, ui } = desk(off(["2026-01-01"]));
    await render(ui);
    await write(input("Days off"), "2026-12-25 Christmas\n25.12.2026\n28 December 2026\nApril 3, 2026\n\n");
    await press(named("form button", "Add"));
    const daysOff = ["2026-01-01", "2026-04-03", "2026-12-25", "2026-12-28"];
    expect(change).toHaveBeenCalledExactlyOnceWith({ hours: { ...HOURS, daysOff } });
    expect(input("Days off").value).toBe("");
  });

  it("that cannot be read are named with their line, and stay to be mended", async () => {
    const { change, ui } = desk();
    await render(ui);
    await write(input("Days off"), "2026-12-25\nwhenever\n2026-02-30\n03/04/2026");
    await press(named("form button", "Add"));
    expect(change).toHaveBeenCalledExactlyOnceWith({ hours: { ...HOURS, daysOff: ["2026-12-25"] } });
    expect([...document.querySelectorAll(".wrong-lines li")].map((line) => line.textContent)).toEqual([
      "Line 2, “whenever”: write it as 2026-12-25.",
      "Line 3, “2026-02-30”: there is no such day.",
      "Line 4, “03/04/2026”: is that 2026-04-03 or 2026-03-04? Write it like one of these.",
    ]);
    expect(input("Days off").value).toContain("whenever");
  });

  it("are taken out one by one", async () => {
    const { change, ui } = desk(off(["2026-12-25", "2026-12-28"]));
    await render(ui);
    await press(button("Remove Fri, 25 Dec 2026"));
    expect(change).toHaveBeenCalledExactlyOnceWith({ hours: { ...HOURS, daysOff: ["2026-12-28"] } });
  });

  it("read any text in good time, each day once and in order", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 400 }), (text) => {
        const { days } = pastedDays(text);
        expect(days).toEqual([...new Set(days)].sort());
      }),
    );
    const started = performance.now();
    pastedDays("1 ".repeat(200_000));
    pastedDays("monday, ".repeat(100_000));
    expect(performance.now() - started).toBeLessThan(500);
  });
});

describe("the time zone", () => {
  it("is the machine's own until another is chosen, which a search finds", async () => {
    const { change, ui } = desk();
    await render(ui);
    expect(field("Time zone").selectedOptions[0]!.textContent).toContain("This machine’s: ");
    await write(named<HTMLInputElement>("input", "Find a time zone"), "lisb");
    expect([...field("Time zone").options].map(({ value }) => value)).toEqual(["", "Europe/Lisbon"]);
    await choose(field("Time zone"), "Europe/Lisbon");
    expect(change).toHaveBeenCalledExactlyOnceWith({ hours: { ...HOURS, zone: "Europe/Lisbon" } });
  });

  it("goes back to the machine's own", async () => {
    const { change, ui } = desk({ settings: { ...SETTINGS, hours: { ...HOURS, zone: "Europe/Lisbon" } } });
    await render(ui);
    await choose(field("Time zone"), "");
    expect(change).toHaveBeenCalledExactlyOnceWith({ hours: HOURS });
  });

  it("says where a search finds none", async () => {
    await render(desk().ui);
    await write(named<HTMLInputElement>("input", "Find a time zone"), "Atlantis");
    expect(announced()).toContain("No zone is called so.");
  });
});

describe("the follow-ups' settings", () => {
  const { followUps } = SETTINGS;

  it("are kept where they can hold, and complained of where they cannot", async () => {
    const { change, ui } = desk();
    await render(ui);
    await write(input("After the fix"), "");
    await write(input("After the fix"), "91");
    expect(change).not.toHaveBeenCalled();
    expect(announced()).toContain("A whole number from 1 to 90. Until then 2 holds.");
    await write(input("After the fix"), "3");
    expect(change).toHaveBeenCalledExactlyOnceWith({ followUps: { ...followUps, afterFix: 3 } });
    expect(announced()).not.toContain("Until then");
  });

  it("have quiet hours, which can be moved and switched off", async () => {
    const { change, ui } = desk();
    await render(ui);
    await press(field("Quiet hours"));
    const quiet = { from: 20, to: 8 };
    expect(change).toHaveBeenLastCalledWith({ followUps: { ...followUps, quiet } });
    const set = desk({ settings: { ...SETTINGS, followUps: { ...followUps, quiet } } });
    await render(set.ui);
    await choose(named<HTMLSelectElement>("select", "Quiet until"), "7");
    expect(set.change).toHaveBeenLastCalledWith({ followUps: { ...followUps, quiet: { from: 20, to: 7 } } });
    await press(field("Quiet hours"));
    expect(set.change).toHaveBeenLastCalledWith({ followUps });
  });

  it("leave the customer's name out", async () => {
    const { change, ui } = desk();
    await render(ui);
    await press(field("Keep the customer’s name"));
    expect(change).toHaveBeenCalledExactlyOnceWith({ followUps: { ...followUps, names: false } });
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
    const [blame, shouting] = [...place.querySelectorAll<HTMLInputElement>(".rules [role=switch]")];
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
    const changed: Settings = { ...SETTINGS, hours: { ...HOURS, morning: 8 }, rulesOff: ["blame"] };
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
