// @vitest-environment happy-dom
import { act } from "react";
import { describe, expect, it, vi } from "vitest";
import { Panel } from "@/components/panel/Panel";
import { evidence } from "@/components/panel/quotes";
import { evidenceOf, guidanceOf, INTENTS, PLAN, panelProps, READING, spanOf, TICKET } from "./fixtures";
import { button, press, render } from "./page";

describe("evidence", () => {
  it("is cut from the customer's own words, and lights them when it is pointed at", async () => {
    const highlight = vi.fn();
    await render(<Panel {...panelProps({ on: { ...INTENTS, highlight } })} />);
    const chip = button("“ruined her birthday”");
    await act(async () => chip.focus());
    expect(highlight).toHaveBeenLastCalledWith([evidenceOf("ruined her birthday", 1.3)], false);
    await press(chip);
    expect(highlight).toHaveBeenLastCalledWith([evidenceOf("ruined her birthday", 1.3)], true);
    await act(async () => chip.blur());
    expect(highlight).toHaveBeenLastCalledWith([], false);
  });

  it("puts the light out when what was pointed at goes away", async () => {
    const highlight = vi.fn();
    const on = { ...INTENTS, highlight };
    await render(<Panel {...panelProps({ on })} />);
    await act(async () => button("“third time”").focus());
    await render(<Panel {...panelProps({ on, connection: "lost" })} />);
    expect(highlight).toHaveBeenLastCalledWith([], false);
  });

  it("of anger is never what calms, never twice the same place, never a place that is gone", () => {
    const [repeat, silence, , greeting] = READING.signals;
    const again = {
      ...repeat!,
      id: "again",
      spans: [{ ...evidenceOf("third time", 1.6), start: spanOf("third time").start + 2 }],
    };
    const gone = { ...silence!, id: "gone", spans: [{ message: "m9", start: 0, end: 5, weight: 1.4 }] };
    const found = evidence([greeting!, gone, repeat!, again], 2, TICKET, 3);
    expect(found.map(({ quote }) => quote)).toEqual(["third time"]);
  });

  it("shows the strongest places, though a signal of many faint ones weighs more in sum", () => {
    const [repeat] = READING.signals;
    const faint = ["This is", "nobody", "ruined"].map((words) => evidenceOf(words, 0.3));
    const many = { ...repeat!, id: "many", weight: 0.9, spans: faint };
    const one = { ...repeat!, id: "one", weight: 0.8, spans: [evidenceOf("third time", 0.8)] };
    expect(evidence([many, one], 2, TICKET, 1).map(({ quote }) => quote)).toEqual(["third time"]);
  });

  it("lists every signal with its weight when it is asked why", async () => {
    const place = await render(<Panel {...panelProps()} />);
    expect(place.querySelector(".signals")).toBeNull();
    const why = button("Why? All that their words say");
    await press(why);
    expect(why.getAttribute("aria-expanded")).toBe("true");
    const rows = [...place.querySelectorAll(".signals > li")].map((row) => row.textContent);
    expect(rows).toHaveLength(READING.signals.length);
    expect(rows[0]).toBe("heats by1.6Says that it is the third time“third time”");
    expect(rows[3]).toContain("calms by0.2");
  });

  it("shows the strongest of many, and the others when they are asked for", async () => {
    const [one] = READING.signals;
    const signals = Array.from({ length: 11 }, (_, at) => ({
      ...one!,
      id: `s${at}`,
      because: `Reason ${at}`,
    }));
    const place = await render(<Panel {...panelProps({ guidance: guidanceOf({ ...READING, signals }) })} />);
    await press(button("Why? All that their words say"));
    expect(place.querySelectorAll(".signals > li")).toHaveLength(8);
    const rest = button("3 more");
    rest.focus();
    await press(rest);
    expect(place.querySelectorAll(".signals > li")).toHaveLength(11);
    // It is still there: the keyboard's place does not go with it.
    expect(document.activeElement?.textContent).toBe("Show fewer");
    await press(rest);
    expect(place.querySelectorAll(".signals > li")).toHaveLength(8);
  });
});

describe("the conditions of the aim", () => {
  it("can each be corrected, and taken back to what was read", async () => {
    const setCondition = vi.fn(INTENTS.setCondition);
    await render(<Panel {...panelProps({ on: { ...INTENTS, setCondition } })} />);
    await press(button("Why? The four conditions"));
    const [cause] = [...document.querySelectorAll("fieldset")].filter((one) =>
      one.textContent?.includes("unlikely to happen again"),
    );
    expect(cause!.querySelector<HTMLInputElement>("input:checked")!.value).toBe("unknown");
    await press(cause!.querySelector<HTMLInputElement>("input[value=for]")!);
    expect(setCondition).toHaveBeenLastCalledWith("cause", "for");
    await press(button("Undo: It was out of our hands"));
    expect(setCondition).toHaveBeenLastCalledWith("control", undefined);
  });

  it("are marked where the agent set them, and only there", async () => {
    await render(<Panel {...panelProps()} />);
    await press(button("Why? The four conditions"));
    const marked = [...document.querySelectorAll(".condition")].filter((row) =>
      row.textContent?.includes("set by you"),
    );
    const set = PLAN.outlook.conditions.filter(({ by }) => by === "agent");
    expect(marked).toHaveLength(set.length);
  });
});
