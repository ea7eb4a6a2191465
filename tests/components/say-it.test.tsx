// @vitest-environment happy-dom
import { act } from "react";
import { beforeEach, describe, expect, it, type MockInstance, vi } from "vitest";
import { Panel } from "@/components/panel/Panel";
import type { InsertResult } from "@/lib/model";
import { INTENTS, panelProps, SUGGESTIONS } from "./fixtures";
import { announced, button, key, named, press, render, write } from "./page";

let writeText: MockInstance<(text: string) => Promise<void>>;

beforeEach(() => {
  writeText = vi.spyOn(navigator.clipboard, "writeText").mockResolvedValue();
});

function panel(result: InsertResult | Error = { outcome: "inserted" }) {
  const insert = vi.fn(async () => {
    if (result instanceof Error) throw result;
    return result;
  });
  return { insert, ui: <Panel {...panelProps({ on: { ...INTENTS, insert } })} /> };
}

describe("inserting", () => {
  it("says that the words are in, and how to take them back; copies nothing", async () => {
    const { insert, ui } = panel();
    await render(ui);
    await press(button("Insert: Ana"));
    expect(insert).toHaveBeenCalledExactlyOnceWith(SUGGESTIONS[0]!.text);
    expect(announced()).toBe("Inserted. Ctrl+Z in the reply takes it back.");
    // The second has a blank to fill.
    await press(button("Insert: We promised"));
    expect(announced()).toBe("Inserted. Tab goes to the next blank, Escape ends that.");
    expect(writeText).not.toHaveBeenCalled();
  });

  it("copies where no reply box is open", async () => {
    await render(panel({ outcome: "no editor" }).ui);
    await press(button("Insert: Ana"));
    expect(writeText).toHaveBeenCalledExactlyOnceWith(SUGGESTIONS[0]!.text);
    expect(announced()).toBe("No reply box is open, so the words are copied: press Reply, then paste.");
  });

  it.each<[string, InsertResult | Error, string]>([
    ["the editor refused", { outcome: "refused", why: "It kept its own text." }, "It kept its own text."],
    ["the page went away", new Error("line closed"), "The reply box did not take the words."],
  ])("copies where %s, and says why", async (_, result, why) => {
    await render(panel(result).ui);
    await press(button("Insert: Ana"));
    expect(announced()).toBe(`${why} They are copied: paste them where they belong.`);
  });

  it("says so where copying was refused as well", async () => {
    writeText.mockRejectedValue(new Error("denied by the page"));
    document.execCommand = () => false;
    await render(panel({ outcome: "no editor" }).ui);
    await press(button("Insert: Ana"));
    expect(announced()).toBe(
      "No reply box is open, and they could not be copied: mark them here and copy them by hand.",
    );
    expect(document.querySelector("textarea")).toBeNull();
  });

  it("copies the old way where the page denies the new one", async () => {
    writeText.mockRejectedValue(new Error("denied by the page"));
    let copied = "";
    document.execCommand = () => {
      copied = document.querySelector("textarea")!.value;
      return true;
    };
    await render(panel({ outcome: "no editor" }).ui);
    await press(button("Insert: Ana"));
    expect(copied).toBe(SUGGESTIONS[0]!.text);
    expect(announced()).toContain("so the words are copied");
  });

  it("takes a second press for the first while that is on its way", async () => {
    const { insert, ui } = panel();
    let arrive = (_: InsertResult) => {};
    insert.mockImplementation(() => new Promise((resolve) => (arrive = resolve)));
    await render(ui);
    await press(button("Insert: Ana"));
    await press(button("Insert: Ana"));
    expect(insert).toHaveBeenCalledTimes(1);
    await act(async () => arrive({ outcome: "inserted" }));
    expect(announced()).toContain("Inserted");
  });

  it("shows blanks without their brackets, and inserts them with", async () => {
    const { insert, ui } = panel();
    await render(ui);
    expect(document.querySelector("mark")!.textContent).toBe("blank: what you will do");
    await press(button("Insert: We promised"));
    expect(insert).toHaveBeenCalledWith(SUGGESTIONS[1]!.text);
  });
});

