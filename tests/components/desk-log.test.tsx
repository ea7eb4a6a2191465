// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from "vitest";
import type { LogProps } from "@/components/desk/log/props";
import { RecoveryLog } from "@/components/desk/log/RecoveryLog";
import type { CaseStep, Recovery } from "@/lib/model";
import { odd } from "../log/rows";
import { announced, button, choose, named, press, render, write } from "./page";

const NOW = odd.made + 3 * 86_400_000;
const ROWS: Recovery[] = [
  odd,
  { ...odd, id: "c2", ticket: { ...odd.ticket, id: "8" }, failure: "outage_bug" },
];

const step = vi.fn<LogProps["on"]["step"]>();
const look = vi.fn<LogProps["on"]["look"]>();
const undo = vi.fn<LogProps["on"]["undo"]>();
const save = vi.fn<LogProps["on"]["save"]>();
beforeEach(() => {
  step.mockReset().mockImplementation(async (id: string, one: CaseStep) => ({
    id,
    before: odd,
    ...(one.do !== "delete" && { after: { ...odd, changed: NOW } }),
  }));
  look.mockReset();
  undo.mockReset().mockResolvedValue(true);
  save.mockReset().mockResolvedValue();
  // A page without a layout has no height: the list shows what would be in sight.
  vi.spyOn(HTMLElement.prototype, "clientHeight", "get").mockReturnValue(600);
  vi.spyOn(HTMLElement.prototype, "offsetHeight", "get").mockReturnValue(600);
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function () {
    this.open = false;
  };
});

const show = (change: Partial<LogProps> = {}) =>
  render(
    <RecoveryLog
      now={NOW}
      filter={{}}
      page={{ count: ROWS.length, all: ROWS.length }}
      at={(index) => ROWS[index]}
      lost={false}
      isOn
      names={{
        causes: [{ id: "cause.carrier", label: "The carrier was late or lost it" }],
        remedies: [
          { id: "refund-all", label: "Refund it" },
          { id: "call", label: "I call them" },
        ],
        extras: [],
      }}
      on={{
        ...{ step, look, undo, save },
        want() {},
        check: async () => ({ problems: [], tables: [] }),
        take: async () => ({ problems: [], tables: [] }),
        retry() {},
      }}
      {...change}
    />,
  );
const open = async () => {
  await show();
  await press(document.querySelector<HTMLElement>(".case-row")!);
};
const field = (name: string) => named<HTMLSelectElement>("select", name);

describe("the recovery log on the desk", () => {
  test("lists cases with what failed, how they were, and how it ended", async () => {
    const place = await show();
    expect([...place.querySelectorAll(".case-row")].map((row) => row.textContent)).toEqual([
      expect.stringMatching(/#7 Late or delayed.*carrier.*Furious → Calm.*Open/),
      expect.stringMatching(/#8 Outage or fault/),
    ]);
    expect(announced()).toContain("2 cases");
  });

  test("is narrowed by what the agent chooses, and each choice can be taken away", async () => {
    await show({ filter: { failure: "outage_bug", skipped: "agree" } });
    await choose(field("Outcome"), "lost");
    expect(look).toHaveBeenLastCalledWith({ failure: "outage_bug", skipped: "agree", outcome: "lost" });
    await choose(field("Failure"), "");
    expect(look).toHaveBeenLastCalledWith({ skipped: "agree" });
    await press(button("Agree not done"));
    expect(look).toHaveBeenLastCalledWith({ failure: "outage_bug" });
  });

  test("a period is the days up to now", async () => {
    await show();
    await choose(field("Period"), "30");
    const { from } = look.mock.lastCall![0];
    expect(NOW - from!).toBeGreaterThanOrEqual(30 * 86_400_000);
    await show({ filter: { from: from! } });
    expect(field("Period").value).toBe("30");
  });

  test("says what to do where there is nothing, and where the filter leaves nothing", async () => {
    const none = await show({ page: { count: 0, all: 0 } });
    expect(none.textContent).toContain("Nothing is logged yet.");
    const filtered = await show({ page: { count: 0, all: 9 }, filter: { state: "open" } });
    expect(filtered.textContent).toContain("No case is so.");
    expect((await show({ isOn: false })).textContent).toContain("The log is switched off");
  });

  test("before the background has answered says so, and where it does not, offers to try again", async () => {
    expect((await show({ page: undefined })).textContent).toContain("Fetching the log");
    expect((await show({ page: undefined, lost: true })).textContent).toContain("Amends does not answer");
  });
});

describe("one case", () => {
  test("shows all that is known, in words", async () => {
    await open();
    const said = document.querySelector("dialog")!.textContent!;
    for (const words of [
      "They complained",
      "Listen and Acknowledge",
      "2 made, 1 kept, 1 late",
      "1 of 1 done",
    ])
      expect(said).toContain(words);
  });

  test.each<[string, string, CaseStep]>([
    ["What failed", "outage_bug", { do: "edit", change: { failure: "outage_bug" } }],
    ["Why", "", { do: "edit", change: { cause: null } }],
    ["How it ended", "lost", { do: "edit", change: { outcome: "lost" } }],
    ["How upset at last", "2", { do: "edit", change: { last: 2 } }],
    ["Happened before", "no", { do: "edit", change: { repeat: false } }],
  ])("%s is changed at once", async (name, value, wanted) => {
    await open();
    await choose(field(name), value);
    expect(step).toHaveBeenCalledWith("c1", wanted);
    expect(announced()).toContain("Changed.");
    await press(button("Undo: Changed."));
    expect(undo).toHaveBeenCalledOnce();
  });

  test("several remedies may have put it right, one of a playbook that is gone among them", async () => {
    await open();
    expect(document.querySelector("dialog")!.textContent).toContain("Refund it, send-again");
    await press(named("label", "I call them"));
    expect(step).toHaveBeenCalledWith("c1", {
      do: "edit",
      change: { remedies: ["refund-all", "send-again", "call"] },
    });
  });

  test("gets a note", async () => {
    await open();
    await write(document.querySelector("textarea")!, "Double boxes from now on.");
    await press(button("Keep the note"));
    expect(step).toHaveBeenCalledWith("c1", { do: "annotate", note: "Double boxes from now on." });
  });

  test("is deleted, and brought back by Undo", async () => {
    await open();
    await press(button("Delete the case"));
    expect(step).toHaveBeenCalledWith("c1", { do: "delete" });
    expect(document.querySelector("dialog")).toBeNull();
    await press(button("Undo: The case is deleted."));
    expect(undo).toHaveBeenCalledWith({ id: "c1", before: odd });
  });

  test("says so where it was not kept", async () => {
    step.mockRejectedValue(new Error("There is no room left on this computer."));
    await open();
    await choose(field("How it ended"), "lost");
    expect(announced()).toContain("There is no room left");
  });
});
