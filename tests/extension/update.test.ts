/** An update while a ticket is open: the page has one dock afterwards, which reads and inserts, and the draft stays. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { built, find } from "../../scripts/browsers";
import { serveDemo } from "../../scripts/demo/serve";
import { copyInto, nextVersion } from "./chaos/build";
import { Dock, type Driven, drive, leaks, needs, until } from "./driver";

interface Runtime {
  runtime: { getManifest(): { version: string } };
}

const EDITOR = "form.reply .ProseMirror";

describe.each(["chromium", "firefox"] as const)("an update while a ticket is open, in %s", (kind) => {
  let demo: Awaited<ReturnType<typeof serveDemo>>;
  let driven: Driven;
  let dock: Dock;
  let extension: string;
  const home = mkdtempSync(join(tmpdir(), "amends-update-"));

  beforeAll(async () => {
    demo = await serveDemo();
    if (!find(kind)) return;
    extension = copyInto(home, built(kind));
    driven = await drive({ kind, extension });
    dock = new Dock(driven.page);
    await driven.page.goto(`${demo.url.replace(/\/$/, "")}/tickets/1012`, { waitUntil: "load" });
    await dock.shows("#1012");
  });
  afterAll(async () => {
    await driven?.close();
    await demo.close();
    rmSync(home, { recursive: true, force: true });
  });

  test("leaves one dock, which works without a reload, and the draft as it was", async (context) => {
    needs(kind, context);
    const { page, browser } = driven;
    await page.click(EDITOR);
    await page.keyboard.type("We apologise for any inconvenience.");
    await dock.shows("any inconvenience");

    const version = nextVersion(extension);
    await browser.installExtension(extension);

    await until("the new one in the dock", async () => {
      const frame = await dock.frame();
      const here = await frame.evaluate(
        () => (globalThis as unknown as { chrome: Runtime }).chrome.runtime.getManifest().version,
      );
      return here === version || undefined;
    });
    await dock.shows("any inconvenience");
    await dock.press("Insert");
    const draft = () => page.$eval(EDITOR, (editor) => (editor as HTMLElement).innerText);
    await until("more words in the reply", async () => (await draft()).length > 60 || undefined);
    expect(await draft()).toContain("We apologise for any inconvenience.");
    expect(await page.$$eval("amends-dock", (docks) => docks.length)).toBe(1);
    expect(leaks(driven.requests)).toEqual([]);
  });
});
