// @vitest-environment happy-dom
import { act } from "react";
import { describe, expect, it, vi } from "vitest";
import { FollowUps } from "@/components/desk/followups/FollowUps";
import type { FollowUpIntents, FollowUpsProps } from "@/components/desk/followups/props";
import { Today } from "@/components/desk/followups/Today";
import type { Reminder, ReminderStep } from "@/lib/model";
import { HOUR, MOMENTS, NOW, reminder } from "./fixtures";
import { announced, button, choose, key, named, press, render, write } from "./page";

const due = (id: string, change: Partial<Reminder> = {}) =>
  reminder({ id, what: `do ${id}`, state: "shown", due: NOW - HOUR, ...change });
const ROWS = ["a", "b", "c", "d"].map((id) => due(id));

const intents = ({ step, restore, save }: Partial<FollowUpIntents>) => ({
  step: vi.fn<FollowUpIntents["step"]>(
    step ?? (async (ids) => ({ before: ids.map((id) => due(id)), left: 0 })),
  ),
  restore: vi.fn<FollowUpIntents["restore"]>(restore ?? (async () => 0)),
  open: vi.fn(),
  save: vi.fn<FollowUpIntents["save"]>(save ?? (async () => {})),
  retry: vi.fn(),
});

function today(rows: Reminder[] = ROWS, on: Partial<FollowUpIntents> = {}, dueCount = rows.length) {
  const spies = { ...intents(on), print: vi.fn() };
  const given = { now: NOW, moments: MOMENTS, lost: false, on: spies };
  const of = (due: Reminder[], next: Reminder[] = []) => <Today {...given} today={{ due, dueCount, next }} />;
  return { ...spies, of, ui: of(rows) };
}

function list(
  change: Partial<FollowUpsProps> = {},
  all: Reminder[] = ROWS,
  on: Partial<FollowUpIntents> = {},
) {
  const spies = { ...intents(on), look: vi.fn(), want: vi.fn() };
  const counts = { due: all.length, later: 1200, customer: 2, done: 3 };
  const props: FollowUpsProps = {
    now: NOW,
    moments: MOMENTS,
    query: { list: "due" },
    page: { counts, helpdesks: ["Zendesk", "RT"] },
    lost: false,
    rows: {
      count: all.length,
      at: (index) => all[index],
      find: (id) => all.findIndex((row) => row.id === id),
      between: async (from, to) => all.slice(from, to + 1),
    },
    ...change,
    on: spies,
  };
  return { ...spies, ui: <FollowUps {...props} /> };
}

const rows = () => [...document.querySelectorAll(".follow-up .what")].map((what) => what.textContent);
const at = (selector: string) =>
  [...document.querySelectorAll(`.follow-up${selector} .what`)].map((what) => what.textContent);
const keys = async (...pressed: (string | KeyboardEventInit)[]) => {
  for (const one of pressed) await key(document.body, typeof one === "string" ? { key: one } : one);
};
const DOWN_MORE = { key: "ArrowDown", shiftKey: true };

describe("Today", () => {
  it("says the day, how much is due, how late, whose it is and why", async () => {
    const next = [reminder({ id: "x", what: "call back", due: NOW + 5 * HOUR })];
    const place = await render(today([], {}, 1).of([due("a", { answered: NOW })], next));
    expect(place.querySelector(".desk-head")!.textContent).toContain(
      "Monday 23 November · 1 due, 1 still to come",
    );
    const [first, second] = [...place.querySelectorAll(".follow-up")].map((row) => row.textContent);
    expect(first).toContain("1 h late");
    expect(first).toContain("do a");
    expect(first).toContain("Ana Ruiz · #4812has answered since");
    expect(second).toContain("today, 15:00");
    expect([...place.querySelectorAll(".hour-name")].map((name) => name.textContent)).toEqual([
      "Due",
      "15:00",
    ]);
  });

  it("is kind where nothing is due, and says what comes next", async () => {
    const place = await render(
      today().of([], [reminder({ id: "x", what: "call back", due: NOW + 30 * HOUR })]),
    );
    expect(place.textContent).toContain("Nothing is due today.");
    expect(place.textContent).toContain("Next after today: Tue 24 Nov, 16:00, call back");
    expect(() => button("Print")).toThrow();
  });

  it("leads to the rest where more is due than a day can hold", async () => {
    const place = await render(today(ROWS, {}, 1204).ui);
    expect(place.querySelector('a[href="#follow-ups"]')!.textContent).toContain("1,200 more are due");
  });

  it("is printed, and goes into the calendar", async () => {
    const { print, save, ui } = today();
    await render(ui);
    await press(button("Print"));
    await press(named("header button", "Calendar file"));
    expect(print).toHaveBeenCalledOnce();
    expect(save).toHaveBeenCalledExactlyOnceWith(ROWS);
  });

  it("waits for the background in words, then misses it with a way on", async () => {
    const { retry, print, ...on } = { ...today() };
    const spies = { ...on, retry, print };
    const given = { now: NOW, moments: MOMENTS, today: undefined, on: spies };
    await render(<Today {...given} lost={false} />);
    expect(announced()).toContain("Fetching your follow-ups…");
    await render(<Today {...given} lost />);
    await press(button("Try again"));
    expect(retry).toHaveBeenCalledOnce();
  });
});

