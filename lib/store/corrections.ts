/**
 * What the agent corrected, ticket by ticket: the values they set and when, never a word of the ticket. Kept
 * until 180 days after the last change; the background drops older ones when it starts.
 */
import { Corrections } from "../model";
import type { Database } from "./database";

/** ms. A ticket that nobody touched for half a year is over. */
const KEPT = 180 * 86_400_000;

export class TicketCorrections {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** @param ticket its key. Empty where nothing was corrected. */
  async of(ticket: string): Promise<Corrections> {
    const row = await this.#database.corrections.get(ticket);
    // An older version may have known values that this one does not: then what was read holds.
    const values = Corrections.safeParse(row?.values ?? {});
    return values.success ? values.data : {};
  }

  /**
   * Sets some values and takes others back; what is named in neither stays, so that two panels on one
   * ticket do not undo each other. Time is epoch ms. @returns what holds now.
   */
  set(ticket: string, set: Corrections, undo: (keyof Corrections)[], now: number): Promise<Corrections> {
    const { corrections } = this.#database;
    return this.#database.transaction("rw", corrections, async () => {
      const values = { ...(await this.of(ticket)), ...set };
      for (const name of undo) delete values[name];
      if (Object.keys(values).length) await corrections.put({ ticket, values, at: now });
      else await corrections.delete(ticket);
      return values;
    });
  }

  /** Drops what was last changed more than 180 days before `now`, epoch ms. */
  async prune(now: number): Promise<void> {
    await this.#database.corrections
      .where("at")
      .below(now - KEPT)
      .delete();
  }
}
