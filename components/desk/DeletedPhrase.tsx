import type { OwnPhrase } from "@/lib/model";
import { quoted } from "../panel/words";
import { Button } from "../ui/Button";

const SHOWN = 60;

/** The phrase that was just deleted, with the way back, for as long as the page is open. */
export function DeletedPhrase({
  phrase,
  onUndo,
}: {
  phrase: OwnPhrase | undefined;
  onUndo(phrase: OwnPhrase): void;
}) {
  return (
    <p role="status" className="undo-line">
      {phrase && (
        <>
          <span>Deleted: {quoted(opening(phrase.text))}</span>
          <Button
            key={phrase.id}
            aria-label="Undo deleting this phrase"
            // The button that was pressed has gone from under the keyboard.
            autoFocus
            onClick={() => onUndo(phrase)}
          >
            Undo
          </Button>
        </>
      )}
    </p>
  );
}

const opening = (text: string) => (text.length > SHOWN ? `${text.slice(0, SHOWN).trimEnd()}…` : text);
