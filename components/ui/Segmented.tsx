import { useId } from "react";

interface SegmentedProps<T extends string> {
  /** What is chosen here, for those who listen. */
  label: string;
  value: T;
  choices: { value: T; label: string }[];
  onChoose(value: T): void;
}

/** One of a few: radio buttons that stand in a row. */
export function Segmented<T extends string>({ label, value, choices, onChoose }: SegmentedProps<T>) {
  const name = useId();
  return (
    <fieldset className="segmented">
      <legend className="unseen">{label}</legend>
      {choices.map((choice) => (
        <label key={choice.value}>
          <input
            type="radio"
            name={name}
            value={choice.value}
            checked={choice.value === value}
            onChange={() => onChoose(choice.value)}
          />
          <span>{choice.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
