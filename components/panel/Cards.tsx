import { type KeyboardEvent, type RefObject, useMemo } from "react";
import type { Mine, Suggestion, UseChange } from "@/lib/model";
import { SuggestionCard } from "./SuggestionCard";

interface CardsProps {
  label: string;
  shown: Suggestion[];
  mine: Mine | undefined;
  /** The first is the one to press. */
  loud: boolean;
  list: RefObject<HTMLUListElement | null>;
  onInsert(suggestion: Suggestion): void;
  onUse(suggestion: Suggestion, change: UseChange): void;
}

/** The words on offer, five of them with a key; arrows go from one to the next. */
export function Cards({ label, shown, mine, loud, list, onInsert, onUse }: CardsProps) {
  const uses = useMemo(() => new Map(mine?.uses.map((use) => [use.phrase, use])), [mine]);
  return (
    <ul
      className="cards"
      aria-label={label}
      ref={list}
      onKeyDown={(event) => moveBetween(event, insertsIn(list.current))}
    >
      {shown.map((suggestion, index) => (
        <SuggestionCard
          key={suggestion.phrase}
          suggestion={suggestion}
          digit={index < 5 ? index + 1 : undefined}
          loud={index === 0 && loud}
          use={uses.get(suggestion.phrase)}
          onInsert={() => onInsert(suggestion)}
          onUse={(change) => onUse(suggestion, change)}
        />
      ))}
    </ul>
  );
}

export function insertsIn(list: HTMLElement | null): HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>("[data-insert]") ?? [])];
}

function moveBetween(event: KeyboardEvent, buttons: HTMLElement[]): void {
  const at = buttons.indexOf(document.activeElement as HTMLElement);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: buttons.length - 1 }[event.key];
  if (at < 0 || to === undefined) return;
  event.preventDefault();
  buttons[(to + buttons.length) % buttons.length]?.focus();
}
