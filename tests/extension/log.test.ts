/**
 * From an angry ticket to a closed, logged, followed-up case on the demo helpdesk, in Chromium, with a clock that
 * the test sets: what the log says is what happened.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { CasePage, Recovery, Reminder } from "../../lib/model";
import { phrases } from "../../lib/phrases/all";
import { find } from "../../scripts/browsers";
import { serveDemo } from "../../scripts/demo/serve";
import hotel from "../../scripts/demo/tickets/hotel-cancelled";
import { BLANK, buildForChaos, copyInto } from "./chaos/build";
import { readAlarms, ring, setClock } from "./chaos/inside";
import { Dock, type Driven, drive, leavesNothing, needs, until } from "./driver";
import { ask, openOwn } from "./worker";

const EDITOR = "form.reply .ProseMirror";
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const OWNS =
  "Sofia, I'm so sorry that we cancelled your booking ST-90417 while you were in the air, and left you in the lobby with two small children. That was our mistake, and I'm taking it on now.";
const OFFERS =
  "I can book you a family room at the Harbour Inn by 9 tonight, with the taxi paid, or a flat nearby: which would you prefer? I will call you tomorrow at 10:00.";
const ACTS =
  "I've booked the family room at the Harbour Inn and the taxi is paid. I will write to you on Friday to tell you that the refund is on its way.";

describe("a case, on the demo helpdesk in chromium", () => {
  let home: string;
  let demo: Awaited<ReturnType<typeof serveDemo>>;
  let driven: Driven | undefined;
  let page: Page;
  let own: Page;
  let dock: Dock;
  /** ms that the test has let pass. */
  let passed = 0;

  beforeAll(async () => {
    demo = await serveDemo();
    if (!find("chromium")) return;
    home = mkdtempSync(join(tmpdir(), "amends-log-"));
    driven = await drive({ kind: "chromium", extension: copyInto(home, buildForChaos("chromium")) });
    own = await openOwn(driven.browser, driven.origin, BLANK);
    await setClock(own, { passed, jumped: 0, port: 0, play: 0 });
    page = driven.page;
    dock = new Dock(page);
    await page.bringToFront();
    await page.goto(`${demo.url.replace(/\/$/, "")}/tickets/1018`, { waitUntil: "load" });
    await dock.shows("#1018");
  });
  afterAll(async () => {
    await driven?.close();
    await demo.close();
    if (home) rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  });
  beforeEach((context) => needs("chromium", context));

  const rows = async () =>
    (await ask<CasePage>(own, { kind: "log.page", filter: {}, from: 0, count: 10 })).rows;
  /** The case, once it is as wanted. */
  const logged = (what: string, fits: (row: Recovery) => boolean) =>
    until(what, async () => (await rows()).find(fits));
  const reminders = async () =>
    ask<Reminder[]>(own, { kind: "reminders.of", ticket: (await rows())[0]!.ticket.key });
  const now = () => Date.now() + passed;
  const letPass = async (ms: number) => {
    passed += ms;
    await setClock(own, { passed, jumped: 0, port: 0, play: 0 });
    await ring(
      own,
      (await readAlarms(own)).filter(({ scheduledTime }) => scheduledTime <= now()),
    );
  };
  /** When the messages of this kind were written, as the page says it. */
  const times = (role: string) =>
    page.$$eval(`[data-author-role=${role}][data-visibility=public] time`, (all) =>
      all.map((time) => Date.parse(time.getAttribute("datetime")!)),
    );
  const send = async (text: string) => {
    const before = (await times("agent")).length;
    await page.click(EDITOR);
    await page.keyboard.type(text);
    await page.click("form.reply [data-action='send']");
    return until("the reply in the ticket", async () => {
      const all = await times("agent");
      return all.length > before && all.at(-1);
    });
  };

  let owned: number;
  let offered: number;
  let acted: number;

  test("begins with our first answer, and with the complaint's own time", async () => {
    const [complaint] = await times("requester");
    expect(await rows()).toEqual([]);
    // A phrase that is put in and then written over was of use all the same.
    await dock.insert();
    await page.click(EDITOR);
    await page.keyboard.down("Control");
    await page.keyboard.press("a");
    await page.keyboard.up("Control");
    await page.keyboard.press("Backspace");
    owned = await send(OWNS);
    const row = await logged("the acknowledgement", ({ times }) => times.acknowledged === owned);
    expect(row.phrases).toEqual([expect.toBeOneOf(phrases.map(({ id }) => id))]);
    expect(row).toMatchObject({
      failure: "cancellation_booking",
      repeat: false,
      times: { complaint, firstAnswer: owned },
      stages: ["listen", "acknowledge"],
      promises: { made: 0, kept: 0, late: 0 },
      followUps: { set: 0, done: 0 },
      remedies: [],
    });
    expect(row.temperature.first).toBe(row.temperature.last);
    expect(await rows()).toHaveLength(1);
  });

  test("says when it was agreed and when it was acted on", async () => {
    offered = await send(OFFERS);
    const agreed = await logged("the offer", ({ times }) => times.agreed === offered);
    expect(agreed.times).toMatchObject({ acknowledged: owned });
    expect(agreed.times).not.toHaveProperty("acted");
    await dock.press("Remind me");
    await logged("the promise", ({ promises }) => promises.made === 1);
    acted = await send(ACTS);
    const row = await logged("the act", ({ times }) => times.acted === acted);
    expect(row.stages).toEqual(["listen", "acknowledge", "agree", "act"]);
    expect(row.times).not.toHaveProperty("followedUp");
  });

  test("counts a promise that is kept, and one whose time passes", async () => {
    await dock.press("Remind me");
    await logged("both promises", ({ promises }) => promises.made === 2);
    const [first, second] = await reminders();
    await ask(own, { kind: "reminders.step", ids: [first!.id], step: { do: "done" } });
    await logged("the one that is kept", ({ promises }) => promises.kept === 1);
    await letPass(second!.due - now() + HOUR);
    const row = await logged("the other, late", ({ promises }) => promises.late === 1);
    expect(row.promises).toEqual({ made: 2, kept: 1, late: 1 });
    await ask(own, { kind: "reminders.step", ids: [second!.id], step: { do: "done" } });
    expect((await rows())[0]!.promises).toEqual({ made: 2, kept: 1, late: 1 });
  });

  test("is followed up, and closed by three taps when they say that all is well", async () => {
    await page.bringToFront();
    await dock.press("Remind me: Ask whether all is well now");
    await logged("the follow-up", ({ followUps }) => followUps.set === 1);
    const due = (await reminders()).find(({ kind }) => kind === "after fix")!.due;
    await letPass(Math.max(0, due - now()) + HOUR);
    const followed = now();
    await dock.press("Satisfied");
    await logged("the follow-up to be done", ({ followUps }) => followUps.done === 1);
    await letPass(DAY);
    const closed = now();
    await dock.shows("Why did it fail?");
    await dock.press("A rule that does not fit the case");
    await dock.shows("What put it right?");
    await dock.press("Refund it");
    await dock.press("Happier than before");
    await dock.shows("Closed: happier than before");
    const row = await logged("the case closed", ({ times }) => times.closed !== undefined);
    expect(row).toMatchObject({
      cause: "cause.rule",
      remedies: ["refund-all"],
      outcome: "recovered",
      promises: { made: 2, kept: 1, late: 1 },
      followUps: { set: 1, done: 1 },
      answers: { satisfied: 1, notYet: 0, none: 0 },
      stages: ["listen", "acknowledge", "agree", "act"],
    });
    expect(row.times).toMatchObject({ acknowledged: owned, agreed: offered, acted });
    const within = (time: number | undefined, from: number) => {
      expect(time).toBeGreaterThanOrEqual(from);
      expect(time).toBeLessThan(from + 60_000);
    };
    within(row.times.followedUp, followed);
    within(row.times.closed, closed);
  });

  test("can be taken back at once, and closed again", async () => {
    await dock.press("Undo: Closed: happier than before.");
    await logged("the case open", ({ times }) => times.closed === undefined);
    await dock.press("Close the case…");
    await dock.press("Skip");
    await dock.press("Skip");
    await dock.press("Put right");
    const row = await logged("the case closed", ({ outcome }) => outcome === "restored");
    expect(row).toMatchObject({ remedies: [] });
    expect(row).not.toHaveProperty("cause");
  });

  test("keeps no word of the ticket, of its subject or of its customer", async () => {
    const kept = JSON.stringify(await rows()).toLowerCase();
    const said = [hotel.subject, ...hotel.messages.map(({ text }) => text), OWNS, OFFERS, ACTS];
    const runs = said.flatMap((text) => {
      const words = text.toLowerCase().match(/[\p{L}\p{N}£'-]+/gu) ?? [];
      return words.slice(1).map((word, at) => `${words[at]} ${word}`);
    });
    expect(runs.filter((run) => kept.includes(run))).toEqual([]);
    for (const name of ["sofia", "marchetti", "st-90417", "lobby", "@"]) expect(kept).not.toContain(name);
  });

  leavesNothing(() => driven);
});
