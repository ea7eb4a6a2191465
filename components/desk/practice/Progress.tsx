import type { PracticeRun, Temperature } from "@/lib/model";
import { Course } from "../../panel/Course";
import type { ListedScenario } from "./props";

/** A longer table tells no more. */
const SHOWN = 20;
/** Then and now are told apart from this many runs on. */
const ENOUGH = 10;

interface ProgressProps {
  /** Newest first. */
  runs: PracticeRun[];
  scenarios: ListedScenario[];
}

/** How it went over time, with every figure's n. */
export function Progress({ runs, scenarios }: ProgressProps) {
  if (!runs.length) return null;
  const titles = new Map(scenarios.map(({ id, title }) => [id, title]));
  return (
    <section aria-labelledby="practice-progress">
      <h2 id="practice-progress">Your progress</h2>
      <p>{summary(runs)}</p>
      <details>
        <summary>The last {Math.min(SHOWN, runs.length)} conversations</summary>
        <table className="practice-runs">
          <thead>
            <tr>
              <th>When</th>
              <th>Conversation</th>
              <th>How they were</th>
              <th>End</th>
            </tr>
          </thead>
          <tbody>
            {runs.slice(0, SHOWN).map(({ id, at, scenario, course, ending }) => (
              <tr key={id}>
                <td>{new Date(at).toLocaleDateString()}</td>
                <td>{titles.get(scenario) ?? scenario}</td>
                <td>
                  <Course course={heats(course)} />
                </td>
                <td>{ending === "won" ? "They trust you again" : "They left"}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}

const heats = (course: number[]) =>
  course.map((temperature, at) => ({ message: String(at), temperature: temperature as Temperature }));

function summary(runs: PracticeRun[]): string {
  const won = (some: PracticeRun[]) =>
    `${some.filter(({ ending }) => ending === "won").length} of ${some.length}`;
  if (runs.length < ENOUGH) return `They stayed in ${won(runs)}.`;
  const last = runs.slice(0, ENOUGH / 2);
  const first = runs.slice(-ENOUGH / 2);
  return `They stayed in ${won(runs)}: in ${won(first)} at first, and in ${won(last)} lately.`;
}
