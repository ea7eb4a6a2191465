/** A database as one version left it on agents' machines: never to be changed with the code. */
export interface Frozen {
  /** Every table that version had, as it was laid down then. */
  stores: Record<string, string>;
  rows: Record<string, Record<string, unknown>[]>;
}
