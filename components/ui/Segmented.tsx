import { useId } from "react";

interface SegmentedProps<T extends string | number | boolean> {
  /** What is chosen here, for those who listen. */
  label: string;
  /** The ids of what says more about it. */
  describedBy?: string;
  /** `undefined`: nothing is chosen yet. */
  value: T | undefined;
  choices: { value: T; label: string }[];
  onChoose(value: T): void;
}

/** One of a few: radio buttons that stand in a row. */
export function Segmented<T extends string | number | boolean>({
  label,
  describedBy,
  value,
  choices,
  onChoose,
}: SegmentedProps<T>) {
  const name = useId();
  return (
    <fieldset className="segmented" aria-describedby={describedBy}>
      <legend className="unseen">{label}</legend>
      {choices.map((choice) => (
        <label key={String(choice.value)}>
          <input
            type="radio"
            name={name}
            value={String(choice.value)}
            checked={choice.value === value}
            onChange={() => onChoose(choice.value)}
          />
          <span>{choice.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
