import type { Moments } from "@/lib/followups/moments";
import type { Reminder } from "@/lib/model";
import { SnoozeForm } from "../../followups/SnoozeForm";
import { count } from "../../panel/words";
import { Dialog } from "../../ui/Dialog";

interface SnoozeDialogProps {
  rows: Reminder[];
  now: number;
  moments: Moments;
  onSnooze(until: number): void;
  onClose(): void;
}

/** Until when these are to be silent. */
export function SnoozeDialog({ rows, now, moments, onSnooze, onClose }: SnoozeDialogProps) {
  const [first, ...others] = rows;
  return (
    <Dialog title={others.length ? `Snooze ${count(rows.length, "follow-up")}` : "Snooze"} onClose={onClose}>
      {!others.length && <p className="muted">{first?.what}</p>}
      <SnoozeForm now={now} moments={moments} onSnooze={onSnooze} />
    </Dialog>
  );
}
