/** The agent's own phrases, and what they do with any phrase: how often, starred, hidden. Never for whom. */
import { type Mine, OwnPhrase, PhraseUse, type UseChange } from "../model";
import type { Database } from "./database";

export class AgentPhrases {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** Own phrases in the agent's order. What another version left unreadable stays in the database, unseen. */
  async mine(): Promise<Mine> {
    const { phrases, uses } = this.#database;
    const [own, used] = await Promise.all([phrases.toArray(), uses.toArray()]);
    return {
      own: own
        .filter((row) => OwnPhrase.safeParse(row).success)
        .sort((a, b) => a.order - b.order || a.made - b.made),
      uses: used.filter((row) => PhraseUse.safeParse(row).success),
    };
  }

  /** Adds it, or puts it in the place of the one with its id. */
  async save(phrase: OwnPhrase): Promise<void> {
    await this.#database.phrases.put(phrase);
  }

  /** Its star and its count stay for as long as the agent may take this back: `prune` ends that. */
  async delete(id: string): Promise<void> {
    await this.#database.phrases.delete(id);
  }

  /** Adds all of them, or none where one cannot be added. */
  async bring(brought: OwnPhrase[]): Promise<void> {
    const { phrases } = this.#database;
    await this.#database.transaction("rw", phrases, () => phrases.bulkAdd(brought));
  }

  /** Takes away what is still as it was brought. @returns how many of them are not */
  async takeBack(brought: OwnPhrase[]): Promise<number> {
    const { phrases } = this.#database;
    return this.#database.transaction("rw", phrases, async () => {
      const rows = await phrases.bulkGet(brought.map(({ id }) => id));
      const same = brought.filter((phrase, at) => {
        const row = rows[at];
        return (
          row?.text === phrase.text && row.stage === phrase.stage && row.tags.join() === phrase.tags.join()
        );
      });
      await phrases.bulkDelete(same.map(({ id }) => id));
      return brought.length - same.length;
    });
  }

  /** @param now epoch ms, the time of an insertion. */
  async use(phrase: string, change: UseChange, now: number): Promise<void> {
    const { uses } = this.#database;
    await this.#database.transaction("rw", uses, async () => {
      const before = (await uses.get(phrase)) ?? { phrase, count: 0, last: 0, starred: false, hidden: false };
      const { inserted, starred = before.starred, hidden = before.hidden } = change;
      const after: PhraseUse = {
        phrase,
        count: before.count + (inserted ? 1 : 0),
        last: inserted ? now : before.last,
        starred,
        hidden,
      };
      // A phrase nothing is known of has no row.
      if (after.count || starred || hidden) await uses.put(after);
      else await uses.delete(phrase);
    });
  }

  /** Drops what is known of the use of own phrases that are gone. */
  async prune(): Promise<void> {
    const { phrases, uses } = this.#database;
    await this.#database.transaction("rw", phrases, uses, async () => {
      const own = new Set(await phrases.toCollection().primaryKeys());
      await uses
        .where("phrase")
        .startsWith("own.")
        .filter(({ phrase }) => !own.has(phrase))
        .delete();
    });
  }
}
