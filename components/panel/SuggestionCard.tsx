import type { ReactNode } from "react";
import type { PhraseUse, Suggestion, UseChange } from "@/lib/model";
import { StarAndHide } from "../phrases/StarAndHide";
import { Button } from "../ui/Button";
import { Grip } from "./Grip";
import { ALT } from "./keys";
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
      <p className="text">{withBlanks(suggestion)}</p>
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
          <kbd>
            {ALT} {digit}
          </kbd>
        )}
        <Grip text={text} onDropped={() => onUse({ inserted: true })} />
        <StarAndHide of={opening} use={use} onUse={onUse} />
      </div>
    </li>
  );
}

/** The text with its blanks marked, without the brackets that hold them in the reply. */
function withBlanks({ text, blanks }: Suggestion): ReactNode[] {
  const parts: ReactNode[] = [];
  let from = 0;
  for (const { start, end } of blanks) {
    parts.push(text.slice(from, start));
    parts.push(
      <mark key={start} className="blank">
        <span className="unseen">blank: </span>
        {text.slice(start, end).replace(/^\[|\]$/g, "")}
      </mark>,
    );
    from = end;
  }
  parts.push(text.slice(from));
  return parts;
}
