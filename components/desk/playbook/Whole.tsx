import { useState } from "react";
import type { FieldProps } from "./FieldInput";

/** An entry as its own text; what is no data yet is given on as text, for the check to say so. */
export function Whole({ value, onChange, told, id }: FieldProps) {
  const [text, setText] = useState(() => JSON.stringify(value, null, 2));
  return (
    <textarea
      id={id}
      rows={14}
      spellCheck={false}
      className="data"
      value={text}
      {...told}
      onChange={({ target }) => {
        setText(target.value);
        onChange(dataIn(target.value));
      }}
    />
  );
}

function dataIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
