// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from "vitest";
import { Panel } from "@/components/panel/Panel";
import type { CaseView, Intents } from "@/components/panel/props";
import type { CaseChange, CaseClose } from "@/lib/model";
import { odd } from "../log/rows";
import { INTENTS, panelProps } from "./fixtures";
import { announced, button, key, press, render } from "./page";

const { failure, severity, repeat, conditions, temperature, stages, ticket } = odd;
const VIEW: CaseView = {
  row: undefined,
  seen: {
    ...{ ticket, failure, severity, repeat, conditions, temperature, stages },
    times: {},
    noticed: [],
    partial: false,
    begins: false,
    wronged: true,
    answered: true,
  },
  ended: true,
  causes: [
    { id: "cause.carrier", label: "The carrier was late or lost it" },
    ...Array.from({ length: 8 }, (_, at) => ({ id: `cause.${at}`, label: `Cause ${at}` })),
  ],
  remedies: [
    { id: "refund-all", label: "Refund it" },
    { id: "send-again", label: "Send it again" },
  ],
  outcomes: ["recovered", "restored", "lost"],
};
const closed = { ...odd, outcome: "restored" as const, times: { closed: 5 } };

const closeCase = vi.fn<(said: CaseClose) => Promise<CaseChange>>();
const undoCase = vi.fn<(change: CaseChange) => Promise<boolean>>();
const openCase = vi.fn<(id: string) => Promise<CaseChange>>();
beforeEach(() => {
  closeCase.mockReset().mockResolvedValue({ id: "c1", after: closed });
  undoCase.mockReset().mockResolvedValue(true);
  openCase.mockReset().mockResolvedValue({ id: "c1", before: closed, after: odd });
});

const show = (recovery: CaseView | undefined) => {
  const on: Intents = { ...INTENTS, closeCase, undoCase, openCase };
  return render(<Panel {...panelProps({ recovery, on })} />);
};
const legend = () => document.querySelector(".close-question legend")?.textContent;

describe("closing a case", () => {
  test("takes three taps where all is well: why, what put it right, how it ended", async () => {
    await show(VIEW);
    expect(legend()).toContain("Why did it fail?");
    await press(button("The carrier was late or lost it"));
    await press(button("Refund it"));
    await press(button("Happier than before"));
    expect(closeCase.mock.calls).toEqual([
      [{ cause: "cause.carrier", remedies: ["refund-all"], outcome: "recovered" }],
    ]);
    expect(announced()).toContain("Closed: happier than before.");
    expect(legend()).toBeUndefined();
  });

  test("is done by digits alone", async () => {
    await show(VIEW);
    for (const digit of ["1", "2", "3"])
      await key(document.querySelector(".close-question button")!, { key: digit });
    expect(closeCase.mock.calls).toEqual([
      [{ cause: "cause.carrier", remedies: ["send-again"], outcome: "lost" }],
    ]);
  });

  test("a digit with a key held is the browser's or the suggestions' own", async () => {
    await show(VIEW);
    await key(document.querySelector(".close-question button")!, { key: "1", altKey: true });
    expect(legend()).toContain("Why did it fail?");
  });

  test("shows the likeliest causes, and the rest on demand", async () => {
    await show(VIEW);
    const shown = () => document.querySelectorAll(".close-question kbd").length;
    expect(shown()).toBe(4);
    await press(button("5 more"));
    expect(shown()).toBe(9);
  });

  test("what is not known is skipped, but for how it ended", async () => {
    await show(VIEW);
    await press(button("Skip"));
    await press(button("Skip"));
    expect(() => button("Skip")).toThrow();
    await press(button("Put right"));
    expect(closeCase.mock.calls).toEqual([[{ remedies: [], outcome: "restored" }]]);
  });

  test("can be taken back at once", async () => {
    await show(VIEW);
    for (const name of ["Skip", "Skip", "Put right"]) await press(button(name));
    await press(button("Undo: Closed: put right."));
    expect(undoCase).toHaveBeenCalledWith({ id: "c1", after: closed });
    expect(announced()).toContain("Taken back.");
  });

  test("says so where it was not kept", async () => {
    closeCase.mockRejectedValue(new Error("full"));
    await show(VIEW);
    for (const name of ["Skip", "Skip", "Put right"]) await press(button(name));
    expect(announced()).toContain("That was not kept.");
  });

  test("is one quiet line until it is time, and by the agent's wish at any time", async () => {
    await show({ ...VIEW, ended: false });
    expect(legend()).toBeUndefined();
    await press(button("Close the case…"));
    expect(legend()).toContain("Why did it fail?");
    await press(button("Not now"));
    expect(legend()).toBeUndefined();
    expect(button("Close the case…")).toBeTruthy();
  });

  test("does not come again by itself once the agent has put it off", async () => {
    await show(VIEW);
    await press(button("Not now"));
    await show({ ...VIEW });
    expect(legend()).toBeUndefined();
  });

  test("closed, it says what was said, and can be opened again", async () => {
    await show({ ...VIEW, row: closed });
    const line = document.querySelector(".close-line")!.textContent;
    expect(line).toContain(
      "Closed: Put right · The carrier was late or lost it · Refund it and Send it again",
    );
    await press(button("Open it again"));
    expect(openCase).toHaveBeenCalledWith("c1");
    expect(announced()).toContain("The case is open again.");
  });

  test("with the log switched off, or a ticket that is no case, nothing is shown", async () => {
    const place = await show(undefined);
    expect(place.textContent).not.toMatch(/close the case/i);
    expect(place.querySelector(".close-line, .close-taps")).toBeNull();
  });
});
