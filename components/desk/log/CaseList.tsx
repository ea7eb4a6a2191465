import { useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useRef } from "react";
import { dateWords } from "@/lib/followups/words";
import type { Recovery } from "@/lib/model";
import { FAILURES, TEMPERATURES } from "../../panel/words";
import type { LogProps, Names } from "./props";
import { endWords, labelOf } from "./words";

/** As in log.css, px. */
const ROW = 56;
/** So many are ready above and below those in sight. */
const READY = 12;

interface CaseListProps extends Pick<LogProps, "now" | "at" | "names"> {
  count: number;
  onSight(first: number, last: number): void;
  onOpen(row: Recovery): void;
}

/** A list of any length, of which only the cases in sight are in the page. */
export function CaseList({ now, at, names, count, onSight, onOpen }: CaseListProps) {
  const box = useRef<HTMLDivElement>(null);
  const list = useVirtualizer({
    count,
    getScrollElement: () => box.current,
    estimateSize: () => ROW,
    overscan: READY,
  });
  const { startIndex: first, endIndex: last } = list.range ?? { startIndex: 0, endIndex: 0 };
  useEffect(() => onSight(first - READY, last + READY), [first, last, onSight]);
  return (
    <div ref={box} className="case-list">
      <ul aria-label="Cases" style={{ height: list.getTotalSize() }}>
        {list.getVirtualItems().map(({ index, start }) => {
          const row = at(index);
          return (
            <li
              key={row?.id ?? `at ${index}`}
              aria-setsize={count}
              aria-posinset={index + 1}
              style={{ transform: `translateY(${start}px)` }}
            >
              {row && <CaseRow row={row} now={now} names={names} onOpen={() => onOpen(row)} />}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

interface CaseRowProps {
  row: Recovery;
  now: number;
  names: Names;
  onOpen(): void;
}

function CaseRow({ row, now, names, onOpen }: CaseRowProps) {
  const { ticket, failure, temperature, cause, outcome, made } = row;
  const more = [ticket.helpdesk, cause && labelOf(cause, names.causes), row.note && "has a note"];
  return (
    <button type="button" className="case-row" onClick={onOpen}>
      <span className="when">{dateWords(made, now)}</span>
      <span className="what">
        <span>
          <strong>#{ticket.id}</strong> {FAILURES[failure]}
        </span>
        <span className="about">{more.filter(Boolean).join(" · ")}</span>
      </span>
      <span className="heat">
        {TEMPERATURES[temperature.first]} → {TEMPERATURES[temperature.last]}
      </span>
      <span className={`end ${outcome ?? "open"}`}>{endWords(row)}</span>
    </button>
  );
}
