/** What goes wrong with a database, by its name, and in words that say what to do. */

/** `full`: no room to write. `newer`: a newer Amends wrote it. `broken`: it cannot be opened or read. */
export type Trouble = "full" | "newer" | "broken";

const NAMES: Record<string, Trouble> = {
  QuotaExceededError: "full",
  VersionError: "newer",
  OpenFailedError: "broken",
  DatabaseClosedError: "broken",
  MissingAPIError: "broken",
  UpgradeError: "broken",
  UnknownError: "broken",
  InvalidStateError: "broken",
  NotReadableError: "broken",
  NotFoundError: "broken",
  DataError: "broken",
};

const WORDS: Record<Trouble, string> = {
  full: "There is no room left on this computer, so this was not kept. Make some room on the disk, then try once more.",
  newer:
    "Your data was written by a newer Amends than this one. Nothing of it is changed or lost: update Amends, and it is all here again.",
  broken:
    "The browser cannot read what Amends keeps on this machine. Open the desk and go to Settings, Your data: there you can save what can still be read, and start anew.",
};

/** Dexie wraps what the browser said, once or more; the first that has a name of ours counts, from inside. */
export function troubleOf(error: unknown): Trouble | undefined {
  const names: string[] = [];
  const seen = new Set<unknown>();
  const waiting: unknown[] = [error];
  for (let one = waiting.pop(); one instanceof Object && !seen.has(one); one = waiting.pop()) {
    seen.add(one);
    const { name, inner, cause, failures } = one as Partial<Record<string, unknown>>;
    names.push(String(name));
    waiting.push(Array.isArray(failures) ? failures[0] : undefined, cause ?? inner);
    while (waiting.length && waiting.at(-1) === undefined) waiting.pop();
  }
  const troubles = names.map((name) => NAMES[name]);
  return troubles.find((one) => one === "full" || one === "newer") ?? troubles.find((one) => one);
}

/** For the agent: trouble with the database in words of ours, all else in its own. */
export function wordsFor(error: unknown): string {
  const trouble = troubleOf(error);
  if (trouble) return WORDS[trouble];
  return error instanceof Error ? error.message : String(error);
}
