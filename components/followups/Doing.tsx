import { type KeyboardEvent, useId, useRef, useState } from "react";
import type { Reminder } from "@/lib/model";
import { Button } from "../ui/Button";
import { History } from "./History";
import type { ReminderRowProps } from "./ReminderRow";
import { RemindForm, type Wish } from "./RemindForm";
import { SnoozeForm } from "./SnoozeForm";

type Opened = "snooze" | "more" | "edit";

/** What can be done about an open follow-up: two things at once, the others behind "More". */
export function Doing({ reminder, now, moments, on }: Omit<ReminderRowProps, "named">) {
  const { id, what } = reminder;
  const [opened, setOpened] = useState<Opened>();
  const group = useId();
  const openers = useRef<Partial<Record<Opened, HTMLButtonElement | null>>>({});
  const close = () => {
    // What goes must not take the keyboard's place with it.
    openers.current[opened === "snooze" ? "snooze" : "more"]?.focus();
    setOpened(undefined);
  };
  const opener = (which: "snooze" | "more") => ({
    ref: (button: HTMLButtonElement | null) => {
      openers.current[which] = button;
    },
    "aria-expanded": which === "snooze" ? opened === which : opened === "more" || opened === "edit",
    "aria-controls": group,
    onClick: () => setOpened(opened === which ? undefined : which),
  });
  const closing = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || !opened) return;
    event.preventDefault();
    close();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes what its buttons opened
    <div className="doing" onKeyDown={closing}>
      <div className="buttons">
        <Button aria-label={`Done: ${what}`} onClick={() => on.step(id, { do: "done" })}>
          Done
        </Button>
        <Button kind="quiet" aria-label={`Snooze: ${what}`} {...opener("snooze")}>
          Snooze
        </Button>
        <Button kind="quiet" aria-label={`More: ${what}`} {...opener("more")}>
          More
        </Button>
      </div>
      <div id={group} className="opened" hidden={!opened}>
        {opened === "snooze" && (
          <SnoozeForm
            now={now}
            moments={moments}
            onSnooze={(until) => {
              on.step(id, { do: "snooze", until });
              close();
            }}
          />
        )}
        {opened === "more" && (
          <More
            reminder={reminder}
            now={now}
            onEdit={() => setOpened("edit")}
            onDrop={() => on.step(id, { do: "drop" })}
          />
        )}
        {opened === "edit" && (
          <RemindForm
            now={now}
            wish={reminder}
            moments={moments}
            action="Save"
            onSave={async (wish) => {
              const change = changeOf(reminder, wish, moments.zone);
              if (Object.keys(change).length) on.step(id, { do: "edit", change });
              close();
            }}
            onCancel={close}
          />
        )}
      </div>
    </div>
  );
}

/** What is new only: other words are no reason to call again, or to move it to the zone here. */
function changeOf({ kind, what, due }: Reminder, wish: Wish, zone: string) {
  return {
    ...(wish.kind !== kind && { kind: wish.kind }),
    ...(wish.what !== what && { what: wish.what }),
    ...(wish.due !== due && { due: wish.due, zone }),
  };
}

interface MoreProps {
  reminder: Reminder;
  now: number;
  onEdit(): void;
  onDrop(): void;
}

function More({ reminder, now, onEdit, onDrop }: MoreProps) {
  return (
    <>
      <div className="row">
        <Button aria-label={`Change: ${reminder.what}`} onClick={onEdit}>
          Change
        </Button>
        <Button aria-label={`Drop: ${reminder.what}`} onClick={onDrop}>
          Drop it
        </Button>
      </div>
      <History reminder={reminder} now={now} />
    </>
  );
}
