/** What was last offered for each failure, so that the same cause gets the same options. Never to whom. */
import { KeptOffer } from "../model";
import type { Database } from "./database";

export class LastOffers {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** Undefined where nothing was offered for it yet. */
  async of(failure: KeptOffer["failure"]): Promise<KeptOffer | undefined> {
    const row = KeptOffer.safeParse(await this.#database.offers.get(failure));
    return row.success ? row.data : undefined;
  }

  async keep(offer: KeptOffer): Promise<void> {
    await this.#database.offers.put(offer);
  }
}
