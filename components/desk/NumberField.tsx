import { useEffect, useId, useState } from "react";

interface NumberFieldProps {
  name: string;
  /** What is counted, after the number. */
  unit: string;
  value: number;
  least: number;
  most: number;
  /** Set by the organisation. */
  locked?: boolean;
  /** With a whole number that can hold; another waits here until it is mended. */
  onChange(value: number): void;
}

export function NumberField({ name, unit, value, least, most, locked, onChange }: NumberFieldProps) {
  const id = useId();
  const [text, setText] = useState(String(value));
  useEffect(() => setText(String(value)), [value]);
  const fits = (number: number) => Number.isInteger(number) && number >= least && number <= most;
  const wrong = text.trim() === "" || !fits(Number(text));
  return (
    <div className="moment">
      <label htmlFor={id}>{name}</label>
      <input
        id={id}
        type="text"
        inputMode="numeric"
        value={text}
        disabled={locked}
        aria-invalid={wrong}
        aria-describedby={`${id}unit`}
        onChange={({ target }) => {
          setText(target.value);
          const number = Number(target.value);
          if (target.value.trim() !== "" && fits(number) && number !== value) onChange(number);
        }}
      />
      <p id={`${id}unit`} className={wrong ? "wrong" : "muted"} role={wrong ? "status" : undefined}>
        {wrong
          ? `A whole number from ${least} to ${most}. Until then ${value} holds.`
          : locked
            ? `${unit}. Set by your organisation.`
            : unit}
      </p>
    </div>
  );
}
