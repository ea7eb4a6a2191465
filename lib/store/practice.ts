/** How the agent's practice went, newest first. Of what they typed nothing is kept. */
import { PracticeRun } from "../model";
import type { Database } from "./database";

/** Years of practice; older runs make room. */
const MOST = 1000;

export class PracticeRuns {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  async all(): Promise<PracticeRun[]> {
    const rows = await this.#database.practice.orderBy("at").reverse().limit(MOST).toArray();
    return rows.flatMap((row) => PracticeRun.safeParse(row).data ?? []);
  }

  keep(run: PracticeRun): Promise<void> {
    const { practice } = this.#database;
    return this.#database.transaction("rw", practice, async () => {
      await practice.put(run);
      const old = await practice.orderBy("at").reverse().offset(MOST).primaryKeys();
      await practice.bulkDelete(old);
    });
  }
}
