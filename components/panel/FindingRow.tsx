import { Button } from "../ui/Button";
import { Icon } from "../ui/icons";
import type { RuleNote } from "./props";
import type { Shown } from "./shown";

interface FindingRowProps {
  shown: Shown;
  /** What the rule is about and where it comes from. */
  rule: RuleNote | undefined;
  lit: boolean;
  open: boolean;
  onPoint(on: boolean): void;
  onOpen(): void;
  onFix(): void;
  onKeep(): void;
  onSwitchOff(): void;
}

/** Words of the draft, why they may hurt, and better ones; opened, where that comes from and what else to do. */
export function FindingRow({ shown, rule, lit, open, onPoint, onOpen, ...on }: FindingRowProps) {
  const { finding, words } = shown;
  const { severity, why, better } = finding;
  const fix = better === "" ? "Remove" : "Fix";
  return (
    <li
      className={`finding ${severity}`}
      data-lit={lit || undefined}
      onMouseEnter={() => onPoint(true)}
      onMouseLeave={() => onPoint(false)}
    >
      {severity === "warn" ? <Icon of="warn" /> : <Icon of="dot" />}
      <span className="unseen">{severity === "warn" ? "Warning:" : "Note:"}</span>
      <div className="said">
        <button
          type="button"
          className="quote line"
          aria-expanded={open}
          onFocus={() => onPoint(true)}
          onBlur={() => onPoint(false)}
          onClick={onOpen}
        >
          {words ? (
            <>
              “<span className="found">{words}</span>”
            </>
          ) : (
            (rule?.about ?? "A gap in the draft")
          )}
        </button>
        <p className="muted">{why}</p>
        {better && <p className="better">{better}</p>}
        {open && <More rule={rule} onKeep={on.onKeep} onSwitchOff={on.onSwitchOff} />}
      </div>
      {better !== undefined && (
        <Button aria-label={words ? `${fix}: “${words}”` : fix} onClick={on.onFix}>
          {fix}
        </Button>
      )}
    </li>
  );
}

function More({ rule, onKeep, onSwitchOff }: Pick<FindingRowProps, "rule" | "onKeep" | "onSwitchOff">) {
  return (
    <div className="more">
      {rule && (
        <p className="muted">
          Rule: {rule.about}. Source: {rule.source}.
        </p>
      )}
      <div className="row">
        <Button kind="quiet" onClick={onKeep}>
          This is fine here
        </Button>
        {rule?.held ? (
          <span className="muted">Your team keeps this rule on.</span>
        ) : (
          <Button kind="quiet" onClick={onSwitchOff}>
            Switch this rule off
          </Button>
        )}
      </div>
    </div>
  );
}
