/** Reminders of the packed extension, installed for good, over real ends and starts of the browser. */
import { afterEach, describe, expect, test } from "vitest";
import type { Reminder } from "../../lib/model";
import { built } from "../../scripts/browsers";
import { stagePacked } from "./chaos/chromium-packed";
import { stageFirefox } from "./chaos/firefox";
import { readBadge, readRows, readScreen } from "./chaos/inside";
import type { Stage } from "./chaos/stage";
import { needs } from "./driver";
import { until } from "./until";
import { ask } from "./worker";

const TICKET = {
  key: "demo here 1",
  helpdesk: "Demo",
  id: "1",
  url: "http://127.0.0.1/",
  subject: "Cake stand",
};

const STAGES = { chromium: stagePacked, firefox: stageFirefox };

describe.each(["chromium", "firefox"] as const)("the packed extension, in %s", (kind) => {
  let stage: Pick<Stage, "page" | "restart" | "close"> | undefined;
  afterEach(async () => {
    await stage?.close();
    stage = undefined;
  });

  test.for(["quit", "kill"] as const)(
    "a reminder due while the browser was closed (%s) shows once at its next start",
    {
      timeout: 120_000,
    },
    async (how, context) => {
      needs(kind, context);
      stage = await STAGES[kind](built(kind));
      const { restart } = stage;
      const page = () => stage!.page;
      const timesShown = async () => {
        const [row] = await readRows(page());
        return row!.history.filter(({ what }) => what === "shown").length;
      };
      const due = Date.now() + 4000;
      const wish = { ticket: TICKET, kind: "free", what: "call back", due, zone: "Europe/Lisbon" };
      const { id } = await ask<Reminder>(page(), { kind: "reminders.set", wish });
      await restart(how, () => {
        expect(Date.now()).toBeLessThan(due);
        return until("its time to come", async () => Date.now() > due);
      });
      await until("it to pop up", async () => (await timesShown()) === 1, 60_000);
      expect((await readScreen(page())).filter((shown) => shown.endsWith(id))).toHaveLength(1);
      expect(await readBadge(page())).toBe("1");

      await restart(how);
      // The badge is set after whatever has its time was claimed: by then nothing more comes.
      await until("the background to have looked", async () => (await readBadge(page())) === "1", 60_000);
      await ask(page(), { kind: "reminders.soon" });
      expect(await timesShown()).toBe(1);
      expect(await readScreen(page())).toEqual([]);
    },
  );
});
