import type { KeyboardEvent } from "react";
import type { Stage, StageId } from "@/lib/model";
import { Icon } from "../ui/icons";
import { useStageNames } from "./stage-names";

interface StepsProps {
  /** The tabs' ids start with it, and so does their panel's. */
  id: string;
  stages: Stage[];
  opened: StageId;
  onOpen(stage: StageId): void;
}

/** The four steps as tabs: ticked from evidence, and any of them can be opened. */
export function Steps({ id, stages, opened, onOpen }: StepsProps) {
  const names = useStageNames();
  const later = stages.find((stage) => stage.state === "later")?.id;
  const move = (event: KeyboardEvent) => {
    const at = stages.findIndex((stage) => stage.id === opened);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: stages.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const stage = stages[(to + stages.length) % stages.length]!.id;
    onOpen(stage);
    document.getElementById(`${id}${stage}`)?.focus();
  };
  return (
    <div role="tablist" aria-label="The four steps" className="steps" onKeyDown={move}>
      {stages.map((stage) => (
        <button
          key={stage.id}
          type="button"
          role="tab"
          id={`${id}${stage.id}`}
          aria-selected={stage.id === opened}
          aria-controls={`${id}panel`}
          tabIndex={stage.id === opened ? 0 : -1}
          className={`step ${stage.state}`}
          title={names[stage.id].long}
          onClick={() => onOpen(stage.id)}
        >
          <span className="name">
            {stage.state === "done" && <Icon of="tick" />}
            {names[stage.id].short}
          </span>
          <span className="state">{stateWords(stage, later)}</span>
        </button>
      ))}
    </div>
  );
}

function stateWords(stage: Stage, next: StageId | undefined): string {
  if (stage.state === "done") return "done";
  if (stage.state === "now") return "now";
  return stage.id === next ? "next" : "later";
}
