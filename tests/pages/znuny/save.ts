/**
 * Saves the pages of this folder anew: `node tests/pages/znuny/save.ts`, as root on Debian. They come from a
 * real Znuny in a real Chromium, without what does not matter to a reader (scripts, styles, menus). What must
 * be read from them is what was written to Znuny, and the numbers that its database gave to it.
 */
import { readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "puppeteer-core";
import { start } from "../../../scripts/browsers.ts";
import { startZnuny, type Znuny } from "../../extension/znuny/server.ts";
import { type Agent, agents, type Entry, tickets } from "../../extension/znuny/tickets.ts";

interface Saved {
  agent: Agent;
  /** Place in `tickets`. */
  ticket: number;
  /** All articles in the page; only one, at this place; or the page where one writes. */
  shows: "all" | number | "reply" | "note" | "visible note";
}

const { usual, german } = agents;
const PAGES: Record<string, Saved> = {
  angry: { agent: usual, ticket: 0, shows: 4 },
  all: { agent: usual, ticket: 0, shows: "all" },
  colleague: { agent: usual, ticket: 0, shows: 3 },
  answered: { agent: german, ticket: 0, shows: 2 },
  "no-name": { agent: usual, ticket: 1, shows: 0 },
  unsafe: { agent: german, ticket: 2, shows: "all" },
  reply: { agent: usual, ticket: 0, shows: "reply" },
  "german-reply": { agent: german, ticket: 1, shows: "reply" },
  note: { agent: usual, ticket: 0, shows: "note" },
  "visible-note": { agent: german, ticket: 2, shows: "visible note" },
};

async function logIn(browser: Browser, url: string, { user, password }: Agent): Promise<Page> {
  const page = await (await browser.createBrowserContext()).newPage();
  await page.goto(url);
  await page.type("#User", user);
  await page.type("#Password", password);
  await Promise.all([page.waitForNavigation(), page.click("#LoginButton")]);
  return page;
}

/** @param ids of the ticket's articles. */
function queryOf({ shows }: Saved, ticket: number, ids: string[]): string {
  if (shows === "all") return `Action=AgentTicketZoom;TicketID=${ticket};ZoomExpand=1`;
  if (shows === "reply")
    return `Action=AgentTicketCompose;TicketID=${ticket};ArticleID=${ids[0]};ResponseID=1`;
  if (typeof shows === "string") return `Action=AgentTicketNote;TicketID=${ticket}`;
  return `Action=AgentTicketZoom;TicketID=${ticket};ArticleID=${ids[shows]};ZoomExpand=0`;
}

/** The page as it stands, with the bodies of its frames, and what is ticked, as attributes. */
const trimmed = (page: Page) =>
  page.evaluate(() => {
    for (const frame of document.querySelectorAll("iframe")) {
      const body = frame.contentDocument?.body;
      if (body) frame.setAttribute("data-body", body.outerHTML);
      frame.removeAttribute("onload");
      frame.removeAttribute("src");
    }
    for (const box of document.querySelectorAll<HTMLInputElement>("[type=checkbox]"))
      box.toggleAttribute("checked", box.checked);
    for (const secret of document.querySelectorAll("[name=ChallengeToken]")) secret.remove();
    for (const link of document.querySelectorAll("[href*=ChallengeToken]")) link.setAttribute("href", "#");
    for (const part of document.querySelectorAll("script, style, link, svg, meta, noscript, .cke_top"))
      part.remove();
    for (const part of document.querySelectorAll("#Navigation ul, .Actions > li > ul")) part.remove();
    return document.documentElement.outerHTML.replace(/^[ \t]+|[ \t]+$/gm, "").replace(/\n{2,}/g, "\n");
  });

const person = (from: string) => {
  const [, name, email = from] = /^"?([^"]*?)"? <(.*)>$/.exec(from) ?? [];
  return { ...(name && { name }), email };
};

function message({ side, from, text, quoted, html }: Entry, id: string) {
  const { name, email } = person(from);
  const words = html || !quoted ? text : [...text, quoted];
  return { id, who: side, author: name ?? email, text: words.join("\n\n") };
}

function expected({ agent, ticket, shows }: Saved, id: number, ids: string[], query: string) {
  const { subject, entries } = tickets[ticket]!;
  const messages = entries.map((entry, place) => message(entry, ids[place]!));
  const { name, email } = person(entries[0]!.from);
  const read = {
    subject,
    customer: { name: name ?? email, email },
    agent: `${agent.first} ${agent.last}`,
    messages: typeof shows === "number" ? [messages[shows]] : messages,
    partial: typeof shows === "number" && messages.length > 1,
  };
  const reply = { reply: "public", note: "note", "visible note": "public", all: "absent" } as const;
  const writes = typeof shows === "string" && shows !== "all";
  return {
    address: `https://znuny.example.com/otrs/index.pl?${query}`,
    open: String(id),
    reply: typeof shows === "number" ? "absent" : reply[shows],
    ...(writes ? { unread: { missing: ["messages"], elsewhere: true } } : { ticket: read }),
  };
}

async function save(browser: Browser, znuny: Znuny, name: string, saved: Saved): Promise<void> {
  const page = await logIn(browser, znuny.url, saved.agent);
  const id = znuny.ids[saved.ticket]!;
  const ids = (await znuny.stored(id)).map((article) => article.id);
  const query = queryOf(saved, id, ids);
  await page.goto(`${znuny.url}?${query}`);
  await page.waitForNetworkIdle();
  if (saved.shows === "visible note") {
    // It lies in a part of the form that is folded.
    await page.$eval("#IsVisibleForCustomer", (box) => (box as HTMLInputElement).click());
  }
  const file = join(import.meta.dirname, name);
  const html = (await trimmed(page)).replaceAll(new URL(znuny.url).origin, "https://znuny.example.com");
  writeFileSync(`${file}.html`, `<!DOCTYPE html>\n${html}\n`);
  writeFileSync(`${file}.json`, `${JSON.stringify(expected(saved, id, ids, query), null, 2)}\n`);
  await page.browserContext().close();
}

for (const file of readdirSync(import.meta.dirname))
  if (/\.(html|json)$/.test(file) && file !== "lone.json") rmSync(join(import.meta.dirname, file));
const znuny = await startZnuny();
const { browser, close } = await start({ kind: "chromium", headless: true, extension: null });
try {
  for (const [name, saved] of Object.entries(PAGES)) await save(browser, znuny, name, saved);
} finally {
  await close();
  await znuny.stop();
}
