import type { Condition, Ticket } from "@/lib/model";
import { Button } from "../ui/Button";
import { Segmented } from "../ui/Segmented";
import type { Intents, Speaks } from "./props";
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
  const span = spans.find((place) => quote(place, ticket));
  return (
    <div className="condition">
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
          onChoose={(value) => on.setCondition(id, value)}
        />
        {by === "agent" && (
          <span className="by-you">
            set by you
            <Button
              kind="quiet"
              aria-label={`Undo: ${CONDITIONS[id].name}, back to what was read`}
              onClick={() => on.setCondition(id, undefined)}
            >
              undo
            </Button>
          </span>
        )}
      </div>
    </div>
  );
}
