// @vitest-environment happy-dom
import { describe, expect, it, vi } from "vitest";
import { Panel } from "@/components/panel/Panel";
import type { PanelProps } from "@/components/panel/props";
import type { InsertResult, Mine, Suggestion } from "@/lib/model";
import { DRAFT, GUIDANCE, INTENTS, panelProps, SUGGESTIONS, TICKET } from "./fixtures";
import { announced, button, key, press, render, write } from "./page";

const STARRED: Mine = {
  own: [],
  uses: [{ phrase: "own-promise", count: 3, last: 1, starred: true, hidden: false }],
};

function panel(change: Partial<PanelProps> = {}, on: Partial<PanelProps["on"]> = {}) {
  const spies = {
    insert: vi.fn(async (): Promise<InsertResult> => ({ outcome: "inserted" })),
    use: vi.fn(async () => {}),
    saveOwn: vi.fn(async () => {}),
    focusReply: vi.fn(),
    ...on,
  };
  return { ...spies, ui: <Panel {...panelProps({ ...change, on: { ...INTENTS, ...spies } })} /> };
}
const NO_DRAFT = { mode: "public", draft: "" } as const;
const suggesting = (suggestions: Suggestion[]) => ({ guidance: { ...GUIDANCE, suggestions } });

describe("what the agent does with a phrase", () => {
  it("counts as a use where the words got in, and only there", async () => {
    const insert = vi.fn(async (): Promise<InsertResult> => ({ outcome: "inserted" }));
    const { use, ui } = panel({}, { insert });
    await render(ui);
    await press(button("Insert: Ana"));
    expect(use).toHaveBeenCalledExactlyOnceWith("own-harm", { inserted: true });
    insert.mockResolvedValue({ outcome: "no editor" });
    await press(button("Insert: Thank"));
    expect(use).toHaveBeenCalledTimes(1);
  });

  it("is a star, and no star any more", async () => {
    const { use, ui } = panel({ mine: STARRED });
    await render(ui);
    expect(button("Star: We promised").getAttribute("aria-pressed")).toBe("true");
    await press(button("Star: We promised"));
    expect(use).toHaveBeenLastCalledWith("own-promise", { starred: false });
    expect(button("Star: Ana").getAttribute("aria-pressed")).toBe("false");
    await press(button("Star: Ana"));
    expect(use).toHaveBeenLastCalledWith("own-harm", { starred: true });
  });

  it("is to hide it, which is said and can be taken back", async () => {
    const { use, ui } = panel();
    await render(ui);
    await press(button("Hide: Ana"));
    expect(use).toHaveBeenLastCalledWith("own-harm", { hidden: true });
    await render(panel(suggesting(SUGGESTIONS.slice(1)), { use }).ui);
    expect(announced()).toContain("Hidden: “Ana, I’m sorry");
    await press(button("Undo hiding"));
    expect(use).toHaveBeenLastCalledWith("own-harm", { hidden: false });
    expect(() => button("Undo hiding")).toThrow();
  });

  it("keeps the keyboard's place when the card under it goes", async () => {
    const { use, ui } = panel();
    await render(ui);
    button("Hide: Ana").focus();
    await press(button("Hide: Ana"));
    await render(panel(suggesting(SUGGESTIONS.slice(1)), { use }).ui);
    expect(document.activeElement).toBe(button("Undo hiding"));
  });

  it("is to offer again what was hidden and found by a search", async () => {
    const mine: Mine = {
      own: [],
      uses: [{ phrase: "own-harm", count: 0, last: 0, starred: false, hidden: true }],
    };
    const { use, ui } = panel({ mine });
    await render(ui);
    await press(button("Offer again: Ana"));
    expect(use).toHaveBeenLastCalledWith("own-harm", { hidden: false });
  });

  it("says where the background did not keep it", async () => {
    await render(panel({}, { use: () => Promise.reject(new Error("gone")) }).ui);
    await press(button("Star: Ana"));
    expect(announced()).toContain("That was not kept");
  });

  it("is to drag its words, as they are inserted, from a handle that hides from who listens", async () => {
    const { use, ui } = panel();
    await render(ui);
    const grip = document.querySelectorAll<HTMLElement>(".card .grip")[1]!;
    expect([grip.getAttribute("draggable"), grip.getAttribute("aria-hidden")]).toEqual(["true", "true"]);
    const dataTransfer = Object.assign(new DataTransfer(), { setDragImage: vi.fn() });
    const drag = (type: string) =>
      grip.dispatchEvent(Object.assign(new Event(type, { bubbles: true }), { dataTransfer }));
    drag("dragstart");
    expect(dataTransfer.getData("text/plain")).toBe(SUGGESTIONS[1]!.text);
    dataTransfer.dropEffect = "none";
    drag("dragend");
    expect(use).not.toHaveBeenCalled();
    dataTransfer.dropEffect = "copy";
    drag("dragend");
    expect(use).toHaveBeenCalledExactlyOnceWith("own-promise", { inserted: true });
  });
});

