import "fake-indexeddb/auto";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { hearNotifications, reminderAnswers } from "@/lib/followups/answers";
import { FollowUps } from "@/lib/followups/followups";
import { dropOld } from "@/lib/followups/retention";
import { SETTINGS } from "@/lib/model";
import { changeSettings, loadSettings } from "@/lib/settings";
import { Database } from "@/lib/store/database";
import { Reminders } from "@/lib/store/reminders";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const ticket = {
  key: "demo host 7",
  helpdesk: "demo",
  id: "7",
  url: "https://desk.example/tickets/7",
  subject: "Late",
  customer: "Ana",
};

let reminders: Reminders;
let answers: ReturnType<typeof reminderAnswers>;
let today: ReturnType<typeof vi.fn<() => void>>;
const press = {
  click: (_id: string) => {},
  button: (_id: string, _index: number) => {},
  close: (_id: string) => {},
};

beforeEach(() => {
  fakeBrowser.reset();
  Object.assign(fakeBrowser.action, { setBadgeText() {}, setBadgeBackgroundColor() {}, setTitle() {} });
  const heard = <K extends keyof typeof press>(name: K) => ({
    addListener: (listener: (typeof press)[K]) => {
      press[name] = listener;
    },
  });
  Object.assign(fakeBrowser.notifications, {
    onClicked: heard("click"),
    onButtonClicked: heard("button"),
    onClosed: heard("close"),
  });
  reminders = new Reminders(new Database(crypto.randomUUID()));
  const followUps = new FollowUps(reminders, {
    now: Date.now,
    alone: (work) => work(),
    settings: loadSettings,
    rest: async () => {},
    announce() {},
  });
  today = vi.fn();
  answers = reminderAnswers(reminders, followUps);
  hearNotifications(reminders, followUps, today);
});

const set = (more: object = {}) => {
  const wish = {
    ticket,
    kind: "promise" as const,
    what: "refund",
    due: Date.now() + 5 * HOUR,
    zone: "UTC",
    ...more,
  };
  return answers["reminders.set"]({ kind: "reminders.set", wish }, {});
};

describe("setting a reminder", () => {
  test("calls a promise as long before as the agent has set", async () => {
    await changeSettings({ followUps: { ...SETTINGS.followUps, lead: 4 } });
    const { due, next } = await set();
    expect(due - next!).toBe(4 * HOUR);
  });

  test("keeps no name where the agent wants none kept", async () => {
    await changeSettings({ followUps: { ...SETTINGS.followUps, names: false } });
    const { id } = await set();
    expect(JSON.stringify(await reminders.get(id))).not.toContain("Ana");
  });
});

describe("a notification", () => {
  const stateOf = async (id: string) => (await reminders.get(id))?.state;

  test("has buttons to put it off for an hour and to be done", async () => {
    const { id } = await set();
    const before = Date.now();
    press.button(`0 ${id}`, 0);
    await vi.waitFor(async () =>
      expect((await reminders.get(id))?.next).toBeGreaterThanOrEqual(before + HOUR),
    );
    press.button(`1 ${id}`, 1);
    await vi.waitFor(async () => expect(await stateOf(id)).toBe("done"));
  });

  test("leads to its ticket when it is clicked, and the reminder lives on", async () => {
    const { id } = await set();
    press.click(`0 ${id}`);
    await vi.waitFor(async () => {
      const urls = (await fakeBrowser.tabs.query({})).map(({ url }) => url);
      expect(urls).toContain(ticket.url);
    });
    expect(await stateOf(id)).toBe("waiting");
  });

  test("of many leads to the desk's today", () => {
    press.click("summary 1234");
    expect(today).toHaveBeenCalledOnce();
  });

  test("of a reminder that is gone does nothing", async () => {
    press.click("0 gone");
    press.button("0 gone", 1);
    press.close("0 gone");
    const { id } = await set();
    expect(await stateOf(id)).toBe("waiting");
  });
});

describe("what is done", () => {
  test("is looked through once a day, by the days that the agent has set", async () => {
    const prune = vi.fn(async () => 0);
    await changeSettings({ followUps: { ...SETTINGS.followUps, keep: 30 } });
    await dropOld({ prune }, DAY);
    await dropOld({ prune }, DAY + HOUR);
    expect(prune.mock.calls).toEqual([[DAY, 30]]);
    await dropOld({ prune }, 2 * DAY);
    expect(prune).toHaveBeenCalledTimes(2);
  });
});
