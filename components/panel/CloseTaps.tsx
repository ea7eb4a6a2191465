import { useState } from "react";
import { Button } from "../ui/Button";
import { CloseQuestion } from "./CloseQuestion";
import type { CaseView } from "./props";
import type { Closing } from "./use-closing";
import { FAILURES, OUTCOMES, TEMPERATURES } from "./words";

interface CloseTapsProps {
  recovery: CaseView;
  closing: Pick<Closing, "close" | "later">;
  /** The agent asked for it; else it came by itself, and takes no focus. */
  byHand?: boolean;
}

/** Three taps, one after the other: why it failed, what put it right, how it ended. */
export function CloseTaps({ recovery, closing, byHand = false }: CloseTapsProps) {
  const { causes, remedies, outcomes } = recovery;
  /** Ids; an empty list is what was skipped. */
  const [cause, setCause] = useState<string[]>();
  const [remedy, setRemedy] = useState<string[]>();
  const ends = outcomes.map((id) => ({ id, label: OUTCOMES[id] }));
  return (
    <section className="close-taps" aria-label="Close the case">
      {!cause && (
        <CloseQuestion
          step="1 of 3"
          question="Why did it fail?"
          choices={causes}
          focus={byHand}
          onChoose={(id) => setCause([id])}
          onSkip={() => setCause([])}
        />
      )}
      {cause && !remedy && (
        <CloseQuestion
          step="2 of 3"
          question="What put it right?"
          choices={remedies}
          focus
          onChoose={(id) => setRemedy([id])}
          onSkip={() => setRemedy([])}
        />
      )}
      {cause && remedy && (
        <CloseQuestion
          step="3 of 3"
          question="How did it end?"
          choices={ends}
          focus
          onChoose={(outcome) =>
            closing.close({ ...(cause[0] && { cause: cause[0] }), remedies: remedy, outcome })
          }
        />
      )}
      <p className="close-rest">
        <span>{filledWords(recovery)}</span>
        <Button kind="quiet" onClick={closing.later}>
          Not now
        </Button>
      </p>
    </section>
  );
}

/** What needs no tap, since Amends saw it. */
function filledWords({ seen, row }: CaseView): string {
  const { failure, temperature } = row ?? seen;
  const { first, last } = temperature;
  const heat = `${TEMPERATURES[first].toLowerCase()} at first, ${TEMPERATURES[last].toLowerCase()} now`;
  return `Filled in for you: ${FAILURES[failure].toLowerCase()}; ${heat}.`;
}
