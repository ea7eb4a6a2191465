import { type ReactNode, useId, useRef } from "react";
import type { Judgement, Reading } from "@/lib/model";
import { ByYou, fieldIn } from "./ByYou";
import { isSet, readWords } from "./judged";

interface CorrectRowProps {
  judgement: Judgement;
  label: string;
  reading: Reading;
  /** What the words alone say. */
  read: Reading;
  onUndo(): void;
  /** The field, which says its label itself; `describedBy` says whose word it shows. */
  children(describedBy: string): ReactNode;
}

/** One judgement: what it is about, whose word it is now, and below it what was read. */
export function CorrectRow({ judgement, label, reading, read, onUndo, children }: CorrectRowProps) {
  const id = useId();
  const row = useRef<HTMLDivElement>(null);
  return (
    <div className="correct-row" ref={row}>
      <div className="correct-head">
        <strong aria-hidden="true">{label}</strong>
        {isSet(judgement, reading.set) && (
          <ByYou
            id={`${id}by`}
            undo={`Undo: ${label}, back to what was read`}
            onUndo={onUndo}
            next={() => fieldIn(row.current)}
          />
        )}
      </div>
      {children(`${id}by ${id}read`)}
      <p id={`${id}read`} className="read-as">
        {readWords(judgement, read)}
      </p>
    </div>
  );
}
