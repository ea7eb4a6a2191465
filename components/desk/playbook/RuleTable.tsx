import { Disclosure } from "../../ui/Disclosure";
import { Segmented } from "../../ui/Segmented";
import { EMPTY } from "./entries";
import type { PartProps } from "./ListEditor";
import type { PlaybookProps } from "./props";

type Choice = "each" | "on" | "off";
const CHOICES: { value: Choice; label: string }[] = [
  { value: "each", label: "Each decides" },
  { value: "on", label: "On" },
  { value: "off", label: "Off" },
];

/** The coach's rules, for the whole team. */
export function RuleTable({
  file,
  playbook,
  rules,
  locked,
  onTake,
}: PartProps & Pick<PlaybookProps, "playbook" | "rules">) {
  const { on = [], off = [] } = playbook.rules;
  const choose = (id: string, choice: Choice) => {
    const without = (list: string[]) => list.filter((other) => other !== id);
    const next = {
      on: choice === "on" ? [...without(on), id] : without(on),
      off: choice === "off" ? [...without(off), id] : without(off),
    };
    void onTake({ ...EMPTY, ...file, rules: next }, "Saved.");
  };
  return (
    <Disclosure
      summary={
        <>
          The coach’s rules <span className="number">{on.length + off.length} set</span>
        </>
      }
    >
      <p className="muted">What is on or off for everyone; the rest is for each agent to decide.</p>
      <fieldset disabled={locked} className="plain-fields">
        <ul className="entries">
          {rules.map(({ id, about }) => (
            <li key={id} className="entry">
              <span>{about}</span>
              <Segmented
                label={about}
                value={on.includes(id) ? "on" : off.includes(id) ? "off" : "each"}
                choices={CHOICES}
                onChoose={(choice) => choose(id, choice)}
              />
            </li>
          ))}
        </ul>
      </fieldset>
    </Disclosure>
  );
}
