import "./practice.css";
import { useState } from "react";
import { Segmented } from "../../ui/Segmented";
import { Conversation } from "./Conversation";
import { Drills } from "./Drills";
import { Progress } from "./Progress";
import type { PracticeProps } from "./props";
import { ScenarioList } from "./ScenarioList";

/** Conversations and drills, to rehearse what is hard before somebody angry is really there. */
export function Practice(props: PracticeProps) {
  const { open, scenarios, runs, lost, on } = props;
  const [part, setPart] = useState<"conversations" | "drills">("conversations");
  if (open) return <Conversation {...props} open={open} key={open.ticket.key} />;
  return (
    <>
      <div className="desk-head">
        <h1>Practice</h1>
        <p className="muted">
          Made-up customers, and the same guidance as at work. What you type here is never kept; how it went
          is, on this machine only.
        </p>
      </div>
      {lost && (
        <p className="aside-note" role="status">
          How your practice went could not be read or kept just now. You can go on; reload this tab to try
          again.
        </p>
      )}
      <div className="practice-parts">
        <Segmented
          label="What to practise"
          value={part}
          choices={[
            { value: "conversations", label: "Conversations" },
            { value: "drills", label: "Empathy in one sentence" },
          ]}
          onChoose={(chosen) => setPart(chosen)}
        />
      </div>
      {part === "conversations" ? (
        <>
          <ScenarioList scenarios={scenarios} onStart={on.start} />
          <Progress runs={runs ?? []} scenarios={scenarios} />
        </>
      ) : (
        <Drills feelings={props.feelings} drills={props.drills} judge={props.judge} />
      )}
    </>
  );
}
