import type { Line } from "@/lib/practice/scenario";
import { TEMPERATURES } from "../../panel/words";
import type { FieldProps } from "./FieldInput";

const HEATS = [0, 1, 2, 3] as const;

/** A line of the customer's: the words, and how upset they are in them. Without words there is no line. */
export function Said({ id, field, value, told, onChange }: FieldProps) {
  const [heat, words] = (value as Line | undefined) ?? [2, ""];
  const put = (line: Line) => onChange(field.optional && !line[1] ? undefined : line);
  return (
    <div className="said-field">
      <textarea
        id={id}
        rows={2}
        value={words}
        {...told}
        onChange={({ target }) => put([heat, target.value])}
      />
      <select
        value={heat}
        aria-label={`${field.label}: how upset`}
        onChange={({ target }) => put([Number(target.value) as Line[0], words])}
      >
        {HEATS.map((one) => (
          <option key={one} value={one}>
            {TEMPERATURES[one]}
          </option>
        ))}
      </select>
    </div>
  );
}
