import { KINDS } from "@/lib/followups/kinds";
import type { Moments } from "@/lib/followups/moments";
import { dateWords, dueWords } from "@/lib/followups/words";
import { isElsewhere, timeWords } from "@/lib/followups/zone";
import type { Reminder, ReminderStep } from "@/lib/model";
import { Button } from "../ui/Button";
import { Icon } from "../ui/icons";
import { Doing } from "./Doing";
import { KIND_ICONS } from "./kind-icons";

export interface ReminderIntents {
  step(id: string, step: ReminderStep): void;
  /** Goes to its ticket; absent where that is the one on the page. */
  open?: ((id: string) => void) | undefined;
}

export interface ReminderRowProps {
  reminder: Reminder;
  now: number;
  moments: Moments;
  /** Says whose ticket it is, where that is not plain. */
  named?: boolean;
  on: ReminderIntents;
}

/** One follow-up: what, when, and what can be done about it. */
export function ReminderRow({ reminder, now, moments, named = false, on }: ReminderRowProps) {
  const { id, kind, what, due, state } = reminder;
  const over = isOver(reminder);
  return (
    <li className={`reminder ${over ? "done" : due <= now ? "late" : state}`}>
      <Icon of={over ? (state === "done" ? "tick" : "cross") : KIND_ICONS[kind]} />
      <div className="said">
        {named && <Whose reminder={reminder} open={on.open} />}
        <p className="what">{what}</p>
        <p className="when">
          {KINDS[kind].name} · <WhenWords reminder={reminder} now={now} />
        </p>
        {!over && <AnsweredNote reminder={reminder} />}
      </div>
      {over ? (
        <Button
          kind="quiet"
          aria-label={`Undo ${state}: ${what}`}
          onClick={() => on.step(id, { do: "reopen" })}
        >
          Undo
        </Button>
      ) : (
        <Doing reminder={reminder} now={now} moments={moments} on={on} />
      )}
    </li>
  );
}

/** Kept or given up. */
export const isOver = ({ state }: Reminder) => state === "done" || state === "dropped";

function Whose({ reminder: { id, ticket }, open }: { reminder: Reminder; open: ReminderIntents["open"] }) {
  const whose = [ticket.customer, `#${ticket.id}`].filter(Boolean).join(" · ");
  if (!open) return <p className="ticket">{whose}</p>;
  return (
    <button type="button" className="quote line ticket" title={ticket.subject} onClick={() => open(id)}>
      {whose}
    </button>
  );
}

/** How soon or how late, and in both zones where it was meant in another one. */
export function WhenWords({ reminder, now }: Pick<ReminderRowProps, "reminder" | "now">) {
  const { due, zone, state, outcome, next } = reminder;
  if (isOver(reminder)) return outcome ? `${state}: ${outcome}` : state;
  const putOff = reminder.history.at(-1)?.what === "snoozed" && next !== undefined && next > now;
  return (
    <>
      <span className="soon" title={dateWords(due, now)}>
        {dueWords(due, now)}
      </span>
      {isElsewhere(due, zone) && ` · ${timeWords(due, now, zone)}`}
      {putOff && ` · put off until ${dueWords(next, now).replace(/^in /, "in about ")}`}
    </>
  );
}

/** It lives on when the customer writes: only the agent knows whether that settles it. */
export function AnsweredNote({ reminder: { answered, ticket } }: { reminder: Reminder }) {
  if (answered === undefined) return null;
  return <p className="answered">{ticket.customer ?? "The customer"} has answered since: is this settled?</p>;
}
