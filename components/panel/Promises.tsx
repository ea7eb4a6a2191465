import { useState } from "react";
import { timeWords } from "@/lib/followups/zone";
import type { Commitment, Reminder } from "@/lib/model";
import { ReminderList } from "../followups/ReminderList";
import { isOver } from "../followups/ReminderRow";
import { RemindForm, type Wish } from "../followups/RemindForm";
import { StepNews } from "../followups/StepNews";
import { takeBack, useSteps } from "../followups/use-steps";
import { Button } from "../ui/Button";
import { Section } from "../ui/Section";
import { useFocusBack } from "../ui/use-focus-back";
import { PromiseRow } from "./PromiseRow";
import type { PanelProps, Sent } from "./props";
import { QuickFollowUps } from "./QuickFollowUps";

const NOT_SAVED = "The reminder was not saved. Try it again.";

interface PromisesProps
  extends Pick<PanelProps, "now" | "sent" | "reminders" | "moments" | "presets" | "proposed" | "on"> {
  /** Whether there is a ticket to be reminded of: what was not read cannot be found again. */
  ticket: boolean;
  commitments: Commitment[];
}

/** Question 5, its second half: what was promised, and who will think of it. */
export function Promises(props: PromisesProps) {
  const { ticket, now, sent, commitments, reminders, moments, proposed = [], on } = props;
  /** What the open form begins with; undefined where it is closed. */
  const [form, setForm] = useState<Omit<Wish, "due">>();
  const { news, take, tell } = useSteps(on, now);
  const opener = useFocusBack(form !== undefined);
  const close = () => setForm(undefined);
  const remind = async (wish: Wish) => {
    const { id } = await on.remind(wish);
    const first = moments.firstCall(wish.kind, wish.due);
    tell(
      `Amends will remind you: ${timeWords(first, now, moments.zone)}.`,
      () => void takeBack(on.unremind(id), tell),
    );
  };
  const atOnce = (wish: Wish) => void remind(wish).catch(() => tell(NOT_SAVED));

  if (!ticket && !reminders.length) return null;
  const isKept = (commitment: Commitment) =>
    reminders.some((reminder) => !isOver(reminder) && sameWords(reminder, commitment));
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
              moments={moments}
              onRemind={(due) => atOnce({ kind: "promise", what: commitment.what, due })}
              onAsk={() => setForm({ kind: "promise", what: commitment.what })}
            />
          ))}
        </ul>
      )}
      <ReminderList
        reminders={reminders}
        now={now}
        moments={moments}
        on={{ step: (id, step) => void take(id, step) }}
      />
      {ticket && (
        <QuickFollowUps
          proposed={proposed}
          presets={props.presets}
          reminders={reminders}
          now={now}
          moments={moments}
          onRemind={atOnce}
        />
      )}
      {ticket && !form && (
        <Button
          ref={opener}
          kind="quiet"
          className="more"
          onClick={() => setForm({ kind: "free", what: "" })}
        >
          Remind me of something…
        </Button>
      )}
      {form && (
        <RemindForm
          key={form.what}
          now={now}
          wish={form}
          moments={moments}
          action="Remind me"
          onSave={async (wish) => {
            await remind(wish);
            close();
          }}
          onCancel={close}
        />
      )}
      <StepNews news={news} />
    </Section>
  );
}

function sentWords({ certainty }: Sent, promises: number): string {
  const sent = certainty === "sent" ? "Your reply is sent" : "Your reply seems to be sent";
  return promises ? `${sent}. It promises:` : `${sent}. No promise with a date was found in it.`;
}

const sameWords = (reminder: Reminder, commitment: Commitment) =>
  reminder.what.trim().toLowerCase() === commitment.what.trim().toLowerCase();
