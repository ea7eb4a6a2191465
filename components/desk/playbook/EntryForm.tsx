import { type FormEvent, type KeyboardEvent, useState } from "react";
import { Button } from "../../ui/Button";
import { valueAt, withValue } from "./entries";
import { FieldInput } from "./FieldInput";
import { LookOf } from "./LookOf";
import { type Entry, type Field, LISTS, type ListPart } from "./parts";
import type { Look } from "./props";

interface EntryFormProps {
  part: ListPart;
  given: Entry;
  /** What is wrong with an entry, by the places in it: "text", "failures[0]". */
  check(entry: Entry): Map<string, string>;
  look(entry: Entry): Look | undefined;
  onSave(entry: Entry): Promise<void>;
  onCancel(): void;
}

/** One entry of a list: its fields, what is wrong at each, and how it would look. */
export function EntryForm({ part, given, check, look, onSave, onCancel }: EntryFormProps) {
  const [entry, setEntry] = useState(given);
  const [tried, setTried] = useState(false);
  const { fields, one } = LISTS[part];
  const wrong = check(entry);
  const shown = tried ? wrong : new Map<string, string>();

  const save = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!wrong.size) void onSave(entry);
  };
  const change = ({ key, optional }: Field, value: unknown) =>
    setEntry(key ? withValue(entry, key, value, optional) : (value as Entry));
  const leave = ({ key }: KeyboardEvent) => key === "Escape" && onCancel();

  return (
    <form className="entry-form" aria-label={one} onSubmit={save} onKeyDown={leave}>
      {fields.map((field) => (
        <FieldInput
          key={field.key}
          field={field}
          value={field.key ? valueAt(entry, field.key) : entry}
          wrong={complaintOn(field, shown)}
          onChange={(value) => change(field, value)}
        />
      ))}
      {!wrong.size && <LookOf look={look(entry)} />}
      <div className="row">
        <Button kind="loud" type="submit">
          Save
        </Button>
        <Button kind="quiet" onClick={onCancel}>
          Cancel
        </Button>
        {shown.size > 0 && (
          <p role="status" className="wrong">
            Not saved yet: see above what is amiss.
          </p>
        )}
      </div>
    </form>
  );
}

/** A list's field also tells what is wrong within it; the whole entry's tells of every place. */
function complaintOn({ key }: Field, wrong: ReadonlyMap<string, string>): string | undefined {
  for (const [place, why] of wrong) {
    if (!key) return place ? `${place}: ${why}` : why;
    if (place === key || place.startsWith(`${key}[`) || place.startsWith(`${key}.`)) return why;
  }
  return undefined;
}
