/** What the agent corrects stays: over tickets, reloads, tabs, stopped backgrounds and closed browsers. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ElementHandle, Page } from "puppeteer-core";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Corrections } from "../../lib/model";
import { find } from "../../scripts/browsers";
import { serveDemo } from "../../scripts/demo/serve";
import { Dock, type Driven, drive, leaks, needs, until } from "./driver";
import { ask, killWorker, openOwn } from "./worker";

/** Harbour Desk's furious ticket, another, one in German, and one whose words say nothing. */
const FURIOUS = "1012";
const ANOTHER = "1019";
const GERMAN = "1007";
const SILENT = "1024";

describe("a correction, in Chromium", () => {
  let profile: string;
  let driven: Driven;
  let demo: Awaited<ReturnType<typeof serveDemo>>;
  let page: Page;
  let dock: Dock;

  const begin = async () => {
    driven = await drive({ kind: "chromium", profile });
    page = driven.page;
    dock = new Dock(page);
  };
  beforeEach(async (context) => {
    needs("chromium", context);
    profile = mkdtempSync(join(tmpdir(), "amends-corrections-"));
    demo = await serveDemo();
    await begin();
  });
  afterEach(async () => {
    if (!find("chromium")) return;
    expect(leaks(driven.requests)).toEqual([]);
    await driven.close({ keep: true });
    await demo.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  });

  const open = async (id: string, at = page, its = dock) => {
    await at.goto(`${demo.url.replace(/\/$/, "")}/tickets/${id}`, { waitUntil: "load" });
    await its.shows(`#${id}`);
  };
  const reload = async (id: string) => {
    await page.reload({ waitUntil: "load" });
    await dock.shows(`#${id}`);
  };
  /** Clicks one of a field's choices; the form is open. */
  const choose = async (field: string, words: string) => {
    const frame = await dock.frame();
    const label = await frame.waitForFunction(
      (legend, choice) =>
        [...document.querySelectorAll("form.correct fieldset")]
          .filter((set) => set.querySelector("legend")?.textContent === legend)
          .flatMap((set) => [...set.querySelectorAll("label")])
          .find((one) => one.textContent === choice),
      {},
      field,
      words,
    );
    await (label.asElement() as ElementHandle<Element>).click();
  };
  /** Who was read as furious over something broken, more than once, is calm over a first delay. */
  const correctAll = async () => {
    await dock.press("correct");
    await choose("How upset", "Calm");
    await (await dock.frame()).select("form.correct select", "delay_late");
    await choose("How bad for them", "A nuisance");
    await choose("Happened before", "No");
    await dock.press("Done");
    await isCorrected();
  };
  const isCorrected = async (its = dock) => {
    await its.shows(/^Calm set by you · read as (furious|angry)/, ".temperature p");
    await its.shows("Set by you: late or delayed, a nuisance, the first time", ".how");
    await its.shows("first time", ".glance .for");
  };
  /** What the background has of the furious ticket. */
  const held = async () => {
    const own = await openOwn(driven.browser, driven.origin, "popup.html");
    const ticket = `demo ${new URL(demo.url).host} ${FURIOUS}`;
    const corrections = await ask<Corrections>(own, { kind: "corrections.get", ticket });
    await own.close();
    return corrections;
  };

  test("stays when the agent goes to another ticket and comes back, and is of its ticket alone", async () => {
    await open(FURIOUS);
    await correctAll();
    await page.click(`[data-entry-id="${ANOTHER}"]`);
    await dock.shows(`#${ANOTHER}`);
    expect(await dock.text(".how")).not.toMatch(/set by you/i);
    await page.goBack();
    await dock.shows(`#${FURIOUS}`);
    await isCorrected();
  });

  test("stays over a reload, a stopped background and a closed browser", async () => {
    await open(FURIOUS);
    await correctAll();
    await reload(FURIOUS);
    await isCorrected();
    await killWorker(driven.browser);
    await reload(FURIOUS);
    await isCorrected();
    await driven.close({ keep: true });
    await begin();
    await open(FURIOUS);
    await isCorrected();
  });

  test("wakes a background that was stopped before it", async () => {
    await open(FURIOUS);
    await dock.press("correct");
    await killWorker(driven.browser);
    await choose("How upset", "Annoyed");
    await until("the background to have it", async () => (await held()).temperature === 1);
  });

  test("and its undo reach another tab with the same ticket", async () => {
    await open(FURIOUS);
    const second = await driven.browser.newPage();
    const other = new Dock(second);
    await open(FURIOUS, second, other);
    await page.bringToFront();
    await correctAll();
    await second.bringToFront();
    await isCorrected(other);
    await other.press("Undo: Calm, back to what was read");
    await other.shows(/^(Furious|Angry)/, ".temperature p");
    await page.bringToFront();
    await dock.shows(/^(Furious|Angry)/, ".temperature p");
    expect(await dock.text(".how")).toContain("Set by you: late or delayed, a nuisance, the first time");
  });

  test("is undone value by value, until nothing of it is kept", async () => {
    await open(FURIOUS);
    const read = await dock.text(".temperature p");
    await correctAll();
    await dock.press("correct");
    for (const field of ["How upset", "What failed", "How bad for them", "Happened before"])
      await dock.press(`Undo: ${field}, back to what was read`);
    await dock.press("Done");
    expect(await dock.text(".temperature p")).toBe(read);
    expect(await dock.text(".how")).not.toMatch(/set by you/i);
    await until("nothing to be kept", async () => Object.keys(await held()).length === 0);
    await page.bringToFront();
    await reload(FURIOUS);
    expect(await dock.text(".temperature p")).toBe(read);
  });

  test("can be made with the keyboard alone", async () => {
    await open(FURIOUS);
    await (await dock.find(".how .chips > button[aria-controls$=form]")).focus();
    await page.keyboard.press("Enter");
    await dock.find("form.correct");
    await page.keyboard.press("Tab");
    await page.keyboard.press("ArrowLeft");
    await dock.shows("set by you", ".correct");
    await page.keyboard.press("Escape");
    await dock.shows(/set by you · read as/, ".temperature p");
    const frame = await dock.frame();
    expect(await frame.evaluate(() => document.activeElement?.textContent)).toBe("correct");
  });

  test.each([
    ["not in English", GERMAN, "not in English, so not read"],
    ["without a word on how they feel", SILENT, "their words don’t say"],
  ])("is the only word on a ticket %s, and stays there too", async (_, id, words) => {
    await open(id);
    await dock.press("say how they are");
    await choose("How upset", "Angry");
    await dock.press("Done");
    await dock.shows(`Angry set by you · ${words}`, ".temperature p");
    await reload(id);
    await dock.shows(`Angry set by you · ${words}`, ".temperature p");
  });

  test("of a condition of the aim stays too", async () => {
    await open(FURIOUS);
    await dock.press("Why? The four conditions of this aim");
    await dock.click(".condition:last-of-type label:has(input[value=for])");
    await dock.shows("set by you", ".condition:last-of-type");
    await reload(FURIOUS);
    await dock.shows("not our doing", ".glance .for");
  });
});
