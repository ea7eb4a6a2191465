/** Words into every editor: Amends and the ways of others, on the same pages and checks, with the time it takes. */
import { resolve } from "node:path";
import { Agent } from "../../../tests/editors/agent.ts";
import { buildPages, buildProbe, PROBE } from "../../../tests/editors/build.ts";
import { opensPanel } from "../../../tests/editors/panel.ts";
import { serve } from "../../../tests/editors/serve.ts";
import { SET_UPS } from "../../../tests/editors/set-ups.ts";
import { CHECKS, type Marks, PARAGRAPHS, sixChecks, type Trial } from "../../../tests/editors/six.ts";
import { find, type Kind, start } from "../../browsers.ts";
import type { Timed, Way } from "../editors/content.ts";
import type { Table } from "../table.ts";
import { percentile } from "../timing.ts";

const WAYS: Way[] = ["ours", "execCommand", "paste", "innerHTML"];
/** Insertions that are timed, for each editor. */
const TIMED = 8;
const LINE = "I'm sorry that it broke.";

type Cell = string | number;

export default async function editors(): Promise<Table> {
  const kinds = (["chromium", "firefox"] as const).filter(find);
  await Promise.all([buildPages(), buildProbe(resolve("scripts/bench/editors/content.ts"))]);
  const server = await serve();
  const rows: Cell[][] = [];
  try {
    for (const kind of kinds) rows.push(...(await inBrowser(kind, server.port)));
  } finally {
    server.close();
  }
  return {
    title: "Three lines in two paragraphs into real editors",
    columns: ["", "ours", "ours, empty", ...WAYS.slice(1), "p50 ms", "p95 ms"],
    rows,
    note: `Text, Lines, Draft kept, App told, one Undo, Caret: a letter for each check that passed, from the dock; a draft with the caret in the middle, and a reply never touched. Times of ours, ${TIMED} insertions each.`,
  };
}

async function inBrowser(kind: Kind, port: number): Promise<Cell[][]> {
  const { browser, close } = await start({ kind, headless: true, extension: PROBE });
  try {
    const panel = await opensPanel(browser, port);
    const rows: Cell[][] = [];
    const waited: Timed[] = [];
    const others: Timed[] = [];
    for (const setUp of SET_UPS) {
      const { cells, timed } = await one(async (work) => {
        const page = await browser.newPage();
        await page.bringToFront();
        const result = await work(await Agent.opens(page, port, setUp, panel));
        await page.close();
        return result;
      });
      const [middle, slow] = figures(timed);
      rows.push([`${kind} ${setUp.name}`, ...cells, middle!, slow!]);
      for (const time of timed) (time.settle || setUp.unmarked ? waited : others).push(time);
    }
    const passed = (column: number) => rows.filter((row) => row[column] === PASS).length;
    const sums = [1, 2, 3, 4, 5].map((column) => `${passed(column)} of ${SET_UPS.length}`);
    return [
      ...rows,
      [`${kind}: all six checks`, ...sums, "", ""],
      [`${kind}: editors that must be waited for`, "", "", "", "", "", ...figures(waited)],
      [`${kind}: all others`, "", "", "", "", "", ...figures(others)],
    ];
  } finally {
    await close();
  }
}

/** Works on a page that was never touched. */
type Fresh = <Result>(work: (agent: Agent) => Promise<Result>) => Promise<Result>;

async function one(fresh: Fresh): Promise<{ cells: string[]; timed: Timed[] }> {
  const trial = (way: Way, into: Trial["into"]) => {
    const inserts = (agent: Agent) => agent.calls("way", { way, text: PARAGRAPHS });
    return fresh(async (agent) =>
      marked(await sixChecks(agent, { into, from: "dock", text: PARAGRAPHS, inserts })),
    );
  };
  const cells: string[] = [await trial("ours", "draft"), await trial("ours", "empty")];
  for (const way of WAYS.slice(1)) cells.push(await trial(way, "draft"));
  const timed = await fresh(async (agent) => {
    const times: Timed[] = [];
    for (let time = 0; time < TIMED; time++) {
      await agent.clicksInDock();
      times.push((await agent.calls("way", { way: "ours", text: LINE })) as Timed);
    }
    return times;
  });
  return { cells, timed };
}

const PASS = "PASS";

function marked(marks: Marks): string {
  const letters = CHECKS.map((check) => (marks[check] ? check.charAt(0).toUpperCase() : "·")).join("");
  return letters.includes("·") ? letters : PASS;
}

function figures(timed: Timed[]): string[] {
  const sorted = timed.map(({ ms }) => ms).sort((a, b) => a - b);
  return [0.5, 0.95].map((part) => percentile(sorted, part).toFixed(0));
}
