import type { PhraseUse, Suggestion, UseChange } from "@/lib/model";
import { StarAndHide } from "../phrases/StarAndHide";
import { Button } from "../ui/Button";
import { FilledText } from "./FilledText";
import { Grip } from "./Grip";
import { ALT, FROM_REPLY } from "./keys";
import { count } from "./words";

interface SuggestionCardProps {
  suggestion: Suggestion;
  /** 1 to 5 where a key inserts it. */
  digit: number | undefined;
  /** The one to press, where nothing else is louder. */
  loud: boolean;
  /** What the agent did with it so far. */
  use: PhraseUse | undefined;
  onInsert(): void;
  onUse(change: UseChange): void;
}

/** Words for the reply: what stands here is what goes in. */
export function SuggestionCard({ suggestion, digit, loud, use, onInsert, onUse }: SuggestionCardProps) {
  const { text, blanks, why } = suggestion;
  const about = [why, blanks.length > 0 && count(blanks.length, "blank")];
  const opening = text.slice(0, 80);
  return (
    <li className="card">
      <FilledText text={text} blanks={blanks} />
      <p className="about">{about.filter(Boolean).join(" · ")}</p>
      <div className="row">
        <Button
          kind={loud ? "loud" : "plain"}
          data-insert=""
          aria-label={`Insert: ${opening}`}
          aria-keyshortcuts={digit ? `Alt+${digit}` : undefined}
          onClick={onInsert}
        >
          Insert
        </Button>
        {digit && (
          <kbd title={FROM_REPLY[digit] && `In your reply: ${FROM_REPLY[digit]}`}>
            {ALT} {digit}
          </kbd>
        )}
        <Grip text={text} onDropped={() => onUse({ inserted: true })} />
        <StarAndHide of={opening} use={use} onUse={onUse} />
      </div>
    </li>
  );
}
