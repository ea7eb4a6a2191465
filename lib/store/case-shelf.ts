/** The whole recovery log in memory, once somebody asked for much of it; it follows each change. */
import type { Recovery } from "../model";
import type { Database } from "./database";

/** What was put, by id; undefined: deleted. */
export type Written = ReadonlyMap<string, Recovery | undefined>;

export class CaseShelf {
  readonly #database: Database;
  #rows: Promise<Recovery[]> | undefined;

  constructor(database: Database) {
    this.#database = database;
  }

  get isFull(): boolean {
    return this.#rows !== undefined;
  }

  /** The newest case first. */
  all(): Promise<Recovery[]> {
    this.#rows ??= everyCase(this.#database)
      .then(newestFirst)
      .catch((error) => {
        this.#rows = undefined;
        throw error;
      });
    return this.#rows;
  }

  follow(written: Written): void {
    if (written.size) this.#rows = this.#rows?.then((rows) => following(rows, written));
  }

  clear(): void {
    this.#rows = undefined;
  }
}

/** So many rows are answered in one piece. */
const PART = 2000;

/** The whole log, in pieces that are all asked for at once: while one is unpacked the next is being read. */
export async function everyCase(database: Database): Promise<Recovery[]> {
  const { cases } = database;
  const parts = await database.transaction("r", cases, async () => {
    const ids = await cases.toCollection().primaryKeys();
    const edges = ids.filter((_, at) => at % PART === 0);
    return Promise.all(
      edges.map((first, at) => {
        const next = edges[at + 1];
        const rest = cases.where("id");
        return (next ? rest.between(first, next) : rest.aboveOrEqual(first)).toArray();
      }),
    );
  });
  return parts.flat();
}

/** Another list, so that whoever holds the one before keeps what it was. */
function following(rows: Recovery[], written: Written): Recovery[] {
  const put = [...written.values()].filter((row) => row !== undefined);
  return newestFirst([...rows.filter(({ id }) => !written.has(id)), ...put]);
}

const newestFirst = (rows: Recovery[]) => rows.sort((one, other) => other.made - one.made);
