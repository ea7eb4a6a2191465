import { type ReactNode, useId, useMemo, useState } from "react";
import { Button } from "../../ui/Button";
import { LinksProvider, useLinks } from "./links";
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
  const links = useLinks();
  const drawnLinks = useMemo(() => ({ ...links, isDrawn: true }), [links]);
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
        <LinksProvider value={drawnLinks}>
          <div className="drawing" aria-hidden="true">
            {children}
          </div>
        </LinksProvider>
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
