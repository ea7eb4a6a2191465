// @vitest-environment happy-dom
import { describe, expect, it, vi } from "vitest";
import { Panel } from "@/components/panel/Panel";
import type { PanelProps } from "@/components/panel/props";
import { momentsOf } from "@/lib/followups/moments";
import { HOURS, type Reminder, SETTINGS } from "@/lib/model";
import { HOUR, INTENTS, NOW, panelProps, reminder } from "./fixtures";
import { announced, button, choose, key, named, press, render, write } from "./page";

const CARRIER = reminder();

function panel(reminders: Reminder[], change: Partial<PanelProps> = {}) {
  const on = {
    ...INTENTS,
    remind: vi.fn(INTENTS.remind),
    step: vi.fn<typeof INTENTS.step>(async () => reminders.slice(0, 1)),
    unremind: vi.fn(INTENTS.unremind),
    restore: vi.fn<typeof INTENTS.restore>(async () => 0),
  };
  return { on, ui: <Panel {...panelProps({ on, reminders, ...change })} /> };
}

const row = () => document.querySelector(".reminder")!;
const within = <T extends HTMLElement>(selector: string) => row().querySelector<T>(selector)!;

describe("a follow-up's row", () => {
  it("says its kind, in a drawing and a word, and when", async () => {
    await render(panel([reminder({ kind: "update" })]).ui);
    expect(row().querySelector("svg")).not.toBeNull();
    expect(within(".when").textContent).toBe("Update · today, 12:00");
  });

  it("says both times where it was meant in another zone", async () => {
    const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
    const zone = here === "Asia/Tokyo" ? "Europe/Lisbon" : "Asia/Tokyo";
    await render(panel([reminder({ zone })]).ui);
    expect(within(".when").textContent).toMatch(/ in (Tokyo|Lisbon), .*12:00 here$/);
  });

  it("asks whether what the customer wrote since settles it, and lives on", async () => {
    await render(panel([reminder({ answered: NOW - HOUR })]).ui);
    expect(row().textContent).toContain("Ana Ruiz has answered since: is this settled?");
    expect(button("Done: Ask the carrier")).toBeTruthy();
  });

  it("says until when it is put off", async () => {
    const history: Reminder["history"] = [{ at: NOW - 60_000, what: "snoozed" }];
    await render(panel([reminder({ due: NOW - HOUR, next: NOW + 30 * 60_000, history })]).ui);
    expect(within(".when").textContent).toContain("1 h late · put off until in about 30 min");
  });

  it("is put off in words, which are read back first", async () => {
    const { on, ui } = panel([CARRIER]);
    await render(ui);
    await press(button("Snooze: Ask the carrier"));
    await write(within<HTMLInputElement>(".snoozes input"), "whenever");
    expect(within(".read").textContent).toBe("No date in these words yet.");
    await press(named(".snoozes button", "Snooze"));
    expect(within(".read").textContent).toBe("Choose when, or say it in words.");
    await write(within<HTMLInputElement>(".snoozes input"), "Friday 3 pm");
    expect(within(".read").textContent).toBe("Fri 27 Nov, 15:00 (in 4 days)");
    await press(named(".snoozes button", "Snooze"));
    const until = new Date(2026, 10, 27, 15).getTime();
    expect(on.step).toHaveBeenCalledExactlyOnceWith(["r1"], { do: "snooze", until });
  });

  it("tells its history, the latest first, and why it is there", async () => {
    const history: Reminder["history"] = [
      { at: NOW - 2 * HOUR, what: "set" },
      { at: NOW - HOUR, what: "shown" },
    ];
    await render(panel([reminder({ kind: "update", history })]).ui);
    await press(button("More: Ask the carrier"));
    expect([...row().querySelectorAll(".history li")].map((one) => one.textContent)).toEqual([
      "Mon 23 Nov, 09:00 popped up",
      "Mon 23 Nov, 08:00 set",
    ]);
    expect(within(".history").textContent).toContain("No news yet is news");
  });

  it("closes what was opened with Escape, and keeps the keyboard's place", async () => {
    await render(panel([CARRIER]).ui);
    await press(button("Snooze: Ask the carrier"));
    await key(within(".snoozes input"), { key: "Escape" });
    expect(within(".opened").hidden).toBe(true);
    expect(document.activeElement).toBe(button("Snooze: Ask the carrier"));
  });
});