describe("the keyboard", () => {
  it("walks the list and does what is due to the row it is on, then to the next", async () => {
    const { step, ui } = today();
    await render(ui);
    await keys("ArrowDown", "d");
    expect(step.mock.lastCall!.slice(0, 2)).toEqual([["b"], { do: "done" }]);
    expect(at(".active")).toEqual(["do c"]);
    await keys("x");
    expect(step.mock.lastCall!.slice(0, 2)).toEqual([["c"], { do: "drop" }]);
  });

  it("stays on its row when rows before it go, and on its place when its own goes", async () => {
    const { of } = today();
    await render(of(ROWS));
    await keys("ArrowDown", "ArrowDown");
    expect(at(".active")).toEqual(["do c"]);
    await render(of(ROWS.slice(1)));
    expect(at(".active")).toEqual(["do c"]);
    await render(of([ROWS[1]!, ROWS[3]!]));
    expect(at(".active")).toEqual(["do d"]);
  });

  it("selects one by one and by stretches, all and nothing", async () => {
    await render(today().ui);
    await keys(" ", "ArrowDown", "ArrowDown", DOWN_MORE);
    expect(at(".chosen")).toEqual(["do a", "do c", "do d"]);
    await keys({ key: "ArrowUp", shiftKey: true });
    expect(at(".chosen")).toEqual(["do a", "do c"]);
    await keys({ key: "a", ctrlKey: true });
    expect(announced()).toContain("4 selected");
    await keys("Escape");
    expect(at(".chosen")).toEqual([]);
  });

  it("reaches the ends, and goes no further", async () => {
    await render(today().ui);
    await keys("End", "ArrowDown");
    expect(at(".active")).toEqual(["do d"]);
    await keys("Home", "ArrowUp");
    expect(at(".active")).toEqual(["do a"]);
  });

  it("opens the ticket, saves the calendar file and shows its own keys", async () => {
    const { open, save, ui } = today();
    await render(ui);
    await keys("Enter", "c", "?");
    expect(open).toHaveBeenCalledExactlyOnceWith("a");
    expect(save).toHaveBeenCalledExactlyOnceWith([ROWS[0]]);
    expect(document.querySelector("dialog[open]")!.textContent).toContain("Open the ticket");
  });

  it("puts off by a moment or in words", async () => {
    const { step, ui } = today();
    await render(ui);
    await keys("s");
    await press(named("dialog button", "1 hour"));
    expect(step.mock.lastCall!.slice(0, 2)).toEqual([["a"], { do: "snooze", until: NOW + HOUR }]);
    expect(document.querySelector("dialog")).toBeNull();
  });

  it("writes letters where words are written", async () => {
    const { step, ui } = list();
    await render(ui);
    const search = named("input[type=search]", "Search follow-ups");
    for (const letter of ["d", "x", "u", " "]) await key(search, { key: letter });
    expect(step).not.toHaveBeenCalled();
    await keys("/");
    expect(document.activeElement).toBe(search);
  });

  it("leaves a button its own keys", async () => {
    const { open, ui } = today();
    await render(ui);
    await key(button("Print"), { key: "Enter" });
    await key(button("Print"), { key: " " });
    expect(open).not.toHaveBeenCalled();
    expect(at(".chosen")).toEqual([]);
  });
});

