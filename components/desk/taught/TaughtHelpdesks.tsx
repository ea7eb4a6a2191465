import "./taught.css";
import { useRef, useState } from "react";
import type { TaughtHelpdesk } from "@/lib/model";
import { Announcement, useAnnouncement } from "../../ui/Announcement";
import { Button } from "../../ui/Button";
import type { TaughtProps } from "./props";
import { TakeTaughtIn } from "./TakeTaughtIn";
import { TaughtRow } from "./TaughtRow";

/** The helpdesks that the agent showed Amends how to read: rename, give away, take in, delete. */
export function TaughtHelpdesks({ helpdesks, on }: TaughtProps) {
  const [said, say] = useAnnouncement();
  const [deleted, setDeleted] = useState<TaughtHelpdesk>();
  const heading = useRef<HTMLHeadingElement>(null);
  const attempt = (act: Promise<void>, done: string) =>
    act.then(
      () => say(done, true),
      (error: Error) => say(error.message),
    );
  const remove = (helpdesk: TaughtHelpdesk) => {
    setDeleted(helpdesk);
    heading.current?.focus();
    void attempt(on.remove(helpdesk.origin), `Deleted. Amends no longer reads ${helpdesk.name} your way.`);
  };
  const undo = (helpdesk: TaughtHelpdesk) => {
    setDeleted(undefined);
    void attempt(on.put(helpdesk), "It is back.");
  };
  return (
    <section aria-labelledby="taught" className="taught-helpdesks">
      <h2 id="taught" ref={heading} tabIndex={-1}>
        Helpdesks you taught
      </h2>
      <p className="muted">
        Where Amends does not know your helpdesk, its toolbar button offers to be taught. What it learned is
        here, without any word of a ticket.
      </p>
      {helpdesks?.length === 0 && <p className="empty">None yet.</p>}
      <ul className="taught-list">
        {helpdesks?.map((helpdesk) => (
          <TaughtRow
            key={helpdesk.origin}
            helpdesk={helpdesk}
            onRename={(name) => void attempt(on.put({ ...helpdesk, name }), "Renamed.")}
            onSave={() => on.save([helpdesk])}
            onDelete={() => remove(helpdesk)}
          />
        ))}
      </ul>
      <p role="status" className="undo-line">
        {deleted && (
          <>
            <span>Deleted: {deleted.name}</span>
            <Button onClick={() => undo(deleted)}>Undo</Button>
          </>
        )}
      </p>
      <div className="buttons">
        {(helpdesks?.length ?? 0) > 1 && (
          <Button onClick={() => on.save(helpdesks!)}>Save all to a file</Button>
        )}
      </div>
      <TakeTaughtIn
        known={helpdesks ?? []}
        read={on.read}
        onTake={async (taken) => {
          for (const helpdesk of taken) await on.put(helpdesk);
          say("Taken in. Switch Amends on at their sites, and they are read.", true);
        }}
        onTrouble={say}
      />
      <Announcement said={said} />
    </section>
  );
}
