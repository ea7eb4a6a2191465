// @vitest-environment happy-dom
import { act } from "react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { restoreAll, stepAll } from "@/components/hooks/steps";
import { useReminderPages } from "@/components/hooks/use-reminder-pages";
import { type LiveToday, useToday } from "@/components/hooks/use-today";
import { ask } from "@/lib/ask";
import type { Reminder, ReminderList } from "@/lib/model";
import { HOUR, NOW, reminder } from "./fixtures";
import { render } from "./page";

vi.mock("@/lib/ask", async (original) => ({
  ...(await original<typeof import("@/lib/ask")>()),
  ask: vi.fn(),
}));

/** What the background has, and how many requests it still answers. */
let held: Record<ReminderList, Reminder[]>;
let answers: number;

interface Asked {
  kind: string;
  list: ReminderList;
  from: number;
  count: number;
  ids: string[];
  rows: Reminder[];
  most: number;
}

beforeEach(() => {
  fakeBrowser.reset();
  held = { due: [], later: [], customer: [], done: [] };
  answers = Number.POSITIVE_INFINITY;
  vi.mocked(ask).mockImplementation((async ({ kind, list, from, count, ids, rows, most }: Asked) => {
    if (answers-- <= 0) throw new Error("gone");
    if (kind === "reminders.step") return ids.map((id) => reminder({ id }));
    if (kind === "reminders.restore") return rows.length > 400 ? 3 : 0;
    if (kind === "reminders.day")
      return { due: held.due.slice(0, most), dueCount: held.due.length, next: held.later.slice(0, most) };
    const lengths = Object.entries(held).map(([name, all]) => [name, all.length]);
    return {
      rows: held[list].slice(from, from + count),
      counts: Object.fromEntries(lengths),
      helpdesks: ["Zendesk"],
    };
  }) as never);
});

const changed = () =>
  act(async () => void (await fakeBrowser.runtime.onMessage.trigger({ kind: "changed" }, {}, () => {})));
const ids = (count: number) => Array.from({ length: count }, (_, at) => `r${at}`);

describe("the day, as the background has it", () => {
  let now: LiveToday;
  function Probe() {
    now = useToday();
    return null;
  }

  it("is what is due and what comes next", async () => {
    held.due = [reminder({ id: "due" })];
    held.later = [reminder({ id: "soon", due: NOW + HOUR })];
    await render(<Probe />);
    expect(now.today!.due.map(({ id }) => id)).toEqual(["due"]);
    expect(now.today!.next.map(({ id }) => id)).toEqual(["soon"]);
  });

  it("holds no more than can be done, and knows how many there are", async () => {
    held.due = ids(900).map((id) => reminder({ id }));
    await render(<Probe />);
    expect([now.today!.due.length, now.today!.dueCount]).toEqual([100, 900]);
  });

  it("follows what changes elsewhere, and keeps what it has where the background is gone", async () => {
    await render(<Probe />);
    held.due = [reminder({ id: "new" })];
    await changed();
    expect(now.today!.dueCount).toBe(1);
    answers = 0;
    await changed();
    expect([now.lost, now.today!.dueCount]).toEqual([true, 1]);
    answers = 1;
    await act(async () => now.retry());
    expect(now.lost).toBe(false);
  });
});

describe("a list on the desk", () => {
  let now: ReturnType<typeof useReminderPages>;
  function Probe() {
    now = useReminderPages({ list: "due" });
    return null;
  }

  it("is there with its length, and follows what changes elsewhere", async () => {
    held.due = ids(120).map((id) => reminder({ id }));
    await render(<Probe />);
    expect([now.rows.count, now.rows.at(0)?.id, now.rows.find("r7")]).toEqual([120, "r0", 7]);
    held.due = held.due.slice(1);
    await changed();
    expect([now.rows.count, now.rows.at(0)?.id]).toEqual([119, "r1"]);
  });

  it("becomes another one", async () => {
    held.done = [reminder({ id: "kept" })];
    await render(<Probe />);
    await act(async () => now.look({ list: "done" }));
    expect([now.known.query.list, now.rows.at(0)?.id]).toEqual(["done", "kept"]);
  });
});

describe("steps for very many", () => {
  it("go in parts that the background takes, and tell how far they are", async () => {
    const told: number[] = [];
    const { before, left } = await stepAll(ids(1200), { do: "done" }, (count) => told.push(count));
    expect([before.length, left, told]).toEqual([1200, 0, [500, 1000, 1200]]);
    expect(vi.mocked(ask).mock.calls.map(([request]) => (request as unknown as Asked).ids.length)).toEqual([
      500, 500, 200,
    ]);
  });

  it("stop where the background refuses, and know what was done and what was not", async () => {
    answers = 1;
    const { before, left } = await stepAll(ids(1200), { do: "drop" }, () => {});
    expect([before.length, left]).toEqual([500, 700]);
  });

  it("are taken back in parts, and what could not be is counted", async () => {
    const rows = ids(1100).map((id) => reminder({ id }));
    expect(await restoreAll(rows, () => {})).toBe(6);
    answers = 0;
    expect(await restoreAll(rows, () => {})).toBe(1100);
  });
});
