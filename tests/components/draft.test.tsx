// @vitest-environment happy-dom
import { act } from "react";
import { describe, expect, it, vi } from "vitest";
import { useKept } from "@/components/hooks/use-kept";
import { Panel } from "@/components/panel/Panel";
import type { Guidance, Intents } from "@/components/panel/props";
import type { Finding } from "@/lib/model";
import { DRAFT, GUIDANCE, INTENTS, panelProps } from "./fixtures";
import { announced, button, key, named, press, render } from "./page";

const [warn, note] = GUIDANCE.findings as [Finding, Finding];

const panel = (guidance: Partial<Guidance> = {}, on: Partial<Intents> = {}, draft = DRAFT) => (
  <Panel
    {...panelProps({
      guidance: { ...GUIDANCE, ...guidance },
      reply: { mode: "public", draft },
      on: { ...INTENTS, ...on },
    })}
  />
);
const underlined = () => [...document.querySelectorAll<HTMLElement>(".draft-copy .underline")];
const lit = () => [...document.querySelectorAll("[data-lit]")].map(({ className }) => className);
const wordsOf = (element: HTMLElement) => element.lastChild!.textContent;

describe("a finding", () => {
  it("shows the words, why, and better ones, and changes them with one press", async () => {
    const replace = vi.fn(INTENTS.replace);
    await render(panel({}, { replace }));
    expect(document.querySelector(".finding")!.textContent).toContain("“sorry for any inconvenience”");
    await press(button("Fix: “sorry for any inconvenience”"));
    expect(replace).toHaveBeenCalledExactlyOnceWith(warn);
    expect(announced()).toBe("Changed. Ctrl+Z in the reply takes it back.");
  });

  it("offers to remove where nothing is better, and nothing where only the agent knows better", async () => {
    await render(panel({ findings: [{ ...warn, better: "" }, note] }));
    expect(button("Remove: “sorry").textContent).toBe("Remove");
    expect(document.querySelectorAll(".finding button:not(.quote)")).toHaveLength(1);
  });

  it("comes first where it warns, and a long list waits behind its number", async () => {
    const notes = [0, 1, 2, 3].map((start) => ({ ...note, start, end: start + 1 }));
    const place = await render(panel({ findings: [...notes, warn] }));
    expect(place.querySelector(".finding")!.className).toContain("warn");
    expect(place.querySelectorAll(".finding")).toHaveLength(4);
    await press(button("1 more"));
    expect(place.querySelectorAll(".finding")).toHaveLength(5);
  });

  it("says where it comes from once it is opened", async () => {
    const place = await render(panel());
    expect(place.textContent).not.toContain("Lewicki");
    await press(button("“sorry for any inconvenience”"));
    expect(place.querySelector(".finding .more")!.textContent).toContain(
      "Rule: an apology that names nothing. Source: Lewicki, Polin & Lount 2016.",
    );
    await press(button("“sorry for any inconvenience”"));
    expect(place.querySelector(".finding .more")).toBeNull();
  });
});

describe("the copy of the draft", () => {
  it("is the draft, with what was found underlined in two ways", async () => {
    const place = await render(panel());
    expect(underlined().map(wordsOf)).toEqual(["sorry for any inconvenience", "as soon as possible"]);
    expect(underlined().map(({ className }) => className)).toEqual(["underline warn", "underline note"]);
    const copy = place.querySelector(".draft-copy")!.cloneNode(true) as Element;
    for (const unseen of copy.querySelectorAll(".unseen")) unseen.remove();
    expect(copy.textContent).toBe(DRAFT);
  });

  it("is not there where nothing was found", async () => {
    const place = await render(panel({ findings: [] }));
    expect(place.querySelector(".draft-copy")).toBeNull();
    expect(place.querySelector(".draft")!.textContent).toContain("nothing to change");
  });

  it("shows hostile words as words", async () => {
    const hostile = "<img src=x onerror=alert(1)> sorry";
    const place = await render(panel({ findings: [{ ...warn, start: 0, end: 28 }] }, {}, hostile));
    expect(place.querySelector("img")).toBeNull();
    expect(underlined().map(wordsOf)).toEqual(["<img src=x onerror=alert(1)>"]);
  });

  it("lights up together with its row, from either side", async () => {
    await render(panel());
    await act(async () => underlined()[1]!.focus());
    expect(lit()).toEqual(["underline note", "finding note"]);
    await act(async () => button("“sorry for any inconvenience”").focus());
    expect(lit()).toEqual(["underline warn", "finding warn"]);
    await act(async () => (document.activeElement as HTMLElement).blur());
    expect(lit()).toEqual([]);
  });

  it("opens the finding with a click, which leaves the caret in the helpdesk", async () => {
    await render(panel());
    const down = new MouseEvent("mousedown", { bubbles: true, cancelable: true });
    underlined()[1]!.dispatchEvent(down);
    expect(down.defaultPrevented).toBe(true);
    await press(underlined()[1]!);
    expect(button("“as soon as possible”").getAttribute("aria-expanded")).toBe("true");
    expect(document.activeElement).toBe(document.body);
    expect(lit()).toEqual(["underline note", "finding note"]);
  });

  it.each(["Enter", " "])("opens it with the key “%s”, and the focus goes along", async (pressed) => {
    await render(panel());
    await key(underlined()[1]!, { key: pressed });
    expect(document.activeElement).toBe(button("“as soon as possible”"));
  });

  it("opens what the list had no room for", async () => {
    const places = ["Hi", "Ana", "sorry", "any", "back"].map((words) => DRAFT.indexOf(words));
    const place = await render(
      panel({ findings: places.map((start) => ({ ...note, start, end: start + 2 })) }),
    );
    expect(place.querySelectorAll(".finding")).toHaveLength(4);
    await press(underlined()[4]!);
    expect(place.querySelectorAll(".finding")).toHaveLength(5);
    expect(button("“ba”").getAttribute("aria-expanded")).toBe("true");
  });

  it("stays open while the agent writes before it", async () => {
    const place = await render(panel());
    await press(underlined()[0]!);
    const before = "Well. ";
    const moved = { ...warn, start: warn.start + before.length, end: warn.end + before.length };
    await render(panel({ findings: [moved] }, {}, before + DRAFT));
    expect(place.querySelector(".finding .more")).not.toBeNull();
  });
});

