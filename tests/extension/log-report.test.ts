/** A team's report, opened as a file where there is no network: it is whole, and asks for nothing. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { find, type Started, start } from "../../scripts/browsers";
import { run } from "../archive/command";
import { conversations } from "../archive/report/conversations";
import { needs } from "./driver";

describe("the report of an archive in chromium without a network", () => {
  let home: string;
  let started: Started | undefined;
  let address: string;
  beforeAll(async () => {
    if (!find("chromium")) return;
    home = mkdtempSync(join(tmpdir(), "amends-report-"));
    const lines = [
      ...conversations(40),
      { text: "<img src='https://example.com/a.png' onerror='x'> Third week!" },
    ];
    const { out } = await run("archive/report", lines.map((line) => JSON.stringify(line)).join("\n"));
    writeFileSync(join(home, "report.html"), out);
    address = pathToFileURL(join(home, "report.html")).href;
    started = await start({ kind: "chromium", headless: true });
  });
  afterAll(async () => {
    await started?.close();
    if (home) rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  });
  beforeEach((context) => needs("chromium", context));

  test("is whole, has its own looks, and asks nobody for anything", async () => {
    const page = await started!.browser.newPage();
    const asked: string[] = [];
    const complaints: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    page.on("console", (message) => complaints.push(message.text()));
    page.on("pageerror", (error) => complaints.push(String(error)));
    await page.setOfflineMode(true);
    await page.goto(address, { waitUntil: "networkidle0" });
    expect(asked).toEqual([address]);
    expect(complaints).toEqual([]);
    const seen = await page.evaluate(() => ({
      title: document.querySelector("h1")?.textContent,
      conversations: document.querySelector(".figures strong")?.textContent,
      articles: document.querySelectorAll("article").length,
      columns: getComputedStyle(document.querySelector(".figures")!).display,
      wider: document.documentElement.scrollWidth > innerWidth,
    }));
    expect(seen).toEqual({
      title: "How well did we recover?",
      conversations: "41",
      articles: expect.any(Number),
      columns: "grid",
      wider: false,
    });
    expect(seen.articles).toBeGreaterThan(0);
    await page.close();
  });
});
