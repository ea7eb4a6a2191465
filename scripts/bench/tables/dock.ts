/** From a ticket to the suggestions in the dock, and what Amends keeps in memory, in the real browser. */
import { find, type Started, start } from "../../browsers.ts";
import { buildDemo, buildExtension } from "../../build.ts";
import { serveDemo } from "../../demo/serve.ts";
import { loaded, setClocks, switched } from "../dock/clock.ts";
import { heapOf, heapOfOurs } from "../dock/heap.ts";
import { held, type Table } from "../table.ts";
import { percentile } from "../timing.ts";

/** Tickets of upset customers, calm ones and thanks, as a day brings them. */
const TICKETS = ["1012", "1021", "1010", "1009", "1018", "1014", "1019", "1016"];
const STARTS = 5;
const LOADS = 15;
const SWITCHES = 60;
const MB = 2 ** 20;

export default async function dock(): Promise<Table> {
  const table = {
    title: "From a ticket to its suggestions in the dock, and the memory that takes",
    columns: ["", "times", "p50", "p95", "most"],
  };
  if (!find("chromium")) return { ...table, rows: [], note: "Not measured: no Chromium on this machine." };
  buildExtension("chromium");
  buildDemo();
  const demo = await serveDemo();
  try {
    const { port } = new URL(demo.url);
    const address = (host: string, id: string) => `http://${host}:${port}/amends-demo/tickets/${id}`;
    const cold: number[] = [];
    for (let time = 0; time < STARTS; time++) cold.push(await firstEver(address("127.0.0.1", TICKETS[0]!)));
    const { warm, switches, page, ours } = await oneDay(address);
    return {
      ...table,
      rows: [
        row("cold: the first page of a browser, ms", cold),
        row("warm: a page loaded again, ms", warm),
        row("another ticket in the same page, ms", switches),
        row("heap of the page more than without Amends, MB", [page / MB]),
        ...ours.map(({ name, bytes }) => row(`heap of the ${name}, MB`, [bytes / MB])),
      ],
      note: `Chromium and the demo helpdesk; from the page's DOM (or the click) to the suggestions that stay, drawn. Heaps after ${SWITCHES} tickets and a full collection.`,
      budgets: [
        held("Ticket to suggestions, cold, median", middle(cold), 1000, "ms"),
        held("Ticket to suggestions, warm, median", middle(warm), 300, "ms"),
        held("Ticket switch to new suggestions, p95", slow(switches), 100, "ms"),
        held("Heap of the helpdesk's page, growth", page / MB, 1.5, "MB"),
        ...ours.map(({ name, bytes }) => held(`Heap of the ${name}`, bytes / MB, undefined, "MB")),
      ],
    };
  } finally {
    await demo.close();
  }
}

async function within<Result>(work: (started: Started) => Promise<Result>): Promise<Result> {
  const started = await start({ kind: "chromium", headless: true });
  try {
    return await work(started);
  } finally {
    await started.close();
  }
}

const firstEver = (address: string) =>
  within(async ({ browser }) => {
    const page = await browser.newPage();
    await setClocks(page);
    return loaded(page, address);
  });

/** The same work on a page with Amends and on one without, by a name of the machine that Amends was not let in at. */
function oneDay(address: (host: string, id: string) => string) {
  return within(async ({ browser, origin }) => {
    const page = await browser.newPage();
    await setClocks(page);
    const warm: number[] = [];
    for (let time = 0; time <= LOADS; time++)
      warm.push(await loaded(page, address("127.0.0.1", TICKETS[time % TICKETS.length]!)));
    const next = (time: number) => TICKETS[(LOADS + 1 + time) % TICKETS.length]!;
    const switches: number[] = [];
    for (let time = 0; time < SWITCHES; time++) switches.push(await switched(page, next(time)));
    const ours = await heapOfOurs(browser, origin);
    const own = await heapOf(page);
    await page.close();

    const other = await browser.newPage();
    await other.goto(address("localhost", TICKETS[LOADS % TICKETS.length]!), { waitUntil: "load" });
    for (let time = 0; time < SWITCHES; time++) await other.click(`a[href$="/${next(time)}"]`);
    // The first load of a process is the cold one, the first switch compiles.
    return { warm: warm.slice(1), switches, page: own - (await heapOf(other)), ours };
  });
}

const sorted = (figures: number[]) => figures.toSorted((a, b) => a - b);
const middle = (figures: number[]) => percentile(sorted(figures), 0.5);
const slow = (figures: number[]) => percentile(sorted(figures), 0.95);

function row(name: string, figures: number[]): (string | number)[] {
  const three = [middle(figures), slow(figures), Math.max(...figures)];
  return [name, figures.length, ...three.map((figure) => figure.toFixed(1))];
}
