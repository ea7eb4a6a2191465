import type { FormEvent, KeyboardEvent } from "react";
import type { Corrections, Judgement, Reading } from "@/lib/model";
import { Button } from "../ui/Button";
import { Segmented } from "../ui/Segmented";
import { CorrectRow } from "./CorrectRow";
import { valuesOf } from "./judged";
import type { Intents } from "./props";
import { FAILURES, SEVERITIES, TEMPERATURES } from "./words";

type Value<K extends Judgement> = NonNullable<Corrections[K]>;
type Choices<K extends Judgement> = { value: Value<K>; label: string }[];

const HEATS: Choices<"temperature"> = ([0, 1, 2, 3] as const).map((value) => ({
  value,
  label: TEMPERATURES[value],
}));
const HARMS: Choices<"severity"> = ([0, 1, 2] as const).map((value) => ({ value, label: SEVERITIES[value] }));
const AGAIN: Choices<"repeat"> = [
  { value: true, label: "Yes" },
  { value: false, label: "No" },
];

interface CorrectProps {
  id: string;
  reading: Reading;
  /** What the words alone say. */
  read: Reading;
  correct: Intents["correct"];
  onClose(): void;
}

/** The agent knows better: each choice holds at once, and choosing what was read takes it back. */
export function Correct({ id, reading, read, correct, onClose }: CorrectProps) {
  const shown = valuesOf(reading, read);
  const before = valuesOf(read, read);
  const choose = <K extends Judgement>(judgement: K, value: Value<K>) =>
    void correct(judgement, value === before[judgement] ? undefined : value);
  const of = (judgement: Judgement) => ({
    judgement,
    reading,
    read,
    onUndo: () => void correct(judgement, undefined),
  });
  const choice = <K extends Judgement>(judgement: K, label: string, choices: Choices<K>) => (
    <CorrectRow {...of(judgement)} label={label}>
      {(describedBy) => (
        <Segmented<Value<K>>
          label={label}
          describedBy={describedBy}
          value={shown[judgement] as Value<K> | undefined}
          choices={choices}
          onChoose={(value) => choose(judgement, value)}
        />
      )}
    </CorrectRow>
  );
  const close = (event: FormEvent | KeyboardEvent) => {
    event.preventDefault();
    onClose();
  };
  return (
    <form
      id={id}
      className="correct"
      aria-label="Correct how they are"
      onSubmit={close}
      onKeyDown={(event) => event.key === "Escape" && close(event)}
    >
      {choice("temperature", "How upset", HEATS)}
      <CorrectRow {...of("failure")} label="What failed">
        {(describedBy) => (
          <select
            aria-label="What failed"
            aria-describedby={describedBy}
            value={shown.failure ?? ""}
            onChange={({ target }) =>
              target.value
                ? choose("failure", target.value as Value<"failure">)
                : void correct("failure", undefined)
            }
          >
            {!before.failure && <option value="">No failure read</option>}
            {Object.entries(FAILURES).map(([failure, words]) => (
              <option key={failure} value={failure}>
                {words}
              </option>
            ))}
          </select>
        )}
      </CorrectRow>
      {choice("severity", "How bad for them", HARMS)}
      {choice("repeat", "Happened before", AGAIN)}
      <Button className="done" type="submit">
        Done
      </Button>
    </form>
  );
}
