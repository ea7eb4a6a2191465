/** What very many reminders cost, in the database of the real extension in the real browser. */
import { loadavg } from "node:os";
import type { Browser, Page, WebWorker } from "puppeteer-core";
import type { ReminderWish } from "../../../lib/model";
import { find, start } from "../../browsers.ts";
import { buildExtension } from "../../build.ts";
import { fill, manyReminders } from "../reminders/fill.ts";
import { asks, lookUps, writes } from "../reminders/in-browser.ts";
import type { Table } from "../table.ts";
import { percentile } from "../timing.ts";

const COUNT = 100_000;
/** Between two clicks of an agent, ms. */
const REST = 100;
const TIMES = 200;
/** A page of the desk is asked for so often. */
const ASKS = 20;

export default async function reminders(): Promise<Table> {
  const table = {
    title: `${COUNT.toLocaleString("en")} reminders in the database`,
    columns: ["", "times", "p50 ms", "p95 ms", "slowest ms"],
  };
  if (!find("chromium")) return { ...table, rows: [], note: "Not measured: no Chromium on this machine." };
  buildExtension("chromium");
  const { browser, origin, close } = await start({ kind: "chromium", headless: true });
  try {
    const own = await browser.newPage();
    // It asks nothing of its own accord.
    await own.goto(`${origin}/manifest.json`);
    await asks(own, [{ kind: "reminders.soon" }], 0);
    await fill(own, manyReminders(COUNT, Date.now()));
    const again = manyReminders(TIMES, Date.now());
    const worker = await workerOf(browser, own);
    return {
      ...table,
      rows: [
        row("the next call, looked up in the background", await lookUps(worker, TIMES)),
        row("a row, written in the background", await writes(worker, again)),
        row("setting one, asked by a page of ours", await asks(own, settings(), REST)),
        ...(await lists(own)),
      ],
      note: `Chromium, headless; ${REST} ms between two requests; pages of 50 rows, the desk's first screen; load of the machine ${loadavg()[0]!.toFixed(1)}.`,
    };
  } finally {
    await close();
  }
}

/** It has rested while the rows were put in. */
async function workerOf(browser: Browser, own: Page): Promise<WebWorker> {
  await asks(own, [{ kind: "reminders.soon" }], 0);
  const target = await browser.waitForTarget((one) => one.type() === "service_worker");
  return (await target.worker())!;
}

function settings(): object[] {
  const ticket = {
    key: "demo desk1.example 7",
    helpdesk: "Demo",
    id: "7",
    url: "https://desk1.example/7",
    subject: "Late",
  };
  const due = Date.now() + 5 * 86_400_000;
  return Array.from({ length: TIMES }, (_, at) => {
    const wish: ReminderWish = {
      ticket,
      kind: "promise",
      what: "Call back",
      due: due + at,
      zone: "Europe/Lisbon",
    };
    return { kind: "reminders.set", wish };
  });
}

async function lists(own: Page): Promise<(string | number)[][]> {
  const asked: [string, object][] = [
    ["due", { list: "due" }],
    ["later", { list: "later" }],
    ["later, the last page", { list: "later", from: 59_900 }],
    ["done", { list: "done" }],
    ["later at one helpdesk", { list: "later", helpdesk: "Zendesk" }],
    ["due with words", { list: "due", words: "carrier ana" }],
  ];
  const rows = [];
  for (const [name, query] of asked) {
    const request = { kind: "reminders.page", from: 0, count: 50, ...query };
    rows.push(row(`a page of the desk: ${name}`, await asks(own, Array(ASKS).fill(request), REST)));
  }
  return rows;
}

function row(name: string, times: number[]): (string | number)[] {
  const sorted = times.toSorted((a, b) => a - b);
  const figures = [percentile(sorted, 0.5), percentile(sorted, 0.95), sorted.at(-1)!];
  return [name, times.length, ...figures.map((figure) => figure.toFixed(1))];
}
