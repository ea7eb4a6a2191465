import "fake-indexeddb/auto";
import Dexie from "dexie";
import { expect, test } from "vitest";
import { TicketCorrections } from "@/lib/store/corrections";
import { Database } from "@/lib/store/database";
import { LastOffers } from "@/lib/store/offers";
import { AgentPhrases } from "@/lib/store/phrases";
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

/** As version 2 laid it down: the same, and what agents corrected. */
const VERSION_2 = {
  stores: { corrections: "ticket, at" },
  corrections: [
    {
      ticket: "zendesk shop.zendesk.com 4812",
      values: { temperature: 1, failure: "delay_late" },
      at: 1_794_900_000_000,
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
});

test("a database of version 2 opens with all that was in it, and takes phrases and offers", async () => {
  const name = crypto.randomUUID();
  const old = new Dexie(name);
  old.version(1).stores(VERSION_1.stores);
  old.version(2).stores(VERSION_2.stores);
  await old.table("reminders").bulkAdd(VERSION_1.reminders);
  await old.table("corrections").bulkAdd(VERSION_2.corrections);
  old.close();

  const database = new Database(name);
  expect(await new Reminders(database).list()).toEqual(VERSION_1.reminders);
  expect(await database.corrections.toArray()).toEqual(VERSION_2.corrections);
  const phrases = new AgentPhrases(database);
  expect(await phrases.mine()).toEqual({ own: [], uses: [] });
  await phrases.use("act-close.done", { starred: true }, 1);
  expect((await phrases.mine()).uses).toHaveLength(1);
  const offers = new LastOffers(database);
  await offers.keep({ failure: "delay_late", options: ["refund"], at: 1 });
  expect(await offers.of("delay_late")).toBeDefined();
  // Dexie counts in tens of the browser's own versions.
  expect(database.verno).toBe(3);
});
