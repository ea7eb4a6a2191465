import type { ReactNode } from "react";
import type { ReminderList } from "@/lib/model";
import { Button } from "../../ui/Button";
import { IconButton } from "../../ui/IconButton";
import { Icon } from "../../ui/icons";
import type { RowAct } from "./FollowUpRow";
import type { Work } from "./use-work";

const ACTS: { act: RowAct; icon: Icon; name: string; over: boolean }[] = [
  { act: "done", icon: "tick", name: "Done", over: false },
  { act: "snooze", icon: "clock", name: "Snooze", over: false },
  { act: "drop", icon: "cross", name: "Drop", over: false },
  { act: "reopen", icon: "back", name: "Take up again", over: true },
  { act: "save", icon: "calendar", name: "Calendar file", over: false },
];

interface ChosenBarProps {
  work: Work;
  list: ReminderList;
  /** What stands there while nothing is chosen. */
  children: ReactNode;
}

/** What can be done to all that is chosen; it keeps its height, so that no row moves under the pointer. */
export function ChosenBar({ work: { chosen, act, ask }, list, children }: ChosenBarProps) {
  const { size } = chosen.rows;
  return (
    <div className={`chosen-bar${size ? " open" : ""}`}>
      <p role="status">{size ? `${size.toLocaleString("en")} selected` : children}</p>
      {size > 0 && (
        <>
          {ACTS.filter(({ over }) => over === (list === "done")).map(({ act: what, icon, name }) => (
            <Button key={what} className="with-icon" onClick={() => act(what)}>
              <Icon of={icon} />
              {name}
            </Button>
          ))}
          <Button kind="quiet" onClick={chosen.clear}>
            Clear
          </Button>
        </>
      )}
      <IconButton icon="question" label="Keys" hint="Keys (?)" onClick={() => ask("keys")} />
    </div>
  );
}
