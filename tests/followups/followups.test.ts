import "fake-indexeddb/auto";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { FollowUps } from "@/lib/followups/followups";
import { Database } from "@/lib/store/database";
import { Reminders } from "@/lib/store/reminders";

const ticket = {
  key: "demo host 7",
  helpdesk: "demo",
  id: "7",
  url: "http://127.0.0.1/7",
  subject: "Late",
  customer: "Ana",
};
const MINUTE = 60_000;

let now: number;
let reminders: Reminders;
let badge: string;
let shown: string[];

/** A background that has just started on the same database. */
const background = () => new FollowUps(reminders, () => now);

beforeEach(() => {
  fakeBrowser.reset();
  now = 0;
  badge = "";
  shown = [];
  reminders = new Reminders(new Database(crypto.randomUUID()));
  Object.assign(fakeBrowser.action, {
    setBadgeText: async ({ text }: { text: string }) => {
      badge = text;
    },
    setBadgeBackgroundColor: async () => {},
  });
  const create = fakeBrowser.notifications.create.bind(fakeBrowser.notifications);
  vi.spyOn(fakeBrowser.notifications, "create").mockImplementation(((id: string, options: never) => {
    shown.push(id);
    return create(id, options);
  }) as never);
});

describe("follow-ups", () => {
  test("set an alarm for the next one due", async () => {
    await reminders.set(ticket, "later", 5 * MINUTE, now);
    await reminders.set(ticket, "sooner", 2 * MINUTE, now);
    await background().wake();
    expect((await fakeBrowser.alarms.get("due"))?.scheduledTime).toBe(2 * MINUTE);
    expect(shown).toEqual([]);
  });

  test("show what is due once, with ticket and reason, and count it on the badge", async () => {
    const { id } = await reminders.set(ticket, "call back about the refund", MINUTE, now);
    now = MINUTE;
    const one = background();
    await Promise.all([one.wake(), one.wake(), one.wake()]);
    expect(shown).toEqual([id]);
    const [, notification] = vi.mocked(fakeBrowser.notifications.create).mock.calls[0] as unknown as [
      string,
      { title: string; message: string },
    ];
    expect(notification.title).toContain("Ana");
    expect(notification.message).toContain("call back about the refund");
    expect(notification.message).toContain("#7");
    expect(badge).toBe("1");
    expect(await fakeBrowser.alarms.get("due")).toBeUndefined();
  });

  test("that were due while nothing ran are shown at the next start, and not at the one after", async () => {
    const { id } = await reminders.set(ticket, "call back", MINUTE, now);
    now = 60 * MINUTE;
    await background().wake();
    await background().wake();
    expect(shown).toEqual([id]);
  });

  test("a background killed between claim and notification loses nothing", async () => {
    const { id } = await reminders.set(ticket, "call back", MINUTE, now);
    now = MINUTE;
    await reminders.claim(now);
    await background().wake();
    expect(shown).toEqual([id]);
    expect((await reminders.get(id))?.state).toBe("shown");
  });

  test("a background killed between notification and note shows nothing twice", async () => {
    const { id } = await reminders.set(ticket, "call back", MINUTE, now);
    now = MINUTE;
    await reminders.claim(now);
    await fakeBrowser.notifications.create(id, { type: "basic", iconUrl: "", title: "", message: "" });
    shown = [];
    await background().wake();
    expect(shown).toEqual([]);
    expect((await reminders.get(id))?.state).toBe("shown");
  });

  test("a system that shows no notifications leaves them on the badge", async () => {
    vi.mocked(fakeBrowser.notifications.create).mockRejectedValue(new Error("denied"));
    await reminders.set(ticket, "call back", MINUTE, now);
    now = MINUTE;
    await background().wake();
    expect(badge).toBe("1");
  });
});
