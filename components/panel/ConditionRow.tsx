import { useRef } from "react";
import type { Condition, Speaks, Ticket } from "@/lib/model";
import { Segmented } from "../ui/Segmented";
import { ByYou, fieldIn } from "./ByYou";
import type { Intents } from "./props";
import { Quote } from "./Quote";
import { quote } from "./quotes";
import { CONDITIONS, quoted, SPEAKS } from "./words";

const CHOICES = (Object.keys(SPEAKS) as Speaks[]).map((value) => ({ value, label: SPEAKS[value] }));

interface ConditionRowProps {
  condition: Condition;
  ticket: Ticket;
  on: Pick<Intents, "setCondition" | "highlight">;
}

/** One condition as it was read, for the agent to correct. */
export function ConditionRow({ condition, ticket, on }: ConditionRowProps) {
  const { id, label, speaks, by, spans } = condition;
  const row = useRef<HTMLDivElement>(null);
  const span = spans.find((place) => quote(place, ticket));
  return (
    <div className="condition" ref={row}>
      <p>
        <strong>{CONDITIONS[id].name}</strong> <span className="muted">{label}</span>
      </p>
      {span && (
        <Quote look="line" spans={spans} highlight={on.highlight}>
          {quoted(quote(span, ticket)!)}
        </Quote>
      )}
      <div className="row">
        <Segmented
          label={CONDITIONS[id].name}
          value={speaks}
          choices={CHOICES}
          onChoose={(value) => void on.setCondition(id, value)}
        />
        {by === "agent" && (
          <ByYou
            undo={`Undo: ${CONDITIONS[id].name}, back to what was read`}
            onUndo={() => void on.setCondition(id, undefined)}
            next={() => fieldIn(row.current)}
          />
        )}
      </div>
    </div>
  );
}
