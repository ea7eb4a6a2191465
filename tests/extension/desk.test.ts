/** The desk's follow-ups on the built extension, in both browsers: from a reminder that is set to its calendar file. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ICAL from "ical.js";
import type { Page } from "puppeteer-core";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { CALENDAR_FILE } from "../../lib/followups/calendar";
import type { Reminder, ReminderWish } from "../../lib/model";
import { find } from "../../scripts/browsers";
import { type Driven, drive, leaks, needs, until } from "./driver";
import { ask, openOwn } from "./worker";

const wish = (what: string, due: number): ReminderWish => ({
  ticket: {
    key: "Zendesk desk.example 4812",
    helpdesk: "Zendesk",
    id: "4812",
    url: "https://desk.example/tickets/4812",
    subject: "Cake stand",
    customer: "Ana",
  },
  kind: "promise",
  what,
  due,
  zone: "Europe/Lisbon",
});

describe.each(["chromium", "firefox"] as const)("the desk's follow-ups, in %s", (kind) => {
  let driven: Driven;
  let desk: Page;
  let downloads: string;

  beforeEach(async (context) => {
    needs(kind, context);
    downloads = mkdtempSync(join(tmpdir(), "amends-desk-"));
    driven = await drive({ kind });
    desk = await openOwn(driven.browser, driven.origin, "desk.html");
  });
  afterEach(async () => {
    if (!find(kind)) return;
    expect(leaks(driven.requests)).toEqual([]);
    await driven.close();
    rmSync(downloads, { recursive: true, force: true });
  });

  const set = (what: string, due: number) =>
    ask<Reminder>(desk, { kind: "reminders.set", wish: wish(what, due) });
  const shows = (words: string) =>
    desk.waitForFunction((text) => document.querySelector("main")?.textContent?.includes(text), {}, words);
  const lists = (...whats: string[]) =>
    desk.waitForFunction(
      (wanted) => {
        const rows = [...document.querySelectorAll(".follow-up .what")].map((what) => what.textContent);
        return JSON.stringify(rows) === JSON.stringify(wanted);
      },
      {},
      whats,
    );
  const state = async (id: string) =>
    (await ask<Reminder[]>(desk, { kind: "reminders.of", ticket: wish("", 0).ticket.key })).find(
      (row) => row.id === id,
    )?.state;

  test("set elsewhere, it comes to Today by itself, is done by a key and taken back by another", async () => {
    await shows("Nothing is due today.");
    const { id } = await set("refund by tonight", Date.now() - 60_000);
    await set("call back", Date.now() - 30_000);
    await lists("refund by tonight", "call back");
    await desk.keyboard.press("d");
    await lists("call back");
    expect(await state(id)).toBe("done");
    await desk.keyboard.press("u");
    await lists("refund by tonight", "call back");
    expect(["waiting", "showing", "shown"]).toContain(await state(id));
  });

  test("many are found, selected and put off by keys, and taken back as one", async () => {
    const past = Date.now() - 60_000;
    for (const [at, what] of ["lamp one", "lamp two", "other"].entries()) await set(what, past + at);
    await desk.click('a[href="#follow-ups"]');
    // Today's list has the same rows, and no search yet.
    await desk.waitForSelector("input[type=search]");
    await lists("lamp one", "lamp two", "other");
    await desk.keyboard.press("/");
    await desk.keyboard.type("lamp");
    await lists("lamp one", "lamp two");
    await desk.keyboard.press("Enter");
    await desk.keyboard.press(" ");
    await desk.keyboard.down("Shift");
    await desk.keyboard.press("ArrowDown");
    await desk.keyboard.up("Shift");
    await desk.keyboard.press("s");
    await desk.waitForSelector("dialog[open]");
    await desk.keyboard.press("Enter");
    await shows("Put off: 2 follow-ups.");
    await shows("Nothing here for “lamp”.");
    await desk.keyboard.press("u");
    await lists("lamp one", "lamp two");
  });

  // Firefox's driver cannot say where a download goes.
  if (kind === "firefox") return;
  test("goes into a calendar file that another program reads", async () => {
    const due = Math.ceil(Date.now() / 1000) * 1000 + 30_000;
    const { id } = await set("refund, by tonight; promised", due);
    await lists("refund, by tonight; promised");
    const session = await driven.browser.target().createCDPSession();
    await session.send("Browser.setDownloadBehavior", { behavior: "allow", downloadPath: downloads });
    await desk.keyboard.press("c");
    const file = await until("the file", async () => {
      try {
        return readFileSync(join(downloads, CALENDAR_FILE), "utf8") || undefined;
      } catch {
        return undefined;
      }
    });
    const event = new ICAL.Event(new ICAL.Component(ICAL.parse(file)).getFirstSubcomponent("vevent")!);
    expect([event.uid, event.summary]).toEqual([id, "Follow up with Ana: refund, by tonight; promised"]);
    expect(event.startDate.toJSDate().getTime()).toBe(due);
  });
});
