// @vitest-environment happy-dom
import { useState } from "react";
import { expect, test, vi } from "vitest";
import { Practice } from "@/components/desk/practice/Practice";
import type { OpenPlay, PracticeProps } from "@/components/desk/practice/props";
import { debrief } from "@/lib/practice/debrief";
import { costsOf, drills, FEELINGS, judgeSentence } from "@/lib/practice/drill";
import { answer, begin, type Play, ticketOf } from "@/lib/practice/play";
import { named, press, render } from "../components/page";
import { scenarioOf } from "./typed";

const scenario = scenarioOf("cracked-bath");
const openOf = (play: Play, draft = ""): OpenPlay => ({
  title: scenario.title,
  trains: scenario.trains,
  know: scenario.know,
  ticket: ticketOf(play),
  temperature: 2,
  draft,
  turns: play.turns.length,
  mostTurns: 6,
  ended: play.ending !== undefined,
  debrief: debrief(play),
});

function props(change: Partial<PracticeProps> = {}): PracticeProps {
  return {
    scenarios: [
      {
        id: "cracked-bath",
        title: scenario.title,
        trains: scenario.trains,
        team: false,
        begun: true,
        runs: 2,
        won: 1,
      },
    ],
    runs: [],
    lost: false,
    open: undefined,
    guidance: undefined,
    feelings: FEELINGS,
    drills: drills.map((drill) => ({ drill, costs: costsOf(drill) })),
    judge: judgeSentence,
    on: { start: vi.fn(), leave: vi.fn(), write: vi.fn(), send: vi.fn(), again: vi.fn(), restart: vi.fn() },
    guide: {} as PracticeProps["guide"],
    ...change,
  };
}
const text = () => document.body.textContent ?? "";

test("the list says what each conversation trains and how it went, and opens one", async () => {
  const given = props();
  await render(<Practice {...given} />);
  expect(text()).toContain(scenario.trains);
  expect(text()).toContain("Begun · Won once in 2");
  await press(named("button.scenario", scenario.title));
  expect(given.on.start).toHaveBeenCalledWith("cracked-bath");
});

test("Ctrl and Enter send; nothing typed cannot be sent", async () => {
  const given = props({ open: openOf(begin(scenario), "Hi Joe") });
  await render(<Practice {...given} />);
  const box = document.querySelector("textarea")!;
  box.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true }));
  expect(given.on.send).not.toHaveBeenCalled();
  box.dispatchEvent(
    new KeyboardEvent("keydown", { key: "Enter", ctrlKey: true, bubbles: true, cancelable: true }),
  );
  expect(given.on.send).toHaveBeenCalledTimes(1);
});

test("at the end the debrief names what was done and shows a good reply beside it", async () => {
  const given = props({ open: openOf(scenario.models.reduce(answer, begin(scenario))) });
  await render(<Practice {...given} />);
  expect(text()).toContain("They trust you again");
  expect(text()).toContain("You owned it");
  expect(text()).toContain(scenario.models[1]);
  expect(document.querySelector("textarea")).toBeNull();
  await press(named("button", "Start over"));
  expect(given.on.restart).toHaveBeenCalled();
});

test("whoever tries the last turn again stands in the reply box", async () => {
  const won = scenario.models.reduce(answer, begin(scenario));
  await render(<Practice {...props({ open: openOf(won) })} />);
  named<HTMLButtonElement>("button", "Try the last turn again").focus();
  await render(<Practice {...props({ open: openOf({ scenario, turns: won.turns.slice(0, -1) }) })} />);
  expect(document.activeElement?.tagName).toBe("TEXTAREA");
});

test("page words are text: nothing in a scenario becomes an element", async () => {
  const play = begin({ ...scenario, opening: [1, "<img src=x onerror=alert(1)>"] });
  await render(<Practice {...props({ open: openOf(play) })} />);
  expect(document.querySelector("img")).toBeNull();
  expect(text()).toContain("<img src=x");
});

test("the guidance can be hidden for a test run", async () => {
  function Shown() {
    const [open] = useState(openOf(begin(scenario)));
    return <Practice {...props({ open })} />;
  }
  await render(<Shown />);
  await press(document.querySelector<HTMLInputElement>(".play-guided input")!);
  expect(document.querySelector(".play-columns.alone")).not.toBeNull();
});
