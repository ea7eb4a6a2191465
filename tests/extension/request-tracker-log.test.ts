/**
 * From an angry ticket to a closed, logged, followed-up case on a real Request Tracker, in Chromium, with a clock
 * that the test sets. Its pages say no exact time of what an agent writes there: what the log says is compared
 * with what Request Tracker stored.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { CasePage, Recovery, Reminder } from "../../lib/model";
import { find } from "../../scripts/browsers";
import { BLANK, buildForChaos, copyInto } from "./chaos/build";
import { setClock } from "./chaos/inside";
import { Dock, type Driven, drive, leavesNothing, needs, until } from "./driver";
import { type RequestTracker, startRequestTracker } from "./request-tracker/server";
import { ask, openOwn } from "./worker";

const DAY = 86_400_000;
/** The page may be read a little after Request Tracker has stored the reply, ms. */
const SOON = 15_000;

const OWNS =
  "Hannah, I'm sorry that the second desk came with a split top, exactly like the first one, and that it cost you two days off work. That was our mistake: nobody looked at the photos that you had sent three times.";
const OFFERS =
  "I can refund the 420 EUR by Thursday and have the desk collected, or send you a new one by Friday: which would you prefer? I will call you tomorrow at 10:00.";
const ACTS = "I've refunded the 420 EUR for the split desk today.";

describe("a case, on a real Request Tracker in chromium", () => {
  let home: string;
  let tracker: RequestTracker | undefined;
  let missing = "";
  let driven: Driven | undefined;
  let page: Page;
  let own: Page;
  let dock: Dock;
  let passed = 0;

  beforeAll(async () => {
    if (!find("chromium")) return;
    try {
      tracker = await startRequestTracker();
    } catch (error) {
      missing = (error as Error).message;
      return;
    }
    home = mkdtempSync(join(tmpdir(), "amends-log-"));
    driven = await drive({ kind: "chromium", extension: copyInto(home, buildForChaos("chromium")) });
    own = await openOwn(driven.browser, driven.origin, BLANK);
    await setClock(own, { passed, jumped: 0, port: 0, play: 0 });
    page = driven.page;
    dock = new Dock(page);
    await page.bringToFront();
  });
  afterAll(async () => {
    await driven?.close();
    await tracker?.stop();
    if (home) rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  });
  beforeEach((context) => {
    needs("chromium", context);
    if (missing) context.skip(missing);
  });

  const rows = async () =>
    (await ask<CasePage>(own, { kind: "log.page", filter: {}, from: 0, count: 10 })).rows;
  const logged = (what: string, fits: (row: Recovery) => boolean) =>
    until(what, async () => (await rows()).find(fits));
  const letPass = async (ms: number) => {
    passed += ms;
    await setClock(own, { passed, jumped: 0, port: 0, play: 0 });
  };
  /** When Request Tracker stored each public message, epoch ms. */
  const stored = async () =>
    (await tracker!.correspondence(1))
      .filter(({ type }) => type !== "Comment")
      .map(({ created }) => Date.parse(created));
  const near = (time: number | undefined, expected: number | undefined) => {
    expect(time).toBeGreaterThanOrEqual(expected! - 1000);
    expect(time).toBeLessThan(expected! + SOON);
  };
  /** @returns when it was stored */
  const send = async (text: string) => {
    await page.goto(`${tracker!.url}/Ticket/Update.html?Action=Respond&id=1`);
    await dock.shows("Hannah Osei", "h1");
    await page.click("textarea#UpdateContent");
    await page.keyboard.type(text);
    await Promise.all([page.waitForNavigation(), page.click("[name=SubmitTicket]")]);
    await dock.shows(/sent/, ".sent");
    return (await stored()).at(-1)!;
  };

  let owned: number;
  let offered: number;
  let acted: number;

  test("the agent switches Amends on for this site, from the toolbar", async () => {
    const { user, password } = tracker!.plain;
    await page.goto(tracker!.url);
    await page.type("input[name=user]", user);
    await page.type("input[name=pass]", password);
    await Promise.all([page.waitForNavigation(), page.click("#login [type=submit]")]);
    await page.goto(`${tracker!.url}/Ticket/Display.html?id=1`);
    const [extension] = (await driven!.browser.extensions()).values();
    await extension!.triggerAction(page);
    const popup = await (
      await driven!.browser.waitForTarget((target) => target.url().endsWith("/popup.html"))
    ).asPage();
    await popup.locator("button ::-p-text(Use Amends on this site)").click();
    await dock.shows("Hannah Osei", "h1");
  });

  test("begins with the complaint and is acknowledged, agreed and acted on when it was", async () => {
    owned = await send(OWNS);
    const row = await logged("the acknowledgement", ({ times }) => times.acknowledged !== undefined);
    // The agent knows better what failed than a wish for money lets it look.
    const set = { failure: "damaged_defective" };
    await ask(own, { kind: "corrections.set", ticket: row.ticket.key, set, undo: [] });
    await logged("what the agent corrected", ({ failure }) => failure === "damaged_defective");
    near(row.times.acknowledged, owned);
    const [complaint] = await stored();
    if (row.times.complaint !== undefined) near(row.times.complaint, complaint);

    offered = await send(OFFERS);
    near((await logged("the offer", ({ times }) => times.agreed !== undefined)).times.agreed, offered);
    await dock.press("Remind me");
    await logged("the promise", ({ promises }) => promises.made === 1);

    acted = await send(ACTS);
    const done = await logged("the act", ({ times }) => times.acted !== undefined);
    near(done.times.acted, acted);
    near(done.times.acknowledged, owned);
    near(done.times.agreed, offered);
    expect(done.stages).toEqual(expect.arrayContaining(["listen", "acknowledge", "agree"]));
    expect(await rows()).toHaveLength(1);
  });

  test("counts the promise that is kept, the follow-up that is done, and is closed by three taps", async () => {
    const of = (await rows())[0]!.ticket.key;
    const [promise] = await ask<Reminder[]>(own, { kind: "reminders.of", ticket: of });
    await ask(own, { kind: "reminders.step", ids: [promise!.id], step: { do: "done" } });
    await dock.press("Remind me: Ask whether all is well now");
    await logged("the follow-up", ({ followUps }) => followUps.set === 1);
    await letPass(3 * DAY);
    const followed = Date.now() + passed;
    const fix = (await ask<Reminder[]>(own, { kind: "reminders.of", ticket: of })).find(
      ({ kind }) => kind === "after fix",
    );
    await ask(own, {
      kind: "reminders.step",
      ids: [fix!.id],
      step: { do: "done", outcome: "satisfied" },
    });
    await letPass(DAY);
    const closed = Date.now() + passed;
    await dock.shows("Why did it fail?");
    await dock.press("Packing was not checked");
    await dock.press("Refund it");
    await dock.press("Put right");
    const row = await logged("the case closed", ({ times }) => times.closed !== undefined);
    expect(row).toMatchObject({
      cause: "cause.packing",
      remedies: ["refund-all"],
      outcome: "restored",
      promises: { made: 1, kept: 1, late: 0 },
      followUps: { set: 1, done: 1 },
      answers: { satisfied: 1, notYet: 0, none: 0 },
    });
    near(row.times.followedUp, followed);
    near(row.times.closed, closed);
    expect(JSON.stringify(row)).not.toMatch(/hannah|osei|desk with|walnut/i);
  });

  leavesNothing(() => driven);
});
