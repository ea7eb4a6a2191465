import { useId, useState } from "react";
import type { Field } from "./parts";
import { Said } from "./Said";
import { Whole } from "./Whole";

interface FieldInputProps {
  field: Field;
  value: unknown;
  /** What is wrong with it. */
  wrong: string | undefined;
  onChange(value: unknown): void;
}

/** One field of an entry, with its complaint where it stands. */
export function FieldInput({ field, value, wrong, onChange }: FieldInputProps) {
  const id = useId();
  const told = { "aria-invalid": wrong !== undefined, "aria-describedby": `${id}about` };
  const about = wrong ?? field.about;
  return (
    <div className="field">
      {field.kind !== "some" && field.kind !== "flag" && <label htmlFor={id}>{field.label}</label>}
      <Input id={id} field={field} value={value} told={told} onChange={onChange} />
      <p id={`${id}about`} className={wrong ? "wrong" : "muted"}>
        {about}
      </p>
    </div>
  );
}

/** What an input of any kind is given. */
export interface FieldProps extends Omit<FieldInputProps, "wrong"> {
  id: string;
  told: { "aria-invalid": boolean; "aria-describedby": string };
}

function Input(given: FieldProps) {
  const { id, field, value, told, onChange } = given;
  const { kind, label, choices = [] } = field;
  const text = String(value ?? "");
  if (kind === "text")
    return (
      <textarea id={id} rows={3} value={text} {...told} onChange={({ target }) => onChange(target.value)} />
    );
  if (kind === "lines") return <Lines id={id} value={value as string[]} told={told} onChange={onChange} />;
  if (kind === "whole") return <Whole {...given} />;
  if (kind === "said") return <Said {...given} />;
  if (kind === "number")
    return (
      <input
        id={id}
        type="text"
        inputMode="decimal"
        defaultValue={text}
        {...told}
        onChange={({ target }) => onChange(Number(target.value.replace(",", ".")))}
      />
    );
  if (kind === "one")
    return (
      <select id={id} value={text} {...told} onChange={({ target }) => onChange(target.value)}>
        {choices.map(([choice, name]) => (
          <option key={choice} value={choice}>
            {name}
          </option>
        ))}
      </select>
    );
  if (kind === "flag")
    return (
      <label className="check">
        <input type="checkbox" checked={value === true} onChange={({ target }) => onChange(target.checked)} />
        {label}
      </label>
    );
  if (kind === "some")
    return (
      <Some
        label={label}
        choices={choices}
        value={(value as string[] | undefined) ?? []}
        onChange={onChange}
      />
    );
  return (
    <input id={id} type="text" value={text} {...told} onChange={({ target }) => onChange(target.value)} />
  );
}

function Lines({ value, onChange, told, id }: Omit<FieldProps, "field" | "value"> & { value: string[] }) {
  const [text, setText] = useState(value.join("\n"));
  return (
    <textarea
      id={id}
      rows={3}
      value={text}
      {...told}
      onChange={({ target }) => {
        setText(target.value);
        onChange(target.value.split("\n").flatMap((line) => line.trim() || []));
      }}
    />
  );
}

interface SomeProps {
  label: string;
  choices: NonNullable<Field["choices"]>;
  value: string[];
  onChange(value: string[]): void;
}

function Some({ label, choices, value, onChange }: SomeProps) {
  return (
    <fieldset className="some">
      <legend>{label}</legend>
      {choices.map(([choice, name]) => (
        <label key={choice} className="check">
          <input
            type="checkbox"
            checked={value.includes(choice)}
            onChange={({ target }) =>
              onChange(target.checked ? [...value, choice] : value.filter((one) => one !== choice))
            }
          />
          {name}
        </label>
      ))}
    </fieldset>
  );
}
