import { type DragEvent, useState } from "react";
import { Icon } from "../../ui/icons";

/** A place to drop a file, which is also the way to choose one, by pointer and by keyboard. */
export function FileDrop({
  what = "Choose a backup file",
  accept = ".json,application/json",
  onFile,
}: {
  what?: string;
  /** Which files, as an input takes it. */
  accept?: string;
  onFile(file: File): void;
}) {
  const [over, setOver] = useState(false);
  const hold = (event: DragEvent) => {
    event.preventDefault();
    setOver(true);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer.files[0];
    if (file) onFile(file);
  };
  return (
    <label
      className={over ? "file-drop over" : "file-drop"}
      onDragOver={hold}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <input
        type="file"
        className="unseen"
        accept={accept}
        onChange={({ target }) => {
          const file = target.files?.[0];
          // The same file can be chosen once more.
          target.value = "";
          if (file) onFile(file);
        }}
      />
      <Icon of="plus" />
      <span>
        <strong>{what}</strong> or drop it here. You see what it would change first.
      </span>
    </label>
  );
}
