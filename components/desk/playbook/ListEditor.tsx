import { useState } from "react";
import { Button } from "../../ui/Button";
import { Disclosure } from "../../ui/Disclosure";
import { IconButton } from "../../ui/IconButton";
import { EntryForm } from "./EntryForm";
import { entriesOf, withEntries, withId } from "./entries";
import { type Entry, LISTS, type ListPart, REPLACED } from "./parts";
import type { PlaybookProps } from "./props";

export interface PartProps
  extends Pick<PlaybookProps, "file" | "shipped" | "locked" | "check" | "look" | "tryOut"> {
  /** Takes the changed file and says so, or why not. */
  onTake(file: PlaybookProps["file"], done: string): Promise<void>;
}

/** A part that is a list: its entries, each to be changed, and one more. */
export function ListEditor({ part, ...props }: PartProps & { part: ListPart }) {
  const { file, locked, onTake } = props;
  const { name, one, about, title, fresh } = LISTS[part];
  const entries = entriesOf(part, props);
  /** The place of the entry that is open; its length: a new one. */
  const [open, setOpen] = useState<number>();
  const put = (changed: Entry[], done: string) => onTake(withEntries(file, part, changed), done);
  const form = (at: number, given: Entry) => (
    <EntryForm
      part={part}
      given={given}
      check={(entry) => complaints(props, part, replaced(entries, at, withId(part, entry, entries)), at)}
      look={(entry) => props.look(part, entry)}
      tryOut={props.tryOut}
      onSave={async (entry) => {
        await put(replaced(entries, at, withId(part, entry, entries)), "Saved.");
        setOpen(undefined);
      }}
      onCancel={() => setOpen(undefined)}
    />
  );

  return (
    <Disclosure
      summary={
        <>
          {name} <span className="number">{entries.length}</span>
        </>
      }
    >
      <p className="muted">{about}</p>
      <ul className="entries">
        {entries.map((entry, at) => (
          <li key={String(entry.id ?? entry.site)}>
            {open === at ? (
              form(at, entry)
            ) : (
              <div className="entry">
                <span>{title(entry)}</span>
                {!locked && (
                  <>
                    <IconButton
                      icon="pen"
                      label={`Edit: ${title(entry)}`}
                      hint="Edit"
                      onClick={() => setOpen(at)}
                    />
                    <IconButton
                      icon="bin"
                      label={`Delete: ${title(entry)}`}
                      hint="Delete"
                      onClick={() => void put(entries.toSpliced(at, 1), "Deleted.")}
                    />
                  </>
                )}
              </div>
            )}
          </li>
        ))}
      </ul>
      {entries.length === 0 && <p className="muted">None.</p>}
      {open === entries.length && form(entries.length, fresh)}
      {!locked && open === undefined && (
        <div className="buttons">
          <Button onClick={() => setOpen(entries.length)}>Add {one}</Button>
          {REPLACED.has(part) && file?.[part] && (
            <Button
              kind="quiet"
              onClick={() => void onTake({ ...file, [part]: undefined }, "As Amends came.")}
            >
              Back to how Amends came
            </Button>
          )}
        </div>
      )}
    </Disclosure>
  );
}

const replaced = (entries: Entry[], at: number, entry: Entry): Entry[] => entries.toSpliced(at, 1, entry);

/** What is wrong at one entry, by the places within it. */
function complaints(
  { file, check }: Pick<PartProps, "file" | "check">,
  part: ListPart,
  entries: Entry[],
  at: number,
): Map<string, string> {
  const place = `${part}[${at}]`;
  return new Map(
    check(withEntries(file, part, entries))
      .filter(({ path }) => path === place || path.startsWith(`${place}.`))
      .map(({ path, why }) => [path.slice(place.length + 1), why]),
  );
}
