/**
 * Saves the pages of this folder anew: `node tests/pages/request-tracker/save.ts`. They come from a real
 * Request Tracker 5 in a real Chromium, without what does not matter to a reader (scripts, styles, icons).
 * What must be read from them is taken from Request Tracker's database, not from the pages.
 */
import { readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "puppeteer-core";
import { start } from "../../../scripts/browsers.ts";
import { type RequestTracker, startRequestTracker } from "../../extension/request-tracker/server.ts";
import type { Stored } from "../../extension/request-tracker/stored.ts";
import { type Agent, agents, telephoned, tickets } from "../../extension/request-tracker/tickets.ts";

interface Saved {
  agent: Agent;
  language: string;
  ticket: number;
  /** Not given: the ticket's own page, with its history. */
  reply?: "Respond" | "Comment";
  /** The page before its history has come, because an answer is kept from arriving or a click is waited for. */
  without?: "answer" | "click";
  /** The page has a part of the history only. */
  partial?: true;
}

const { rich, plain, colleague, clicking, scrolling } = agents;
const PAGES: Record<string, Saved> = {
  angry: { agent: rich, language: "en", ticket: 1 },
  "newest-first": { agent: plain, language: "en", ticket: 1 },
  german: { agent: colleague, language: "de", ticket: 1 },
  "no-name": { agent: rich, language: "en", ticket: 3 },
  long: { agent: rich, language: "en", ticket: 4 },
  telephoned: { agent: rich, language: "en", ticket: 5 },
  loading: { agent: rich, language: "en", ticket: 1, without: "answer" },
  click: { agent: clicking, language: "en", ticket: 1, without: "click" },
  scroll: { agent: scrolling, language: "en", ticket: 4, partial: true },
  reply: { agent: rich, language: "en", ticket: 1, reply: "Respond" },
  comment: { agent: rich, language: "en", ticket: 1, reply: "Comment" },
  "plain-reply": { agent: plain, language: "en", ticket: 1, reply: "Respond" },
  "german-comment": { agent: colleague, language: "de", ticket: 4, reply: "Comment" },
};

async function logIn(browser: Browser, url: string, { agent, language }: Saved): Promise<Page> {
  const page = await (await browser.createBrowserContext()).newPage();
  await page.setExtraHTTPHeaders({ "Accept-Language": language });
  await page.goto(url);
  await page.type("input[name=user]", agent.user);
  await page.type("input[name=pass]", agent.password);
  await Promise.all([page.waitForNavigation(), page.click("#login [type=submit]")]);
  return page;
}

async function visit(page: Page, url: string, { agent, ticket, reply, without }: Saved): Promise<void> {
  if (without === "answer") {
    await page.setRequestInterception(true);
    page.on("request", (request) => {
      // Neither answered nor refused: the page waits.
      if (!request.url().includes("/Helpers/TicketHistory")) void request.continue();
    });
  }
  const path = reply ? `Update.html?Action=${reply}&id=${ticket}` : `Display.html?id=${ticket}`;
  await page.goto(`${url}/Ticket/${path}`);
  const editor = agent === plain ? "textarea#UpdateContent" : "iframe.cke_wysiwyg_frame";
  const sign = reply
    ? editor
    : without
      ? "#delayed_ticket_history, #deferred_ticket_history"
      : ".history-container .transaction";
  await page.waitForSelector(sign);
  // The page writes icons and menus into itself when all is there.
  if (without !== "answer") await page.waitForNetworkIdle();
}

/** The page as it stands, with the editable body of the editor's frame as an attribute of the frame. */
const trimmed = (page: Page) =>
  page.evaluate(() => {
    for (const frame of document.querySelectorAll("iframe")) {
      const body = frame.contentDocument?.body;
      if (body) frame.setAttribute("data-body", body.outerHTML);
    }
    for (const part of document.querySelectorAll(
      "script, style, link, svg, meta, .bootstrap-select .dropdown-menu, .ui-menu",
    ))
      part.remove();
    // Menus of menus, and the long lists of what a user may choose.
    for (const part of document.querySelectorAll("#app-nav ul, #page-navigation, #topactions")) part.remove();
    return document.documentElement.outerHTML.replace(/[ \t]+$/gm, "").replace(/\n{2,}/g, "\n");
  });

const names = new Map([
  ...tickets
    .flatMap(({ mails }) => mails.map(({ from }) => /^"?([^"<]*?)"? <(.*)>$/.exec(from)))
    .map((sender) => [sender?.[2], sender?.[1]] as const),
  ...Object.values(agents).map(({ user, name }) => [user, name] as const),
]);

/** The words of a message's author: the quoted lines are not. */
const ownWords = (paragraphs: string[]) =>
  paragraphs
    .map((words) => words.split("\n").filter((line) => !line.startsWith(">")))
    .map((lines) => lines.join("\n"))
    .filter(Boolean)
    .join("\n\n");

function message({ id, type, creator, created, paragraphs }: Stored, mailed: boolean) {
  const ofAgent = Object.values(agents).some(({ user }) => user === creator);
  return {
    id,
    who: type === "Comment" ? "note" : ofAgent ? "agent" : "customer",
    author: names.get(creator) ?? creator,
    ...(mailed && { at: created.replace("Z", ".000Z") }),
    text: ownWords(paragraphs),
  };
}

/** @param shown the numbers of the transactions that the page shows. */
async function expected(tracker: RequestTracker, saved: Saved, shown: string[]) {
  const { agent, ticket, reply, without, partial = false } = saved;
  const mailed = tickets[ticket - 1];
  const email = mailed ? /[^ <>]+@[^ <>]+/.exec(mailed.mails[0]!.from)![0] : telephoned.requestor;
  const name = names.get(email);
  const stored = await tracker.correspondence(ticket);
  const messages = partial ? stored.filter(({ id }) => shown.includes(id)) : stored;
  return {
    address: `https://rt.example.com/Ticket/${reply ? "Update" : "Display"}.html?id=${ticket}`,
    open: String(ticket),
    reply: { Respond: "public", Comment: "note", none: "absent" }[reply ?? "none"],
    ...(!reply &&
      !without && {
        ticket: {
          subject: mailed?.subject ?? telephoned.subject,
          customer: { ...(name && { name }), email },
          agent: agent.name,
          messages: messages.map((each) => message(each, mailed !== undefined)),
          partial,
        },
      }),
  };
}

for (const file of readdirSync(import.meta.dirname))
  if (/\.(html|json)$/.test(file)) rmSync(join(import.meta.dirname, file));
const tracker = await startRequestTracker();
const { browser, close } = await start({ kind: "chromium", headless: true, extension: null });
try {
  for (const [name, saved] of Object.entries(PAGES)) {
    const page = await logIn(browser, tracker.url, saved);
    await visit(page, tracker.url, saved);
    const file = join(import.meta.dirname, name);
    const html = (await trimmed(page)).replaceAll(tracker.url, "https://rt.example.com");
    writeFileSync(`${file}.html`, `<!DOCTYPE html>\n${html}\n`);
    const shown = await page.$$eval("[data-transaction-id]", (all) =>
      all.map((each) => each.getAttribute("data-transaction-id")!),
    );
    writeFileSync(`${file}.json`, `${JSON.stringify(await expected(tracker, saved, shown), null, 2)}\n`);
    await page.close();
  }
} finally {
  await close();
  await tracker.stop();
}
