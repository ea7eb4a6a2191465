import type { Condition, Outlook, Speaks, Ticket } from "@/lib/model";
import { Icon } from "../ui/icons";
import { Section } from "../ui/Section";
import { ConditionRow } from "./ConditionRow";
import type { Intents } from "./props";
import { CONDITIONS } from "./words";

const AIMS: Record<Outlook["aim"], string> = {
  restore: "Restore trust first.",
  delight: "There is room to delight.",
};

interface AimProps {
  outlook: Outlook;
  ticket: Ticket;
  on: Pick<Intents, "setCondition" | "highlight">;
}

/** Question 2: what to aim for, and the four conditions that it was taken from. */
export function Aim({ outlook, ticket, on }: AimProps) {
  return (
    <Section
      title="Aim"
      why={{
        label: "The four conditions of this aim",
        content: (
          <div className="conditions">
            <p className="muted">
              A failure ends better than it began most easily when all four are so. Correct what the ticket
              does not say.
            </p>
            {outlook.conditions.map((condition) => (
              <ConditionRow key={condition.id} condition={condition} ticket={ticket} on={on} />
            ))}
          </div>
        ),
      }}
    >
      <p className="aim">
        <strong>{AIMS[outlook.aim]}</strong> <span className="muted">{outlook.reason}</span>
      </p>
      <ul className="glance" aria-label="The four conditions">
        {outlook.conditions.map((condition) => (
          <Glance key={condition.id} condition={condition} />
        ))}
      </ul>
    </Section>
  );
}

/** No cross for what speaks against: before "severe" it reads as a no. */
const MARKS: Record<Speaks, Icon> = { for: "tick", against: "dot", unknown: "question" };

function Glance({ condition }: { condition: Condition }) {
  const { name, glance } = CONDITIONS[condition.id];
  return (
    <li className={condition.speaks} title={`${name}? ${condition.label}`}>
      <Icon of={MARKS[condition.speaks]} />
      {glance[condition.speaks]}
    </li>
  );
}
