import "../../followups/followups.css";
import "./followups.css";
import "./print.css";
import { useMemo, useRef, useState } from "react";
import type { ReminderList } from "@/lib/model";
import { count, quoted } from "../../panel/words";
import { Button } from "../../ui/Button";
import { Icon } from "../../ui/icons";
import { Absent, Coming } from "../Absent";
import { Around } from "./Around";
import { ChosenBar } from "./ChosenBar";
import { Finder } from "./Finder";
import { LongList } from "./LongList";
import type { FollowUpsProps, ListQuery } from "./props";
import { useEmptied } from "./use-emptied";
import { useWork } from "./use-work";

/** All follow-ups in four lists, to be found, walked and worked through, however many there are. */
export function FollowUps({ now, moments, query, page, lost, rows, on }: FollowUpsProps) {
  const search = useRef<HTMLInputElement>(null);
  const [asked, setAsked] = useState(query);
  const work = useWork(rows, on, () => search.current?.focus());
  const { chosen, doings } = work;
  const emptied = useEmptied(rows.count);
  const look = (change: Partial<ListQuery>) => {
    const next = { ...asked, ...change };
    setAsked(next);
    // What is no longer seen must not be done to.
    chosen.clear();
    chosen.move(0);
    on.look(next);
  };
  const all = () => doings.along("Fetching", rows.count, (onPart) => rows.between(0, rows.count - 1, onPart));
  const place = useMemo(() => JSON.stringify(query), [query]);

  if (!page)
    return lost ? (
      <Absent what="Amends does not answer" onRetry={on.retry} />
    ) : (
      <Coming what="Fetching your follow-ups…" />
    );
  return (
    <>
      <header className="desk-head with-buttons">
        <h1>Follow-ups</h1>
        {rows.count > 0 && (
          <Button className="with-icon" onClick={() => work.save(all())}>
            <Icon of="calendar" />
            Calendar file
          </Button>
        )}
      </header>
      <Finder asked={asked} page={page} search={search} onLook={look} />
      {lost && <p role="alert">Amends does not answer, so this may be out of date. Reload the page.</p>}
      <ChosenBar work={work} list={query.list}>
        {count(rows.count, "follow-up")}
      </ChosenBar>
      {rows.count > 0 ? (
        <LongList key={place} rows={rows} now={now} work={work} onSight={on.want} />
      ) : (
        <p ref={emptied} tabIndex={-1} className="empty">
          {nothing(query)}
        </p>
      )}
      <Around work={work} now={now} moments={moments} />
    </>
  );
}

const EMPTY: Record<ReminderList, string> = {
  due: "Nothing is due. Every promise so far is kept or has its time.",
  later: "Nothing is waiting for its time. A follow-up is set in one click from a promise in your draft.",
  customer: "You are waiting for no customer’s answer.",
  done: "Nothing is done yet. What you tick off is kept here for a while.",
};

function nothing({ list, words, helpdesk }: ListQuery): string {
  if (words?.trim()) return `Nothing here for ${quoted(words.trim())}. The other lists may have it.`;
  return helpdesk ? `Nothing here from ${helpdesk}.` : EMPTY[list];
}
