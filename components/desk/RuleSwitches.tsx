import { useId } from "react";
import { count } from "../panel/words";
import type { RuleChoice } from "./props";

interface RuleSwitchesProps {
  title: string;
  /** What this group does to a draft. */
  about: string;
  rules: RuleChoice[];
  off: ReadonlySet<string>;
  onSwitch(rule: string, on: boolean): void;
}

/** The coach's rules of one weight, each on or off. */
export function RuleSwitches({ title, about, rules, off, onSwitch }: RuleSwitchesProps) {
  const id = useId();
  const silent = rules.filter((rule) => off.has(rule.id)).length;
  return (
    <section aria-labelledby={id} className="rules">
      <h3 id={id}>
        {title}
        <span className="number">{silent ? `${count(silent, "rule")} off` : ""}</span>
      </h3>
      <p className="muted">{about}</p>
      <ul>
        {rules.map((rule) => (
          <RuleRow
            key={rule.id}
            rule={rule}
            on={!off.has(rule.id)}
            onSwitch={(on) => onSwitch(rule.id, on)}
          />
        ))}
      </ul>
    </section>
  );
}

interface RuleRowProps {
  rule: RuleChoice;
  on: boolean;
  onSwitch(on: boolean): void;
}

function RuleRow({ rule: { about, source, example }, on, onSwitch }: RuleRowProps) {
  const id = useId();
  return (
    <li className={on ? "rule" : "rule off"}>
      <input
        id={id}
        type="checkbox"
        role="switch"
        className="switch"
        checked={on}
        aria-checked={on}
        aria-describedby={`${id}more`}
        onChange={({ target }) => onSwitch(target.checked)}
      />
      <div>
        <label htmlFor={id}>{capital(about)}</label>
        <p id={`${id}more`} className="about">
          {example && <q>{shortened(example)}</q>}
          <cite>{source}</cite>
        </p>
      </div>
    </li>
  );
}

/** A rule on long replies has a long example. */
const LONGEST = 150;
const shortened = (words: string) =>
  words.length > LONGEST ? `${words.slice(0, LONGEST).trimEnd()}…` : words;

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
