/** The database on the agent's machine. Only the background opens it: a dock may be denied any storage. */
import Dexie, { type EntityTable } from "dexie";
import type { Reminder } from "../model";

export class Database extends Dexie {
  declare reminders: EntityTable<Reminder, "id">;

  constructor(name = "amends") {
    super(name);
    // Only what is looked up by: the next one due, and those of a ticket.
    this.version(1).stores({ reminders: "id, [state+due], ticket.key" });
  }
}
