/** What a helpdesk's page that is against us can try, and another extension; in Chromium, where both can be made. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { find } from "../../scripts/browsers";
import { Dock, type Driven, drive, leavesNothing, needs, until } from "./driver";
import { serveHostile } from "./hostile-desk";

const REPLY = "form.reply .ProseMirror";

/** Another extension, in a folder of its own, that asks ours for everything. */
function stranger(): string {
  const folder = mkdtempSync(join(tmpdir(), "amends-stranger-"));
  const manifest = {
    manifest_version: 3,
    name: "Stranger",
    version: "1",
    background: { service_worker: "work.js" },
  };
  writeFileSync(join(folder, "manifest.json"), JSON.stringify(manifest));
  writeFileSync(join(folder, "work.js"), "/* It waits for the test. */");
  return folder;
}

describe("a hostile page and a stranger among the extensions, in chromium", () => {
  let desk: Awaited<ReturnType<typeof serveHostile>>;
  let driven: Driven | undefined;
  let page: Page;
  let dock: Dock;
  const folder = stranger();

  beforeAll(async () => {
    desk = await serveHostile();
    if (!find("chromium")) return;
    driven = await drive({ kind: "chromium" });
    page = driven.page;
    dock = new Dock(page);
    await page.goto(`${desk.url}/tickets/2`);
    await dock.shows("#2", ".top");
    await dock.suggestions();
  });
  afterAll(async () => {
    await driven?.close();
    desk.server.close();
    rmSync(folder, { recursive: true, force: true });
  });
  beforeEach((context) => needs("chromium", context));

  const reply = () => page.$eval(REPLY, (box) => box.textContent ?? "");

  test("the page finds no way into the dock", async () => {
    const found = await page.evaluate(() => {
      const host = document.querySelector("amends-dock")!;
      return {
        root: host.shadowRoot,
        frames: window.frames.length,
        addresses: performance
          .getEntries()
          .filter(({ name }) => name.includes("-extension:"))
          .map(({ name }) => name),
        words: host.textContent,
      };
    });
    expect(found).toEqual({ root: null, frames: 0, addresses: [], words: "" });
  });

  test("the dock's page cannot be framed by another page that knows the extension", async () => {
    const before = page.frames().length;
    await page.evaluate(async (address) => {
      const frame = document.createElement("iframe");
      frame.id = "forged";
      const done = new Promise((resolve) => frame.addEventListener("load", resolve));
      frame.src = address;
      document.body.append(frame);
      await done;
    }, `${driven!.origin}/sidepanel.html?dock=1`);
    const forged = (await (await page.$("#forged"))!.contentFrame())!;
    expect(await forged.evaluate(() => !!document.querySelector("#root, main, script[src]"))).toBe(false);
    await page.$eval("#forged", (frame) => frame.remove());
    expect(page.frames().length).toBe(before);
  });

  test("the page's own messages, keys and clicks insert nothing", async () => {
    await page.evaluate(() => {
      const words = { kind: "insert", ask: 1, key: "demo x 2", text: "forged" };
      for (const message of [words, { kind: "call dock", secret: "x" }, { kind: "press", digit: 1 }])
        window.postMessage(message, "*", [new MessageChannel().port2]);
      const host = document.querySelector("amends-dock")!;
      for (const target of [window, document, host, document.querySelector(".ProseMirror")!]) {
        const key = { key: "1", code: "Digit1", altKey: true, bubbles: true, composed: true };
        target.dispatchEvent(new KeyboardEvent("keydown", key));
        target.dispatchEvent(new KeyboardEvent("keydown", { ...key, shiftKey: true }));
        target.dispatchEvent(
          new MouseEvent("click", { bubbles: true, composed: true, clientX: 10, clientY: 200 }),
        );
      }
    });
    expect(
      await page.evaluate(
        () => "chrome" in window && "runtime" in (window as never as { chrome: object }).chrome,
      ),
    ).toBe(false);
    // The dock's own line still answers, and after all that was sent before it.
    await dock.press("What do you see?");
    await dock.shows(/messages/, ".see");
    expect(await reply()).toBe("");
  });

  test("what lies over the dock takes the clicks that are meant for it, and nothing goes through", async () => {
    const insert = await dock.find("[data-insert]");
    const box = (await insert.boundingBox())!;
    await page.evaluate(() => {
      const over = document.createElement("div");
      over.id = "over";
      over.popover = "manual";
      over.style.cssText = "position:fixed;inset:0;width:100vw;height:100vh;opacity:0.5";
      document.body.append(over);
      over.showPopover();
      // A click goes to what was drawn last.
      return new Promise<void>((drawn) => requestAnimationFrame(() => requestAnimationFrame(() => drawn())));
    });
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    await dock.shows(/messages/, ".see");
    expect(await reply()).toBe("");
    await page.$eval("#over", (over) => over.remove());
  });

  test("the page cannot make the dock see-through or move it away", async () => {
    const look = await page.evaluate(() => {
      const style = document.createElement("style");
      style.textContent = `amends-dock { opacity: 0 !important; transform: translateX(-500px) !important;
        filter: opacity(0) !important; clip-path: inset(50%) !important; pointer-events: none !important; }`;
      document.head.append(style);
      const { opacity, transform, filter, clipPath, pointerEvents } = getComputedStyle(
        document.querySelector("amends-dock")!,
      );
      style.remove();
      return { opacity, transform, filter, clipPath, pointerEvents };
    });
    expect(look).toEqual({
      opacity: "1",
      transform: "none",
      filter: "none",
      clipPath: "none",
      pointerEvents: "auto",
    });
  });

  test("thrown out of the page, the dock comes back, and with its ticket", async () => {
    await page.evaluate(() => {
      document.querySelector("amends-dock")!.remove();
      document.body.append(document.createElement("hr"));
    });
    await until("the dock", () => page.$("amends-dock"));
    await dock.shows("#2", ".top");
  });

  test("another extension is not heard", async () => {
    const id = await driven!.browser.installExtension(folder);
    const target = await driven!.browser.waitForTarget((one) => one.url().includes(id));
    const worker = (await target.worker())!;
    const ours = new URL(driven!.origin).host;
    const said = await worker.evaluate(async (to) => {
      const { runtime } = (
        globalThis as never as {
          chrome: { runtime: { sendMessage(id: string, ask: object): Promise<unknown> } };
        }
      ).chrome;
      const asks = ["data.backup", "data.erase", "reminders.soon", "helpdesk.find"];
      return Promise.all(
        asks.map((kind) => runtime.sendMessage(to, { kind }).catch((error: Error) => error.message)),
      );
    }, ours);
    for (const answer of said)
      expect(answer).toMatch(/Could not establish connection|Receiving end does not exist/);
  });

  leavesNothing(() => driven);
});