describe("many at once", () => {
  it("are done in one go, and taken back in one", async () => {
    const { step, restore, ui } = today();
    await render(ui);
    await keys({ key: "a", ctrlKey: true }, "d");
    expect(step.mock.lastCall![0]).toEqual(["a", "b", "c", "d"]);
    expect(announced()).toContain("Done: 4 follow-ups.");
    expect(at(".chosen")).toEqual([]);
    await press(named(".step-news button", "Undo"));
    expect(restore.mock.lastCall![0].map(({ id }) => id)).toEqual(["a", "b", "c", "d"]);
    expect(announced()).toContain("Taken back.");
  });

  it("taken back one after the other, the last first, until there is nothing left", async () => {
    const { restore, ui } = today();
    await render(ui);
    await keys("d", "d", "u", "u");
    expect(restore.mock.calls.map(([given]) => given.map(({ id }) => id))).toEqual([["b"], ["a"]]);
    await keys("u");
    expect(announced()).toContain("There is nothing to take back.");
  });

  it("say how many could not be put back", async () => {
    await render(today(ROWS, { restore: async () => 2 }).ui);
    await keys({ key: "a", ctrlKey: true }, "x", "u");
    expect(announced()).toContain("Taken back, but for 2 follow-ups that changed since.");
  });

  it("say how many were not saved, and what was can be taken back", async () => {
    const step = async () => ({ before: ROWS.slice(0, 3), left: 1 });
    const { restore, ui } = today(ROWS, { step });
    await render(ui);
    await keys({ key: "a", ctrlKey: true }, "d");
    expect(announced()).toContain("Done: 3 follow-ups. 1 follow-up was not saved. Try it again.");
    await keys("u");
    expect(restore.mock.lastCall![0]).toHaveLength(3);
  });

  it("that take long tell how far they are, and nothing else is begun meanwhile", async () => {
    const all = Array.from({ length: 1200 }, (_, index) => due(`r${index}`));
    let through: (() => void) | undefined;
    const step = vi.fn<FollowUpIntents["step"]>(async (_ids, _step: ReminderStep, onPart) => {
      onPart(500);
      await new Promise<void>((resolve) => {
        through = resolve;
      });
      return { before: all, left: 0 };
    });
    await render(list({}, all, { step }).ui);
    await keys({ key: "a", ctrlKey: true }, "d");
    expect(announced()).toContain("Done 500 of 1,200…");
    await keys("x");
    expect(step).toHaveBeenCalledOnce();
    await act(async () => through!());
    expect(announced()).toContain("Done: 1,200 follow-ups.");
    expect(announced()).not.toContain("…");
  });
});

