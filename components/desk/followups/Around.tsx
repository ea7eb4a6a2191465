import type { Moments } from "@/lib/followups/moments";
import { StepNews } from "../../followups/StepNews";
import { KeysDialog } from "./KeysDialog";
import { SnoozeDialog } from "./SnoozeDialog";
import type { Work } from "./use-work";

/** What comes over a list at work: questions, what was done, and how far something long is. */
export function Around({ work, now, moments }: { work: Work; now: number; moments: Moments }) {
  const { asking, doings, ask, snooze } = work;
  const close = () => ask(undefined);
  return (
    <>
      {asking === "keys" && <KeysDialog onClose={close} />}
      {typeof asking === "object" && (
        <SnoozeDialog rows={asking.snooze} now={now} moments={moments} onSnooze={snooze} onClose={close} />
      )}
      <p role="status" className="progress">
        {doings.progress}
      </p>
      <StepNews news={doings.news} />
    </>
  );
}
