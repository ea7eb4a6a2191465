// @vitest-environment happy-dom
import { act } from "react";
import { describe, expect, it, vi } from "vitest";
import { Panel } from "@/components/panel/Panel";
import { pillOf } from "@/components/panel/pill";
import type { Reading } from "@/lib/model";
import { corrected } from "@/lib/reading/correct";
import { guidanceOf, INTENTS, panelProps, READING } from "./fixtures";
import { announced, button, key, named, press, render } from "./page";

const CALM = guidanceOf(corrected(READING, { temperature: 0 }), READING);
const UNSURE: Reading = { ...READING, unsure: true, signals: [], course: [], failures: [], temperature: 0 };
const FOREIGN: Reading = { ...UNSURE, language: "other" };

const form = () => document.querySelector("form.correct");
/** What the field of this name shows as chosen; undefined where nothing is. */
const chosen = (name: string) =>
  group(name).querySelector<HTMLInputElement>("input:checked")?.parentElement?.textContent;
const group = (name: string) => named<HTMLFieldSetElement>("form.correct fieldset", name);
const choose = (name: string, label: string) =>
  press(
    [...group(name).querySelectorAll("label")]
      .find((one) => one.textContent === label)!
      .querySelector<HTMLElement>("input")!,
  );

describe("correcting how they are", () => {
  it("opens from a quiet word, with what was read in each field", async () => {
    await render(<Panel {...panelProps()} />);
    expect(form()).toBeNull();
    await press(button("correct"));
    expect(button("correct").getAttribute("aria-expanded")).toBe("true");
    expect(chosen("How upset")).toBe("Angry");
    expect(named<HTMLSelectElement>("select", "What failed").value).toBe("delay_late");
    expect(chosen("How bad for them")).toBe("Time or money");
    expect(chosen("Happened before")).toBe("Yes");
    expect(form()!.textContent).not.toContain("set by you");
  });

  it("sets each value at once, and takes it back where what was read is chosen", async () => {
    const correct = vi.fn(INTENTS.correct);
    const on = { ...INTENTS, correct };
    await render(<Panel {...panelProps({ on })} />);
    await press(button("correct"));
    await choose("How upset", "Calm");
    expect(correct).toHaveBeenLastCalledWith("temperature", 0);
    await choose("Happened before", "No");
    expect(correct).toHaveBeenLastCalledWith("repeat", false);
    await select("none");
    expect(correct).toHaveBeenLastCalledWith("failure", "none");
    await render(<Panel {...panelProps({ on, guidance: CALM })} />);
    await choose("How upset", "Angry");
    expect(correct).toHaveBeenLastCalledWith("temperature", undefined);
  });

  it("marks the agent's values and no others, says what was read, and undoes them one by one", async () => {
    const correct = vi.fn(INTENTS.correct);
    await render(<Panel {...panelProps({ guidance: CALM, on: { ...INTENTS, correct } })} />);
    await press(button("correct"));
    const rows = [...document.querySelectorAll(".correct-row")].map((row) => row.textContent);
    expect(rows.map((row) => row!.includes("set by you"))).toEqual([true, false, false, false]);
    expect(rows[0]).toContain("read as angry");
    const described = group("How upset").getAttribute("aria-describedby")!.split(" ");
    const words = described.map((id) => document.getElementById(id)?.textContent).join(", ");
    expect(words).toBe("set by you, read as angry");
    await press(button("Undo: How upset"));
    expect(correct).toHaveBeenCalledExactlyOnceWith("temperature", undefined);
  });

  it("says whose word it is when the form is closed, and keeps the evidence of what was read", async () => {
    const said = { temperature: 0, failure: "none", severity: 2, repeat: false } as const;
    const guidance = guidanceOf(corrected(READING, said), READING);
    const place = await render(<Panel {...panelProps({ guidance })} />);
    expect(place.querySelector(".word")!.textContent).toBe("Calm");
    expect(place.querySelectorAll(".bars .full")).toHaveLength(1);
    expect(place.querySelector(".temperature")!.textContent).toContain("set by you · read as angry");
    expect(place.querySelector(".how")!.textContent).not.toContain("rising");
    expect(place.textContent).toContain("Set by you: nothing failed, serious, the first time");
    expect(place.querySelector(".chips")!.textContent).toContain("“third time”");
    expect(pillOf(guidance.reading, guidance.plan.next.stage)).toMatchObject({
      temperature: 0,
      word: "Calm",
    });
  });

  it.each([
    ["their words say nothing", UNSURE, "their words don’t say"],
    ["the ticket is not in English", FOREIGN, "not in English, so not read"],
  ])("works where %s: then the agent's word is the only one", async (_, read, words) => {
    const correct = vi.fn(INTENTS.correct);
    const on = { ...INTENTS, correct };
    const place = await render(<Panel {...panelProps({ guidance: guidanceOf(read), on })} />);
    await press(button("say how they are"));
    expect(form()!.querySelectorAll("input:checked")).toHaveLength(0);
    expect(named<HTMLSelectElement>("select", "What failed").value).toBe("");
    await choose("How upset", "Calm");
    // Chosen, not read: also where it is what an empty reading would have.
    expect(correct).toHaveBeenLastCalledWith("temperature", 0);
    const guidance = guidanceOf(corrected(read, { temperature: 0 }), read);
    await render(<Panel {...panelProps({ guidance, on })} />);
    expect(chosen("How upset")).toBe("Calm");
    expect(chosen("How bad for them")).toBeUndefined();
    await press(button("Done"));
    expect(place.querySelector(".temperature")!.textContent).toContain(`Calm set by you · ${words}`);
    expect(place.querySelectorAll(".bars .full")).toHaveLength(1);
    expect(pillOf(guidance.reading, guidance.plan.next.stage)).toMatchObject({
      temperature: 0,
      word: "Calm",
    });
  });

  it("takes back a failure where none was read, by the same list", async () => {
    const correct = vi.fn(INTENTS.correct);
    const guidance = guidanceOf(corrected(UNSURE, { failure: "delay_late" }), UNSURE);
    await render(<Panel {...panelProps({ guidance, on: { ...INTENTS, correct } })} />);
    await press(button("say how they are"));
    await select("");
    expect(correct).toHaveBeenCalledExactlyOnceWith("failure", undefined);
  });

  it("closes with Escape and Done, and gives the focus back to the word that opened it", async () => {
    const focusReply = vi.fn();
    await render(<Panel {...panelProps({ on: { ...INTENTS, focusReply } })} />);
    await press(button("correct"));
    const field = group("How upset").querySelector("input")!;
    await act(async () => field.focus());
    await key(field, { key: "Escape" });
    expect(form()).toBeNull();
    expect(document.activeElement).toBe(button("correct"));
    expect(focusReply).not.toHaveBeenCalled();
    await press(button("correct"));
    await press(button("Done"));
    expect(form()).toBeNull();
  });

  it("moves the focus on to the field when an undo is pressed by key, and takes none from the mouse", async () => {
    const on = { ...INTENTS };
    await render(<Panel {...panelProps({ guidance: CALM, on })} />);
    await press(button("correct"));
    on.correct = () => render(<Panel {...panelProps({ on })} />).then(() => {});
    await act(async () => button("Undo: How upset").focus());
    await press(button("Undo: How upset"));
    await vi.waitFor(() => expect(document.activeElement).toBe(group("How upset").querySelector(":checked")));
  });

  it("says so where it was not kept, for judgements and conditions alike", async () => {
    const fails = () => Promise.reject(new Error("the disk is full"));
    const on = { ...INTENTS, correct: fails, setCondition: fails };
    await render(<Panel {...panelProps({ on })} />);
    await press(button("correct"));
    await choose("How upset", "Calm");
    expect(announced()).toContain("not kept");
    expect(chosen("How upset")).toBe("Angry");
    await render(<Panel key="again" {...panelProps({ on })} />);
    expect(announced()).not.toContain("not kept");
    await press(button("Why? The four conditions"));
    await press(document.querySelector<HTMLElement>(".condition input[value=for]:not(:checked)")!);
    expect(announced()).toContain("not kept");
  });

  it("says so where what was set could not be read", async () => {
    const place = await render(
      <Panel {...panelProps({ guidance: { ...guidanceOf(READING), lost: true } })} />,
    );
    expect(place.textContent).toContain("What you set on this ticket could not be read");
  });
});

async function select(value: string): Promise<void> {
  const field = named<HTMLSelectElement>("select", "What failed");
  await act(async () => {
    field.value = value;
    field.dispatchEvent(new Event("change", { bubbles: true }));
  });
}
