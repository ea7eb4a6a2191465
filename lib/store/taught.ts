/** How to read pages that an agent has taught Amends. */
import type { Recipe } from "../helpdesks/recipe";
import { TaughtHelpdesk } from "../model";
import type { Database } from "./database";
import { playbookRecipe } from "./playbook";

export class TaughtHelpdesks {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
    kept = this;
  }

  /** By name. What another version left unreadable stays in the database, unseen. */
  async all(): Promise<TaughtHelpdesk[]> {
    const rows = await this.#database.taught.toArray();
    return rows
      .filter((row) => TaughtHelpdesk.safeParse(row).success)
      .sort((one, other) => one.name.localeCompare(other.name));
  }

  async of(origin: string): Promise<TaughtHelpdesk | undefined> {
    return TaughtHelpdesk.safeParse(await this.#database.taught.get(origin)).data;
  }

  /** Adds it, or takes the place of the one that was taught for its site before. */
  async put(helpdesk: TaughtHelpdesk): Promise<void> {
    await this.#database.taught.put(helpdesk);
  }

  async remove(origin: string): Promise<void> {
    await this.#database.taught.delete(origin);
  }
}

/** Those of this background. */
let kept: TaughtHelpdesks | undefined;

/** What was taught for a site (`https://desk.example.com`): by this agent, else in the team's playbook. */
export async function taughtFor(origin: string): Promise<Recipe | undefined> {
  // Where the database cannot be read, a page that Amends knows by itself is still read.
  const helpdesk = await kept?.of(origin).catch(() => undefined);
  return helpdesk?.recipe ?? playbookRecipe(origin).catch(() => undefined);
}
