/** Every surface, light and dark, wide and narrow, as a page in the docs; and the stores' pictures at their size. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { manyCases } from "../bench/insights/cases.ts";
import { putIn } from "../bench/insights/put-in.ts";
import { EDITOR, type Ground, press, shoot } from "./ground.ts";

const FOLDER = join("docs", "pictures");
const DAY = 86_400_000;
/** What both stores ask for. */
const STORE = { width: 1280, height: 800 };

interface Surface {
  name: string;
  about: string;
  /** @param page empty, of that size and theme; it is left with the surface on it */
  show(page: Page, ground: Ground): Promise<unknown>;
  /** Also narrow, as beside a helpdesk. */
  narrow?: true;
  /** Stores show it. */
  store?: true;
}

const desk =
  (section: string, ready: string) =>
  async (page: Page, { own }: Ground) => {
    await page.goto(own(`desk.html#${section}`));
    await page.waitForSelector(ready);
  };

const SURFACES: Surface[] = [
  {
    name: "dock",
    about: "The dock beside an angry ticket",
    show: (page, { ticket }) => ticket(page, "1012"),
    store: true,
  },
  {
    name: "draft",
    about: "The draft is read along",
    show: async (page, { ticket }) => {
      const dock = await ticket(page, "1012");
      await page.click(EDITOR);
      await page.keyboard.type(
        "Hello Clara, sorry for any inconvenience. I will call you on Friday at 10:00.",
      );
      await dock.waitForSelector(".findings li");
      await dock.$eval(".draft", (draft) => draft.scrollIntoView({ block: "start" }));
    },
    store: true,
  },
  {
    name: "panel",
    about: "The same in the browser’s side panel, here without a ticket",
    show: async (page, { own }) => {
      await page.goto(own("sidepanel.html"));
      await page.waitForSelector("main h2, main strong");
    },
    narrow: true,
  },
  {
    name: "popup",
    about: "Behind the toolbar’s button",
    show: async (page, { own }) => {
      await page.goto(own("popup.html"));
      await page.waitForSelector("main h2");
    },
    narrow: true,
  },
  { name: "today", about: "Today", show: desk("today", ".doings"), narrow: true, store: true },
  { name: "follow-ups", about: "Follow-ups", show: desk("follow-ups", ".doings"), narrow: true },
  { name: "log", about: "Recovery log", show: desk("log", ".case-row"), narrow: true },
  { name: "insights", about: "Insights", show: desk("insights", "main svg"), narrow: true, store: true },
  { name: "phrases", about: "Phrases", show: desk("phrases", "main li"), narrow: true },
  { name: "playbook", about: "Playbook", show: desk("playbook", "main h2"), narrow: true },
  {
    name: "practice",
    about: "Practice: the conversations",
    show: desk("practice", ".scenario"),
    narrow: true,
  },
  {
    name: "conversation",
    about: "Practice: in a conversation",
    show: async (page, ground) => {
      await desk("practice", ".scenario")(page, ground);
      await page.click(".scenario");
      await page.waitForSelector(".play-guide .card");
    },
    narrow: true,
    store: true,
  },
  { name: "settings", about: "Settings", show: desk("settings", "main h2"), narrow: true },
  { name: "welcome", about: "How it works", show: desk("welcome", ".play-guide .card"), narrow: true },
];

export async function surfaces(ground: Ground): Promise<void> {
  await fill(ground);
  for (const { name, show, narrow, store } of SURFACES) {
    for (const colours of ["light", "dark"] as const) {
      const sizes = [...(narrow ? [400] : []), STORE.width];
      for (const width of sizes) {
        const page = await ground.page(colours, width, STORE.height);
        await show(page, ground);
        await shoot(page, join(FOLDER, `${name}-${colours}-${width}.webp`));
        if (store && colours === "light" && width === STORE.width)
          await shoot(page, join(FOLDER, "store", `${name}.png`));
        await page.close();
      }
    }
  }
  writeFileSync(join("docs", "surfaces.md"), page());
}

/** Follow-ups, a year of cases and a phrase, all made up. */
async function fill({ page: begin, own, ticket }: Ground): Promise<void> {
  const page = await begin("light", STORE.width, STORE.height);
  // The README's last picture is of the collapsed dock.
  await page.goto(own("desk.html#today"));
  await page.evaluate(expand);
  const dock = await ticket(page, "1012");
  await page.click(EDITOR);
  await page.keyboard.type("Hello Clara, I will call you on Friday at 10:00.");
  await press(dock, "Remind me");
  await page.goto(own("desk.html#today"));
  await page.waitForSelector("main");
  await page.evaluate(set, wishes(Date.now()));
  await putIn(page, manyCases(400, Date.now(), 180));
  await page.close();
}

function wishes(now: number) {
  const at = (id: string, customer: string, subject: string) => ({
    key: `demo 127.0.0.1 ${id}`,
    helpdesk: "Harbour Desk",
    id,
    url: `http://127.0.0.1:4712/amends-demo/tickets/${id}`,
    subject,
    customer,
  });
  return [
    {
      ticket: at("1008", "Tom Okafor", "Boiler still cold"),
      kind: "update",
      what: "Tell Tom where the engineer is",
      due: now - DAY / 8,
    },
    {
      ticket: at("1003", "Mei Lin", "Charged twice"),
      kind: "after fix",
      what: "Is everything to your satisfaction now?",
      due: now + DAY / 6,
    },
    {
      ticket: at("1005", "Jonas Weber", "Wrong size"),
      kind: "no answer",
      what: "Ask again which size Jonas needs",
      due: now + 2 * DAY,
    },
    {
      ticket: at("1006", "Sara Novak", "Lost parcel"),
      kind: "promise",
      what: "The carrier’s answer",
      due: now + 3 * DAY,
    },
  ];
}

interface Chrome {
  storage: { local: { remove(key: string): Promise<void> } };
  runtime: { sendMessage(ask: object): Promise<unknown> };
}

function expand(): Promise<void> {
  return (globalThis as unknown as { chrome: Chrome }).chrome.storage.local.remove("collapsed");
}

async function set(all: object[]): Promise<void> {
  const { runtime } = (globalThis as unknown as { chrome: Chrome }).chrome;
  for (const wish of all)
    await runtime.sendMessage({ kind: "reminders.set", wish: { ...wish, zone: "UTC" } });
}

function page(): string {
  const parts = SURFACES.map(({ name, about, narrow }) => {
    const widths = narrow ? [400, STORE.width] : [STORE.width];
    const rows = widths.map((width) => {
      const [light, dark] = ["light", "dark"].map(
        (colours) => `![${about}, ${colours}, ${width} px](pictures/${name}-${colours}-${width}.webp)`,
      );
      return `| ${light} | ${dark} |`;
    });
    return `## ${about}\n\n| light | dark |\n| --- | --- |\n${rows.join("\n")}\n`;
  });
  return `# Every surface\n\n\`npm run pictures\` takes them from the built extension on the demo helpdesk. The data are made up.\n\n${parts.join("\n")}`;
}
