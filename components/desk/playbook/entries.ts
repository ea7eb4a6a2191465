/** Changing an entry and the list that it stands in, all as data. */
import type { TeamPlaybook } from "@/lib/playbook/team";
import { type Entry, LISTS, type ListPart, REPLACED } from "./parts";
import type { PlaybookProps } from "./props";

/** A playbook with nothing in it yet. */
export const EMPTY: TeamPlaybook = { app: "Amends", version: 1, name: "Our team" };

/** What the list is now: the team's, or a copy of what Amends comes with where the team's would replace that. */
export function entriesOf(
  part: ListPart,
  { file, shipped }: Pick<PlaybookProps, "file" | "shipped">,
): Entry[] {
  const own = file?.[part] as Entry[] | undefined;
  return own ?? (REPLACED.has(part) ? (shipped[part] as Entry[]) : []);
}

/** The file with another list in it. */
export function withEntries(file: TeamPlaybook | undefined, part: ListPart, entries: Entry[]): TeamPlaybook {
  return { ...EMPTY, ...file, [part]: entries } as TeamPlaybook;
}

/** @param key "fits.failures", "models.0" */
export function valueAt(entry: Entry, key: string): unknown {
  return key.split(".").reduce<unknown>((one, step) => (one as Entry | undefined)?.[step], entry);
}

/** Empty words and lists of what may be left out are left out. */
export function withValue(entry: Entry, key: string, value: unknown, optional = false): Entry {
  const [first = "", ...rest] = key.split(".");
  const put = rest.length
    ? withValue((entry[first] as Entry | undefined) ?? {}, rest.join("."), value, optional)
    : value;
  if (Array.isArray(entry)) return entry.with(Number(first), put) as unknown as Entry;
  const { [first]: _, ...others } = entry;
  return optional && isEmpty(put) ? others : { ...others, [first]: put };
}

const isEmpty = (value: unknown): boolean =>
  value === "" ||
  value === false ||
  value === undefined ||
  (typeof value === "object" && !Object.keys(value!).length);

/** A name for the files' eyes, made of what it is called; never one that is taken. */
export function withId(part: ListPart, entry: Entry, others: Entry[]): Entry {
  if (entry.id || part === "helpdesks") return entry;
  const stem =
    LISTS[part]
      .title(entry)
      .toLowerCase()
      .replace(/[^a-z0-9]{1,200}/g, "-")
      .slice(0, 40)
      .replace(/^-|-$/g, "") || "entry";
  const taken = new Set(others.map(({ id }) => id));
  let id = stem;
  for (let count = 2; taken.has(id); count += 1) id = `${stem}-${count}`;
  return { id, ...entry };
}
