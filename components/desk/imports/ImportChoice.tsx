import { type DragEvent, useState } from "react";
import { Button } from "../../ui/Button";
import { Icon } from "../../ui/icons";

/** A file, dropped or chosen, or the words themselves. */
export function ImportChoice({ onLook }: { onLook(file: File | string): void }) {
  const [over, setOver] = useState(false);
  const [pasted, setPasted] = useState("");
  const hold = (event: DragEvent) => {
    event.preventDefault();
    setOver(true);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer.files[0];
    if (file) onLook(file);
  };
  return (
    <>
      <p className="muted">
        From Briskine, Text Blaze, TextExpander, Zendesk macros, Freshdesk, Help Scout, or any table with a
        column of replies. It is read here, on your machine, and you look through it first.
      </p>
      <label
        className={over ? "bring-drop over" : "bring-drop"}
        onDragOver={hold}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <input
          type="file"
          className="unseen"
          accept=".csv,.json,.textexpander,.plist,.xml,.txt,.tsv"
          onChange={({ target }) => {
            const file = target.files?.[0];
            // The same file can be chosen once more.
            target.value = "";
            if (file) onLook(file);
          }}
        />
        <Icon of="plus" />
        <span>
          <strong>Choose an exported file</strong> or drop it here.
        </span>
      </label>
      <label className="bring-paste">
        <span>Or paste what it holds</span>
        <textarea rows={3} value={pasted} onChange={({ target }) => setPasted(target.value)} />
      </label>
      <Button disabled={!pasted.trim()} onClick={() => onLook(pasted)}>
        Look through it
      </Button>
    </>
  );
}
