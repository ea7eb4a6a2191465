/** The database on the agent's machine. Only the background opens it: a dock may be denied any storage. */
import Dexie, { type EntityTable } from "dexie";
import type { Corrections, KeptOffer, OwnPhrase, PhraseUse, Reminder } from "../model";

/** What an agent corrected on a ticket. Of the ticket, its key and nothing else. */
export interface CorrectionRow {
  /** The ticket's key. */
  ticket: string;
  values: Corrections;
  /** Last changed, epoch ms. */
  at: number;
}

export class Database extends Dexie {
  declare reminders: EntityTable<Reminder, "id">;
  declare corrections: EntityTable<CorrectionRow, "ticket">;
  declare phrases: EntityTable<OwnPhrase, "id">;
  declare uses: EntityTable<PhraseUse, "phrase">;
  declare offers: EntityTable<KeptOffer, "failure">;

  constructor(name = "amends") {
    super(name);
    // Only what is looked up by: the next one due, and those of a ticket.
    // A version that was out stays as it was: what agents have in it comes along from there.
    this.version(1).stores({ reminders: "id, [state+due], ticket.key" });
    this.version(2).stores({ corrections: "ticket, at" });
    this.version(3).stores({ phrases: "id", uses: "phrase", offers: "failure" });
  }
}
