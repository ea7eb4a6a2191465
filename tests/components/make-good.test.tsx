// @vitest-environment happy-dom
import { describe, expect, it, vi } from "vitest";
import { Panel } from "@/components/panel/Panel";
import type { MakingGood } from "@/lib/model";
import { GUIDANCE, HOUR, INTENTS, NOW, panelProps } from "./fixtures";
import { announced, button, named, press, render } from "./page";

const TEXT = "You choose: I can send it by [day and time], or I can refund [amount]. Which would you prefer?";
const blank = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });
const option = (id: string, label: string, chosen: boolean) => ({
  id,
  label,
  chosen,
  asked: id === "refund",
  before: false,
});

const MAKING_GOOD: MakingGood = {
  failure: "delay_late",
  advice: "Their own wish leads.",
  options: [
    option("refund", "Refund it", true),
    option("express", "Send it by express", true),
    option("fixed", "Deliver at a fixed hour", false),
    option("other", "Another way", false),
  ],
  offer: { text: TEXT, blanks: [blank("[day and time]"), blank("[amount]")] },
  compensation: { reason: "First ask whether they keep it.", source: "Gelbrich" },
};

function panel(change: Partial<MakingGood> = {}, on = {}) {
  const guidance = { ...GUIDANCE, stage: "agree" as const, makingGood: { ...MAKING_GOOD, ...change } };
  return <Panel {...panelProps({ guidance, on: { ...INTENTS, ...on } })} />;
}
const boxes = () => [...document.querySelectorAll<HTMLInputElement>(".remedies input")];

describe("make good", () => {
  it("stands in the third step, and in no other", async () => {
    const place = await render(panel());
    expect(place.querySelector(".make-good h2")!.textContent).toBe("Make good");
    await render(<Panel {...panelProps({ guidance: { ...GUIDANCE, makingGood: MAKING_GOOD } })} />);
    expect(place.querySelector(".make-good")).toBeNull();
  });

  it("inserts the offer and keeps what was offered", async () => {
    const insert = vi.fn(INTENTS.insert);
    const offered = vi.fn(INTENTS.offered);
    await render(panel({}, { insert, offered }));
    await press(button("Insert the options"));
    expect(insert).toHaveBeenCalledExactlyOnceWith(TEXT);
    expect(offered).toHaveBeenCalledExactlyOnceWith(["refund", "express"]);
    expect(announced()).toContain("Inserted.");
  });

  it("keeps nothing that did not get into the reply", async () => {
    vi.spyOn(navigator.clipboard, "writeText").mockResolvedValue();
    const offered = vi.fn(INTENTS.offered);
    await render(panel({}, { insert: async () => ({ outcome: "no editor" }), offered }));
    await press(button("Insert the options"));
    expect(offered).not.toHaveBeenCalled();
    expect(announced()).toContain("copied");
  });

  it("swaps what they may choose from, three at most", async () => {
    const chooseRemedies = vi.fn();
    await render(panel({}, { chooseRemedies }));
    await press(named("label", "Deliver at a fixed hour").querySelector("input")!);
    expect(chooseRemedies).toHaveBeenLastCalledWith({ options: ["refund", "express", "fixed"] });
    await press(named("label", "Refund it").querySelector("input")!);
    expect(chooseRemedies).toHaveBeenLastCalledWith({ options: ["express"] });
    const three = MAKING_GOOD.options.map((one, at) => ({ ...one, chosen: at < 3 }));
    await render(panel({ options: three }, { chooseRemedies }));
    expect(boxes().map(({ disabled }) => disabled)).toEqual([false, false, false, true]);
  });

  it("asks for two where fewer are ticked", async () => {
    const { offer: _, ...rest } = MAKING_GOOD;
    const guidance = { ...GUIDANCE, stage: "agree" as const, makingGood: rest };
    const place = await render(<Panel {...panelProps({ guidance })} />);
    expect(place.querySelector(".make-good")!.textContent).toContain("Tick at least two");
  });

  it("asks what becomes of the product, and shows a band with its reason and source", async () => {
    const chooseRemedies = vi.fn();
    const place = await render(panel({}, { chooseRemedies }));
    expect(place.querySelector(".band")).toBeNull();
    await press(named("label", "Given back").querySelector("input")!);
    expect(chooseRemedies).toHaveBeenCalledWith({ product: "returned" });
    const compensation = { ...MAKING_GOOD.compensation!, band: { from: 60, to: 90 } };
    await render(panel({ product: "returned", compensation }, { chooseRemedies }));
    expect(place.querySelector(".fair")!.textContent).toContain("60 to 90 % of the price. First ask");
    expect(place.querySelector(".fair .source")!.textContent).toBe("Gelbrich");
    await press(named("label", "Not known").querySelector("input")!);
    expect(chooseRemedies).toHaveBeenLastCalledWith({ product: undefined });
  });

  it("says what was last offered for this, and when", async () => {
    const place = await render(panel({ last: { labels: ["Refund it", "Another way"], at: NOW - 3 * HOUR } }));
    expect(place.querySelector(".make-good")!.textContent).toContain(
      "Last offered for this, 3 h ago: Refund it and Another way.",
    );
  });

  it("folds the extra away, and inserts it by its own button", async () => {
    const insert = vi.fn(INTENTS.insert);
    const offered = vi.fn(INTENTS.offered);
    const extra = { id: "card", label: "A card", text: "One thing more, from me.", blanks: [] };
    const place = await render(panel({ extra }, { insert, offered }));
    expect(place.querySelector<HTMLDetailsElement>(".make-good details")!.open).toBe(false);
    await press(button("Insert the extra"));
    expect(insert).toHaveBeenCalledExactlyOnceWith(extra.text);
    expect(offered).not.toHaveBeenCalled();
  });

  it("is no second loud thing, and each field has a name", async () => {
    const place = await render(panel());
    expect(place.querySelector(".make-good .loud")).toBeNull();
    for (const field of place.querySelectorAll<HTMLInputElement>(".make-good input"))
      expect(field.closest("label")?.textContent || field.getAttribute("aria-label")).toBeTruthy();
    for (const set of place.querySelectorAll(".make-good fieldset"))
      expect(set.querySelector("legend")?.textContent).toBeTruthy();
  });

  it("shows hostile text as text", async () => {
    const hostile = '<img src=x onerror="alert(1)">';
    const place = await render(panel({ advice: hostile, offer: { text: hostile, blanks: [] } }));
    expect(place.querySelector("img")).toBeNull();
    expect(place.querySelector(".make-good .text")!.textContent).toBe(hostile);
  });
});
