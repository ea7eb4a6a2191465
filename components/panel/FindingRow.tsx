import type { Finding } from "@/lib/model";
import { Button } from "../ui/Button";
import { Icon } from "../ui/icons";
import type { Intents } from "./props";
import { Quote } from "./Quote";
import { quoteOf } from "./quotes";

interface FindingRowProps {
  finding: Finding;
  draft: string;
  onFix(): void;
  highlight: Intents["highlight"];
}

/** Words of the draft, why they may hurt, and better ones. */
export function FindingRow({ finding, draft, onFix, highlight }: FindingRowProps) {
  const { severity, start, end, why, better } = finding;
  const words = quoteOf(draft, start, end);
  const fix = better === "" ? "Remove" : "Fix";
  return (
    <li className={`finding ${severity}`}>
      {severity === "warn" ? <Icon of="warn" /> : <Icon of="dot" />}
      <span className="unseen">{severity === "warn" ? "Warning:" : "Note:"}</span>
      <div className="said">
        {words && (
          <Quote look="line" spans={[{ message: "draft", start, end }]} highlight={highlight}>
            “<span className="wavy">{words}</span>”
          </Quote>
        )}
        <p className="muted">{why}</p>
        {better && <p className="better">{better}</p>}
      </div>
      {better !== undefined && (
        <Button aria-label={words ? `${fix}: “${words}”` : fix} onClick={onFix}>
          {fix}
        </Button>
      )}
    </li>
  );
}
