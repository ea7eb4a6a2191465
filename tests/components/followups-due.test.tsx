// @vitest-environment happy-dom
import { describe, expect, it, vi } from "vitest";
import { Panel } from "@/components/panel/Panel";
import type { DueReminder } from "@/components/panel/props";
import type { Reminder } from "@/lib/model";
import { HOUR, INTENTS, NOW, panelProps, reminder, SUGGESTIONS } from "./fixtures";
import { announced, button, named, press, render } from "./page";

const dueOf = (change: Partial<Reminder> = {}): DueReminder => ({
  reminder: reminder({ kind: "after fix", due: NOW - HOUR, state: "shown", ...change }),
  words: SUGGESTIONS[0],
});

function panel(due: DueReminder | undefined = dueOf()) {
  const on = {
    ...INTENTS,
    insert: vi.fn(INTENTS.insert),
    remind: vi.fn(INTENTS.remind),
    step: vi.fn<typeof INTENTS.step>(async () => (due ? [due.reminder] : [])),
    restore: vi.fn<typeof INTENTS.restore>(async () => 0),
    reopenCase: vi.fn(INTENTS.reopenCase),
  };
  const reminders = due ? [due.reminder] : [];
  return { on, ui: <Panel {...panelProps({ on, due, reminders })} /> };
}

const card = () => document.querySelector(".due-card");

describe("a follow-up that is due on the open ticket", () => {
  it("stands first, once, with what was promised and how late it is", async () => {
    const place = await render(panel().ui);
    expect(place.querySelector("main")!.firstElementChild!.contains(card())).toBe(true);
    expect(card()!.textContent).toContain("After the fix · 1 h late");
    expect(card()!.textContent).toContain("Ask the carrier where it is");
    expect(place.querySelectorAll(".reminder")).toHaveLength(0);
  });

  it("has its words ready: one press puts them into the reply", async () => {
    const { on, ui } = panel();
    await render(ui);
    await press(named(".due-card button", "Insert"));
    expect(on.insert).toHaveBeenCalledExactlyOnceWith(SUGGESTIONS[0]!.text);
    expect(announced()).toContain("Inserted.");
    // What went into the reply is taken back there.
    expect(() => button("Undo: Inserted")).toThrow();
  });

  it("is the one loud thing", async () => {
    const place = await render(panel().ui);
    expect(place.querySelectorAll(".button.loud")).toHaveLength(1);
  });

  it("asks how it ended, after a fix at once, else on demand", async () => {
    const { on, ui } = panel();
    await render(ui);
    await press(named(".ending button", "Satisfied"));
    expect(on.step).toHaveBeenCalledExactlyOnceWith(["r1"], { do: "done", outcome: "satisfied" });
    await render(panel(dueOf({ id: "r2", kind: "promise" })).ui);
    expect(document.querySelector(".ending")).toBeNull();
    await press(button("How did it end?"));
    expect(document.querySelector(".ending")).not.toBeNull();
  });

  it("opens the case again where they are not satisfied yet, and takes that back with the rest", async () => {
    const { on, ui } = panel();
    await render(ui);
    await press(named(".ending button", "Not yet"));
    expect(on.step).toHaveBeenCalledExactlyOnceWith(["r1"], { do: "done", outcome: "not yet" });
    expect(on.reopenCase).toHaveBeenCalledExactlyOnceWith(true);
    expect(announced()).toContain("The case is open again: listen first.");
    await press(button("Undo: The case"));
    expect(on.reopenCase).toHaveBeenLastCalledWith(false);
    expect(on.restore).toHaveBeenCalledTimes(1);
  });

  it("proposes the next one where there was no answer, ready to be set", async () => {
    const { on, ui } = panel();
    await render(ui);
    await press(named(".ending button", "No answer"));
    expect(on.step).toHaveBeenCalledExactlyOnceWith(["r1"], { do: "done", outcome: "no answer" });
    await press(named(".due-now form button", "Remind me"));
    expect(on.remind).toHaveBeenCalledExactlyOnceWith({
      kind: "no answer",
      what: "Ask again, if they have not answered",
      due: new Date(2026, 10, 26, 9).getTime(),
    });
    expect(document.querySelector(".due-now form")).toBeNull();
  });

  it("keeps the case as it was where the end was not saved", async () => {
    const { on, ui } = panel();
    on.step.mockRejectedValue(new Error("no database"));
    await render(ui);
    await press(named(".ending button", "Not yet"));
    expect(announced()).toContain("That was not saved.");
    expect(on.reopenCase).not.toHaveBeenCalled();
    await press(named(".ending button", "No answer"));
    expect(document.querySelector(".due-now form")).toBeNull();
  });

  it("can be put off", async () => {
    const { on, ui } = panel();
    await render(ui);
    await press(named(".due-card button", "Snooze"));
    await press(named(".due-card button", "1 hour"));
    expect(on.step).toHaveBeenCalledExactlyOnceWith(["r1"], { do: "snooze", until: NOW + HOUR });
  });
});
