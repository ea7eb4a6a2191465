// @vitest-environment happy-dom
import { act } from "react";
import { describe, expect, it, vi } from "vitest";
import { Phrases } from "@/components/desk/Phrases";
import type { PhrasesProps } from "@/components/desk/props";
import type { Mine, OwnPhrase, Phrase } from "@/lib/model";
import { announced, button, key, named, press, render, write } from "./page";

const own = (id: string, order: number, change: Partial<OwnPhrase> = {}): OwnPhrase => ({
  id: `own.${id}`,
  text: `Words of ${id}, {name}.`,
  tags: [],
  order,
  made: 1,
  ...change,
});
const shipped = (id: string, stage: Phrase["stage"]): Phrase => ({
  id,
  stage,
  text: `Ours: ${id} about your {thing} by {when}.`,
  fits: { failures: ["delay_late"] },
  register: "plain",
  why: `why ${id}`,
  source: "Solomon, MAMA",
});

const OWN = [own("a", 1, { stage: "act", tags: ["courier"] }), own("b", 2), own("c", 3)];
const SHIPPED = [shipped("listen-1", "listen"), shipped("act-1", "act"), shipped("act-2", "act")];
const MINE: Mine = {
  own: OWN,
  uses: [
    { phrase: "own.a", count: 2, last: 1, starred: true, hidden: false },
    { phrase: "act-1", count: 0, last: 0, starred: false, hidden: true },
  ],
};

function desk(change: Partial<PhrasesProps> = {}, on: Partial<PhrasesProps["on"]> = {}) {
  const spies = {
    save: vi.fn(async (_: OwnPhrase) => {}),
    remove: vi.fn(async (_: string) => {}),
    use: vi.fn(async () => {}),
    retry: vi.fn(),
    ...on,
  };
  const phrases = { mine: MINE, lost: false, shipped: SHIPPED, find: () => [], ...change, on: spies };
  return { ...spies, ui: <Phrases {...phrases} /> };
}
/** The words of the rows, blanks as they are shown. */
const rows = () => [...document.querySelectorAll(".phrase-text")].map((text) => text.textContent);
const find = (words: string) => write(named("input[type=search]", "Search all phrases"), words);

describe("the desk's phrases", () => {
  it("are the agent's own in their order, then ours by step, with their blanks, reasons and sources", async () => {
    const place = await render(desk().ui);
    expect(rows()).toEqual([
      ...["a", "b", "c"].map((id) => `Words of ${id}, blank: first name.`),
      ...["listen-1", "act-1", "act-2"].map(
        (id) => `Ours: ${id} about your blank: product or order by blank: day and time.`,
      ),
    ]);
    expect(place.textContent).toContain("Act · used 2 times");
    expect(place.textContent).toContain("why act-1 · for: late or delayed");
    expect([...place.querySelectorAll("summary")].map((one) => one.textContent)).toEqual([
      "Make time to listen 1",
      "Acknowledge and apologise 0",
      "Meeting of minds 0",
      "Act and follow up 2",
    ]);
  });

  it("are searched all at once, best first", async () => {
    const asked = vi.fn(() => ["act-2", "own.c", "listen-1"]);
    await render(desk({ find: asked }).ui);
    await find(" parcel ");
    expect(asked).toHaveBeenCalledWith("parcel");
    expect(rows().map((text) => text?.split(" ")[2])).toEqual(["c,", "about", "about"]);
    expect(announced()).toContain("3 phrases shown");
  });

  it("can be the starred or the hidden ones alone", async () => {
    await render(desk().ui);
    await press(named("label", "Starred").querySelector("input")!);
    expect(rows()).toEqual(["Words of a, blank: first name."]);
    await press(named("label", "Hidden").querySelector("input")!);
    expect(rows().map((text) => text?.slice(0, 11))).toEqual(["Ours: act-1"]);
  });

  it.each([
    ["Starred", "No phrase is starred yet."],
    ["Hidden", "No phrase is hidden."],
  ])("say what it means that none is there: %s", async (choice, words) => {
    const place = await render(desk({ mine: { own: [], uses: [] } }).ui);
    await press(named("label", choice).querySelector("input")!);
    expect(place.textContent).toContain(words);
  });

  it("say that nothing was found, and that there are none yet", async () => {
    const place = await render(desk({ mine: { own: [], uses: [] } }).ui);
    expect(place.textContent).toContain("None yet.");
    await find("zebra");
    expect(place.textContent).toContain("Nothing for “zebra”.");
  });

  it("are starred, hidden and offered again", async () => {
    const { use, ui } = desk();
    await render(ui);
    await press(button("Star: Words of b"));
    expect(use).toHaveBeenLastCalledWith("own.b", { starred: true });
    await press(button("Hide: Ours: act-2"));
    expect(use).toHaveBeenLastCalledWith("act-2", { hidden: true });
    await press(button("Offer again: Ours: act-1"));
    expect(use).toHaveBeenLastCalledWith("act-1", { hidden: false });
  });
});

