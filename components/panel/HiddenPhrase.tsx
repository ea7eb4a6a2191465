import type { Suggestion } from "@/lib/model";
import { Button } from "../ui/Button";
import { quoted } from "./words";

interface HiddenPhraseProps {
  /** The one that was just hidden. */
  phrase: Suggestion | undefined;
  /** Its card had the keyboard's place, which must not go with it. */
  focused: boolean;
  onUndo(phrase: Suggestion): void;
}

/** Takes back a Hide that was a slip. */
export function HiddenPhrase({ phrase, focused, onUndo }: HiddenPhraseProps) {
  return (
    <p role="status" className="hidden-phrase">
      {phrase && (
        <>
          <span>Hidden: {quoted(opening(phrase.text))}</span>
          <Button
            key={phrase.phrase}
            kind="quiet"
            aria-label="Undo hiding this phrase"
            // Only where the pressed button has gone from under the keyboard.
            autoFocus={focused}
            onClick={() => onUndo(phrase)}
          >
            Undo
          </Button>
        </>
      )}
    </p>
  );
}

const SHOWN = 48;
const opening = (text: string) => (text.length > SHOWN ? `${text.slice(0, SHOWN).trimEnd()}…` : text);
