// @vitest-environment happy-dom
import { describe, expect, it, vi } from "vitest";
import { Panel } from "@/components/panel/Panel";
import type { PanelProps } from "@/components/panel/props";
import { GUIDANCE, HOUR, INTENTS, NOW, panelProps, reminder } from "./fixtures";
import { announced, button, key, named, press, render, write } from "./page";

const [promise] = GUIDANCE.commitments;

function panel(change: Partial<PanelProps> = {}) {
  const on = {
    ...INTENTS,
    remind: vi.fn(INTENTS.remind),
    unremind: vi.fn(INTENTS.unremind),
    step: vi.fn(INTENTS.step),
    restore: vi.fn(INTENTS.restore),
  };
  return { on, ui: <Panel {...panelProps({ on, ...change })} /> };
}

const field = (label: string) =>
  document.querySelector<HTMLInputElement>(`[id="${named<HTMLLabelElement>("label", label).htmlFor}"]`)!;

describe("a promise in the draft", () => {
  it("is reminded of two hours ahead with one press", async () => {
    const { on, ui } = panel();
    const place = await render(ui);
    expect(place.querySelector(".commitment")!.textContent).toContain("Tue 24 Nov, 12:00 · reminder 10:00");
    await press(button("Remind me: I will call you"));
    expect(on.remind).toHaveBeenCalledExactlyOnceWith({
      kind: "promise",
      what: promise!.what,
      due: promise!.due,
    });
    expect(announced()).toBe("Amends will remind you: Tue 24 Nov, 10:00.Undo");
  });

  it("whose reminder was set by mistake is taken back with nothing left, unless it has changed since", async () => {
    for (const [gone, words] of [
      [true, "Taken back: no reminder is set."],
      [false, "It has changed since, so it stays as it is."],
    ] as const) {
      const { on, ui } = panel();
      on.unremind.mockResolvedValueOnce(gone);
      await render(ui);
      await press(button("Remind me: I will call you"));
      await press(button("Undo: Amends will remind you"));
      expect(on.unremind).toHaveBeenCalledExactlyOnceWith("new");
      expect(announced()).toBe(words);
    }
  });

  it("shows no hour that nobody said: of a bare day only the reminder's", async () => {
    const bareDay = (due: number) => ({
      ...GUIDANCE,
      commitments: [{ ...promise!, due, dayOnly: true as const }],
    });
    const place = await render(panel({ guidance: bareDay(NOW + 31 * HOUR) }).ui);
    const when = () => place.querySelector(".commitment .muted")!.textContent;
    expect(when()).toBe("Tue 24 Nov · reminder 15:00");
    await render(panel({ guidance: bareDay(NOW + HOUR) }).ui);
    expect(when()).toBe("Mon 23 Nov · reminder 11:00");
    await render(panel({ guidance: bareDay(NOW - 48 * HOUR) }).ui);
    expect(when()).toBe("Sat 21 Nov, which has passed");
  });

  it("is not offered again while its reminder waits", async () => {
    const place = await render(
      panel({ reminders: [reminder({ what: ` ${promise!.what.toUpperCase()}` })] }).ui,
    );
    expect(place.querySelector(".commitment")!.textContent).toContain("reminder set");
    expect(() => button("Remind me: I will call you")).toThrow();
  });

  it("without a date opens the form with its words", async () => {
    const commitments = [{ start: 0, end: 4, what: "I will check" }];
    const { on, ui } = panel({ guidance: { ...GUIDANCE, commitments } });
    await render(ui);
    await press(button("Remind me: I will check"));
    expect(on.remind).not.toHaveBeenCalled();
    expect(field("Remind me of").value).toBe("I will check");
  });

  it("is shown again once the reply is sent, and says how sure that is", async () => {
    const place = await render(panel({ sent: { text: "…", certainty: "probably" } }).ui);
    expect(place.textContent).toContain("Your reply seems to be sent. It promises:");
    await render(panel({ sent: { text: "…", certainty: "sent" } }).ui);
    expect(place.textContent).toContain("Your reply is sent. It promises:");
  });

  it("says so where the reminder could not be saved", async () => {
    const on = { ...INTENTS, remind: () => Promise.reject(new Error("no database")) };
    await render(panel({ on }).ui);
    await press(button("Remind me: I will call you"));
    expect(announced()).toBe("The reminder was not saved. Try it again.");
  });
});

