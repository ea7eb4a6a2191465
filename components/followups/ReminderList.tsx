import type { Moments } from "@/lib/followups/moments";
import type { Reminder } from "@/lib/model";
import { Disclosure } from "../ui/Disclosure";
import { isOver, type ReminderIntents, ReminderRow } from "./ReminderRow";

interface ReminderListProps {
  reminders: Reminder[];
  now: number;
  moments: Moments;
  named?: boolean;
  on: ReminderIntents;
}

/** Follow-ups, the soonest first; those that are over stand aside, where they can be taken up again. */
export function ReminderList({ reminders, now, moments, named = false, on }: ReminderListProps) {
  const row = (reminder: Reminder) => (
    <ReminderRow key={reminder.id} reminder={reminder} now={now} moments={moments} named={named} on={on} />
  );
  const open = reminders.filter((one) => !isOver(one)).sort((a, b) => a.due - b.due);
  const over = reminders.filter(isOver).sort((a, b) => b.due - a.due);
  return (
    <>
      {open.length > 0 && <ul className="reminders">{open.map(row)}</ul>}
      {over.length > 0 && (
        <Disclosure summary={`${over.length} done`}>
          <ul className="reminders">{over.map(row)}</ul>
        </Disclosure>
      )}
    </>
  );
}
