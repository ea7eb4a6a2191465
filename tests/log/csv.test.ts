import { readFileSync } from "node:fs";
import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { COLUMNS } from "../../lib/log/columns";
import { csvOf, rowsInCsv } from "../../lib/log/csv";
import { jsonOf, rowsInJson } from "../../lib/log/json";
import { Recovery } from "../../lib/model";
import { cases, odd } from "./rows";

const back = (text: string) => rowsInCsv(text).rows.map((row) => Recovery.parse(row));

describe("the log as CSV", () => {
  test("out, in and out again is the same text and the same rows, whatever stands in them", () => {
    fc.assert(
      fc.property(cases, (rows) => {
        const text = csvOf(rows);
        expect(back(text)).toEqual(rows);
        expect(csvOf(back(text))).toBe(text);
      }),
      { numRuns: 300 },
    );
  });

  test("no cell begins as a formula does, and each note comes back as it was", () => {
    const notes = ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "'=1", "''+1", "'quoted'", "plain"];
    const rows = notes.map((note, at) => ({ ...odd, id: `c${at}`, note }));
    const text = csvOf(rows);
    const cells = Papa.parse<string[]>(text).data.flat();
    expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
    expect(back(text).map(({ note }) => note)).toEqual(notes);
  });

  test("is flat, with times that any program reads", () => {
    const [head, line] = Papa.parse<string[]>(csvOf([odd])).data;
    expect(head).toEqual(COLUMNS.map(({ name }) => name));
    const cell = (name: string) => line![head!.indexOf(name)];
    expect(cell("complaint_at")).toBe("2026-03-02T09:00:00.000Z");
    expect([cell("repeat"), cell("stages"), cell("remedies"), cell("closed_at")]).toEqual([
      "yes",
      "listen acknowledge",
      "refund-all send-again",
      "",
    ]);
  });

  test("comes in as a spreadsheet saves it: a mark before it, semicolons, other line ends, columns moved", () => {
    const [head, line] = Papa.parse<string[]>(csvOf([odd])).data as [string[], string[]];
    const order = head.map((_, at) => at).reverse();
    const moved = [head, line].map((cells) => order.map((at) => cells[at]!));
    const text = `\uFEFF${Papa.unparse(moved, { delimiter: ";", newline: "\n" })}\n;;\n`;
    expect(back(text)).toEqual([odd]);
  });

  test.each([
    ["nothing", "", /columns/],
    ["another table", "name,price\nlamp,3\n", /columns/],
    ["a quote that is not closed", `${csvOf([odd])}"open`, /quote/],
  ])("of %s is refused with its reason", (_, text, why) => {
    expect(rowsInCsv(text)).toMatchObject({ rows: [], trouble: expect.stringMatching(why) });
  });

  test("columns that nobody knows are named, not silently left out", () => {
    const text = csvOf([odd]).replace("id,", "mood,id,").replace(odd.id, `sad,${odd.id}`);
    expect(rowsInCsv(text).unknown).toEqual(["mood"]);
    expect(back(text)).toEqual([odd]);
  });

  test("an empty log is a header and no row", () => {
    expect(csvOf([]).trim().split("\r\n")).toHaveLength(1);
    expect(rowsInCsv(csvOf([]))).toEqual({ rows: [], unknown: [] });
  });
});

test("docs/data.md tells what is in each column", () => {
  const page = readFileSync("docs/data.md", "utf8");
  expect(COLUMNS.filter(({ name }) => !page.includes(`\`${name}\``))).toEqual([]);
});

describe("the log as JSON", () => {
  test("out and in is the same", () => {
    fc.assert(fc.property(cases, (rows) => void expect(rowsInJson(jsonOf(rows)).rows).toEqual(rows)));
  });

  test.each(["", "[]", "{}", "null", '{"app":"Amends","cases":[]}', jsonOf([]).replace("[", "[7")])(
    "%j is refused with a reason",
    (text) => expect(rowsInJson(text).trouble).toBeTruthy(),
  );
});
