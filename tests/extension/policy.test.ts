/** A playbook for everyone by the browser's own policy: a real policy file in the place where the browser looks. */
import { readFileSync } from "node:fs";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { FIREFOX_ID } from "../../scripts/browsers";
import { serveDemo } from "../../scripts/demo/serve";
import { FULL } from "../playbook/files";
import { Dock, type Driven, drive, needs, until } from "./driver";
import { managedStoragePlace, policyPlace, setPolicy, takeAway, unpackedId } from "./policies";
import { ask, openOwn } from "./worker";

const OWN = { id: "own.1", text: "Ride on, {name}!", tags: [], order: 1, made: 1 };
const VALUES = {
  playbook: JSON.stringify(FULL),
  settings: { hours: { morning: 10 }, rulesOff: ["too-long"] },
  hosts: ["https://desk.harbour.example"],
  log: false,
  retention: 30,
};
const forChromium = (values: object) => ({ "3rdparty": { extensions: { [unpackedId()]: values } } });

const at = async (desk: Page, section: string) => {
  await desk.evaluate((hash) => {
    location.hash = hash;
  }, section);
};
const shows = (desk: Page, words: string) =>
  until(`the desk to show “${words}”`, () =>
    desk.evaluate((text) => document.querySelector("main")?.textContent?.includes(text), words),
  );
const hides = (desk: Page, words: string) =>
  until(`“${words}” to go`, () =>
    desk.evaluate((text) => !document.querySelector("main")?.textContent?.includes(text), words),
  );
const fieldOf = (desk: Page, label: string) =>
  until(`the field ${label}`, () =>
    desk.evaluate((name) => {
      const found = [...document.querySelectorAll("label")].find((one) => one.textContent === name);
      const field = found && (document.getElementById(found.htmlFor) as HTMLInputElement | null);
      return field ? { value: field.value, disabled: field.matches(":disabled") } : undefined;
    }, label),
  );

describe("a policy in Chromium", { timeout: 180_000 }, () => {
  const place = policyPlace();
  const file = "file" in place ? place.file : "";
  let demo: Awaited<ReturnType<typeof serveDemo>>;
  let driven: Driven | undefined;

  beforeAll(async () => {
    demo = await serveDemo();
  });
  afterAll(async () => {
    if (file) takeAway(file);
    await driven?.close();
    await demo.close();
  });

  test("applies at the browser's start, locks what it says, and a broken one is refused while the last good one stays", async (context) => {
    needs("chromium", context);
    if ("reason" in place) return context.skip(place.reason);
    setPolicy(file, forChromium(VALUES));
    driven = await drive({ kind: "chromium" });
    expect(driven.origin).toBe(`chrome-extension://${unpackedId()}`);

    // Nothing of ours was opened or clicked: the dock in the helpdesk has it.
    await driven.page.goto(`${demo.url.replace(/\/$/, "")}/tickets/1012`, { waitUntil: "load" });
    const dock = new Dock(driven.page);
    await dock.shows("Empathise", ".steps");

    // The same profile once more, as every morning.
    const { profile } = driven;
    await driven.close({ keep: true });
    driven = await drive({ kind: "chromium", profile });
    const desk = await openOwn(driven.browser, driven.origin, "desk.html");
    await ask(desk, { kind: "phrases.save", phrase: OWN });
    await at(desk, "playbook");
    await shows(desk, "Set by your organisation");
    await shows(desk, FULL.name);
    await hides(desk, "Take one in");
    await at(desk, "settings");
    await shows(desk, "Set by your organisation");
    expect(await fieldOf(desk, "Morning")).toMatchObject({
      value: expect.stringContaining("10"),
      disabled: true,
    });
    expect(await fieldOf(desk, "What is done is kept")).toEqual({ value: "30", disabled: true });
    expect(await fieldOf(desk, "After the fix")).toMatchObject({ disabled: false });

    const broken = { ...FULL, remedies: [{ ...FULL.remedies![0]!, text: "Send it." }] };
    setPolicy(file, forChromium({ ...VALUES, playbook: JSON.stringify(broken) }));
    await at(desk, "playbook");
    await shows(desk, "playbook.remedies[0].text");
    await shows(desk, FULL.name);

    takeAway(file);
    await hides(desk, "Set by your organisation");
    await shows(desk, "As Amends came");
    const { own } = await ask<{ own: unknown[] }>(desk, { kind: "phrases.mine" });
    expect(own).toEqual([OWN]);
  });

  test("of the page for administrators applies as it stands there", async (context) => {
    needs("chromium", context);
    if ("reason" in place) return context.skip(place.reason);
    await driven?.close();
    const [example] = /```json\n([^`]*)```/.exec(readFileSync("docs/admin.md", "utf8"))!.slice(1);
    setPolicy(file, JSON.parse(example!.replaceAll("abcdefghijklmnopabcdefghijklmnop", unpackedId())));
    driven = await drive({ kind: "chromium" });
    const desk = await openOwn(driven.browser, driven.origin, "desk.html");
    await at(desk, "playbook");
    await shows(desk, "Harbour Bikes, support");
    await at(desk, "settings");
    expect(await fieldOf(desk, "What is done is kept")).toEqual({ value: "365", disabled: true });
    takeAway(file);
  });
});

describe("managed storage in Firefox", { timeout: 180_000 }, () => {
  const place = managedStoragePlace();
  const file = "file" in place ? place.file : "";
  let driven: Driven | undefined;
  afterAll(async () => {
    if (file) takeAway(file);
    await driven?.close();
  });

  test("applies at the browser's start", async (context) => {
    needs("firefox", context);
    if ("reason" in place) return context.skip(place.reason);
    const data = { ...VALUES, playbook: FULL };
    setPolicy(file, { name: FIREFOX_ID, description: "Amends", type: "storage", data });
    driven = await drive({ kind: "firefox" });
    const desk = await openOwn(driven.browser, driven.origin, "desk.html");
    await at(desk, "playbook");
    await shows(desk, "Set by your organisation");
    await shows(desk, FULL.name);
  });
});
