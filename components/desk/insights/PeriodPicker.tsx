import { useState } from "react";
import { type Choice, fieldOf, LENGTHS } from "@/lib/insights/period";
import { Segmented } from "../../ui/Segmented";

interface PeriodPickerProps {
  choice: Choice;
  /** Where the agent's own days begin before they are changed: the period shown, epoch ms. */
  shown: { from: number; to: number };
  onChoose(choice: Choice): void;
}

const KINDS = [
  ...LENGTHS.map((days) => ({ value: String(days), label: `${days} days` })),
  { value: "all", label: "All" },
  { value: "own", label: "Own days" },
];

/** Which days are looked at. */
export function PeriodPicker({ choice, shown, onChoose }: PeriodPickerProps) {
  const days = choice.kind === "own" ? choice : { first: fieldOf(shown.from), last: fieldOf(shown.to - 1) };
  const choose = (value: string) => {
    const length = LENGTHS.find((one) => String(one) === value);
    if (length) onChoose({ kind: "days", days: length });
    else onChoose(value === "all" ? { kind: "all" } : { kind: "own", ...days });
  };
  return (
    <div className="period">
      <Segmented
        label="Period"
        value={choice.kind === "days" ? String(choice.days) : choice.kind}
        choices={KINDS}
        onChoose={choose}
      />
      {choice.kind === "own" && (
        <OwnDays
          first={choice.first}
          last={choice.last}
          onChoose={(own) => onChoose({ kind: "own", ...own })}
        />
      )}
    </div>
  );
}

interface Days {
  first: string;
  last: string;
}

function OwnDays({ first, last, onChoose }: Days & { onChoose(days: Days): void }) {
  // What is being typed may be no period yet: it is kept here until it is one.
  const [typed, setTyped] = useState<Days>({ first, last });
  const type = (change: Partial<Days>) => {
    const next = { ...typed, ...change };
    setTyped(next);
    if (next.first && next.last && next.first <= next.last) onChoose(next);
  };
  const wrong = typed.first > typed.last;
  return (
    <div className="own-days">
      <label>
        From
        <input type="date" value={typed.first} onChange={(event) => type({ first: event.target.value })} />
      </label>
      <label>
        to
        <input type="date" value={typed.last} onChange={(event) => type({ last: event.target.value })} />
      </label>
      {wrong && <p role="alert">The first day is after the last.</p>}
    </div>
  );
}
