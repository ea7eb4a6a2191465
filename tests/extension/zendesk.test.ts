/**
 * Zendesk Agent Workspace, modelled on public evidence (tests/pages/zendesk), with real CKEditor 5: several
 * tickets are mounted at once, and one ticket's reading must never stand beside another's reply box.
 */
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { find } from "../../scripts/browsers";
import { TICKETS } from "../pages/zendesk/live/tickets";
import { HOST, serveZendesk } from "../pages/zendesk/serve";
import { Dock, type Driven, drive, flat, leavesNothing, needs, until } from "./driver";

const EDITOR = '[data-is-active="true"] [data-test-id="omnicomposer-rich-text-ckeditor"]';
const SEED = 20261123;
const SWITCHES = 200;

describe("on Zendesk's model, in chromium", () => {
  let served: Awaited<ReturnType<typeof serveZendesk>> | undefined;
  let driven: Driven | undefined;
  let page: Page;
  let dock: Dock;

  beforeAll(async () => {
    if (!find("chromium")) return;
    served = await serveZendesk();
    driven = await drive({
      kind: "chromium",
      args: [`--host-resolver-rules=MAP ${HOST} 127.0.0.1:${served.port}`, "--ignore-certificate-errors"],
    });
    page = driven.page;
    dock = new Dock(page);
  });
  afterAll(async () => {
    await driven?.close();
    await served?.close();
  });
  beforeEach((context) => needs("chromium", context));

  const open = async (id: string) => {
    await page.goto(`https://${HOST}/agent/tickets/${id}`, { waitUntil: "load" });
    await page.waitForFunction(() => "model" in window);
    await dock.shows(`#${id}`);
  };
  const switchTo = (id: string, atOnce = false) =>
    page.evaluate((to, once) => window.model.switchTo(to, once), id, atOnce);
  const draft = (id: string) => page.evaluate((of) => window.model.draft(of), id);
  const activeId = () =>
    page.evaluate(() => {
      const pane = document.querySelector(
        '[data-is-active="true"] [data-ticket-id], [data-is-active="true"][data-ticket-id]',
      );
      return pane?.getAttribute("data-ticket-id") ?? undefined;
    });
  /** Types into the reply that is open, with a real click first. */
  const type = async (text: string) => {
    await page.click(EDITOR);
    await page.keyboard.type(text);
  };

  test("the open ticket is read with its reasons", async () => {
    await open("101");
    expect(await dock.text("h1")).toBe("Priya Nair");
    expect(await dock.text(".temperature")).toMatch(/Angry|Furious/);
    expect(await dock.text(".chips")).toContain("furious");
  });

  test("a phrase lands in CKEditor's own content at the caret, and one undo takes it back", async () => {
    await open("101");
    await type("Hello,  thanks");
    for (let index = 0; index < " thanks".length; index++) await page.keyboard.press("ArrowLeft");
    const before = await draft("101");
    const words = await dock.insert();
    const after = await until("the phrase in the editor's content", async () => {
      const html = await draft("101");
      return html !== before && html;
    });
    expect(flat(textOf(after))).toContain(flat(words));
    expect(flat(textOf(after)).startsWith("Hello,")).toBe(true);
    expect(flat(textOf(after)).endsWith("thanks")).toBe(true);
    await page.focus(EDITOR);
    await page.keyboard.down("Control");
    await page.keyboard.press("z");
    await page.keyboard.up("Control");
    await until("the draft as it was", async () => (await draft("101")) === before);
  });

  test("the reply that is sent holds what was inserted and typed", async () => {
    await open("102");
    await page.click(EDITOR);
    const words = await dock.insert();
    await page.focus(EDITOR);
    await page.keyboard.down("Control");
    await page.keyboard.press("End");
    await page.keyboard.up("Control");
    await page.keyboard.type(" You will hear from me by Friday.");
    await page.click('.workspace:not(.is-cached) [data-test-id="submit_button-button"]');
    const stored = await until("the reply to be stored", () =>
      page.evaluate(() => window.model.stored("102")),
    );
    expect(flat(textOf(stored))).toBe(`${flat(words)} You will hear from me by Friday.`);
    await dock.shows(/[Ss]ent/);
  });

  test(`${SWITCHES} random switches, also while typing and inserting, never mix two tickets (seed ${SEED})`, {
    timeout: 240_000,
  }, async () => {
    await open("101");
    const random = generator(SEED);
    const pick = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)]!;
    const ids = TICKETS.map(({ id }) => id);
    let seen = 0;

    for (let round = 0; round < SWITCHES; round++) {
      const id = pick(ids);
      await switchTo(id, random() < 0.5);
      const typing = random() < 0.4 ? page.keyboard.type(pick(["ab", "xyz ", "q"])) : undefined;
      const looks = 1 + Math.floor(random() * 3);
      for (let look = 0; look < looks; look++) if (await neverMixed()) seen++;
      await typing;
      if (random() < 0.25) await pressInsertBlindly();
      if (random() < 0.2) {
        await dock.shows(`#${id}`);
        expect(await neverMixed()).toBe(true);
        if (random() < 0.5) await type("k");
      }
    }
    expect(seen).toBeGreaterThan(SWITCHES / 20);
    // What was pressed for one customer never stands in another's reply.
    for (const { id } of TICKETS) {
      const text = textOf(await draft(id));
      for (const other of TICKETS.filter((one) => one.id !== id)) {
        expect(text).not.toContain(other.requester.split(" ")[0]!);
      }
    }
  });

  test("a dock too busy to follow a switch is not seen until it has followed", async () => {
    await open("101");
    const frame = await dock.frame();
    for (const id of ["102", "103", "101"]) {
      const holder = await dock.holder();
      // Nothing is drawn in the dock while this runs: what it shows is the ticket before.
      const busy = frame.evaluate((ms) => {
        const end = performance.now() + ms;
        while (performance.now() < end);
      }, 400);
      await switchTo(id, true);
      expect(await dock.isSeen(holder)).toBe(false);
      await busy;
      await dock.shows(`#${id}`);
    }
  });

  /** @returns whether the dock was seen; where it was, it spoke of the ticket whose reply box was there. */
  async function neverMixed(): Promise<boolean> {
    const before = await activeId();
    const isSeen = await dock.isSeen();
    const words = await dock.text(".top p.muted");
    const after = await activeId();
    const named = /#(\d+)/.exec(words)?.[1];
    if (!isSeen || before !== after || !named) return false;
    expect(named).toBe(after);
    return true;
  }

  /** A click on whatever Insert is there, however the page stands at this moment. */
  async function pressInsertBlindly(): Promise<void> {
    const frame = await dock.frame();
    await frame.evaluate(() => document.querySelector<HTMLElement>(".card [data-insert]")?.click());
  }

  leavesNothing(() => driven);
});

/** HTML of the editor as text; it is our own model's, and a test's regular expression may do. */
const textOf = (html: string) =>
  html
    .replace(/<[^>]+>/g, " ")
    .replace(/&nbsp;/g, " ")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, "&");

/** Random numbers in [0, 1) that a failing seed brings back (mulberry32). */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
