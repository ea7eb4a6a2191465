/** Our own pages for people who see, move or press otherwise: every section and state, in Chromium. */
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { SECTIONS } from "../../components/desk/props";
import { find } from "../../scripts/browsers";
import newest from "../store/frozen/9";
import { LOOKS, type Look, moving, smallTargets, stickingOut, tabThrough, violations, wear } from "./audit";
import { type Driven, drive, leavesNothing, needs } from "./driver";
import { ask, openOwn } from "./worker";

const WIDE = { width: 1280, height: 900 };
/** WCAG 1.4.10's width, and 1280 px at 200 %. */
const NARROW = [
  { width: 320, height: 640 },
  { width: 640, height: 450, deviceScaleFactor: 2 },
];

const ticket = {
  key: "Zendesk desk.example 4812",
  helpdesk: "Zendesk",
  id: "4812",
  url: "https://desk.example/tickets/4812",
  subject: "A cake stand that came in two pieces",
  customer: "Ana",
};

/** A row in every table, and two follow-ups: one late, one ahead. */
async function fill(own: Page): Promise<void> {
  const text = JSON.stringify({ app: "Amends", version: 9, made: Date.now(), settings: {}, ...newest.rows });
  const { problems } = await ask<{ problems: unknown[] }>(own, { kind: "data.take", text, over: [] });
  expect(problems).toEqual([]);
  for (const [what, due] of [
    ["send the label", Date.now() - 3_600_000],
    ["ask whether it came", Date.now() + 7_200_000],
  ])
    await ask(own, { kind: "reminders.set", wish: { ticket, kind: "promise", what, due, zone: "UTC" } });
}

describe("our own pages, in chromium", () => {
  let driven: Driven | undefined;
  let page: Page;

  beforeAll(async () => {
    if (!find("chromium")) return;
    driven = await drive({ kind: "chromium" });
    page = await openOwn(driven.browser, driven.origin, "desk.html");
  });
  afterAll(() => driven?.close());
  beforeEach((context) => needs("chromium", context));

  const show = async (path: string) => {
    await page.setViewport(WIDE);
    await page.goto("about:blank");
    await page.goto(`${driven!.origin}/${path}`);
    await page.waitForSelector("main :is(h1, h2, strong, .title, .empty)");
    // What it waits for from the background has come when nothing changes any more.
    await page.waitForNetworkIdle({ idleTime: 150 });
    await page.bringToFront();
  };
  /** In each look and width. */
  const isForEveryone = async (surface: Page = page) => {
    for (const look of Object.keys(LOOKS) as Look[]) {
      await wear(surface, look);
      expect.soft(await violations(surface), look).toEqual([]);
    }
    expect.soft(await moving(surface), "less motion").toEqual([]);
    await wear(surface, "light");
    expect.soft(await smallTargets(surface), "small targets").toEqual([]);
    for (const size of NARROW) {
      await surface.setViewport(size);
      expect.soft(await stickingOut(surface), `${size.width} px`).toEqual([]);
      expect.soft(await smallTargets(surface), `small targets at ${size.width} px`).toEqual([]);
    }
    await surface.setViewport(WIDE);
  };
  const PATHS = [...SECTIONS.map((section) => `desk.html#${section}`), "popup.html", "sidepanel.html"];

  test.each(PATHS)("%s is for everyone while there is nothing in it", async (path) => {
    await show(path);
    await isForEveryone();
  });

  test("what was kept is put in", async () => fill(page));

  test.each(PATHS.slice(0, -1))("%s is for everyone with what was kept", async (path) => {
    await show(path);
    await isForEveryone();
    expect(await tabThrough(page, page)).toEqual([]);
  });

  leavesNothing(() => driven);
});