describe("a digit that was pressed in the helpdesk", () => {
  it("inserts its suggestion once, however often the panel draws itself", async () => {
    const { insert } = panel();
    await render(panel({}, { insert }).ui);
    const pressed = { digit: 2, at: 1 };
    await render(panel({ pressed }, { insert }).ui);
    await render(panel({ pressed: { ...pressed } }, { insert }).ui);
    expect(insert).toHaveBeenCalledExactlyOnceWith(SUGGESTIONS[1]!.text);
    await render(panel({ pressed: { digit: 2, at: 2 } }, { insert }).ui);
    expect(insert).toHaveBeenCalledTimes(2);
  });

  it("inserts nothing where it is older than what is shown, or has no suggestion", async () => {
    const { insert, ui } = panel({ pressed: { digit: 1, at: 1 } });
    await render(ui);
    await render(panel({ pressed: { digit: 5, at: 2 } }, { insert }).ui);
    expect(insert).not.toHaveBeenCalled();
  });
});

describe("words of the agent's own", () => {
  const field = () => document.querySelector<HTMLTextAreaElement>(".own-form textarea")!;

  it("are saved from the draft, with this customer's name as a blank, for the open step", async () => {
    const { saveOwn, ui } = panel();
    await render(ui);
    await press(button("Save my draft as a phrase"));
    expect(field().value).toBe(DRAFT.replace("Ana", "{name}"));
    await press(button("Save"));
    expect(saveOwn).toHaveBeenCalledExactlyOnceWith({
      text: DRAFT.replace("Ana", "{name}"),
      stage: "acknowledge",
      tags: [],
    });
    expect(field()).toBeNull();
    expect(announced()).toContain("Saved.");
  });

  it("are those that are marked in the panel, where some are", async () => {
    await render(panel().ui);
    vi.spyOn(globalThis, "getSelection").mockReturnValue({
      toString: () => " call you tomorrow ",
    } as Selection);
    await press(button("Save my draft as a phrase"));
    expect(field().value).toBe("call you tomorrow");
  });

  it("can be written from nothing", async () => {
    await render(panel({ reply: { mode: "public", draft: " " } }).ui);
    await press(button("Add a phrase of your own"));
    expect(field().value).toBe("");
  });

  it("stay in the form while the panel hears of a new draft, and on the first Escape", async () => {
    const { focusReply, ui } = panel();
    await render(ui);
    await press(button("Save my draft as a phrase"));
    await write(field(), "Mine");
    await render(panel({ reply: { mode: "public", draft: "Another draft" } }, { focusReply }).ui);
    await key(field(), { key: "Escape" });
    expect(field().value).toBe("Mine");
    expect(focusReply).not.toHaveBeenCalled();
    await key(field(), { key: "Escape" });
    expect(field()).toBeNull();
    expect(focusReply).not.toHaveBeenCalled();
  });

  it("stay half written over a change of ticket, until they are saved", async () => {
    const { saveOwn, ui } = panel();
    await render(ui);
    await press(button("Save my draft as a phrase"));
    await write(field(), "Half a thought");
    await render(panel({ page: { state: "none", helpdesk: "zendesk" } }, { saveOwn }).ui);
    expect(field()).toBeNull();
    const ticket = { ...TICKET, key: "another" };
    const page = { state: "ticket", ticket, reply: NO_DRAFT } as const;
    await render(panel({ page, reply: NO_DRAFT }, { saveOwn }).ui);
    expect(field().value).toBe("Half a thought");
    // The caret is the reply's: a form that comes back does not take it.
    expect(document.activeElement).not.toBe(field());
    await press(button("Save"));
    expect(saveOwn).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ text: "Half a thought" }));
    await render(panel({}, { saveOwn }).ui);
    expect(field()).toBeNull();
  });

  it("are gone from every ticket once the agent cancels", async () => {
    const { ui } = panel();
    await render(ui);
    await press(button("Save my draft as a phrase"));
    await write(field(), "Half a thought");
    await press(button("Cancel"));
    await press(button("Save my draft as a phrase"));
    expect(field().value).toBe(DRAFT.replace("Ana", "{name}"));
  });

  it("stay in the form where they were not kept", async () => {
    await render(panel({}, { saveOwn: () => Promise.reject(new Error("gone")) }).ui);
    await press(button("Save my draft as a phrase"));
    await write(field(), "Mine");
    await press(button("Save"));
    expect(field().value).toBe("Mine");
    expect(announced()).toContain("not saved");
  });
});

it("leads to the desk", async () => {
  const openDesk = vi.fn();
  await render(panel({}, { openDesk }).ui);
  await press(button("Open the desk"));
  expect(openDesk).toHaveBeenCalledTimes(1);
});
