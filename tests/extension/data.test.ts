/** The agent's data on the built extension, in both browsers: no room, a newer database, a backup out and in, erasing. */
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { BackupCheck, DataState, Reminder } from "../../lib/model";
import { find } from "../../scripts/browsers";
import { type Driven, drive, leaks, needs } from "./driver";
import { ask, killWorker, openOwn } from "./worker";

const ticket = {
  key: "demo here 1012",
  helpdesk: "Demo",
  id: "1012",
  url: "http://127.0.0.1/tickets/1012",
  subject: "Cake stand",
  customer: "Ana",
};

describe.each(["chromium", "firefox"] as const)("the agent's data, in %s", (kind) => {
  let driven: Driven;
  let own: Awaited<ReturnType<typeof openOwn>>;

  beforeEach(async (context) => {
    needs(kind, context);
    driven = await drive({ kind });
    own = await openOwn(driven.browser, driven.origin, "popup.html");
  });
  afterEach(async () => {
    if (!find(kind)) return;
    expect(leaks(driven.requests)).toEqual([]);
    await driven.close();
  });

  const set = (what: string, due: number) =>
    ask<Reminder>(own, { kind: "reminders.set", wish: { ticket, kind: "promise", what, due, zone: "UTC" } });
  const state = () => ask<DataState>(own, { kind: "data.state" });
  const backup = () => ask<string>(own, { kind: "data.backup" });
  const take = (text: string) => ask<BackupCheck>(own, { kind: "data.take", text, over: [] });
  /** All but the time that it was made. */
  const content = (text: string) => text.replace(/^"made":.*$/m, "");

  test("goes out to a file, is erased, and comes back as it was, also over a killed worker", async () => {
    await set("call back", Date.now() + 86_400_000);
    await set("send the label", Date.now() + 172_800_000);
    const text = await backup();
    await ask(own, { kind: "data.erase" });
    expect((await state()).counts.reminders).toBe(0);
    expect((await take(text)).tables.find(({ name }) => name === "reminders")?.fresh).toBe(2);
    if (kind === "chromium") await killWorker(driven.browser);
    expect(content(await backup())).toBe(content(text));
  });

  test("of a newer Amends is left alone, and whoever asks is told to update", async () => {
    await own.evaluate(
      () =>
        new Promise((made, failed) => {
          const opening = indexedDB.open("amends", 900);
          opening.onupgradeneeded = () => opening.result.createObjectStore("moods").put("calm", "today");
          opening.onsuccess = () => made(opening.result.close());
          opening.onerror = () => failed(opening.error);
        }),
    );
    expect((await state()).database).toBe("newer");
    await expect(set("call back", Date.now() + 86_400_000)).rejects.toThrow("update Amends");
    expect(JSON.parse(await backup())).toMatchObject({ version: 90, moods: ["calm"] });
  });
});
