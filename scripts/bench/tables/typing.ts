/** From a key to the coach's findings in the dock, and what a key costs the helpdesk's page, in the real browser. */
import type { Page } from "puppeteer-core";
import { dockOf, find, start } from "../../browsers.ts";
import { buildDemo, buildExtension } from "../../build.ts";
import { serveDemo } from "../../demo/serve.ts";
import { held, type Table } from "../table.ts";
import { percentile } from "../timing.ts";
import { clockFindings, clockKeys, keysOf, type Shown, shownIn } from "../typing/clocks.ts";
import { longDraft, TYPED } from "../typing/draft.ts";

const TICKET = "amends-demo/tickets/1012";
const EDITOR = "form.reply .ProseMirror";
/** Between two keys, ms: a fast typist. */
const GAP = 100;
/** What is typed goes to both pages in turn, in so many pieces, so that what else the machine does hits both. */
const TURNS = 4;

export default async function typing(): Promise<Table> {
  const table = {
    title: `Typing ${TYPED.length} keys at the end of a reply of 300 words`,
    columns: ["", "keys", "p50 ms", "p95 ms", "slowest ms", "p50 to without", "tasks over 50 ms"],
  };
  if (!find("chromium")) return { ...table, rows: [], note: "Not measured: no Chromium on this machine." };
  buildExtension("chromium");
  buildDemo();
  const demo = await serveDemo();
  const { browser, close } = await start({ kind: "chromium", headless: true });
  try {
    const { port } = new URL(demo.url);
    const pages = {
      with: await opened(await browser.newPage(), `http://127.0.0.1:${port}/${TICKET}`),
      // The same machine by a name that Amends was not let in at.
      without: await opened(await browser.newPage(), `http://localhost:${port}/${TICKET}`),
    };
    const dock = await dockWith(pages.with);
    await clockFindings(dock);
    for (const page of Object.values(pages)) await clockKeys(page);
    for (const piece of pieces(TYPED)) {
      for (const page of Object.values(pages)) await types(page, piece);
    }
    const [own, other] = [await keysOf(pages.with), await keysOf(pages.without)];
    const found = findingTimes(own.keys, await shownIn(dock));
    const letters = { with: own.keys.map(drawn), without: other.keys.map(drawn) };
    const ratio = `${(median(letters.with) / median(letters.without)).toFixed(2)} ×`;
    const longTasks = Math.max(0, own.longTasks - other.longTasks);
    const rows = [
      row("key to findings, drawn in the dock", found, "", ""),
      row("key to letter, drawn in the page, with Amends", letters.with, ratio, own.longTasks),
      row("the same without Amends", letters.without, "1.00 ×", other.longTasks),
    ];
    return {
      ...table,
      rows,
      budgets: [
        held("A key to its findings in the dock, median", median(found), undefined, "ms"),
        held("Tasks over 50 ms while typing, more than without Amends", longTasks, 0, ""),
      ],
      note: `Chromium, a key each ${GAP} ms, the page with Amends and the page without in turn; spaces at the end are no part of a draft.`,
    };
  } finally {
    await close();
    await demo.close();
  }
}

/** The ticket's page with the long draft in its reply. */
async function opened(page: Page, address: string): Promise<Page> {
  await page.goto(address, { waitUntil: "load" });
  await page.bringToFront();
  await page.click(EDITOR);
  for (const paragraph of longDraft()) {
    await page.keyboard.sendCharacter(paragraph);
    await page.keyboard.press("Enter");
  }
  return page;
}

async function dockWith(page: Page) {
  await page.bringToFront();
  const isThere = () => new Promise((later) => setTimeout(later, 100));
  for (let time = 0; time < 100; time++, await isThere()) {
    const dock = await dockOf(page);
    if (await dock?.$(".draft-copy")) return dock!;
  }
  throw new Error("The dock shows no finding in a draft that is full of faults");
}

function pieces(text: string): string[] {
  const size = Math.ceil(text.length / TURNS);
  return Array.from({ length: TURNS }, (_, turn) => text.slice(turn * size, (turn + 1) * size));
}

async function types(page: Page, text: string): Promise<void> {
  await page.bringToFront();
  await page.focus(EDITOR);
  await page.keyboard.type(text, { delay: GAP });
  // The last key's findings, and a moment of rest.
  await new Promise((rest) => setTimeout(rest, 5 * GAP));
}

const drawn = ({ at, painted }: { at: number; painted: number }) => painted - at;

/** From each key that changed the draft to the first drawing that shows it, or already more. */
function findingTimes(keys: { at: number }[], shown: Shown[]): number[] {
  return keys.flatMap(({ at }, index) => {
    const typed = TYPED.slice(0, index + 1);
    if (typed.endsWith(" ")) return [];
    const there = shown.find((state) => state.at > at && state.text.startsWith(typed));
    if (!there) throw new Error(`The dock never showed “${typed}”`);
    return [there.at - at];
  });
}

function row(name: string, times: number[], ...rest: (string | number)[]): (string | number)[] {
  const sorted = times.toSorted((a, b) => a - b);
  const figures = [percentile(sorted, 0.5), percentile(sorted, 0.95), sorted.at(-1)!];
  return [name, times.length, ...figures.map((figure) => figure.toFixed(1)), ...rest];
}

const median = (times: number[]) =>
  percentile(
    times.toSorted((a, b) => a - b),
    0.5,
  );
