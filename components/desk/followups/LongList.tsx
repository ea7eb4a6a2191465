import { defaultRangeExtractor, useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useRef } from "react";
import { FollowUpRow } from "./FollowUpRow";
import { grid } from "./roles";
import type { Rows } from "./use-chosen";
import { useRowHand } from "./use-row-hand";
import type { Work } from "./use-work";

/** As in followups.css, px. */
const ROW = 58;
/** So many are ready above and below those in sight. */
const READY = 12;

interface LongListProps {
  rows: Rows;
  now: number;
  work: Work;
  /** These are in sight, or nearly. */
  onSight(first: number, last: number): void;
}

/** A list of any length: only the rows in sight are in the page. */
export function LongList({ rows, now, work, onSight }: LongListProps) {
  const { chosen } = work;
  const hand = useRowHand(work);
  const { active } = chosen;
  const box = useRef<HTMLDivElement>(null);
  const list = useVirtualizer({
    count: rows.count,
    getScrollElement: () => box.current,
    estimateSize: () => ROW,
    overscan: READY,
    // The active row stays in the page, wherever it is: the list names it to those who listen.
    rangeExtractor: (range) => {
      const seen = defaultRangeExtractor(range);
      return active === undefined || seen.includes(active) ? seen : [...seen, active];
    },
  });
  const { startIndex: first, endIndex: last } = list.range ?? { startIndex: 0, endIndex: 0 };
  useEffect(() => onSight(first - READY, last + READY), [first, last, onSight]);
  const shown = useRef(active);
  useEffect(() => {
    if (active !== undefined && active !== shown.current) list.scrollToIndex(active, { align: "auto" });
    shown.current = active;
  }, [active, list]);

  return (
    <div ref={box} {...grid("Follow-ups", active, rows.count)} className="long-list">
      <div role="presentation" style={{ height: list.getTotalSize() }}>
        {list.getVirtualItems().map(({ index, start }) => {
          const row = rows.at(index);
          if (!row)
            return <div key={`at ${index}`} className="follow-up coming-row" style={{ top: start }} />;
          return (
            <FollowUpRow
              key={row.id}
              reminder={row}
              now={now}
              index={index}
              active={index === active}
              chosen={chosen.rows.has(row.id)}
              top={start}
              hand={hand}
            />
          );
        })}
      </div>
    </div>
  );
}
