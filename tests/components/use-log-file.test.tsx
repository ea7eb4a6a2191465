// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from "vitest";
import { saveFile } from "@/components/hooks/save-file";
import { useLogFile } from "@/components/hooks/use-log-file";
import { ask } from "@/lib/ask";
import { csvOf } from "@/lib/log/csv";
import { jsonOf } from "@/lib/log/json";
import type { BackupCheck, CaseFilter, Recovery } from "@/lib/model";
import { odd } from "../log/rows";
import { render } from "./page";

vi.mock("@/lib/ask", async (original) => ({
  ...(await original<typeof import("@/lib/ask")>()),
  ask: vi.fn(),
}));
vi.mock("@/components/hooks/save-file", () => ({ saveFile: vi.fn() }));

const FILTER: CaseFilter = { state: "open" };
let files: ReturnType<typeof useLogFile>;
function Probe() {
  files = useLogFile(FILTER);
  return null;
}

/** What the background has, and the parts that it was asked for or given. */
let held: Recovery[];
let parts: number[];
let problems: BackupCheck["problems"];
beforeEach(async () => {
  held = [];
  parts = [];
  problems = [];
  vi.mocked(saveFile).mockReset();
  vi.mocked(ask).mockImplementation((async (asked: {
    kind: string;
    filter: CaseFilter;
    from: number;
    count: number;
    rows: unknown[];
  }) => {
    if (asked.kind === "log.page") {
      expect(asked.filter).toBe(FILTER);
      parts.push(asked.from);
      const rows = held.slice(asked.from, asked.from + asked.count);
      return { rows, count: held.length, all: held.length };
    }
    parts.push(asked.rows.length);
    if (problems.length) return { problems, tables: [] };
    return { problems, tables: [{ name: "cases", fresh: asked.rows.length, same: 0, differing: [] }] };
  }) as never);
  await render(<Probe />);
});

const many = (count: number) => Array.from({ length: count }, (_, at) => ({ ...odd, id: `c${at}` }));

describe("the log out to a file", () => {
  test("is all that the filter leaves, also where that takes several parts", async () => {
    held = many(12_000);
    await files.save("csv");
    expect(parts).toEqual([0, 5000, 10_000]);
    const [name, type, text] = vi.mocked(saveFile).mock.lastCall!;
    expect([name, type]).toEqual([expect.stringMatching(/^amends-log-.*\.csv$/), "text/csv"]);
    expect(text).toBe(`\uFEFF${csvOf(held)}`);
  });

  test("is JSON where that is wanted", async () => {
    held = many(2);
    await files.save("json");
    expect(vi.mocked(saveFile).mock.lastCall![2]).toBe(jsonOf(held));
  });
});

describe("a file into the log", () => {
  test.each([
    ["CSV", csvOf],
    ["JSON", jsonOf],
  ])("of %s goes to the background in parts, whose figures are added up", async (_, write) => {
    const { tables } = await files.check(write(many(6000)));
    expect(parts).toEqual([5000, 1000]);
    expect(tables).toEqual([{ name: "cases", fresh: 6000, same: 0, differing: [] }]);
  });

  test("names a broken place as the file has it: a row and its column, or a path", async () => {
    problems = [{ path: "cases[0].times.closed", why: "must be a number" }];
    expect((await files.check(csvOf(many(2)))).problems).toEqual([
      { path: "row 2, closed_at", why: "must be a number" },
    ]);
    problems = [{ path: "cases[1].remedies[3]", why: "missing" }];
    expect((await files.take(csvOf(many(2)), [])).problems[0]!.path).toBe("row 3, remedies");
    expect((await files.check(jsonOf(many(2)))).problems[0]!.path).toBe("cases[1].remedies[3]");
  });

  test("that is none is not sent anywhere, and neither is one with a column that nobody knows", async () => {
    expect((await files.check("name,price\nlamp,3\n")).problems[0]!.path).toBe("file");
    expect((await files.check("{ broken")).problems[0]!.path).toBe("file");
    const strange = csvOf(many(1)).replace("id,", "mood,id,").replace("c0,", "sad,c0,");
    expect((await files.check(strange)).problems.map(({ path }) => path)).toEqual(["mood"]);
    expect(parts).toEqual([]);
  });
});
