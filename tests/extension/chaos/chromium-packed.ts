/** Chromium with the extension packed and installed for good, as from its store: it outlives restarts. */
import { execFileSync } from "node:child_process";
import { createHash, createPrivateKey, createPublicKey } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import puppeteer, { type Browser, type Page } from "puppeteer-core";
import { find } from "../../../scripts/browsers";
import { until } from "../until";
import { BLANK, copyInto } from "./build";
import type { Stage } from "./stage";

const root = process.getuid?.() === 0 ? ["--no-sandbox"] : [];

/** @throws Error where this browser takes extensions from its store only */
export async function stagePacked(built: string): Promise<Pick<Stage, "page" | "restart" | "close">> {
  const program = find("chromium")!;
  const home = mkdtempSync(join(tmpdir(), "amends-packed-"));
  const profile = join(home, "profile");
  const extension = copyInto(home, built);
  const { version } = JSON.parse(readFileSync(join(extension, "manifest.json"), "utf8")) as {
    version: string;
  };
  const packing = ["--headless", ...root, `--user-data-dir=${join(home, "packing")}`];
  execFileSync(program, [...packing, `--pack-extension=${extension}`], { stdio: "ignore" });
  const id = idOf(`${extension}.pem`);
  const wanted = join(profile, "External Extensions");
  mkdirSync(wanted, { recursive: true });
  const from = { external_crx: `${extension}.crx`, external_version: version };
  writeFileSync(join(wanted, `${id}.json`), JSON.stringify(from));

  let browser: Browser;
  let page: Page;
  const begin = async () => {
    browser = await puppeteer.launch({
      executablePath: program,
      headless: true,
      pipe: true,
      userDataDir: profile,
      enableExtensions: true,
      // It would leave out those of "External Extensions" too.
      ignoreDefaultArgs: ["--disable-default-apps"],
      args: [...root, "--disable-gpu", "--no-first-run", "--disable-background-networking"],
    });
    page = await until("the packed extension", async () => {
      const opened = await browser.newPage();
      if ((await opened.goto(`chrome-extension://${id}/${BLANK}`).catch(() => null))?.ok()) return opened;
      await opened.close();
      return undefined;
    });
  };
  const end = async (how: "kill" | "quit") => {
    const process = browser.process()!;
    const ended = new Promise((resolve) => process.once("exit", resolve));
    if (how === "kill") process.kill("SIGKILL");
    else await browser.close();
    if (process.exitCode === null && process.signalCode === null) await ended;
  };

  await begin();
  return {
    get page() {
      return page;
    },
    restart: async (how, meanwhile) => {
      await end(how);
      await meanwhile?.();
      await begin();
    },
    close: async () => {
      await end("quit");
      rmSync(home, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Chromium names an extension by its key: half of its sum, in letters from a to p. */
function idOf(key: string): string {
  const named = createPublicKey(createPrivateKey(readFileSync(key))).export({ type: "spki", format: "der" });
  const sum = createHash("sha256").update(named).digest("hex").slice(0, 32);
  return sum.replace(/./g, (digit) => "abcdefghijklmnop"[Number.parseInt(digit, 16)]!);
}
