import { useId } from "react";
import type { FollowUpRules } from "@/lib/model";
import { clock } from "./hours";
import { NumberField } from "./NumberField";

interface FollowUpFormProps {
  rules: FollowUpRules;
  /** The organisation says how long what is done is kept. */
  keepLocked?: boolean;
  onChange(rules: FollowUpRules): void;
}

type Amount = "lead" | "afterFix" | "afterRepeat" | "update" | "noAnswer" | "keep";

/** The bounds are those of the settings' schema. */
const AMOUNTS: { id: Amount; name: string; unit: string; least: number; most: number }[] = [
  { id: "lead", name: "A promise", unit: "hours before it runs out, and again at it", least: 0, most: 72 },
  { id: "afterFix", name: "After the fix", unit: "working days", least: 1, most: 90 },
  { id: "afterRepeat", name: "After a second failure", unit: "days", least: 1, most: 90 },
  { id: "update", name: "An update", unit: "working days", least: 1, most: 90 },
  { id: "noAnswer", name: "If no answer", unit: "working days", least: 1, most: 90 },
  { id: "keep", name: "What is done is kept", unit: "days, then it goes for good", least: 1, most: 3650 },
];

/** When follow-ups come by themselves, and what they keep. */
export function FollowUpForm({ rules, keepLocked = false, onChange }: FollowUpFormProps) {
  return (
    <div className="follow-up-rules">
      <div className="moments">
        {AMOUNTS.map(({ id, ...field }) => (
          <NumberField
            key={id}
            {...field}
            value={rules[id]}
            locked={id === "keep" && keepLocked}
            onChange={(value) => onChange({ ...rules, [id]: value })}
          />
        ))}
      </div>
      <QuietHours rules={rules} onChange={onChange} />
      <Switch
        label="Keep the customer’s name with a reminder"
        about="Without it, a reminder says the ticket’s number and subject only. Those that are set keep theirs."
        on={rules.names}
        onTurn={(names) => onChange({ ...rules, names })}
      />
    </div>
  );
}

const EVENING = { from: 20, to: 8 };
const HOURS_OF_A_DAY = Array.from({ length: 24 }, (_, hour) => hour);

function QuietHours({ rules, onChange }: FollowUpFormProps) {
  const { quiet, ...others } = rules;
  const hour = (name: "from" | "to", label: string) => (
    <select
      aria-label={label}
      value={quiet?.[name]}
      onChange={({ target }) =>
        onChange({ ...rules, quiet: { ...EVENING, ...quiet, [name]: Number(target.value) } })
      }
    >
      {HOURS_OF_A_DAY.map((one) => (
        <option key={one} value={one}>
          {clock(one)}
        </option>
      ))}
    </select>
  );
  return (
    <>
      <Switch
        label="Quiet hours"
        about="Nothing pops up in them; what falls due then comes when they end."
        on={quiet !== undefined}
        onTurn={(on) => onChange(on ? { ...rules, quiet: EVENING } : others)}
      />
      {quiet && (
        <div className="quiet-hours">
          from {hour("from", "Quiet from")} to {hour("to", "Quiet until")}
        </div>
      )}
    </>
  );
}

interface SwitchProps {
  label: string;
  about: string;
  on: boolean;
  onTurn(on: boolean): void;
}

function Switch({ label, about, on, onTurn }: SwitchProps) {
  const id = useId();
  return (
    <div className="rule">
      <input
        id={id}
        type="checkbox"
        role="switch"
        className="switch"
        checked={on}
        aria-checked={on}
        aria-describedby={`${id}about`}
        onChange={({ target }) => onTurn(target.checked)}
      />
      <div>
        <label htmlFor={id}>{label}</label>
        <p id={`${id}about`} className="about">
          {about}
        </p>
      </div>
    </div>
  );
}
