// @vitest-environment happy-dom
import { act } from "react";
import { beforeEach, expect, test, vi } from "vitest";
import { useInsights } from "@/components/hooks/use-insights";
import { ask, hearChanges } from "@/lib/ask";
import { type Insights, insightsOf } from "@/lib/insights/figures";
import { EMPTY } from "@/lib/insights/ledger";
import { render } from "../components/page";

vi.mock("@/lib/ask", () => ({ ask: vi.fn(), hearChanges: vi.fn(() => () => {}) }));
vi.mock("@/components/hooks/use-playbook", async () => {
  const { SHIPPED } = await import("@/lib/playbook/shipped");
  return { usePlaybook: () => SHIPPED };
});

let found: ReturnType<typeof useInsights>;
function Probe() {
  found = useInsights();
  return null;
}

const questions: { asked: { from?: number }; answer(all: number): Promise<void>; fail(): Promise<void> }[] =
  [];
const said = (all: number): Insights => ({ ...insightsOf(EMPTY, {}), all });

beforeEach(() => {
  questions.length = 0;
  vi.mocked(ask).mockImplementation(
    (asked) =>
      new Promise<never>((done, failed) => {
        questions.push({
          asked: asked as { from?: number },
          answer: (all) => act(async () => done(said(all) as never)),
          fail: () => act(async () => failed(new Error("gone"))),
        });
      }),
  );
});

test("figures come of the last ninety days at first, with the ninety before", async () => {
  await render(<Probe />);
  expect(found.insights).toBeUndefined();
  const { from, to, before } = questions[0]!.asked as { from: number; to: number; before: number };
  expect(Math.round((to - from) / 86_400_000)).toBe(90);
  expect(Math.round((from - before) / 86_400_000)).toBe(90);
  await questions[0]!.answer(7);
  expect(found.insights?.all).toBe(7);
});

test("what changes while a question is on its way is asked once more after it, and once only", async () => {
  await render(<Probe />);
  const change = vi.mocked(hearChanges).mock.lastCall![0];
  await act(async () => {
    change();
    change();
  });
  expect(questions).toHaveLength(1);
  await questions[0]!.answer(1);
  expect(questions).toHaveLength(2);
  await questions[1]!.answer(2);
  expect(questions).toHaveLength(2);
  expect(found.insights?.all).toBe(2);
});

test("an answer for a period that is no longer chosen is not shown as the new one's", async () => {
  await render(<Probe />);
  await questions[0]!.answer(1);
  await act(async () => found.on.choose({ kind: "days", days: 30 }));
  await act(async () => found.on.choose({ kind: "all" }));
  expect(found.waiting).toBe(true);
  await questions[1]!.answer(2);
  expect(found.insights?.all).toBe(1);
  await questions[2]!.answer(3);
  expect(found.insights?.all).toBe(3);
  expect(found.waiting).toBe(false);
  expect(questions[2]!.asked.from).toBeUndefined();
});

test("where the background is gone what was said stays, and it can be asked again", async () => {
  await render(<Probe />);
  await questions[0]!.answer(5);
  await act(async () => found.on.retry());
  await questions[1]!.fail();
  expect([found.lost, found.insights?.all]).toEqual([true, 5]);
  await act(async () => found.on.retry());
  await questions[2]!.answer(6);
  expect([found.lost, found.insights?.all]).toEqual([false, 6]);
});

test("a cause is called as the playbook calls it, and by its id where it no longer has it", async () => {
  await render(<Probe />);
  expect(found.nameOf("cause.carrier")).toBe("The carrier was late or lost it");
  expect(found.nameOf("cause.gone")).toBe("cause.gone");
});
