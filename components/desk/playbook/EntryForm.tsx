import { type FormEvent, type KeyboardEvent, useState } from "react";
import type { Scenario } from "@/lib/practice/scenario";
import { Button } from "../../ui/Button";
import { valueAt, withValue } from "./entries";
import { FieldInput } from "./FieldInput";
import { LookOf } from "./LookOf";
import { type Entry, type Field, LISTS, type ListPart } from "./parts";
import type { Look, PlaybookProps } from "./props";
import { TryScenario } from "./TryScenario";

interface EntryFormProps extends Pick<PlaybookProps, "tryOut"> {
  part: ListPart;
  given: Entry;
  /** What is wrong with an entry, by the places in it: "text", "failures[0]". */
  check(entry: Entry): Map<string, string>;
  look(entry: Entry): Look | undefined;
  onSave(entry: Entry): Promise<void>;
  onCancel(): void;
}

/** One entry of a list: its fields, what is wrong at each, and how it would look. */
export function EntryForm({ part, given, check, look, tryOut, onSave, onCancel }: EntryFormProps) {
  const [entry, setEntry] = useState(given);
  const [tried, setTried] = useState(false);
  /** Keys of the fields that were changed: those are checked at every key, the rest once it is to be saved. */
  const [touched, setTouched] = useState<ReadonlySet<string>>(new Set());
  const { fields, one } = LISTS[part];
  const wrong = check(entry);
  const asked = fields.filter(({ when }) => when?.(entry) ?? true);

  const save = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!wrong.size) void onSave(entry);
  };
  const change = ({ key, optional }: Field, value: unknown) => {
    setTouched(new Set([...touched, key]));
    setEntry(key ? withValue(entry, key, value, optional) : (value as Entry));
  };
  const leave = ({ key }: KeyboardEvent) => key === "Escape" && onCancel();

  return (
    <form className="entry-form" aria-label={one} onSubmit={save} onKeyDown={leave}>
      {asked.map((field) => (
        <FieldInput
          key={field.key}
          field={field}
          value={field.key ? valueAt(entry, field.key) : entry}
          wrong={tried || touched.has(field.key) ? complaintOn(field, wrong) : undefined}
          onChange={(value) => change(field, value)}
        />
      ))}
      {!wrong.size && <LookOf look={look(entry)} />}
      {part === "scenarios" && !wrong.size && <TryScenario scenario={entry as Scenario} tryOut={tryOut} />}
      <div className="row">
        <Button kind="loud" type="submit">
          Save
        </Button>
        <Button kind="quiet" onClick={onCancel}>
          Cancel
        </Button>
        {tried && wrong.size > 0 && (
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
    const at = place.replace(/\[(\d{1,4})\]/g, ".$1");
    if (at === key || at.startsWith(`${key}.`)) return why;
  }
  return undefined;
}
