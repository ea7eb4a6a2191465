import "./close.css";
import { StepNews } from "../followups/StepNews";
import { Button } from "../ui/Button";
import { CloseTaps } from "./CloseTaps";
import type { CaseView } from "./props";
import type { Closing } from "./use-closing";
import { list, OUTCOMES } from "./words";

interface CloseProps {
  recovery: CaseView | undefined;
  closing: Closing;
}

/** Before all else, where the case looks ended. */
export function CloseFirst({ recovery, closing }: CloseProps) {
  return (
    <div className="close-case">
      {recovery && closing.asking === "first" && <CloseTaps recovery={recovery} closing={closing} />}
      <StepNews news={closing.news.at === "first" ? closing.news : SILENT} />
    </div>
  );
}

/** Until then one quiet line at the end, and once it is closed what was said. */
export function CloseLast({ recovery, closing }: CloseProps) {
  const isClosed = recovery?.row?.times.closed !== undefined;
  return (
    <div className="close-case">
      {recovery && closing.asking === "last" && <CloseTaps recovery={recovery} closing={closing} byHand />}
      {recovery && closing.asking === "no" && (
        <p className="close-line">
          {isClosed && <span>{closedWords(recovery)}</span>}
          <Button kind="quiet" onClick={isClosed ? closing.reopen : closing.ask}>
            {isClosed ? "Open it again" : "Close the case…"}
          </Button>
        </p>
      )}
      <StepNews news={closing.news.at === "last" ? closing.news : SILENT} />
    </div>
  );
}

const SILENT = { text: "", turn: 0 };

/** "Closed: Put right · The carrier was late or lost it · Refund it" */
function closedWords({ row, causes, remedies }: CaseView): string {
  const label = (id: string, of: CaseView["causes"]) => of.find((one) => one.id === id)?.label;
  const parts = [
    row?.outcome && OUTCOMES[row.outcome],
    row?.cause && label(row.cause, causes),
    row && list(row.remedies.flatMap((id) => label(id, remedies) ?? [])),
  ].filter(Boolean);
  return parts.length ? `Closed: ${parts.join(" · ")}` : "Closed.";
}
