/** Hears of every write to the recovery log, whichever way it comes, before it is done. */
import type { DBCore, DBCoreMutateRequest } from "dexie";
import type { Recovery } from "../model";
import type { Database } from "./database";

export interface Heard {
  /** These cases are being written or deleted. */
  written(ids: string[]): void;
  /** Whole stretches of the log go. */
  emptied(): void;
  /** The database was opened anew: it may be another one, since the agent may have erased all. */
  opened(): void;
}

export function watchCases(database: Database, heard: Heard): void {
  database.use({ stack: "dbcore", name: "ledger", create: (core) => watched(core, heard) });
}

function watched(core: DBCore, heard: Heard): Partial<DBCore> {
  heard.opened();
  return {
    ...core,
    table: (name) => {
      const table = core.table(name);
      if (name !== "cases") return table;
      return {
        ...table,
        mutate: (request) => {
          tell(request, heard);
          return table.mutate(request);
        },
      };
    },
  };
}

function tell(request: DBCoreMutateRequest, heard: Heard): void {
  if (request.type === "deleteRange") heard.emptied();
  else heard.written(request.type === "delete" ? request.keys : request.values.map(({ id }: Recovery) => id));
}
