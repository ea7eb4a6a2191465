/** Every version there was, oldest first: a file of this folder is registered by being there, under its number. */
import type { Migration, Row } from "./migration";

export type { Row };

const files = import.meta.glob<Migration>(["./*.ts", "!./all.ts", "!./migration.ts"], {
  eager: true,
  import: "default",
});

export const MIGRATIONS: readonly (Migration & { version: number })[] = Object.entries(files)
  .map(([path, migration]) => ({ ...migration, version: Number(path.slice("./".length, -".ts".length)) }))
  .sort((one, other) => one.version - other.version);

/** The version of this code. */
export const VERSION = MIGRATIONS.at(-1)!.version;

/** Names of the tables that a version had. */
export function tablesOf(version: number): Set<string> {
  return new Set(
    MIGRATIONS.filter((one) => one.version <= version).flatMap(({ stores }) => Object.keys(stores)),
  );
}

/** Brings a row of an older version to today's shape, in place. */
export function bringUp(table: string, row: Row, from: number): void {
  for (const { version, rows } of MIGRATIONS) if (version > from) rows?.[table]?.(row);
}
