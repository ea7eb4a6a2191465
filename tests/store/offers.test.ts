import "fake-indexeddb/auto";
import { beforeEach, describe, expect, test } from "vitest";
import type { KeptOffer } from "@/lib/model";
import { Database } from "@/lib/store/database";
import { LastOffers } from "@/lib/store/offers";

let database: Database;
let offers: LastOffers;
beforeEach(() => {
  database = new Database(crypto.randomUUID());
  offers = new LastOffers(database);
});

describe("what was last offered", () => {
  test("is known for its failure and for no other", async () => {
    await offers.keep({ failure: "delay_late", options: ["refund-delivery", "priority"], at: 7 });
    expect(await offers.of("delay_late")).toMatchObject({
      options: ["refund-delivery", "priority"],
      at: 7,
    });
    expect(await offers.of("billing_refund")).toBeUndefined();
  });

  test("is the last offer alone", async () => {
    await offers.keep({ failure: "delay_late", options: ["a"], at: 1 });
    await offers.keep({ failure: "delay_late", options: ["b"], at: 2 });
    expect((await offers.of("delay_late"))?.options).toEqual(["b"]);
    expect(await database.offers.count()).toBe(1);
  });

  test("that this version cannot read is as if there were none", async () => {
    await database.offers.put({ failure: "delay_late", options: "all" } as unknown as KeptOffer);
    expect(await offers.of("delay_late")).toBeUndefined();
  });
});
