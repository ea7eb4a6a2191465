import { type ReactNode, useId, useState } from "react";
import { Button } from "../../ui/Button";
import { Table, type TableProps } from "./Table";

interface ChartProps {
  title: string;
  /** How it is counted, in a sentence or two. */
  counted: string;
  /** What the chart says, in words. */
  lead?: ReactNode;
  /** Every number that is drawn. */
  table: TableProps;
  /** The drawing. Absent where the table itself is the best one. */
  children?: ReactNode;
}

/** A drawing with its numbers: who does not see it, or would rather read, has the table. */
export function Chart({ title, counted, lead, table, children }: ChartProps) {
  const id = useId();
  const [asTable, setAsTable] = useState(false);
  const drawn = children !== undefined && !asTable;
  return (
    <section className="insight" aria-labelledby={id}>
      <div className="insight-head">
        <h2 id={id}>{title}</h2>
        {children !== undefined && (
          <Button kind="quiet" aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
            {asTable ? "Chart" : "Table"}
            <span className="unseen"> of {title}</span>
          </Button>
        )}
      </div>
      {lead}
      {drawn && (
        <div className="drawing" aria-hidden="true">
          {children}
        </div>
      )}
      <div className={drawn ? "unseen numbers" : "numbers"}>
        <Table {...table} />
      </div>
      <p className="counted">
        <span className="counted-name">How it is counted:</span> {counted}
      </p>
    </section>
  );
}
