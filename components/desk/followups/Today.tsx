import "../../followups/followups.css";
import "./followups.css";
import "./print.css";
import { useDeferredValue, useMemo } from "react";
import { dateWords } from "@/lib/followups/words";
import { count } from "../../panel/words";
import { Button } from "../../ui/Button";
import { Icon } from "../../ui/icons";
import { Absent, Coming } from "../Absent";
import { Around } from "./Around";
import { ChosenBar } from "./ChosenBar";
import { FollowUpRow } from "./FollowUpRow";
import type { TodayProps } from "./props";
import { grid, group } from "./roles";
import { type Day, dayOf } from "./today";
import type { Rows } from "./use-chosen";
import { useEmptied } from "./use-emptied";
import { useRowHand } from "./use-row-hand";
import { useWork, type Work } from "./use-work";

/** What is due and what comes today: the list to begin the day with, on the screen or on paper. */
export function Today({ now, moments, today, lost, on }: TodayProps) {
  const day = useMemo(() => dayOf(today?.due ?? [], today?.next ?? [], now), [today, now]);
  const work = useWork(
    useMemo(() => rowsOf(day), [day]),
    on,
  );
  const emptied = useEmptied(day.rows.length);
  if (!today)
    return lost ? (
      <Absent what="Amends does not answer" onRetry={on.retry} />
    ) : (
      <Coming what="Fetching your follow-ups…" />
    );
  const more = today.dueCount - today.due.length;
  return (
    <>
      <header className="desk-head with-buttons">
        <div>
          <h1>Today</h1>
          <p className="muted">
            {dayName(now)}
            {day.rows.length > 0 &&
              ` · ${today.dueCount.toLocaleString("en")} due, ${day.coming} still to come`}
          </p>
        </div>
        {day.rows.length > 0 && (
          <div className="row">
            <Button className="with-icon" onClick={on.print}>
              <Icon of="print" />
              Print
            </Button>
            <Button className="with-icon" onClick={() => work.save(day.rows)}>
              <Icon of="calendar" />
              Calendar file
            </Button>
          </div>
        )}
      </header>
      {day.rows.length > 0 ? (
        <>
          <ChosenBar work={work} list="due">
            {count(day.rows.length, "follow-up")}
          </ChosenBar>
          <DayRows day={day} now={now} work={work} />
        </>
      ) : (
        <p ref={emptied} tabIndex={-1} className="empty">
          Nothing is due today. What you promise in a reply waits here when its time comes.
        </p>
      )}
      {more > 0 && (
        <p className="rest-line">
          <a href="#follow-ups">{more.toLocaleString("en")} more are due: see all follow-ups</a>
        </p>
      )}
      {day.after && (
        <p className="muted rest-line">
          Next after today: {dateWords(day.after.due, now)}, {day.after.what}
        </p>
      )}
      <Around work={work} now={now} moments={moments} />
    </>
  );
}

/** As many as a screen has: these are drawn first, and the others when they are. */
const IN_SIGHT = 16;

function DayRows({ day, now, work }: { day: Day; now: number; work: Work }) {
  const { chosen } = work;
  const hand = useRowHand(work);
  const { active } = chosen;
  const drawn = useDeferredValue(day.rows.length, IN_SIGHT);
  const placeOf = new Map(day.rows.map((row, index) => [row, index]));
  return (
    <div {...grid("Today", active, day.rows.length)} className="follow-ups-today">
      {day.groups.map(({ name, rows }) => (
        <div key={name} {...group(name)} className="hour">
          <p aria-hidden="true" className="hour-name">
            {name}
          </p>
          {rows.map((row) => {
            const index = placeOf.get(row)!;
            if (index >= drawn) return null;
            return (
              <FollowUpRow
                key={row.id}
                reminder={row}
                now={now}
                index={index}
                active={index === active}
                chosen={chosen.rows.has(row.id)}
                hand={hand}
              />
            );
          })}
        </div>
      ))}
    </div>
  );
}

function rowsOf({ rows }: Day): Rows {
  return {
    count: rows.length,
    at: (index) => rows[index],
    find: (id) => {
      const at = rows.findIndex((row) => row.id === id);
      return at < 0 ? undefined : at;
    },
    between: async (from, to) => rows.slice(from, to + 1),
  };
}

const dayName = (now: number) =>
  new Intl.DateTimeFormat("en-GB", { weekday: "long", day: "numeric", month: "long" }).format(now);