describe("Follow-ups", () => {
  it("has four lists with their counts, and the words and helpdesk go along from one to the other", async () => {
    const { look, ui } = list();
    const place = await render(ui);
    expect([...place.querySelectorAll(".segmented label")].map((label) => label.textContent)).toEqual([
      "Due 4",
      "Later 1,200",
      "Waiting for the customer 2",
      "Done 3",
    ]);
    await write(named("input[type=search]", "Search follow-ups"), "lamp");
    await choose(named<HTMLSelectElement>("select", "Helpdesk"), "RT");
    await press(place.querySelector<HTMLInputElement>('input[value="done"]')!);
    expect(look.mock.lastCall).toEqual([{ list: "done", words: "lamp", helpdesk: "RT" }]);
  });

  it("forgets what was selected when other rows are looked at", async () => {
    const { step, ui } = list();
    await render(ui);
    await keys({ key: "a", ctrlKey: true });
    expect(announced()).toContain("4 selected");
    await write(named("input[type=search]", "Search follow-ups"), "lamp");
    expect(announced()).not.toContain("selected");
    expect(step).not.toHaveBeenCalled();
  });

  it("says what it means that a list is empty", async () => {
    const place = await render(list({}, []).ui);
    expect(place.textContent).toContain("Nothing is due.");
    await render(list({ query: { list: "due", words: "zebra" } }, []).ui);
    expect(place.textContent).toContain("Nothing here for “zebra”.");
    await render(list({ query: { list: "due", helpdesk: "RT" } }, []).ui);
    expect(place.textContent).toContain("Nothing here from RT.");
  });

  it("says how and when each ended", async () => {
    vi.spyOn(HTMLElement.prototype, "clientHeight", "get").mockReturnValue(600);
    const history: Reminder["history"] = [{ at: NOW - 48 * HOUR, what: "done" }];
    const kept = due("a", { state: "done", outcome: "satisfied", history });
    const place = await render(list({ query: { list: "done" } }, [kept]).ui);
    expect(place.querySelector(".when")!.textContent).toContain("done: satisfied, Sat 21 Nov");
  });

  it("takes up again what is done, and does nothing else to it", async () => {
    const over = [due("a", { state: "done" }), due("b", { state: "dropped" })];
    const { step, ui } = list({ query: { list: "done" } }, over);
    await render(ui);
    await keys({ key: "a", ctrlKey: true }, "d", "s");
    expect(step).not.toHaveBeenCalled();
    expect(document.querySelector("dialog")).toBeNull();
    await keys({ key: "a", ctrlKey: true }, "r");
    expect(step.mock.lastCall!.slice(0, 2)).toEqual([["a", "b"], { do: "reopen" }]);
  });

  it("gives all of the list as a calendar file, and says so where it cannot", async () => {
    const save = vi.fn(async (_: Reminder[]) => Promise.reject(new Error("no room")));
    await render(list({}, ROWS, { save }).ui);
    await press(button("Calendar file"));
    expect(save).toHaveBeenCalledExactlyOnceWith(ROWS);
    expect(announced()).toContain("The calendar file could not be made.");
  });

  it("keeps only what is near in the page, however long the list is", async () => {
    const all = Array.from({ length: 10_000 }, (_, index) => due(`r${index}`));
    // A page without a layout has no height.
    vi.spyOn(HTMLElement.prototype, "clientHeight", "get").mockReturnValue(600);
    vi.spyOn(HTMLElement.prototype, "scrollHeight", "get").mockReturnValue(all.length * 58);
    await render(list({}, all).ui);
    expect(rows().length).toBeGreaterThan(10);
    expect(rows().length).toBeLessThan(100);
    expect(document.querySelector('[aria-rowcount="10000"]')).not.toBeNull();
    await keys("End");
    expect(at(".active")).toEqual(["do r9999"]);
  });

  it("goes on showing what it has while the background does not answer", async () => {
    const place = await render(list({ lost: true }).ui);
    expect(place.querySelector("[role=alert]")!.textContent).toContain("may be out of date");
    expect(place.textContent).toContain("4 follow-ups");
  });
});

describe("a row", () => {
  it("is done, put off, saved, dropped and opened by its own buttons, whatever is selected", async () => {
    const { step, open, save, ui } = today();
    await render(ui);
    await keys(" ");
    await press(button("Done: do c"));
    expect(step.mock.lastCall!.slice(0, 2)).toEqual([["c"], { do: "done" }]);
    await press(button("Calendar file: do b"));
    expect(save).toHaveBeenCalledExactlyOnceWith([ROWS[1]]);
    await press(named("button[title='Open the ticket']", "Ana Ruiz"));
    expect(open).toHaveBeenCalledExactlyOnceWith("a");
    expect(rows()).toHaveLength(4);
  });

  it("is selected by its box, with Shift to there", async () => {
    await render(today().ui);
    const box = (what: string) => named<HTMLInputElement>("input[type=checkbox]", `Select: ${what}`);
    await press(box("do a"));
    await act(async () => {
      box("do c").dispatchEvent(new MouseEvent("click", { bubbles: true, shiftKey: true }));
    });
    expect(at(".chosen")).toEqual(["do a", "do b", "do c"]);
  });

  it("shows hostile words as words", async () => {
    const place = await render(today([due("a", { what: "<img src=x onerror=alert(1)>" })]).ui);
    expect(rows()).toEqual(["<img src=x onerror=alert(1)>"]);
    expect(place.querySelector("img")).toBeNull();
  });
});
