import type { CaseFilter } from "@/lib/model";
import { FAILURES, OUTCOMES } from "../../panel/words";
import { Button } from "../../ui/Button";
import { Icon } from "../../ui/icons";
import { Segmented } from "../../ui/Segmented";
import type { LogProps } from "./props";
import { partWords } from "./words";

const DAY = 86_400_000;
const PERIODS = [30, 90, 365];
const STATES = [
  { value: "all", label: "All" },
  { value: "open", label: "Open" },
  { value: "closed", label: "Closed" },
] as const;

/** Which cases: by state, period, failure, outcome and cause; what else a figure led here for can be taken away. */
export function LogFinder({ filter, now, names, on }: Pick<LogProps, "filter" | "now" | "names" | "on">) {
  const change = (part: Partial<CaseFilter>) => {
    const next = Object.entries({ ...filter, ...part }).filter(([, value]) => value !== undefined);
    on.look(Object.fromEntries(next));
  };
  const days = filter.from !== undefined && filter.to === undefined && daysSince(filter.from, now);
  const others = partWords(filter, names, now).filter(([name]) => !(days && name === "from"));
  const choice = (label: string, name: "failure" | "outcome" | "cause", all: [string, string][]) => (
    <select
      aria-label={label}
      value={filter[name] ?? ""}
      onChange={({ target }) => change({ [name]: target.value || undefined })}
    >
      <option value="">{label}: all</option>
      {all.map(([value, words]) => (
        <option key={value} value={value}>
          {words}
        </option>
      ))}
    </select>
  );
  return (
    <div className="desk-find log-find">
      <Segmented
        label="Which cases"
        value={filter.state ?? "all"}
        choices={[...STATES]}
        onChoose={(state) => change({ state: state === "all" ? undefined : state })}
      />
      <select
        aria-label="Period"
        value={days || ""}
        onChange={({ target }) =>
          change({
            from: target.value ? midnight(now - Number(target.value) * DAY) : undefined,
            to: undefined,
          })
        }
      >
        <option value="">Any time</option>
        {PERIODS.map((one) => (
          <option key={one} value={one}>
            Last {one} days
          </option>
        ))}
      </select>
      {choice("Failure", "failure", Object.entries(FAILURES))}
      {choice("Outcome", "outcome", [
        ...Object.entries(OUTCOMES),
        ["right", "Put right, or better"],
        ["said", "Said"],
        ["unsaid", "Not said"],
      ])}
      {choice("Cause", "cause", [
        ...names.causes.map(({ id, label }): [string, string] => [id, label]),
        ["said", "Said"],
        ["unsaid", "Not said"],
      ])}
      {others.map(([name, words]) => (
        <Button key={name} className="with-icon part" onClick={() => change({ [name]: undefined })}>
          {words}
          <Icon of="cross" />
          <span className="unseen">: take this away</span>
        </Button>
      ))}
    </div>
  );
}

const midnight = (time: number) => new Date(time).setHours(0, 0, 0, 0);

/** Which of the periods begins there. */
function daysSince(from: number, now: number): number | undefined {
  return PERIODS.find((days) => Math.abs(midnight(now - days * DAY) - from) < DAY / 2);
}