describe("the keyboard", () => {
  it("inserts with Alt and a digit from wherever the focus is", async () => {
    const { insert, ui } = panel();
    await render(ui);
    await key(named("input[type=search]", "Search"), { code: "Digit2", key: "2", altKey: true });
    expect(insert).toHaveBeenCalledExactlyOnceWith(SUGGESTIONS[1]!.text);
  });

  it.each([
    ["a digit alone", {}],
    ["AltGr, which types a character", { altKey: true, ctrlKey: true }],
    ["a key held down", { altKey: true, repeat: true }],
  ])("inserts nothing for %s", async (_, init) => {
    const { insert, ui } = panel();
    await render(ui);
    await key(document.body, { code: "Digit1", key: "1", ...init });
    expect(insert).not.toHaveBeenCalled();
  });

  it("moves from card to card with the arrows, round and round", async () => {
    await render(panel().ui);
    const inserts = [...document.querySelectorAll<HTMLElement>("[data-insert]")];
    inserts[0]!.focus();
    await key(inserts[0]!, { key: "ArrowDown" });
    expect(document.activeElement).toBe(inserts[1]);
    await key(inserts[1]!, { key: "End" });
    await key(inserts[2]!, { key: "ArrowDown" });
    expect(document.activeElement).toBe(inserts[0]);
  });

  it("opens the neighbouring step with the arrows", async () => {
    const openStage = vi.fn();
    await render(<Panel {...panelProps({ on: { ...INTENTS, openStage } })} />);
    await key(named("[role=tab]", "Acknowledge"), { key: "ArrowRight" });
    expect(openStage).toHaveBeenCalledWith("agree");
  });

  it("goes back to the reply with Escape, unless Escape had something to close", async () => {
    const focusReply = vi.fn();
    await render(<Panel {...panelProps({ on: { ...INTENTS, focusReply } })} />);
    const search = named<HTMLInputElement>("input[type=search]", "Search");
    await write(search, "late");
    await key(search, { key: "Escape" });
    expect(search.value).toBe("");
    expect(focusReply).not.toHaveBeenCalled();
    await key(search, { key: "Escape" });
    expect(focusReply).toHaveBeenCalledTimes(1);
  });

  it("leaves the caret in the helpdesk when a button is pressed with the mouse", async () => {
    await render(panel().ui);
    const down = (target: Element) => {
      const event = new MouseEvent("mousedown", { bubbles: true, cancelable: true });
      target.dispatchEvent(event);
      return event.defaultPrevented;
    };
    expect(down(button("Insert: Ana"))).toBe(true);
    expect(down(named("input[type=search]", "Search"))).toBe(false);
    expect(down(document.querySelector(".card .text")!)).toBe(false);
  });
});

describe("searching", () => {
  it("shows what was found in place of the suggestions, and Alt and a digit mean those", async () => {
    const insert = vi.fn(INTENTS.insert);
    const search = vi.fn(() => [SUGGESTIONS[2]!]);
    await render(<Panel {...panelProps({ on: { ...INTENTS, insert, search } })} />);
    await write(named("input[type=search]", "Search 248 phrases"), " thank ");
    expect(search).toHaveBeenCalledWith("thank");
    expect(document.querySelectorAll(".card")).toHaveLength(1);
    expect(announced()).toBe("1 found");
    await key(document.body, { code: "Digit1", key: "1", altKey: true });
    expect(insert).toHaveBeenCalledWith(SUGGESTIONS[2]!.text);
  });

  it("says that nothing was found", async () => {
    const place = await render(<Panel {...panelProps()} />);
    await write(named("input[type=search]", "Search"), "zebra");
    expect(place.textContent).toContain("Nothing for “zebra”.");
    expect(announced()).toBe("0 found");
  });
});
