import type { Reminder } from "@/lib/model";
import { Disclosure } from "../ui/Disclosure";
import { type ReminderIntents, ReminderRow } from "./ReminderRow";

interface ReminderListProps {
  reminders: Reminder[];
  now: number;
  named?: boolean;
  on: ReminderIntents;
}

/** Follow-ups, the soonest first; those that are done stand aside, where they can be taken up again. */
export function ReminderList({ reminders, now, named = false, on }: ReminderListProps) {
  const row = (reminder: Reminder) => (
    <ReminderRow key={reminder.id} reminder={reminder} now={now} named={named} on={on} />
  );
  const open = reminders.filter(({ state }) => state !== "done").sort((a, b) => a.due - b.due);
  const done = reminders.filter(({ state }) => state === "done").sort((a, b) => b.due - a.due);
  return (
    <>
      {open.length > 0 && <ul className="reminders">{open.map(row)}</ul>}
      {done.length > 0 && (
        <Disclosure summary={`${done.length} done`}>
          <ul className="reminders">{done.map(row)}</ul>
        </Disclosure>
      )}
    </>
  );
}
