/** What Amends costs the helpdesk's own page: reading a very long ticket, changes that go on beside it, and rest. */
import { find, type Started, start } from "../../browsers.ts";
import { buildDemo, buildExtension } from "../../build.ts";
import { serveDemo } from "../../demo/serve.ts";
import { countLongTasks, lengthen, stir } from "../page/long-ticket.ts";
import { type Share, shareOf } from "../page/profile.ts";
import { held, type Table } from "../table.ts";

const TICKET = "amends-demo/tickets/1012";
const MESSAGES = 500;
const CHANGES = 1000;
const SECONDS = 10;
/** Our script in the page. */
const SCRIPT = "content-scripts/helpdesk";

export default async function page(): Promise<Table> {
  const table = {
    title: `What the helpdesk's page pays, with a ticket of ${MESSAGES} messages`,
    columns: ["", "of one core", "longest of ours, ms", "tasks over 50 ms", "without Amends"],
  };
  if (!find("chromium")) return { ...table, rows: [], note: "Not measured: no Chromium on this machine." };
  buildExtension("chromium");
  buildDemo();
  const demo = await serveDemo();
  const started = await start({ kind: "chromium", headless: true });
  try {
    const { port } = new URL(demo.url);
    const own = await measured(started, `http://127.0.0.1:${port}/${TICKET}`);
    // The same machine by a name that Amends was not let in at.
    const other = await measured(started, `http://localhost:${port}/${TICKET}`);
    return {
      ...table,
      rows: own.map(({ name, share, long }, at) => [
        name,
        `${(share.ours * 100).toFixed(2)} %`,
        share.longest.toFixed(1),
        long,
        other[at]!.long,
      ]),
      budgets: [
        held(
          `Longest stretch of ours on the page's thread, ${MESSAGES} messages`,
          Math.max(...own.map(({ share }) => share.longest)),
          50,
          "ms",
        ),
        held("The page's thread at rest, ours", own.at(-1)!.share.ours * 100, undefined, "%"),
      ],
      note: `Chromium; the browser's own profiler over ${SECONDS} s each, our content script on the stack.`,
    };
  } finally {
    await started.close();
    await demo.close();
  }
}

interface Measured {
  name: string;
  share: Share;
  long: number;
}

async function measured({ browser }: Started, address: string): Promise<Measured[]> {
  const page = await browser.newPage();
  await page.goto(address, { waitUntil: "load" });
  await page.bringToFront();
  await rest(3);
  const works: [string, () => Promise<unknown>][] = [
    [
      `it grows to ${MESSAGES} messages at once, and is read`,
      () => lengthen(page, MESSAGES).then(() => rest(SECONDS)),
    ],
    [`${CHANGES} changes a second beside it`, () => stir(page, CHANGES, SECONDS)],
    ["nothing happens", () => rest(SECONDS)],
  ];
  const all: Measured[] = [];
  for (const [name, work] of works) {
    const long = await countLongTasks(page);
    const share = await shareOf(page, SCRIPT, work);
    all.push({ name, share, long: await long() });
  }
  await page.close();
  return all;
}

const rest = (seconds: number) => new Promise((over) => setTimeout(over, seconds * 1000));
