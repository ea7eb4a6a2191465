import { useId, useRef, useState } from "react";
import { dateWords, dueWords } from "@/lib/followups/words";
import type { Reminder } from "@/lib/model";
import { Button } from "../ui/Button";
import { Icon } from "../ui/icons";
import { snoozes } from "./moments";

export interface ReminderIntents {
  snooze(id: string, due: number): void;
  done(id: string): void;
  reopen(id: string): void;
  /** Goes to its ticket; absent where that is the one on the page. */
  open?: ((id: string) => void) | undefined;
}

interface ReminderRowProps {
  reminder: Reminder;
  now: number;
  /** Says whose ticket it is, where that is not plain. */
  named?: boolean;
  on: ReminderIntents;
}

/** One follow-up: what, when, and what can be done about it. */
export function ReminderRow({ reminder, now, named = false, on }: ReminderRowProps) {
  const { id, what, due, state, ticket } = reminder;
  const late = state !== "done" && due <= now;
  const whose = [ticket.customer, `#${ticket.id}`].filter(Boolean).join(" · ");
  return (
    <li className={`reminder ${state === "done" ? "done" : late ? "late" : "waiting"}`}>
      {state === "done" ? <Icon of="tick" /> : <Icon of="clock" />}
      <div className="said">
        {named && on.open && (
          <button
            type="button"
            className="quote line ticket"
            title={ticket.subject}
            onClick={() => on.open?.(id)}
          >
            {whose}
          </button>
        )}
        {named && !on.open && <p className="ticket">{whose}</p>}
        <p className="what">{what}</p>
        <p className="when" title={dateWords(due, now)}>
          {state === "done" ? "done" : dueWords(due, now)}
        </p>
      </div>
      {state === "done" ? (
        <Button kind="quiet" aria-label={`Undo done: ${what}`} onClick={() => on.reopen(id)}>
          Undo
        </Button>
      ) : (
        <Doing reminder={reminder} now={now} on={on} />
      )}
    </li>
  );
}

function Doing({ reminder, now, on }: Pick<ReminderRowProps, "reminder" | "now" | "on">) {
  const { id, what } = reminder;
  const [open, setOpen] = useState(false);
  const group = useId();
  const opener = useRef<HTMLButtonElement>(null);
  const close = (from: Element) => {
    setOpen(false);
    // What goes must not take the keyboard's place with it; a mouse has none to lose.
    if (from.contains(document.activeElement)) opener.current?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes what its buttons opened
    <div
      className="doing"
      onKeyDown={(event) => {
        if (event.key !== "Escape" || !open) return;
        event.preventDefault();
        close(event.currentTarget);
      }}
    >
      <div className="buttons">
        <Button aria-label={`Done: ${what}`} onClick={() => on.done(id)}>
          Done
        </Button>
        <Button
          ref={opener}
          kind="quiet"
          aria-label={`Snooze: ${what}`}
          aria-expanded={open}
          aria-controls={group}
          onClick={() => setOpen(!open)}
        >
          Snooze
        </Button>
      </div>
      <fieldset id={group} hidden={!open} className="snoozes">
        <legend className="unseen">Snooze for</legend>
        {snoozes(now).map(({ label, due }) => (
          <Button
            key={label}
            onClick={(event) => {
              on.snooze(id, due);
              close(event.currentTarget);
            }}
          >
            {label}
          </Button>
        ))}
      </fieldset>
    </div>
  );
}
