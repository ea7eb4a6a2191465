import "fake-indexeddb/auto";
import { beforeEach, describe, expect, test } from "vitest";
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

let reminders: Reminders;
beforeEach(() => {
  reminders = new Reminders(new Database(crypto.randomUUID()));
});

describe("a reminder", () => {
  test("is listed soonest first, with what it must say and nothing else of the ticket", async () => {
    await reminders.set(ticket, "call back", 2 * MINUTE, 0);
    await reminders.set(ticket, "send the label", MINUTE, 0);
    const list = await reminders.list();
    expect(list.map(({ what }) => what)).toEqual(["send the label", "call back"]);
    expect(list[0]).toMatchObject({ ticket, state: "waiting", made: 0, history: [{ at: 0, what: "set" }] });
  });

  test("is claimed once its time has come, by one claim only", async () => {
    const { id } = await reminders.set(ticket, "call back", MINUTE, 0);
    expect(await reminders.claim(MINUTE - 1)).toEqual([]);
    const claims = await Promise.all([
      reminders.claim(MINUTE),
      reminders.claim(MINUTE),
      reminders.claim(MINUTE),
    ]);
    expect(claims.flat().map((one) => one.id)).toEqual([id]);
  });

  test("that was claimed and never shown is found again", async () => {
    const { id } = await reminders.set(ticket, "call back", MINUTE, 0);
    await reminders.claim(MINUTE);
    expect((await reminders.claimed()).map((one) => one.id)).toEqual([id]);
    await reminders.shown(id, MINUTE);
    expect(await reminders.claimed()).toEqual([]);
    expect((await reminders.get(id))?.state).toBe("shown");
  });

  test("that is snoozed waits for its new time, also while its notification is on its way", async () => {
    const { id } = await reminders.set(ticket, "call back", MINUTE, 0);
    await reminders.claim(MINUTE);
    await reminders.snooze(id, 3 * MINUTE, MINUTE);
    await reminders.shown(id, MINUTE);
    expect((await reminders.get(id))?.state).toBe("waiting");
    expect(await reminders.nextDue()).toBe(3 * MINUTE);
    expect(await reminders.claim(2 * MINUTE)).toEqual([]);
  });

  test("that is done is due no more; taken back it is due again without being shown twice", async () => {
    const { id } = await reminders.set(ticket, "call back", MINUTE, 0);
    await reminders.claim(MINUTE);
    await reminders.shown(id, MINUTE);
    expect(await reminders.dueCount(2 * MINUTE)).toBe(1);
    await reminders.done(id, 2 * MINUTE);
    expect(await reminders.dueCount(2 * MINUTE)).toBe(0);
    await reminders.reopen(id, 3 * MINUTE);
    expect(await reminders.dueCount(3 * MINUTE)).toBe(1);
    expect(await reminders.claim(3 * MINUTE)).toEqual([]);
    const history = (await reminders.get(id))?.history.map(({ what }) => what);
    expect(history).toEqual(["set", "shown", "done", "reopened"]);
  });

  test("that is gone says so", async () => {
    await expect(reminders.done("nothing", 0)).rejects.toThrow("no longer there");
  });
});
