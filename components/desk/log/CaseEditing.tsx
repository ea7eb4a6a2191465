import type { ReactNode } from "react";
import type { CaseEdit, CaseEdits, Recovery } from "@/lib/model";
import { FAILURES, OUTCOMES, SEVERITIES, TEMPERATURES } from "../../panel/words";
import { Disclosure } from "../../ui/Disclosure";
import type { Named, Names } from "./props";
import { labelOf } from "./words";

interface CaseEditingProps {
  row: Recovery;
  names: Names;
  /** Holds at once. */
  onChange(change: CaseEdits): void;
}

const named = (words: Record<number | string, string>) =>
  Object.entries(words).map(([id, label]) => ({ id, label }));

/** What the agent or the lead knows better. */
export function CaseEditing({ row, names, onChange }: CaseEditingProps) {
  const byHand = new Set(row.edited);
  const field = (name: keyof CaseEdit, label: string, value: string, all: Named[], none?: string) => (
    <Field label={label} byHand={byHand.has(name)}>
      <select
        aria-label={label}
        value={value}
        onChange={({ target }) => onChange({ [name]: meant(name, target.value) })}
      >
        {none && <option value="">{none}</option>}
        {withValue(all, value).map((one) => (
          <option key={one.id} value={one.id}>
            {one.label}
          </option>
        ))}
      </select>
    </Field>
  );
  const again = [
    { id: "no", label: "No" },
    { id: "yes", label: "Yes" },
  ];
  return (
    <div className="case-editing">
      {field("failure", "What failed", row.failure, named(FAILURES))}
      {field("cause", "Why", row.cause ?? "", names.causes, "Not said")}
      {field("outcome", "How it ended", row.outcome ?? "", named(OUTCOMES), "Not said")}
      {field("severity", "How bad for them", String(row.severity), named(SEVERITIES))}
      {field("repeat", "Happened before", row.repeat ? "yes" : "no", again)}
      {field("first", "How upset at first", String(row.temperature.first), named(TEMPERATURES))}
      {field("last", "How upset at last", String(row.temperature.last), named(TEMPERATURES))}
      {field("extra", "The extra given", row.extra ?? "", names.extras, "None")}
      <Remedies row={row} all={names.remedies} onChange={(remedies) => onChange({ remedies })} />
    </div>
  );
}

/** What a choice means: a number, yes or no, an id, or that it is not said. */
function meant(name: keyof CaseEdit, value: string): unknown {
  if (name === "severity" || name === "first" || name === "last") return Number(value);
  if (name === "repeat") return value === "yes";
  return value || null;
}

/** What another playbook called so still stands there. */
const withValue = (all: Named[], value: string) =>
  value && !all.some(({ id }) => id === value) ? [...all, { id: value, label: value }] : all;

function Field({ label, byHand, children }: { label: string; byHand: boolean; children: ReactNode }) {
  return (
    <div className="case-field">
      <span>
        {label}
        {byHand && <span className="muted"> · by hand</span>}
      </span>
      {children}
    </div>
  );
}

interface RemediesProps {
  row: Recovery;
  all: Named[];
  onChange(remedies: string[]): void;
}

function Remedies({ row: { remedies }, all, onChange }: RemediesProps) {
  const known = remedies.filter((id) => !all.some((one) => one.id === id)).map((id) => ({ id, label: id }));
  const said = remedies.map((id) => labelOf(id, all)).join(", ") || "Not said";
  return (
    <div className="case-field wide">
      <span>What put it right</span>
      <Disclosure summary={said}>
        <div className="case-remedies">
          {[...known, ...all].map(({ id, label }) => (
            <label key={id}>
              <input
                type="checkbox"
                checked={remedies.includes(id)}
                onChange={({ target }) =>
                  onChange(target.checked ? [...remedies, id] : remedies.filter((other) => other !== id))
                }
              />
              {label}
            </label>
          ))}
        </div>
      </Disclosure>
    </div>
  );
}
