import { type KeyboardEvent, useMemo, useRef, useState } from "react";
import type { Reply, StageId, Suggestion } from "@/lib/model";
import { Announcement, useAnnouncement } from "../ui/Announcement";
import { Section } from "../ui/Section";
import { sayOutcome } from "./outcomes";
import type { Intents } from "./props";
import { Search } from "./Search";
import { SuggestionCard } from "./SuggestionCard";
import { useAltDigits } from "./shortcuts";
import { quoted, STAGES } from "./words";

/** A longer list is no help: the next word of the search shortens it. */
const MOST_FOUND = 12;

interface SayItProps {
  stage: StageId;
  suggestions: Suggestion[];
  phraseCount?: number | undefined;
  reply: Reply | undefined;
  /** Words are what is needed now, and not a reminder of words that are sent. */
  loud: boolean;
  on: Pick<Intents, "insert" | "search">;
}

/** Question 4: words for the opened step, or those that were searched for. */
export function SayIt({ stage, suggestions, phraseCount, reply, loud, on }: SayItProps) {
  const [query, setQuery] = useState("");
  const searching = query.trim() !== "";
  const found = useMemo(() => (searching ? on.search(query.trim()) : []), [query, searching, on]);
  const shown = searching ? found.slice(0, MOST_FOUND) : suggestions;
  const [said, say] = useAnnouncement();
  const insert = useInsertOnce(on.insert, say);
  const cards = useRef<HTMLUListElement>(null);

  useAltDigits((digit) => {
    const suggestion = shown[digit - 1];
    if (suggestion) void insert(suggestion.text);
  });

  const search = (
    <Search
      query={query}
      total={phraseCount}
      found={searching ? found.length : undefined}
      onQuery={setQuery}
      onDown={() => inserts(cards.current)[0]?.focus()}
    />
  );
  const label = searching ? `Found for ${quoted(query.trim())}` : `For this step: ${STAGES[stage].long}`;
  return (
    <Section title="Say it" className="say" aside={search}>
      {reply?.mode === "absent" && (
        <p className="aside-note">
          No reply box is open yet. What you insert is copied until you press Reply.
        </p>
      )}
      <ul
        className="cards"
        aria-label={label}
        ref={cards}
        onKeyDown={(event) => moveBetween(event, cards.current)}
      >
        {shown.map((suggestion, index) => (
          <SuggestionCard
            key={suggestion.phrase}
            suggestion={suggestion}
            digit={index < 5 ? index + 1 : undefined}
            loud={index === 0 && loud}
            onInsert={() => void insert(suggestion.text)}
          />
        ))}
      </ul>
      {shown.length === 0 && <p className="aside-note">{nothing(searching ? query.trim() : undefined)}</p>}
      <Announcement said={said} />
    </Section>
  );
}

function nothing(query: string | undefined): string {
  return query === undefined
    ? "No phrase fits this step and this ticket. Search, or say it in your own words."
    : `Nothing for ${quoted(query)}. Try one word, such as “refund” or “late”.`;
}

/** One insertion at a time: a second press while the first is on its way is the same press. */
function useInsertOnce(insert: Intents["insert"], say: (text: string, passing?: boolean) => void) {
  const going = useRef(false);
  return async (text: string) => {
    if (going.current) return;
    going.current = true;
    await sayOutcome(insert(text), text, "Inserted", say);
    going.current = false;
  };
}

function inserts(cards: HTMLElement | null): HTMLElement[] {
  return [...(cards?.querySelectorAll<HTMLElement>("[data-insert]") ?? [])];
}

/** Arrow keys go from card to card. */
function moveBetween(event: KeyboardEvent, cards: HTMLElement | null): void {
  const buttons = inserts(cards);
  const at = buttons.indexOf(document.activeElement as HTMLElement);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: buttons.length - 1 }[event.key];
  if (at < 0 || to === undefined) return;
  event.preventDefault();
  buttons[(to + buttons.length) % buttons.length]?.focus();
}