describe("silence", () => {
  it("is asked for on a finding, and taken back", async () => {
    const keep = vi.fn();
    const lookAgain = vi.fn();
    await render(panel({}, { keep }));
    await press(button("“sorry for any inconvenience”"));
    await press(button("This is fine here"));
    expect(keep).toHaveBeenCalledExactlyOnceWith(warn);
    await render(panel({ findings: [note], kept: [warn] }, { lookAgain }));
    expect(named("summary", "1 kept").textContent).toBe("1 kept");
    await press(button("Undo: “sorry for any inconvenience” is fine"));
    expect(lookAgain).toHaveBeenCalledExactlyOnceWith(warn);
  });

  it("is asked for of a rule, and taken back", async () => {
    const switchOff = vi.fn(INTENTS.switchOff);
    const switchOn = vi.fn(INTENTS.switchOn);
    const place = await render(panel({}, { switchOff, switchOn }));
    await press(button("“sorry for any inconvenience”"));
    await press(button("Switch this rule off"));
    expect(switchOff).toHaveBeenCalledExactlyOnceWith(warn.rule);
    expect(place.textContent).toContain("Switched off: an apology that names nothing.");
    await press(button("Undo"));
    expect(switchOn).toHaveBeenCalledExactlyOnceWith(warn.rule);
    expect(place.textContent).not.toContain("Switched off");
  });

  it("cannot be asked for of a rule that the team keeps on, and is told so in its place", async () => {
    const rules = { [warn.rule]: { about: "an apology that names nothing", source: "a book", held: true } };
    const place = await render(panel({ rules }));
    await press(button("“sorry for any inconvenience”"));
    expect(place.textContent).toContain("Your team keeps this rule on.");
    expect(place.textContent).not.toContain("Switch this rule off");
  });

  it("says so where that was not kept", async () => {
    const place = await render(panel({}, { switchOff: () => Promise.reject(new Error("full")) }));
    await press(button("“sorry for any inconvenience”"));
    await press(button("Switch this rule off"));
    expect(announced()).toBe("That was not kept. Try it once more.");
    expect(place.textContent).not.toContain("Switched off");
  });

  it("leaves the focus in the list when its row goes", async () => {
    await render(panel());
    await key(underlined()[0]!, { key: "Enter" });
    await act(async () => button("This is fine here").focus());
    await press(button("This is fine here"));
    await render(panel({ findings: [note], kept: [warn] }));
    expect(document.activeElement?.className).toBe("found-list");
  });
});

describe("what is kept", () => {
  const DRAFTS = { one: "Sorry for that.", two: "Hello. Sorry for that." };
  const at = (draft: string): Finding[] => {
    const start = draft.indexOf("Sorry");
    return start < 0 ? [] : [{ ...warn, start, end: start + "Sorry for that".length }];
  };
  let kept: ReturnType<typeof useKept>;
  function Probe({ ticket, draft }: { ticket: string; draft: string }) {
    kept = useKept(ticket, draft, at(draft));
    return null;
  }
  const shows = async (ticket: string, draft: string) => {
    await render(<Probe ticket={ticket} draft={draft} />);
    return [kept.findings.length, kept.kept.length];
  };

  it("stays silent wherever its words come to stand, and in its ticket alone", async () => {
    expect(await shows("a", DRAFTS.one)).toEqual([1, 0]);
    await act(async () => kept.keep(kept.findings[0]!));
    expect(await shows("a", DRAFTS.two)).toEqual([0, 1]);
    expect(await shows("b", DRAFTS.two)).toEqual([1, 0]);
    expect(await shows("a", DRAFTS.one)).toEqual([0, 1]);
  });

  it("comes back with other words, and when it is taken back", async () => {
    await shows("a", DRAFTS.one);
    await act(async () => kept.keep(kept.findings[0]!));
    expect(await shows("a", "Sorry for this.")).toEqual([1, 0]);
    await shows("a", DRAFTS.two);
    await act(async () => kept.lookAgain(kept.kept[0]!));
    expect(await shows("a", DRAFTS.one)).toEqual([1, 0]);
  });
});
