import "fake-indexeddb/auto";
import Dexie from "dexie";
import { expect, test } from "vitest";
import { TicketCorrections } from "@/lib/store/corrections";
import { Database } from "@/lib/store/database";
import { Reminders } from "@/lib/store/reminders";

/** As version 1 laid it down, word for word: never to be changed with the code. */
const VERSION_1 = {
  stores: { reminders: "id, [state+due], ticket.key" },
  reminders: [
    {
      id: "5f0c2f9e-6a53-4c0e-9d1e-2b7f6a1f7c11",
      ticket: {
        key: "zendesk shop.zendesk.com 4812",
        helpdesk: "Zendesk",
        id: "4812",
        url: "https://shop.zendesk.com/agent/tickets/4812",
        subject: "Cake stand not delivered",
        customer: "Ana Ruiz",
      },
      what: "Ask the carrier where it is",
      due: 1_795_000_000_000,
      state: "waiting",
      made: 1_794_900_000_000,
      history: [{ at: 1_794_900_000_000, what: "set" }],
    },
  ],
};

test("a database of version 1 opens with all that was in it, and takes corrections", async () => {
  const name = crypto.randomUUID();
  const old = new Dexie(name);
  old.version(1).stores(VERSION_1.stores);
  await old.table("reminders").bulkAdd(VERSION_1.reminders);
  old.close();

  const database = new Database(name);
  const reminders = new Reminders(database);
  expect(await reminders.list()).toEqual(VERSION_1.reminders);
  expect(await reminders.nextDue()).toBe(1_795_000_000_000);
  const corrections = new TicketCorrections(database);
  await corrections.set("zendesk shop.zendesk.com 4812", { temperature: 1 }, [], 1);
  expect(await corrections.of("zendesk shop.zendesk.com 4812")).toEqual({ temperature: 1 });
  // Dexie counts in tens of the browser's own versions.
  expect(database.verno).toBe(2);
});
