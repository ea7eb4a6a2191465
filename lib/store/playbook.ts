/** The team's playbook as it was imported or edited here, and the one before it, to go back to. */
import type { Recipe } from "../helpdesks/recipe";
import { type Problem, parsePlaybook } from "../playbook/parse";
import { TeamPlaybook } from "../playbook/team";
import { heldPolicy } from "../policy/managed";
import type { Database } from "./database";

export interface TeamState {
  /** Absent: as Amends came. */
  team?: TeamPlaybook;
  /** When it was taken or changed, epoch ms. */
  at?: number;
  /** There is one before it, or the state without any, to go back to. */
  undo: boolean;
}

export class TeamPlaybooks {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
    kept = this;
  }

  /** What another version left unreadable stays in the database, unused. */
  async state(): Promise<TeamState> {
    const [now, before] = await this.#database.playbooks.bulkGet(["team", "before"]);
    const team = TeamPlaybook.safeParse(now?.playbook).data;
    return { ...(team && now && { team, at: now.at }), undo: before !== undefined };
  }

  /**
   * Takes it in the place of the one that is there; without one, goes back to how Amends came.
   * @returns why it was not taken; empty where it was
   */
  async take(raw: unknown, now: number): Promise<Problem[]> {
    const parsed = raw === undefined ? undefined : parsePlaybook(raw);
    if (parsed?.problems) return parsed.problems;
    const { playbooks } = this.#database;
    await this.#database.transaction("rw", playbooks, async () => {
      const before = await playbooks.get("team");
      await playbooks.put({ at: now, ...before, id: "before" });
      if (parsed) await playbooks.put({ id: "team", playbook: parsed.playbook, at: now });
      else await playbooks.delete("team");
    });
    return [];
  }

  /** Puts back what was there before, once: what it takes the place of is not kept. */
  async undo(): Promise<void> {
    const { playbooks } = this.#database;
    await this.#database.transaction("rw", playbooks, async () => {
      const before = await playbooks.get("before");
      if (!before) return;
      if (before.playbook) await playbooks.put({ ...before, id: "team" });
      else await playbooks.delete("team");
      await playbooks.delete("before");
    });
  }
}

/** Those of this background. */
let kept: TeamPlaybooks | undefined;

/** How the playbook that holds reads a site (`https://desk.example.com`). */
export async function playbookRecipe(origin: string): Promise<Recipe | undefined> {
  const playbook = (await heldPolicy()).policy.playbook ?? (await kept?.state())?.team;
  return playbook?.helpdesks?.find(({ site }) => site === origin)?.recipe;
}
