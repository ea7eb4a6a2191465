import { Icon } from "../../ui/icons";
import type { ListedScenario } from "./props";

interface ScenarioListProps {
  scenarios: ListedScenario[];
  onStart(id: string): void;
}

export function ScenarioList({ scenarios, onStart }: ScenarioListProps) {
  return (
    <section aria-labelledby="practice-scenarios">
      <h2 id="practice-scenarios">
        Conversations<span className="number">{scenarios.length}</span>
      </h2>
      <ul className="scenarios">
        {scenarios.map((scenario) => (
          <li key={scenario.id}>
            <button type="button" className="scenario" onClick={() => onStart(scenario.id)}>
              <strong>{scenario.title}</strong>
              <span className="muted">{scenario.trains}</span>
              <span className={scenario.won ? "scenario-best won" : "scenario-best"}>
                {scenario.won > 0 && <Icon of="tick" />}
                {best(scenario)}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function best({ begun, runs, won, team }: ListedScenario): string {
  const result = won
    ? `Won ${won === 1 ? "once" : `${won} times`} in ${runs}`
    : runs
      ? `Tried ${runs === 1 ? "once" : `${runs} times`}, not won yet`
      : "Not tried yet";
  return [begun && "Begun", result, team && "Your team’s"].filter(Boolean).join(" · ");
}