describe("what is done to a follow-up", () => {
  it("is said, and can be taken back", async () => {
    const { on, ui } = panel([CARRIER]);
    await render(ui);
    await press(button("Done: Ask the carrier"));
    expect(announced()).toContain("Done: Ask the carrier where it is");
    await press(button("Undo: Done"));
    expect(on.restore).toHaveBeenCalledExactlyOnceWith([CARRIER]);
    expect(announced()).toContain("Taken back.");
  });

  it("stays where it was changed since", async () => {
    const { on, ui } = panel([CARRIER]);
    on.restore.mockResolvedValue(1);
    await render(ui);
    await press(button("Done: Ask the carrier"));
    await press(button("Undo: Done"));
    expect(announced()).toContain("It has changed since, so it stays as it is.");
  });

  it("is said not to be so where it was not saved", async () => {
    const { on, ui } = panel([CARRIER]);
    on.step.mockRejectedValue(new Error("no database"));
    await render(ui);
    await press(button("Done: Ask the carrier"));
    expect(announced()).toContain("That was not saved. Try it again.");
    expect(() => button("Undo: ")).toThrow();
  });

  it("may be to drop it", async () => {
    const { on, ui } = panel([CARRIER]);
    await render(ui);
    await press(button("More: Ask the carrier"));
    await press(button("Drop: Ask the carrier"));
    expect(on.step).toHaveBeenCalledExactlyOnceWith(["r1"], { do: "drop" });
  });

  it("may be to change what, when and kind, beginning with what is", async () => {
    const { on, ui } = panel([CARRIER]);
    await render(ui);
    await press(button("More: Ask the carrier"));
    await press(button("Change: Ask the carrier"));
    const [what, words] = row().querySelectorAll<HTMLInputElement>("form input");
    expect(what!.value).toBe("Ask the carrier where it is");
    expect(within(".read").textContent).toBe("Mon 23 Nov, 12:00 (today, 12:00)");
    await write(what!, "Call the carrier");
    await write(words!, "tomorrow 9");
    await choose(within<HTMLSelectElement>("form select"), "update");
    await press(named("form button", "Save"));
    const { zone } = panelProps().moments;
    const change = { kind: "update", what: "Call the carrier", due: NOW + 23 * HOUR, zone };
    expect(on.step).toHaveBeenCalledExactlyOnceWith(["r1"], { do: "edit", change });
    expect(announced()).toContain("Changed: Call the carrier");
  });

  it("changes no more than what is new, and nothing where nothing is", async () => {
    const { on, ui } = panel([CARRIER]);
    await render(ui);
    const edit = async (what: string) => {
      await press(button("More: Ask the carrier"));
      await press(button("Change: Ask the carrier"));
      await write(within<HTMLInputElement>("form input"), what);
      await press(named("form button", "Save"));
    };
    await edit("Call the carrier");
    expect(on.step).toHaveBeenCalledExactlyOnceWith(["r1"], {
      do: "edit",
      change: { what: "Call the carrier" },
    });
    await edit(CARRIER.what);
    expect(on.step).toHaveBeenCalledTimes(1);
  });
});

describe("a follow-up without a form", () => {
  it("is set with one press, at its usual time, and taken back with another", async () => {
    const { on, ui } = panel([]);
    await render(ui);
    await press(button("After the fix"));
    expect(on.remind).toHaveBeenCalledExactlyOnceWith({
      kind: "after fix",
      what: "Ask whether all is well now",
      due: new Date(2026, 10, 25, 9).getTime(),
    });
    expect(announced()).toContain("Amends will remind you: Wed 25 Nov, 09:00.");
    await press(button("Undo: Amends will remind you"));
    expect(on.unremind).toHaveBeenCalledExactlyOnceWith("new");
    expect(on.step).not.toHaveBeenCalled();
  });

  it("is offered in words where the last reply asks for it, unless one is set", async () => {
    const place = await render(panel([], { proposed: ["no answer"] }).ui);
    expect(place.querySelector(".proposed")!.textContent).toContain("If they have not answered by then:");
    await render(panel([reminder({ kind: "no answer" })], { proposed: ["no answer"] }).ui);
    expect(place.querySelector(".proposed")).toBeNull();
  });
});

describe("the form", () => {
  const openForm = () => press(button("Remind me of something"));
  const kindField = () => document.querySelector<HTMLSelectElement>("form select")!;

  it("takes a kind's words and time, as long as the agent has none", async () => {
    const { on, ui } = panel([]);
    await render(ui);
    await openForm();
    await choose(kindField(), "no answer");
    expect(announced()).toContain("Thu 26 Nov, 09:00 (in 3 days)");
    await choose(kindField(), "update");
    await press(named("form button", "Remind me"));
    expect(on.remind).toHaveBeenCalledExactlyOnceWith({
      kind: "update",
      what: "Say how it stands, even without news",
      due: NOW + 23 * HOUR,
    });
  });

  it("leaves the agent's own words alone when the kind changes", async () => {
    await render(panel([]).ui);
    await openForm();
    const what = document.querySelector<HTMLInputElement>("form input")!;
    await write(what, "Ring the depot");
    await choose(kindField(), "update");
    expect(what.value).toBe("Ring the depot");
  });

  it("says of a day off that it is one, and which day is taken", async () => {
    const hours = { ...HOURS, daysOff: ["2026-11-24"] };
    const moments = momentsOf({ ...SETTINGS, hours }, () => NOW);
    await render(panel([], { moments }).ui);
    await openForm();
    const words = [...document.querySelectorAll<HTMLInputElement>("form input")].at(-1)!;
    await write(words, "tomorrow");
    expect(announced()).toContain("Tue 24 Nov is a day off: Wed 25 Nov, 09:00");
    await write(words, "tomorrow 4 pm");
    expect(announced()).toContain("Tue 24 Nov, 16:00, and Tue 24 Nov is a day off.");
  });

  it("says when a promise is first called", async () => {
    await render(panel([]).ui);
    await openForm();
    await choose(kindField(), "promise");
    const words = [...document.querySelectorAll<HTMLInputElement>("form input")].at(-1)!;
    await write(words, "tomorrow at noon");
    expect(announced()).toContain("Tue 24 Nov, 12:00 (tomorrow, 12:00), first called 10:00");
  });
});
