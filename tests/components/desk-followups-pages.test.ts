import { describe, expect, test } from "vitest";
import { type KnownList, type ListQuery, ReminderPages } from "@/components/hooks/reminder-pages";
import type { ReminderPage } from "@/lib/model";
import { reminder } from "./fixtures";

const LONG = 1000;

/** A background whose answers come when the test says so. */
function background() {
  const asked: {
    query: ListQuery & { from: number; count: number };
    answer(change?: { total?: number; prefix?: string }): Promise<void>;
    fail(): Promise<void>;
  }[] = [];
  const ask = (query: ListQuery & { from: number; count: number }) =>
    new Promise<ReminderPage>((resolve, reject) => {
      const settled = () => new Promise<void>((later) => setTimeout(later));
      asked.push({
        query,
        answer({ total = LONG, prefix = query.list } = {}) {
          const count = Math.max(0, Math.min(query.count, total - query.from));
          const rows = Array.from({ length: count }, (_, at) =>
            reminder({ id: `${prefix} ${query.from + at}` }),
          );
          const counts = { due: 0, later: 0, customer: 0, done: 0, [query.list]: total };
          resolve({ rows, counts, helpdesks: ["Zendesk"] });
          return settled();
        },
        fail() {
          reject(new Error("gone"));
          return settled();
        },
      });
    });
  const seen: KnownList[] = [];
  const pages: ReminderPages = new ReminderPages({ list: "due" }, ask, () => seen.push(pages.known));
  pages.refresh();
  const next = () => asked.shift()!;
  return { asked, pages, seen, next };
}

describe("a long list in parts", () => {
  test("begins with its first part, and asks for others when they are in sight", async () => {
    const { asked, pages, next } = background();
    await next().answer();
    expect(pages.known.page!.counts.due).toBe(LONG);
    expect([pages.at(0)?.id, pages.at(99)?.id, pages.at(100)]).toEqual(["due 0", "due 99", undefined]);
    expect(asked).toEqual([]);
    pages.want(250, 310);
    expect(asked[0]!.query.from).toBe(200);
    await next().answer();
    await next().answer();
    expect([pages.at(260)?.id, pages.at(300)?.id]).toEqual(["due 260", "due 300"]);
    expect(pages.find("due 260")).toBe(260);
    expect(asked).toEqual([]);
  });

  test("has one question on its way, and skips what was scrolled past meanwhile", async () => {
    const { asked, pages, next } = background();
    await next().answer();
    for (const first of [200, 300, 400, 500, 800]) pages.want(first, first + 20);
    expect(asked).toHaveLength(1);
    await next().answer();
    expect(asked.map(({ query }) => query.from)).toEqual([800]);
  });

  test("lets go of what is far from what is seen", async () => {
    const { pages, next } = background();
    await next().answer();
    pages.want(800, 820);
    await next().answer();
    expect(pages.known.parts.size).toBe(1);
    expect(pages.at(0)).toBeUndefined();
    pages.want(0, 20);
    await next().answer();
    expect(pages.at(0)?.id).toBe("due 0");
  });
});

describe("what is asked for last holds", () => {
  test("an older search's answer is never shown, and those between are never asked", async () => {
    const { asked, pages, next, seen } = background();
    await next().answer();
    for (const words of ["l", "la", "lam", "lamp"]) pages.look({ list: "due", words });
    const slow = next();
    expect(asked).toEqual([]);
    await slow.answer({ total: 7, prefix: "slow" });
    expect(pages.at(0)?.id).toBe("due 0");
    const last = next();
    expect(last.query.words).toBe("lamp");
    await last.answer({ total: 1, prefix: "lamp" });
    expect([pages.at(0)?.id, pages.known.query.words]).toEqual(["lamp 0", "lamp"]);
    expect(seen).toHaveLength(2);
  });

  test("until it is there, what was shown stays", async () => {
    const { pages, next } = background();
    await next().answer();
    pages.look({ list: "done" });
    expect([pages.at(5)?.id, pages.known.query.list]).toEqual(["due 5", "due"]);
    await next().answer();
    expect([pages.at(5)?.id, pages.known.query.list]).toEqual(["done 5", "done"]);
  });

  test("what sight says of the list before is no wish for the next", async () => {
    const { asked, pages, next } = background();
    await next().answer();
    pages.look({ list: "done" });
    pages.want(700, 720);
    await next().answer();
    expect(asked).toEqual([]);
  });
});

describe("a change elsewhere", () => {
  test("asks again for what is in sight, and the place stays", async () => {
    const { asked, pages, next } = background();
    await next().answer();
    pages.want(300, 310);
    await next().answer();
    pages.refresh();
    expect(pages.at(300)?.id).toBe("due 300");
    expect(asked[0]!.query.from).toBe(300);
    await next().answer({ total: LONG - 1, prefix: "new" });
    expect([pages.at(300)?.id, pages.known.page!.counts.due]).toEqual(["new 300", LONG - 1]);
    expect(asked).toEqual([]);
  });

  test("twice while an answer is on its way is one more question", async () => {
    const { asked, pages, next } = background();
    const first = next();
    pages.refresh();
    pages.refresh();
    await first.answer({ prefix: "old" });
    expect(pages.at(0)).toBeUndefined();
    await next().answer();
    expect(pages.at(0)?.id).toBe("due 0");
    expect(asked).toEqual([]);
  });
});

describe("a background that does not answer", () => {
  test("is said to be lost, keeps what is shown, and is asked again when wanted", async () => {
    const { asked, pages, next } = background();
    await next().answer();
    pages.refresh();
    await next().fail();
    expect([pages.known.lost, pages.at(0)?.id]).toEqual([true, "due 0"]);
    expect(asked).toEqual([]);
    pages.refresh();
    await next().answer();
    expect(pages.known.lost).toBe(false);
  });
});

describe("all of a stretch", () => {
  test("that is at hand costs no question", async () => {
    const { asked, pages, next } = background();
    await next().answer();
    expect((await pages.between(3, 5)).map(({ id }) => id)).toEqual(["due 3", "due 4", "due 5"]);
    expect(asked).toEqual([]);
  });

  test("that is longer comes in parts that one answer may hold, told as they come", async () => {
    const { pages, next } = background();
    await next().answer();
    const told: number[] = [];
    const all = pages.between(0, LONG - 1, (count) => told.push(count));
    await next().answer();
    await next().answer();
    expect((await all).map(({ id }) => id)).toEqual(Array.from({ length: LONG }, (_, at) => `due ${at}`));
    expect(told).toEqual([500, 1000]);
  });
});
