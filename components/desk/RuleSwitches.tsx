import { useId } from "react";
import { count } from "../panel/words";
import type { RuleChoice } from "./props";

interface RuleSwitchesProps {
  title: string;
  /** What this group does to a draft. */
  about: string;
  rules: RuleChoice[];
  off: ReadonlySet<string>;
  /** Rules that the team’s playbook sets for everyone: whether each is on. */
  byTeam?: ReadonlyMap<string, boolean> | undefined;
  onSwitch(rule: string, on: boolean): void;
}

/** The coach's rules of one weight, each on or off. */
export function RuleSwitches({ title, about, rules, off, byTeam, onSwitch }: RuleSwitchesProps) {
  const id = useId();
  const isOn = (rule: string) => byTeam?.get(rule) ?? !off.has(rule);
  const silent = rules.filter(({ id }) => !isOn(id)).length;
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
            on={isOn(rule.id)}
            byTeam={byTeam?.has(rule.id) ?? false}
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
  byTeam: boolean;
  onSwitch(on: boolean): void;
}

function RuleRow({ rule: { about, source, example }, on, byTeam, onSwitch }: RuleRowProps) {
  const id = useId();
  return (
    <li className={on ? "rule" : "rule off"}>
      <input
        id={id}
        type="checkbox"
        role="switch"
        className="switch"
        checked={on}
        disabled={byTeam}
        aria-checked={on}
        aria-describedby={`${id}more`}
        onChange={({ target }) => onSwitch(target.checked)}
      />
      <div>
        <label htmlFor={id}>{capital(about)}</label>
        <p id={`${id}more`} className="about">
          {example && <q>{shortened(example)}</q>}
          <cite>{source}</cite>
          {byTeam && " · set by your team’s playbook"}
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
