/** The frame of these tests: pages served, the probe extension in a browser, a fresh page for each test. */
import type { Page } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe } from "vitest";
import { find, type Kind, type Started, start } from "../../scripts/browsers";
import { Agent } from "./agent";
import { buildPages, buildProbe, PROBE } from "./build";
import { opensPanel } from "./panel";
import { serve } from "./serve";
import type { SetUp } from "./set-ups";

/** Runs the same tests in each browser; `opens` gives the agent at a page. */
export function inBrowsers(tests: (opens: (setUp: SetUp) => Promise<Agent>, kind: Kind) => void): void {
  let server: Awaited<ReturnType<typeof serve>>;
  beforeAll(async () => {
    await Promise.all([buildPages(), buildProbe()]);
    server = await serve();
  });
  afterAll(() => server?.close());

  describe.each(["chromium", "firefox"] as const)("%s", (kind) => {
    let started: Started;
    let page: Page;
    let panel: Page;
    beforeAll(async () => {
      if (!find(kind)) return;
      started = await start({ kind, headless: true, extension: PROBE });
      panel = await opensPanel(started.browser, server.port);
    });
    afterAll(() => started?.close());
    beforeEach(async (context) => {
      if (!started) return context.skip(`no ${kind} on this machine`);
      page = await started.browser.newPage();
      await page.bringToFront();
    });
    afterEach(() => page?.close());
    tests((setUp) => Agent.opens(page, server.port, setUp, panel), kind);
  });
}
