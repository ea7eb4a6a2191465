import { useRef, useState } from "react";
import { dateWords } from "@/lib/followups/words";
import type { Commitment, Reminder } from "@/lib/model";
import { ReminderList } from "../followups/ReminderList";
import { RemindForm } from "../followups/RemindForm";
import { Announcement, useAnnouncement } from "../ui/Announcement";
import { Button } from "../ui/Button";
import { Section } from "../ui/Section";
import { PromiseRow } from "./PromiseRow";
import type { Intents, Sent } from "./props";

const NOT_SAVED = "The reminder was not saved. Try it again.";

interface PromisesProps {
  /** Whether there is a ticket to be reminded of: what was not read cannot be found again. */
  ticket: boolean;
  now: number;
  sent: Sent | undefined;
  commitments: Commitment[];
  reminders: Reminder[];
  on: Intents;
}

/** Question 5, its second half: what was promised, and who will think of it. */
export function Promises({ ticket, now, sent, commitments, reminders, on }: PromisesProps) {
  /** What the open form begins with; undefined where it is closed. */
  const [form, setForm] = useState<string>();
  const [said, say] = useAnnouncement();
  const opener = useRef<HTMLButtonElement>(null);
  const close = () => {
    setForm(undefined);
    // The button is back only once the form is gone.
    requestAnimationFrame(() => opener.current?.focus());
  };
  const remind = async (what: string, due: number) => {
    await on.remind(what, due);
    say(`Amends will remind you: ${dateWords(due, now)}.`);
  };

  if (!ticket && !reminders.length) return null;
  const isKept = (commitment: Commitment) =>
    reminders.some((reminder) => reminder.state !== "done" && sameWords(reminder, commitment));
  const open = commitments.find((commitment) => !isKept(commitment));

  return (
    <Section title="Promises" className="promises">
      {sent && <p className="sent">{sentWords(sent, commitments.length)}</p>}
      {ticket && commitments.length > 0 && (
        <ul className="commitments">
          {commitments.map((commitment) => (
            <PromiseRow
              key={`${commitment.start} ${commitment.what}`}
              commitment={commitment}
              kept={isKept(commitment)}
              loud={sent !== undefined && commitment === open}
              now={now}
              onRemind={(due) => remind(commitment.what, due).catch(() => say(NOT_SAVED))}
              onAsk={() => setForm(commitment.what)}
            />
          ))}
        </ul>
      )}
      <ReminderList reminders={reminders} now={now} on={reminderIntents(on)} />
      {ticket && form === undefined && (
        <Button ref={opener} kind="quiet" className="more" onClick={() => setForm("")}>
          Remind me of something…
        </Button>
      )}
      {form !== undefined && (
        <RemindForm
          key={form}
          now={now}
          what={form}
          presets={on.presets()}
          when={on.when}
          onRemind={async (what, due) => {
            await remind(what, due);
            close();
          }}
          onCancel={close}
        />
      )}
      <Announcement said={said} />
    </Section>
  );
}

function sentWords({ certainty }: Sent, promises: number): string {
  const sent = certainty === "sent" ? "Your reply is sent" : "Your reply seems to be sent";
  return promises ? `${sent}. It promises:` : `${sent}. No promise with a date was found in it.`;
}

const sameWords = (reminder: Reminder, commitment: Commitment) =>
  reminder.what.trim().toLowerCase() === commitment.what.trim().toLowerCase();

/** Rows do not wait: the list comes anew when the database has changed. */
export const reminderIntents = (on: Pick<Intents, "snooze" | "done" | "reopen">) => ({
  snooze: (id: string, due: number) => void on.snooze(id, due),
  done: (id: string) => void on.done(id),
  reopen: (id: string) => void on.reopen(id),
});
