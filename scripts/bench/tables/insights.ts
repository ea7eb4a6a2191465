/** Insights over a long log: adding it up, and the desk's page in the real browser, from its address to its figures. */
import type { Browser, Page } from "puppeteer-core";
import { insightsOf } from "../../../lib/insights/figures.ts";
import { EMPTY, entered, type Ledger } from "../../../lib/insights/ledger.ts";
import { find, start } from "../../browsers.ts";
import { buildExtension } from "../../build.ts";
import { manyCases } from "../insights/cases.ts";
import { putIn } from "../insights/put-in.ts";
import type { Table } from "../table.ts";
import { percentile } from "../timing.ts";

const CASES = 100_000;
const DAY = 86_400_000;
const TIMES = 20;
const OPENINGS = 12;
/** Between two of them, ms: what the page before asked for is answered, also where nobody waits for it. */
const REST = 500;

export default async function insights(): Promise<Table> {
  const now = Date.now();
  const rows = manyCases(CASES, now);
  const ledger = entered(EMPTY, new Set(), rows);
  const measured = [
    row(
      "all rows, entered into the columns",
      times(3, () => entered(EMPTY, new Set(), rows)),
    ),
    row(
      "one changed case, entered",
      times(TIMES, () => entered(ledger, new Set(["bench-0000500"]), rows.slice(500, 501))),
    ),
    row(
      "90 days and the 90 before, added up",
      times(TIMES, () => lately(ledger, now)),
    ),
    row(
      "the whole log, added up",
      times(TIMES, () => insightsOf(ledger, {})),
    ),
  ];
  return {
    title: `Insights of ${CASES.toLocaleString("en")} cases`,
    columns: ["", "times", "p50 ms", "p95 ms", "slowest ms"],
    rows: find("chromium") ? [...measured, ...(await inBrowser(rows))] : measured,
    note: "The first four in Node. The page in Chromium with the extension as it ships, until its figures are drawn and a press on another period is answered by the page.",
  };
}

const lately = (ledger: Ledger, now: number) =>
  insightsOf(ledger, { before: now - 180 * DAY, from: now - 90 * DAY, to: now });

function times(count: number, step: () => unknown): number[] {
  return Array.from({ length: count }, () => {
    const start = performance.now();
    step();
    return performance.now() - start;
  });
}

async function inBrowser(rows: ReturnType<typeof manyCases>): Promise<(string | number)[][]> {
  buildExtension("chromium");
  const { browser, origin, close } = await start({ kind: "chromium", headless: true });
  try {
    const first = await browser.newPage();
    await first.goto(`${origin}/desk.html`);
    await putIn(first, rows);
    const address = `${origin}/desk.html#insights`;
    // The columns are made by the first question of all: a log that grows case by case has them from the start.
    await stopWorker(browser);
    await first.evaluate(dropColumns);
    await first.close();
    const [made] = await openings(browser, address, 1);
    const asleep = await openings(browser, address, OPENINGS, stopWorker);
    const awake = await openings(browser, address, OPENINGS);
    return [
      row("the page, the columns not made yet", [made!]),
      row("the page, the background asleep before", asleep),
      row("the page, the background awake", awake),
      row("another period, from its press to its figures", await periods(browser, address)),
    ];
  } finally {
    await close();
  }
}

async function openings(
  browser: Browser,
  address: string,
  count: number,
  before: (browser: Browser) => Promise<void> = async () => {},
): Promise<number[]> {
  const all: number[] = [];
  for (let opening = 0; opening < count; opening++) {
    const page = await browser.newPage();
    await before(browser);
    await page.evaluateOnNewDocument(usableAt);
    await page.goto(address);
    const time = await page.waitForFunction(() => (globalThis as { usable?: number }).usable);
    all.push((await time.jsonValue())!);
    await new Promise((over) => setTimeout(over, REST));
    await page.close();
  }
  return all;
}

async function stopWorker(browser: Browser): Promise<void> {
  const target = browser.targets().find((one) => one.type() === "service_worker");
  const worker = await target?.worker();
  await worker?.close().catch(() => {
    // It has gone to sleep by itself.
  });
}

/** In a page: what a background that woke while the cases were put in has counted of them. */
function dropColumns(): Promise<void> {
  return new Promise((done, failed) => {
    const dropping = indexedDB.deleteDatabase("amends-ledger");
    dropping.onsuccess = () => done();
    dropping.onerror = () => failed(dropping.error);
  });
}

/** In the page: presses "All" once the figures are there, and notes when the page has answered to the press. */
function usableAt(): void {
  const look = () => {
    const press = document.querySelector<HTMLInputElement>('.period input[value="all"]');
    if (!document.querySelector(".answer-figure") || !press) return requestAnimationFrame(look);
    press.click();
    const answered = () => {
      if (!press.checked) return requestAnimationFrame(answered);
      const drawn = new MessageChannel();
      drawn.port1.onmessage = () => Object.assign(globalThis, { usable: performance.now() });
      return drawn.port2.postMessage(0);
    };
    return requestAnimationFrame(answered);
  };
  requestAnimationFrame(look);
}

/** Until the words over the figures are those of the period that was pressed. */
async function periods(browser: Browser, address: string): Promise<number[]> {
  const page: Page = await browser.newPage();
  await page.goto(address);
  await page.waitForSelector(".answer-figure");
  const all: number[] = [];
  for (const value of ["all", "30", "365", "90", "all", "30", "365", "90"]) {
    const ms = await page.evaluate(async (wanted) => {
      const said = () => document.querySelector(".period-said")?.textContent;
      const before = said();
      const start = performance.now();
      document.querySelector<HTMLInputElement>(`.period input[value="${wanted}"]`)!.click();
      while (said() === before) await new Promise(requestAnimationFrame);
      return performance.now() - start;
    }, value);
    all.push(ms);
  }
  await page.close();
  return all;
}

function row(name: string, all: number[]): (string | number)[] {
  const sorted = all.toSorted((a, b) => a - b);
  const figures = [percentile(sorted, 0.5), percentile(sorted, 0.95), sorted.at(-1)!];
  return [name, all.length, ...figures.map((figure) => figure.toFixed(1))];
}
