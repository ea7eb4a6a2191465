/** What one version of the database changed. A version that was out is never changed again. */

/** A row as it lies there: what an older version, or a file, put in it. */
export type Row = Record<string, unknown>;

export interface Migration {
  /** Tables that are new or are looked up by something else: the key first, then the indexes. */
  stores: Record<string, string>;
  /**
   * For each table whose rows look different since: changes a row of the version before, in place. Backup
   * files come through here too, so it must bear whatever stands in a row.
   */
  rows?: Record<string, (row: Row) => void>;
}
