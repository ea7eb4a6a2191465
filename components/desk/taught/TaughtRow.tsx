import { useState } from "react";
import type { TaughtHelpdesk } from "@/lib/model";
import { Button } from "../../ui/Button";

interface TaughtRowProps {
  helpdesk: TaughtHelpdesk;
  onRename(name: string): void;
  onSave(): void;
  onDelete(): void;
}

/** One taught helpdesk, with its name to be changed in place. */
export function TaughtRow({ helpdesk, onRename, onSave, onDelete }: TaughtRowProps) {
  const { name, origin } = helpdesk;
  const [written, setWritten] = useState<string>();
  const rename = () => {
    const next = written?.trim();
    setWritten(undefined);
    if (next && next !== name) onRename(next);
  };
  return (
    <li>
      {written === undefined ? (
        <div className="taught-name">
          <strong>{name}</strong>
          <span className="muted">{origin}</span>
        </div>
      ) : (
        <form
          className="taught-name"
          onSubmit={(event) => {
            event.preventDefault();
            rename();
          }}
        >
          <input
            aria-label={`A new name for ${name}`}
            maxLength={80}
            value={written}
            // The button that was pressed has gone from under the keyboard.
            ref={focus}
            onChange={({ target }) => setWritten(target.value)}
            onBlur={rename}
            onKeyDown={({ key }) => key === "Escape" && setWritten(undefined)}
          />
        </form>
      )}
      <div className="buttons">
        <Button kind="quiet" aria-label={`Rename ${name}`} onClick={() => setWritten(name)}>
          Rename
        </Button>
        <Button kind="quiet" aria-label={`Save to a file: ${name}`} onClick={onSave}>
          Save to a file
        </Button>
        <Button kind="quiet" aria-label={`Delete ${name}`} onClick={onDelete}>
          Delete
        </Button>
      </div>
    </li>
  );
}

const focus = (field: HTMLInputElement | null) => field?.focus();
