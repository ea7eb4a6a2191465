import { useId } from "react";
import type { LogRules } from "@/lib/model";
import { NumberField } from "./NumberField";

interface LogFormProps {
  rules: LogRules;
  /** Set by the organisation. */
  onLocked: boolean;
  keepLocked: boolean;
  onChange(rules: LogRules): void;
}

/** Whether the recovery log is written, and for how long a case stays in it. */
export function LogForm({ rules, onLocked, keepLocked, onChange }: LogFormProps) {
  const id = useId();
  return (
    <>
      <div className="rule">
        <input
          id={id}
          type="checkbox"
          role="switch"
          className="switch"
          checked={rules.on}
          aria-checked={rules.on}
          aria-describedby={`${id}about`}
          disabled={onLocked}
          onChange={({ target }) => onChange({ ...rules, on: target.checked })}
        />
        <div>
          <label htmlFor={id}>Keep a recovery log</label>
          <p id={`${id}about`} className="about">
            What failed, why, and how it ended, without a word of the ticket. What is in it stays when you
            switch it off.
            {onLocked && " Set by your organisation."}
          </p>
        </div>
      </div>
      <NumberField
        name="Keep a case for"
        unit="days after its last change"
        value={rules.keep}
        least={1}
        most={3650}
        locked={keepLocked}
        onChange={(keep) => onChange({ ...rules, keep })}
      />
    </>
  );
}
