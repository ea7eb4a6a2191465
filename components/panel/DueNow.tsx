import { useState } from "react";
import { KINDS } from "@/lib/followups/kinds";
import type { Moments } from "@/lib/followups/moments";
import type { ReminderOutcome } from "@/lib/model";
import { RemindForm, type Wish } from "../followups/RemindForm";
import { StepNews } from "../followups/StepNews";
import { takeBack, useSteps } from "../followups/use-steps";
import { DueCard } from "./DueCard";
import type { DueReminder, Intents } from "./props";

interface DueNowProps {
  due: DueReminder | undefined;
  now: number;
  moments: Moments;
  on: Intents;
}

const SAID: Record<ReminderOutcome, string> = {
  satisfied: "Done: they are satisfied.",
  "not yet": "The case is open again: listen first.",
  "no answer": "Noted: no answer. When to try again?",
};

const NOT_OPENED = "That is noted, but the case could not be opened again: go to Listen yourself.";
const STILL_OPEN = "The case is still open again: your next reply ends that.";

/** First of all, what this ticket was opened for: the follow-up that is due, its words, and how it ended. */
export function DueNow({ due, now, moments, on }: DueNowProps) {
  const { news, take, tell } = useSteps(on, now);
  const [next, setNext] = useState<Omit<Wish, "due">>();
  const end = async (outcome: ReminderOutcome) => {
    if (!due) return;
    const opens = outcome === "not yet";
    const saved = await take(due.reminder.id, { do: "done", outcome }, SAID[outcome], () => {
      setNext(undefined);
      if (opens) on.reopenCase(false).catch(() => tell(STILL_OPEN));
    });
    if (!saved) return;
    if (opens) on.reopenCase(true).catch(() => tell(NOT_OPENED));
    if (outcome === "no answer") setNext({ kind: "no answer", what: KINDS["no answer"].what });
  };
  return (
    <div className="due-now">
      {due && (
        <DueCard
          key={due.reminder.id}
          due={due}
          now={now}
          moments={moments}
          on={on}
          onStep={(step) => void take(due.reminder.id, step)}
          onEnd={(outcome) => void end(outcome)}
          onSay={(words) => tell(words)}
        />
      )}
      {next && (
        <RemindForm
          now={now}
          wish={next}
          moments={moments}
          action="Remind me"
          onSave={async (wish) => {
            const { id } = await on.remind(wish);
            setNext(undefined);
            tell("Amends will remind you.", () => void takeBack(on.unremind(id), tell));
          }}
          onCancel={() => setNext(undefined)}
        />
      )}
      <StepNews news={news} />
    </div>
  );
}
