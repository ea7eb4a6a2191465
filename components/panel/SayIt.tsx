import { useMemo, useRef, useState } from "react";
import type { Mine, Reply, StageId, Suggestion, UseChange } from "@/lib/model";
import type { HalfWritten } from "../phrases/own";
import { Announcement, useAnnouncement } from "../ui/Announcement";
import { Section } from "../ui/Section";
import { Cards, insertsIn } from "./Cards";
import { HiddenPhrase } from "./HiddenPhrase";
import type { Intents, Pressed } from "./props";
import { SaveAsMine } from "./SaveAsMine";
import { Search } from "./Search";
import { useAltDigits } from "./shortcuts";
import { useStageNames } from "./stage-names";
import { useInsertOnce, usePressed } from "./use-insertion";
import { quoted } from "./words";

/** A longer list is no help: the next word of the search shortens it. */
const MOST_FOUND = 12;

interface SayItProps {
  stage: StageId;
  suggestions: Suggestion[];
  phraseCount?: number | undefined;
  mine?: Mine | undefined;
  /** Inserts once for each new `at`. */
  pressed?: Pressed | undefined;
  reply: Reply | undefined;
  /** Words are what is needed now, and not a reminder of words that are sent. */
  loud: boolean;
  half: HalfWritten | undefined;
  onHalf(half: HalfWritten | undefined): void;
  on: Pick<Intents, "insert" | "search" | "use" | "asPhrase" | "saveOwn">;
}

/** Question 4: words for the opened step, or those that were searched for. */
export function SayIt(props: SayItProps) {
  const { stage, suggestions, phraseCount, mine, pressed, reply, loud, half, onHalf, on } = props;
  const names = useStageNames();
  const [query, setQuery] = useState("");
  const asked = query.trim();
  const found = useMemo(() => (asked ? on.search(asked) : undefined), [asked, on]);
  const shown = found?.slice(0, MOST_FOUND) ?? suggestions;
  const [hidden, setHidden] = useState<{ phrase: Suggestion; focused: boolean }>();
  const [said, say] = useAnnouncement();
  const insert = useInsertOnce(on, say);
  const list = useRef<HTMLUListElement>(null);

  const insertDigit = (digit: number) => {
    const suggestion = shown[digit - 1];
    if (suggestion) void insert(suggestion);
  };
  useAltDigits(insertDigit);
  usePressed(pressed, insertDigit);

  const use = (phrase: Suggestion, change: UseChange) => {
    const focused = list.current?.contains(document.activeElement) ?? false;
    if (change.hidden !== undefined) setHidden(change.hidden ? { phrase, focused } : undefined);
    on.use(phrase.phrase, change).catch(() => say("That was not kept. Try it once more."));
  };

  return (
    <Section
      title="Say it"
      className="say"
      steadyOver={reply?.draft}
      aside={
        <Search
          query={query}
          total={phraseCount}
          found={found?.length}
          onQuery={setQuery}
          onDown={() => insertsIn(list.current)[0]?.focus()}
        />
      }
    >
      {reply?.mode === "absent" && (
        <p className="aside-note">
          No reply box is open yet. What you insert is copied until you press Reply.
        </p>
      )}
      <Cards
        label={asked ? `Found for ${quoted(asked)}` : `For this step: ${names[stage].long}`}
        shown={shown}
        mine={mine}
        loud={loud}
        list={list}
        onInsert={(suggestion) => void insert(suggestion)}
        onUse={use}
      />
      {shown.length === 0 && <p className="aside-note">{nothing(asked)}</p>}
      <HiddenPhrase
        phrase={hidden?.phrase}
        focused={hidden?.focused ?? false}
        onUndo={(phrase) => {
          use(phrase, { hidden: false });
          if (hidden?.focused) requestAnimationFrame(() => insertsIn(list.current)[0]?.focus());
        }}
      />
      <SaveAsMine {...{ stage, half, onHalf, on, say }} draft={reply?.draft ?? ""} />
      <Announcement said={said} />
    </Section>
  );
}

function nothing(asked: string): string {
  return asked
    ? `Nothing for ${quoted(asked)}. Try one word, such as “refund” or “late”.`
    : "No phrase fits this step and this ticket. Search, or say it in your own words.";
}
