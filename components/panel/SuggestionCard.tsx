import type { ReactNode } from "react";
import type { Suggestion } from "@/lib/model";
import { Button } from "../ui/Button";
import { ALT } from "./keys";
import { count } from "./words";

interface SuggestionCardProps {
  suggestion: Suggestion;
  /** 1 to 5 where a key inserts it. */
  digit: number | undefined;
  /** The one to press, where nothing else is louder. */
  loud: boolean;
  onInsert(): void;
}

/** Words for the reply: what stands here is what goes in. */
export function SuggestionCard({ suggestion, digit, loud, onInsert }: SuggestionCardProps) {
  const { text, blanks, why } = suggestion;
  const about = [why, blanks.length > 0 && count(blanks.length, "blank")].filter(Boolean).join(" · ");
  return (
    <li className="card">
      <p className="text">{withBlanks(suggestion)}</p>
      <div className="row">
        <Button
          kind={loud ? "loud" : "plain"}
          data-insert=""
          aria-label={`Insert: ${text.slice(0, 80)}`}
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
        <span className="about">{about}</span>
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
