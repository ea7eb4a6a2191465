/** Reminders on the built extension in Chromium: through killed service workers and closed browsers. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Reminder } from "../../lib/model";
import { find } from "../../scripts/browsers";
import { serveDemo } from "../../scripts/demo/serve";
import { Dock, type Driven, drive, leaks, needs, until } from "./driver";
import { alarm, ask, badge, clickNotification, killWorker, notifications } from "./worker";

const ticket = (url: string) => ({
  key: "demo here 1012",
  helpdesk: "Demo",
  id: "1012",
  url,
  subject: "Cake stand",
  customer: "Ana",
});

describe("a reminder, in Chromium", () => {
  let profile: string;
  let driven: Driven;
  let demo: Awaited<ReturnType<typeof serveDemo>>;
  let panel: Page;

  const begin = async () => {
    driven = await drive({ kind: "chromium", profile });
    panel = driven.page;
    await panel.goto(`${driven.origin}/popup.html`);
  };
  beforeEach(async (context) => {
    needs("chromium", context);
    profile = mkdtempSync(join(tmpdir(), "amends-reminders-"));
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

  const set = (what: string, due: number, kind = "free") => {
    const ref = ticket(`${demo.url.replace(/\/$/, "")}/tickets/1012`);
    const wish = { ticket: ref, kind, what, due, zone: "Europe/Lisbon" };
    return ask<Reminder>(panel, { kind: "reminders.set", wish });
  };
  const step = (id: string, one: object) =>
    ask<Reminder[]>(panel, { kind: "reminders.step", ids: [id], step: one });
  const list = () => ask<Reminder[]>(panel, { kind: "reminders.of", ticket: "demo here 1012" });
  const timesShown = async (id: string) =>
    (await list()).find((one) => one.id === id)?.history.filter(({ what }) => what === "shown").length;
  /** Its notification on the screen: which call it is, and whose. */
  const notificationOf = (id: string) => async () =>
    (await notifications(panel)).find((one) => one.endsWith(` ${id}`));

  test("pops up in time after its service worker was stopped, and a click lands on the ticket", {
    timeout: 120_000,
  }, async () => {
    const { id } = await set("call back about the cake stand", Date.now() + 1500);
    await killWorker(driven.browser);
    const notification = await until("the notification", notificationOf(id), 70_000);
    await until("it to be noted", async () => (await timesShown(id)) === 1);

    await clickNotification(driven.browser, notification);
    const opened = await driven.browser.waitForTarget((target) => target.url().endsWith("/tickets/1012"));
    await new Dock((await opened.page())!).shows("#1012");
  });

  test("is counted on the badge, shown in the popup, snoozed and done there", async () => {
    const { id } = await set("send the label", Date.now() + 400);
    await panel.waitForFunction(() => document.body.textContent?.includes("send the label"));
    await until("it to be due", async () => (await timesShown(id)) === 1, 40_000);
    await until("the badge", async () => (await badge(panel)) === "1");
    await step(id, { do: "snooze", until: Date.now() + 3_600_000 });
    await until("an empty badge", async () => (await badge(panel)) === "");
    await step(id, { do: "done" });
    expect((await list())[0]?.state).toBe("done");
  });

  test("is not lost, whenever the service worker is killed", { timeout: 120_000 }, async () => {
    const due = Date.now() + 3_600_000;
    const kept: string[] = [];
    for (let round = 0; round < 25; round++) {
      const setting = set(`promise ${round}`, due + round).then(
        ({ id }) => kept.push(id),
        () => {
          // The worker died before it could answer: the agent is told so, and sets it again.
        },
      );
      // Spread over the time that setting one takes, from before to after.
      await panel.evaluate((ms) => new Promise((resolve) => setTimeout(resolve, ms)), (round % 13) * 2);
      await killWorker(driven.browser);
      await setting;
    }
    const there = new Set((await list()).map(({ id }) => id));
    expect(kept.length).toBeGreaterThan(0);
    expect(kept.filter((id) => !there.has(id))).toEqual([]);
    const first = Math.min(...(await list()).map((one) => one.due));
    await until("the alarm for the first", async () => (await alarm(panel)) === first);
  });

  test("that came due while the browser was closed shows once at the next start", {
    timeout: 90_000,
  }, async () => {
    const due = Date.now() + 2500;
    const { id } = await set("call back", due);
    await driven.close({ keep: true });
    await until("its time to come", async () => Date.now() > due);
    await begin();
    await until("the notification", notificationOf(id), 30_000);
    await until("it to be noted", async () => (await timesShown(id)) === 1);
    await driven.close({ keep: true });
    await begin();
    // The background has started and answered: what it shows at its start, it has shown.
    await list();
    await until("the background to have looked", async () =>
      (await list()).every(({ state }) => state === "shown"),
    );
    expect(await timesShown(id)).toBe(1);
    expect(await notifications(panel)).toEqual([]);
  });

  test("that fell due with many others comes as one summary, whose click opens the desk at today", async () => {
    const due = Date.now() + 3000;
    const ids: string[] = [];
    for (let at = 0; at < 5; at++) ids.push((await set(`refund ${at}`, due)).id);
    const there = await until(
      "the summary",
      async () => (await notifications(panel)).length === 1 && notifications(panel),
      70_000,
    );
    for (const id of ids) expect(await timesShown(id)).toBe(1);
    expect(there[0]).toMatch(/^summary /);
    await clickNotification(driven.browser, there[0]!);
    await driven.browser.waitForTarget((target) => target.url() === `${driven.origin}/desk.html#today`);
  });
});
