import { useState } from "react";
import { KINDS } from "@/lib/followups/kinds";
import type { Moments } from "@/lib/followups/moments";
import type { ReminderOutcome, ReminderStep } from "@/lib/model";
import { Doing } from "../followups/Doing";
import { KIND_ICONS } from "../followups/kind-icons";
import { AnsweredNote, WhenWords } from "../followups/ReminderRow";
import { Button } from "../ui/Button";
import { Icon } from "../ui/icons";
import { FilledText } from "./FilledText";
import type { DueReminder, Intents } from "./props";
import { useInsertOnce } from "./use-insertion";

interface DueCardProps {
  due: DueReminder;
  now: number;
  moments: Moments;
  on: Pick<Intents, "insert" | "use">;
  onStep(step: ReminderStep): void;
  onEnd(outcome: ReminderOutcome): void;
  onSay(words: string): void;
}

/** A follow-up whose time has come: what was promised, what to write now, and how it ended. */
export function DueCard({ due: { reminder, words }, now, moments, on, onStep, onEnd, onSay }: DueCardProps) {
  const { kind, what } = reminder;
  const [asking, setAsking] = useState(kind === "after fix");
  const insert = useInsertOnce(on, onSay);
  return (
    <section className="due-card" aria-label="Follow-up that is due">
      <p className="when">
        <Icon of={KIND_ICONS[kind]} />
        <span>
          <strong>{KINDS[kind].name}</strong> · <WhenWords reminder={reminder} now={now} />
        </span>
      </p>
      <p className="what">{what}</p>
      <AnsweredNote reminder={reminder} />
      {words && (
        <div className="words">
          <FilledText text={words.text} blanks={words.blanks} />
          <Button
            kind="loud"
            aria-label={`Insert: ${words.text.slice(0, 80)}`}
            onClick={() => void insert(words)}
          >
            Insert
          </Button>
        </div>
      )}
      <div className="row ends">
        <Button kind="quiet" aria-expanded={asking} onClick={() => setAsking(!asking)}>
          How did it end?
        </Button>
        {asking && <Ending onEnd={onEnd} />}
      </div>
      <Doing reminder={reminder} now={now} moments={moments} on={{ step: (_, step) => onStep(step) }} />
    </section>
  );
}

const ENDINGS: { outcome: ReminderOutcome; label: string }[] = [
  { outcome: "satisfied", label: "Satisfied" },
  { outcome: "not yet", label: "Not yet" },
  { outcome: "no answer", label: "No answer" },
];

function Ending({ onEnd }: Pick<DueCardProps, "onEnd">) {
  return (
    <fieldset className="ending">
      <legend className="unseen">How did it end?</legend>
      {ENDINGS.map(({ outcome, label }) => (
        <Button key={outcome} onClick={() => onEnd(outcome)}>
          {label}
        </Button>
      ))}
    </fieldset>
  );
}
