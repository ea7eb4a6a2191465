import "../ui/tokens.css";
import "../ui/ui.css";
import "../ui/controls.css";
import "../followups/followups.css";
import "../panel/panel.css";
import "./popup.css";
import type { Moments } from "@/lib/followups/moments";
import type { Reminder, ReminderStep } from "@/lib/model";
import { ReminderList } from "../followups/ReminderList";
import { StepNews } from "../followups/StepNews";
import { type Stepping, useSteps } from "../followups/use-steps";
import { Button } from "../ui/Button";
import { Icon } from "../ui/icons";
import { Section } from "../ui/Section";
import { Site, type SiteProps } from "./Site";

export interface PopupProps {
  now: number;
  /** `lost`: the background does not answer. */
  state: "loading" | "ready" | "lost";
  /** Neither holds what is done: that goes, and can be taken back while the popup is open. */
  due: Reminder[];
  later: Reminder[];
  moments: Moments;
  site: SiteProps["site"];
  on: SiteProps["on"] &
    Stepping & {
      open(id: string): void;
      openPanel(): void;
      /** At this section. */
      openDesk(section: "today" | "follow-ups" | "settings" | "welcome"): void;
      retry(): void;
    };
}

/** Behind the toolbar's button: what is due, and whether Amends works on this site. */
export function Popup({ now, state, due, later, moments, site, on }: PopupProps) {
  const { news, take } = useSteps(on, now);
  const intents = { open: on.open, step: (id: string, step: ReminderStep) => void take(id, step) };
  const list = (reminders: Reminder[]) => (
    <ReminderList reminders={reminders} now={now} moments={moments} named on={intents} />
  );
  return (
    <div className="popup">
      <header className="top">
        <div className="who">
          <h1>Amends</h1>
        </div>
        <Button kind="quiet" onClick={() => on.openDesk("today")} className="with-icon">
          <Icon of="desk" />
          Open Today
        </Button>
        <Button kind="quiet" onClick={on.openPanel} className="with-icon">
          <Icon of="panel" />
          Side panel
        </Button>
      </header>
      <main aria-busy={state === "loading"}>
        {state === "lost" && <Lost onRetry={on.retry} onSettings={() => on.openDesk("settings")} />}
        {due.length > 0 && <Section title="Follow up now">{list(due)}</Section>}
        {state === "ready" && due.length === 0 && (
          <Calm later={later.length > 0} onHow={() => on.openDesk("welcome")} />
        )}
        {later.length > 0 && (
          <Section title="Later">
            {list(later)}
            <Button kind="quiet" onClick={() => on.openDesk("follow-ups")}>
              All follow-ups
            </Button>
          </Section>
        )}
        <StepNews news={news} />
      </main>
      {site && <Site site={site} on={on} />}
    </div>
  );
}

function Calm({ later, onHow }: { later: boolean; onHow(): void }) {
  return (
    <div className="calm">
      <strong>Nothing is due</strong>
      <span className="muted">
        {later
          ? "What you promised comes up here in time."
          : "Promises you make in a reply come up here in time."}
      </span>
      {!later && (
        <Button kind="quiet" onClick={onHow}>
          How Amends works
        </Button>
      )}
    </div>
  );
}

function Lost({ onRetry, onSettings }: { onRetry(): void; onSettings(): void }) {
  return (
    <div className="calm" role="alert">
      <strong>Your follow-ups cannot be read now</strong>
      <span className="muted">They are not lost. Try again; if that does not help, open the settings.</span>
      <Button onClick={onRetry}>Try again</Button>
      <Button kind="quiet" onClick={onSettings}>
        Settings
      </Button>
    </div>
  );
}