describe("an own phrase on the desk", () => {
  it("is added behind the others", async () => {
    const { save, ui } = desk();
    await render(ui);
    await press(button("Add a phrase"));
    await write(document.querySelector("textarea")!, "New words");
    await press(button("Save"));
    expect(save).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({
        text: "New words",
        tags: [],
        order: 4,
        id: expect.stringMatching(/^own\..+/),
      }),
    );
    expect(document.querySelector("textarea")).toBeNull();
  });

  it("is changed in its place", async () => {
    const { save, ui } = desk();
    await render(ui);
    await press(button("Edit: Words of a"));
    await write(document.querySelector("textarea")!, "Better words");
    await press(button("Save"));
    expect(save).toHaveBeenCalledExactlyOnceWith({ ...OWN[0]!, text: "Better words" });
  });

  it("is deleted at once, and back with Undo", async () => {
    const { remove, save, ui } = desk();
    await render(ui);
    await press(button("Delete: Words of b"));
    expect(remove).toHaveBeenCalledExactlyOnceWith("own.b");
    await render(desk({ mine: { ...MINE, own: [OWN[0]!, OWN[2]!] } }, { remove, save }).ui);
    expect(announced()).toContain("Deleted: “Words of b");
    expect(document.activeElement).toBe(button("Undo deleting"));
    await press(button("Undo deleting"));
    expect(save).toHaveBeenCalledExactlyOnceWith(OWN[1]);
  });

  it("can still be taken back where it was the last one", async () => {
    const one: Mine = { own: [OWN[0]!], uses: [] };
    const { save, remove, ui } = desk({ mine: one });
    await render(ui);
    await press(button("Delete: Words of a"));
    await render(desk({ mine: { own: [], uses: [] } }, { save, remove }).ui);
    await press(button("Undo deleting"));
    expect(save).toHaveBeenCalledExactlyOnceWith(OWN[0]);
  });

  it("can be taken back where it was the only one that was found", async () => {
    const { save, remove, ui } = desk({ find: () => ["own.a"] });
    await render(ui);
    await find("words");
    await press(button("Delete: Words of a"));
    const left = { ...MINE, own: OWN.slice(1) };
    await render(desk({ mine: left, find: () => [] }, { save, remove }).ui);
    await press(button("Undo deleting"));
    expect(save).toHaveBeenCalledExactlyOnceWith(OWN[0]);
  });

  it("is moved by its buttons, and the keyboard stays with it", async () => {
    const save = vi.fn(async (_: OwnPhrase) => {});
    await render(desk({}, { save }).ui);
    expect(button("Move up: Words of a").disabled).toBe(true);
    button("Move down: Words of a").focus();
    await press(button("Move down: Words of a"));
    const moved = save.mock.calls[0]![0];
    expect(moved).toEqual({ ...OWN[0], order: 2.5 });
    await render(desk({ mine: { ...MINE, own: [OWN[1]!, moved, OWN[2]!] } }, { save }).ui);
    expect(
      rows()
        .slice(0, 3)
        .map((text) => text?.[9]),
    ).toEqual(["b", "a", "c"]);
    expect(document.activeElement).toBe(button("Move down: Words of a"));
    expect(announced()).toContain("Moved to place 2 of 3.");
  });

  it("has no order to change while only some are shown", async () => {
    await render(desk({ find: () => ["own.a"] }).ui);
    await find("words");
    expect(() => button("Move down")).toThrow();
    expect(document.querySelector(".grip")).toBeNull();
  });

  it("is moved by dragging its handle onto another row, and by nothing else that is dropped", async () => {
    const { save, ui } = desk();
    await render(ui);
    const [a, , c] = [...document.querySelectorAll<HTMLElement>("li.phrase-row")];
    const dataTransfer = Object.assign(new DataTransfer(), { setDragImage() {} });
    const drag = (type: string, on: Element) =>
      on.dispatchEvent(Object.assign(new Event(type, { bubbles: true, cancelable: true }), { dataTransfer }));
    await act(async () => void drag("drop", c!));
    expect(save).not.toHaveBeenCalled();
    await act(async () => void drag("dragstart", a!.querySelector(".grip")!));
    await act(async () => void drag("dragover", c!));
    expect(c!.className).toContain("drop-after");
    await act(async () => void drag("drop", c!));
    expect(save).toHaveBeenCalledExactlyOnceWith({ ...OWN[0], order: 4 });
    expect(document.querySelector(".drop-after, .dragged")).toBeNull();
  });

  it("half written, is not lost to one Escape", async () => {
    await render(desk().ui);
    await press(button("Add a phrase"));
    await write(document.querySelector("textarea")!, "Half");
    await key(document.querySelector("textarea")!, { key: "Escape" });
    expect(document.querySelector("textarea")!.value).toBe("Half");
  });
});

describe("without the background", () => {
  it("the desk waits quietly, then says so and offers to try again", async () => {
    const place = await render(desk({ mine: undefined }).ui);
    expect(announced()).toBe("Fetching your phrases…");
    const { retry, ui } = desk({ mine: undefined, lost: true });
    await render(ui);
    expect(place.querySelector("[role=alert]")!.textContent).toContain("Amends does not answer");
    await press(button("Try again"));
    expect(retry).toHaveBeenCalledTimes(1);
  });

  it.each([
    ["star", () => button("Star: Words of b")],
    ["delete", () => button("Delete: Words of b")],
    ["move", () => button("Move up: Words of b")],
  ])("it says that a change was not kept: %s", async (_, find) => {
    const failing = async () => Promise.reject(new Error("gone"));
    await render(desk({}, { use: failing, remove: failing, save: failing }).ui);
    await press(find());
    expect(announced()).toContain("That was not kept, so what holds is shown again.");
    expect(() => button("Undo deleting")).toThrow();
  });
});