describe("the reminder form", () => {
  it("takes a date in words, and shows first what it reads", async () => {
    const { on, ui } = panel();
    await render(ui);
    await press(button("Remind me of something"));
    await write(field("Remind me of"), "Check the parcel");
    await write(field("or in words"), "whenever");
    expect(announced()).toBe("No date in these words yet.");
    await write(field("or in words"), "tomorrow at noon");
    expect(announced()).toBe("Tue 24 Nov, 12:00 (tomorrow, 12:00)");
    await press(named("form button", "Remind me"));
    expect(on.remind).toHaveBeenCalledExactlyOnceWith({
      kind: "free",
      what: "Check the parcel",
      due: NOW + 26 * HOUR,
    });
    expect(document.querySelector("form")).toBeNull();
  });

  it("takes a preset, which written words outdo", async () => {
    const { on, ui } = panel();
    await render(ui);
    await press(button("Remind me of something"));
    await write(field("Remind me of"), "Check the parcel");
    await write(field("or in words"), "tomorrow at noon");
    await press(button("In 2 days"));
    expect(field("or in words").value).toBe("");
    expect(button("In 2 days").getAttribute("aria-pressed")).toBe("true");
    await press(named("form button", "Remind me"));
    expect(on.remind).toHaveBeenCalledExactlyOnceWith({
      kind: "free",
      what: "Check the parcel",
      due: NOW + 47 * HOUR,
    });
  });

  it("says what is missing and goes there", async () => {
    const { on, ui } = panel();
    await render(ui);
    await press(button("Remind me of something"));
    await press(named("form button", "Remind me"));
    expect(announced()).toBe("Say what to be reminded of.");
    expect(document.activeElement).toBe(field("Remind me of"));
    await write(field("Remind me of"), "Check the parcel");
    await press(named("form button", "Remind me"));
    expect(announced()).toBe("Choose when, or say it in words.");
    expect(document.activeElement).toBe(field("or in words"));
    expect(on.remind).not.toHaveBeenCalled();
  });

  it("stays open with its words where saving fails", async () => {
    const on = { ...INTENTS, remind: () => Promise.reject(new Error("no database")) };
    await render(panel({ on }).ui);
    await press(button("Remind me of something"));
    await write(field("Remind me of"), "Check the parcel");
    await press(button("In 2 hours"));
    await press(named("form button", "Remind me"));
    expect(announced()).toBe("The reminder was not saved. Try it again.");
    expect(field("Remind me of").value).toBe("Check the parcel");
  });

  it("closes with Escape, and leaves the reply's caret alone", async () => {
    const focusReply = vi.fn();
    await render(panel({ on: { ...INTENTS, focusReply } }).ui);
    await press(button("Remind me of something"));
    await key(field("Remind me of"), { key: "Escape" });
    expect(document.querySelector("form")).toBeNull();
    expect(focusReply).not.toHaveBeenCalled();
  });
});

describe("the reminders of this ticket", () => {
  it("stand soonest first, and a late one says so", async () => {
    const late = reminder({ id: "late", what: "Call back", due: NOW - 20 * 60_000, state: "shown" });
    const place = await render(panel({ reminders: [reminder(), late] }).ui);
    const rows = [...place.querySelectorAll(".reminder")].map((row) => row.textContent);
    expect(rows[0]).toContain("Call backReminder · 20 min late");
    expect(rows[1]).toContain("today, 12:00");
  });

  it("can be done, put off, and taken up again", async () => {
    const done = reminder({ id: "r2", what: "Call back", state: "done" });
    const { on, ui } = panel({ reminders: [reminder(), done] });
    await render(ui);
    await press(button("Done: Ask the carrier"));
    expect(on.step).toHaveBeenLastCalledWith(["r1"], { do: "done" });
    await press(button("Snooze: Ask the carrier"));
    await press(button("10 min"));
    expect(on.step).toHaveBeenLastCalledWith(["r1"], { do: "snooze", until: NOW + 10 * 60_000 });
    expect(button("Snooze: Ask the carrier").getAttribute("aria-expanded")).toBe("false");
    await press(button("Undo done: Call back"));
    expect(on.step).toHaveBeenLastCalledWith(["r2"], { do: "reopen" });
  });

  it("can be put off to tomorrow morning", async () => {
    const { on, ui } = panel({ reminders: [reminder()] });
    await render(ui);
    await press(button("Snooze: Ask the carrier"));
    await press(named(".snoozes button", "Tomorrow"));
    const until = new Date(2026, 10, 24, 9, 0).getTime();
    expect(on.step).toHaveBeenLastCalledWith(["r1"], { do: "snooze", until });
  });
});
