import { useState } from "react";
import type { BackupCheck, BackupDifference } from "@/lib/model";
import { Button } from "../../ui/Button";
import { Rest } from "../../ui/Rest";
import { Segmented } from "../../ui/Segmented";
import { changeWords, NEWER, tableName } from "./words";

interface PreviewProps {
  name: string;
  check: BackupCheck;
  onTake(over: string[]): void;
  onSave(): void;
  onBack(): void;
}

/** What a file would change, with a choice for each thing that both have and that differs. */
export function Preview({ name, check, onTake, onSave, onBack }: PreviewProps) {
  const [over, setOver] = useState<ReadonlySet<string>>(new Set());
  const differing = check.tables.flatMap((table) => table.differing);
  const filled = check.tables.filter(({ fresh, same, differing }) => fresh + same + differing.length > 0);
  const isNew = check.tables.some(({ fresh }) => fresh > 0);
  const choose = (id: string, theirs: boolean) => {
    const next = new Set(over);
    if (theirs) next.add(id);
    else next.delete(id);
    setOver(next);
  };
  return (
    <div className="preview">
      <p>
        What <strong>{name}</strong> would change:
      </p>
      <dl>
        {filled.map((table) => (
          <div key={table.name}>
            <dt>{tableName(table.name)}</dt>
            <dd>{changeWords(table)}</dd>
          </div>
        ))}
      </dl>
      {filled.length === 0 && <p className="muted">Nothing: the file is empty.</p>}
      {differing.length > 0 && (
        <Differences
          differing={differing}
          over={over}
          onChoose={choose}
          onAll={(theirs) => setOver(new Set(theirs ? differing.map(({ id }) => id) : []))}
        />
      )}
      <div className="buttons">
        <Button kind="loud" autoFocus disabled={!isNew && over.size === 0} onClick={() => onTake([...over])}>
          Take it in
        </Button>
        {over.size > 0 && <Button onClick={onSave}>Save a backup first</Button>}
        <Button kind="quiet" onClick={onBack}>
          Leave it
        </Button>
      </div>
      {!isNew && over.size === 0 && <p className="muted">As chosen, nothing would change.</p>}
    </div>
  );
}

interface DifferencesProps {
  differing: BackupDifference[];
  over: ReadonlySet<string>;
  onChoose(id: string, theirs: boolean): void;
  onAll(theirs: boolean): void;
}

/** So many at once; the rest on demand. */
const SHOWN = 20;
const CHOICES = [
  { value: false, label: "Keep mine" },
  { value: true, label: "Take the file’s" },
];

function Differences({ differing, over, onChoose, onAll }: DifferencesProps) {
  const [all, setAll] = useState(false);
  return (
    <section className="differences" aria-label="What differs">
      <div className="differences-head">
        <p>
          Both have these, and they differ. <strong>Yours stay</strong> where you do not choose otherwise.
        </p>
        {differing.length > 1 && (
          <div className="buttons">
            <Button kind="quiet" onClick={() => onAll(false)}>
              Keep all of mine
            </Button>
            <Button kind="quiet" onClick={() => onAll(true)}>
              Take all of the file’s
            </Button>
          </div>
        )}
      </div>
      <ul>
        {(all ? differing : differing.slice(0, SHOWN)).map(({ id, label, theirs, newer }) => (
          <li key={id}>
            <div>
              <p>{label}</p>
              {theirs && <p className="muted">In the file: {theirs}</p>}
              <p className="muted">{NEWER[newer]}</p>
            </div>
            <Segmented
              label={`Which holds: ${label}`}
              value={over.has(id)}
              choices={CHOICES}
              onChoose={(theirs) => onChoose(id, theirs)}
            />
          </li>
        ))}
      </ul>
      <Rest count={Math.max(0, differing.length - SHOWN)} open={all} onToggle={() => setAll(!all)} />
    </section>
  );
}
