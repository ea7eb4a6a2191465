import { type MouseEvent, memo } from "react";
import { KINDS } from "@/lib/followups/kinds";
import { dateWords, dayWords } from "@/lib/followups/words";
import type { Reminder } from "@/lib/model";
import { KIND_ICONS } from "../../followups/kind-icons";
import { isOver, WhenWords } from "../../followups/ReminderRow";
import { IconButton } from "../../ui/IconButton";
import { Icon } from "../../ui/icons";
import { CELL, row } from "./roles";
import type { RowHand } from "./use-row-hand";

export type RowAct = "done" | "snooze" | "drop" | "reopen" | "save" | "open";

export interface FollowUpRowProps {
  reminder: Reminder;
  now: number;
  /** The whole list's number of it, from 0. */
  index: number;
  active: boolean;
  chosen: boolean;
  /** Where it stands in a long list, px from its top. */
  top?: number;
  hand: RowHand;
}

/** One follow-up: when, what, whose, and what can be done about it. */
export const FollowUpRow = memo(function FollowUpRow(props: FollowUpRowProps) {
  const { reminder, now, index, active, chosen, top, hand } = props;
  const { what, due } = reminder;
  const over = isOver(reminder);
  const look = [over ? "over" : due <= now && "late", active && "active", chosen && "chosen"];
  return (
    <div
      {...row(index, chosen, () => hand.press(index))}
      className={["follow-up", ...look].filter(Boolean).join(" ")}
      style={top === undefined ? undefined : { transform: `translateY(${top}px)` }}
    >
      <span {...CELL} className="box">
        <input
          type="checkbox"
          tabIndex={-1}
          aria-label={`Select: ${what}`}
          checked={chosen}
          // The keyboard stays with the list.
          onMouseDown={(event) => event.preventDefault()}
          // The click says whether Shift was held.
          onChange={() => {}}
          onClick={(event: MouseEvent) => {
            event.stopPropagation();
            hand.toggle(index, event.shiftKey);
          }}
        />
      </span>
      <span {...CELL} className="when" title={dateWords(due, now)}>
        <span className="soon-words">
          <WhenWords reminder={reminder} now={now} />
          {over && `, ${dayWords(reminder.history.at(-1)?.at ?? due, now)}`}
        </span>
        <span className="on-paper">{dateWords(due, now)}</span>
      </span>
      <div {...CELL} className="said">
        <p className="what">{what}</p>
        <About reminder={reminder} onOpen={() => hand.act("open", reminder)} />
      </div>
      <span {...CELL} className="doings">
        <Doings what={what} over={over} onAct={(act) => hand.act(act, reminder)} />
      </span>
    </div>
  );
});

function About({ reminder: { kind, ticket, answered }, onOpen }: { reminder: Reminder; onOpen(): void }) {
  return (
    <p className="about">
      <Icon of={KIND_ICONS[kind]} />
      <span className="kind">{KINDS[kind].name}</span>
      <button type="button" className="quote line" tabIndex={-1} title="Open the ticket" onClick={onOpen}>
        {[ticket.customer, `#${ticket.id}`].filter(Boolean).join(" · ")}
      </button>
      {answered !== undefined && <span className="has-answered">has answered since</span>}
      <span className="subject">{ticket.subject}</span>
      <span className="helpdesk">{ticket.helpdesk}</span>
      <span className="link">{ticket.url}</span>
    </p>
  );
}

function Doings({ what, over, onAct }: { what: string; over: boolean; onAct(act: RowAct): void }) {
  const button = (act: RowAct, icon: Icon, hint: string, label = `${hint}: ${what}`) => (
    <IconButton
      icon={icon}
      label={label}
      hint={hint}
      tabIndex={-1}
      onClick={(event) => {
        event.stopPropagation();
        onAct(act);
      }}
    />
  );
  if (over) return button("reopen", "back", "Take up again");
  return (
    <>
      {button("done", "tick", "Done")}
      {button("snooze", "clock", "Snooze")}
      {button("save", "calendar", "Calendar file")}
      {button("drop", "cross", "Drop")}
    </>
  );
}
