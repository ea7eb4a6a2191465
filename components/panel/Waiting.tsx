import type { ReactNode } from "react";
import type { Field, PageState } from "@/lib/model";
import { ReminderList } from "../followups/ReminderList";
import { StepNews } from "../followups/StepNews";
import { useSteps } from "../followups/use-steps";
import { Section } from "../ui/Section";
import type { PanelProps } from "./props";
import { FIELDS, list } from "./words";

/** As tall as what will come, so that nothing jumps. */
export function Skeleton() {
  return (
    <div className="skeleton" aria-busy="true">
      <p className="unseen" role="status">
        Reading the ticket
      </p>
      {["how", "aim", "where", "say"].map((part) => (
        <div key={part} className={`section ghost-${part}`} aria-hidden="true">
          <span className="ghost short" />
          <span className="ghost" />
          <span className="ghost" />
        </div>
      ))}
    </div>
  );
}

/** Nothing to read here, and what to do about it. */
export function Notice({ title, loud, children }: { title: string; loud?: boolean; children: ReactNode }) {
  return (
    <div className={loud ? "notice loud" : "notice"} role="status">
      <p className="title">{title}</p>
      <p className="muted">{children}</p>
    </div>
  );
}

/** Follow-ups that are due, while no ticket is open. */
export function DueReminders(props: Pick<PanelProps, "reminders" | "now" | "moments" | "on">) {
  const { reminders, now, moments, on } = props;
  const { news, take } = useSteps(on, now);
  return (
    <>
      {reminders.length > 0 && (
        <Section title="Follow up now">
          <ReminderList
            reminders={reminders}
            now={now}
            moments={moments}
            named
            on={{ step: (id, step) => void take(id, step), open: on.openTicket }}
          />
        </Section>
      )}
      <StepNews news={news} />
    </>
  );
}

/** A ticket that could not be read: never a guess, but the names of what was not found. */
export function UnreadNotice({ page }: { page: Extract<PageState, { state: "unread" }> }) {
  return (
    <Notice
      title={
        page.key?.startsWith("taught ")
          ? "Amends no longer finds the ticket here"
          : "Amends can’t read this ticket"
      }
    >
      {page.missing.length > 0 && `Not found on the page: ${list(page.missing.map(fieldWords))}. `}
      {page.advice ?? "The phrases below hold all the same."}
    </Notice>
  );
}

const fieldWords = (field: Field) => FIELDS[field];
