/** Chromium: the extension is loaded from its folder, so each start is an installation to it. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, CDPSession, Page } from "puppeteer-core";
import { type Started, start } from "../../../scripts/browsers";
import { until } from "../until";
import { BLANK, copyInto, nextVersion } from "./build";
import type { Stage } from "./stage";

/** The browser's own page for extensions has more rights than any extension. */
interface Extensions {
  management: { setEnabled(id: string, on: boolean): Promise<void> };
}

export async function stageChromium(built: string): Promise<Stage> {
  const home = mkdtempSync(join(tmpdir(), "amends-chaos-"));
  const extension = copyInto(home, built);
  let started: Started;
  let page: Page;
  let session: CDPSession;
  let control: Page;
  let desks: Page[] = [];

  const browser = (): Browser => started.browser;
  const id = () => new URL(started.origin).host;
  /** @param version none older than that: the old one ends a little after the new one is there */
  const openBlank = async (version?: string) => {
    const address = `${started.origin}/${BLANK}`;
    page = await until("a page of the extension", async () => {
      const opened = await browser().newPage();
      if ((await opened.goto(address).catch(() => null))?.ok() && (await isReady(opened, version)))
        return opened;
      await opened.close();
      return undefined;
    });
    session = await page.createCDPSession();
    await session.send("ServiceWorker.enable");
  };
  const begin = async () => {
    started = await start({ kind: "chromium", headless: true, profile: join(home, "profile"), extension });
    control = await browser().newPage();
    await control.goto("chrome://extensions");
    await openBlank();
  };
  const end = async (how: "kill" | "quit") => {
    const process = browser().process()!;
    const ended = new Promise((resolve) => process.once("exit", resolve));
    desks = [];
    if (how === "kill") process.kill("SIGKILL");
    else await browser().close();
    if (process.exitCode === null && process.signalCode === null) await ended;
  };
  const offThenOn = async (work: () => Promise<string | undefined>) => {
    const version = await work();
    desks = [];
    await page.close().catch(() => {
      // Gone with its extension.
    });
    await openBlank(version);
  };

  await begin();
  return {
    kind: "chromium",
    get page() {
      return page;
    },
    killBackground: async () => {
      await session.send("ServiceWorker.stopAllWorkers");
    },
    restart: async (how, meanwhile) => {
      await end(how);
      await meanwhile?.();
      await begin();
    },
    update: () =>
      offThenOn(async () => {
        const version = nextVersion(extension);
        await browser().installExtension(extension);
        return version;
      }),
    offAndOn: () =>
      offThenOn(async () => {
        await control.evaluate(async (of) => {
          const { management } = (globalThis as unknown as { chrome: Extensions }).chrome;
          await management.setEnabled(of, false);
          await management.setEnabled(of, true);
        }, id());
        return undefined;
      }),
    openDesk: async () => {
      const desk = await browser().newPage({ type: "window" });
      desks.push(desk);
      await desk.goto(`${started.origin}/desk.html`);
    },
    closeDesks: async () => {
      await Promise.all(desks.splice(0).map((desk) => desk.close().catch(() => {})));
    },
    close: async () => {
      await end("quit");
      rmSync(home, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/**
 * Killed while the browser still registers it, a background stays away until the browser starts again: no code of
 * an extension could help there.
 */
const isReady = (page: Page, version?: string): Promise<boolean> =>
  page.evaluate(async (wanted) => {
    const { runtime } = (globalThis as unknown as { chrome: Runtime }).chrome;
    const registered = await navigator.serviceWorker.getRegistration();
    return (
      registered?.active?.state === "activated" &&
      (wanted ?? runtime.getManifest().version) === runtime.getManifest().version
    );
  }, version);

interface Runtime {
  runtime: { getManifest(): { version: string } };
}
