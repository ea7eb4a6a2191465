import { useState } from "react";
import { Button } from "../../ui/Button";
import { Disclosure } from "../../ui/Disclosure";
import { EMPTY } from "./entries";
import { FieldInput } from "./FieldInput";
import type { PartProps } from "./ListEditor";
import type { Field } from "./parts";
import type { PlaybookProps } from "./props";

const FIELDS: (Field & { key: "percent" | "value" | "currency" })[] = [
  { key: "percent", label: "Percent of the price", kind: "number", about: "0: a lead is asked first." },
  { key: "value", label: "And at most, in money", kind: "number", about: "0: no bound of its own." },
  { key: "currency", label: "Currency", kind: "line", about: "Three letters, as in EUR." },
];
const PLACES = {
  percent: "limits.percent",
  value: "limits.amount.value",
  currency: "limits.amount.currency",
};

/** How much an agent may give without asking. */
export function LimitsForm({
  file,
  playbook,
  locked,
  check,
  onTake,
}: PartProps & Pick<PlaybookProps, "playbook">) {
  const { percent, amount } = playbook.limits;
  const [given, setGiven] = useState({
    percent,
    value: amount?.value ?? 0,
    currency: amount?.currency ?? "EUR",
  });
  const { value, currency } = given;
  const limits = { percent: given.percent, ...(value && { amount: { value, currency } }) };
  const changed = { ...EMPTY, ...file, limits };
  const problems = check(changed);
  return (
    <Disclosure summary="Limits">
      <p className="muted">What an agent may give alone. Money beyond it is for a lead to say.</p>
      <form
        className="entry-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (!problems.length) void onTake(changed, "Saved.");
        }}
      >
        <fieldset disabled={locked} className="plain-fields">
          {FIELDS.map((field) => (
            <FieldInput
              key={field.key}
              field={field}
              value={given[field.key]}
              wrong={problems.find(({ path }) => path === PLACES[field.key])?.why}
              onChange={(to) => setGiven({ ...given, [field.key]: to })}
            />
          ))}
          {!locked && <Button type="submit">Save the limits</Button>}
        </fieldset>
      </form>
    </Disclosure>
  );
}
