import "../ui/tokens.css";
import "../ui/ui.css";
import "../ui/controls.css";
import "../followups/followups.css";
import "../panel/panel.css";
import "./popup.css";
import { useState } from "react";
import type { Reminder } from "@/lib/model";
import { ReminderList } from "../followups/ReminderList";
import { Button } from "../ui/Button";
import { Icon } from "../ui/icons";
import { Section } from "../ui/Section";
import { Site, type SiteProps } from "./Site";

export interface PopupProps {
  now: number;
  /** Neither holds what is done: that goes, and can be taken back while the popup is open. */
  due: Reminder[];
  later: Reminder[];
  site: SiteProps["site"];
  on: SiteProps["on"] & {
    open(id: string): void;
    done(id: string): void;
    snooze(id: string, due: number): void;
    reopen(id: string): void;
    openPanel(): void;
    openDesk(): void;
  };
}

/** Behind the toolbar's button: what is due, and whether Amends works on this site. */
export function Popup({ now, due, later, site, on }: PopupProps) {
  const [finished, setFinished] = useState<Reminder>();
  const intents = {
    ...on,
    done: (id: string) => {
      setFinished([...due, ...later].find((reminder) => reminder.id === id));
      on.done(id);
    },
  };
  return (
    <div className="popup">
      <header className="top">
        <div className="who">
          <h1>Amends</h1>
        </div>
        <Button kind="quiet" onClick={on.openDesk} className="with-icon">
          <Icon of="desk" />
          Desk
        </Button>
        <Button kind="quiet" onClick={on.openPanel} className="with-icon">
          <Icon of="panel" />
          Side panel
        </Button>
      </header>
      <main>
        {due.length > 0 && (
          <Section title="Follow up now">
            <ReminderList reminders={due} now={now} named on={intents} />
          </Section>
        )}
        {due.length === 0 && (
          <div className="calm">
            <strong>Nothing is due</strong>
            <span className="muted">
              {later.length
                ? "What you promised comes up here in time."
                : "Promises you make in a reply come up here in time."}
            </span>
          </div>
        )}
        {later.length > 0 && (
          <Section title="Later">
            <ReminderList reminders={later} now={now} named on={intents} />
          </Section>
        )}
        <p role="status" className="finished">
          {finished && (
            <>
              <span>Done: {finished.what}</span>
              <Button
                kind="quiet"
                aria-label={`Undo done: ${finished.what}`}
                onClick={() => {
                  setFinished(undefined);
                  on.reopen(finished.id);
                }}
              >
                Undo
              </Button>
            </>
          )}
        </p>
      </main>
      {site && <Site site={site} on={on} />}
    </div>
  );
}
