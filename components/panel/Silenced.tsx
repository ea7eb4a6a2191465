import type { Finding } from "@/lib/model";
import { Button } from "../ui/Button";
import { Disclosure } from "../ui/Disclosure";
import type { RuleNote } from "./props";
import { quoteOf } from "./quotes";
import { quoted } from "./words";

interface SilencedProps {
  draft: string;
  /** Fine in this ticket, by the agent's word. */
  kept: Finding[];
  rules: Record<string, RuleNote>;
  /** The rule that was switched off just now. */
  off: string | undefined;
  onLookAgain(finding: Finding): void;
  onSwitchOn(rule: string): void;
}

/** What the agent told the coach to be silent about, and the way back. */
export function Silenced({ draft, kept, rules, off, onLookAgain, onSwitchOn }: SilencedProps) {
  return (
    <>
      {off !== undefined && (
        <p className="aside-note silenced">
          <span>Switched off: {rules[off]?.about ?? off}.</span>
          <Button kind="quiet" onClick={() => onSwitchOn(off)}>
            Undo
          </Button>
        </p>
      )}
      {kept.length > 0 && (
        <Disclosure summary={`${kept.length} kept`}>
          <ul>
            {kept.map((finding) => {
              const words = quoteOf(draft, finding.start, finding.end) ?? rules[finding.rule]?.about ?? "";
              return (
                <li key={`${finding.rule} ${finding.start}`} className="silenced">
                  <span>{quoted(words)}</span>
                  <Button
                    kind="quiet"
                    aria-label={`Undo: ${quoted(words)} is fine`}
                    onClick={() => onLookAgain(finding)}
                  >
                    Undo
                  </Button>
                </li>
              );
            })}
          </ul>
        </Disclosure>
      )}
    </>
  );
}
