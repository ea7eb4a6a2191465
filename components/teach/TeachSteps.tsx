import type { Pick, Teaching } from "@/lib/model";
import { Icon } from "../ui/icons";

const NEEDED: Pick[] = ["customer", "agent", "reply"];
const MORE: Pick[] = ["subject", "requester", "number", "note"];

const NAMES: Record<Pick, string> = {
  customer: "A message from the customer",
  agent: "A message from an agent",
  reply: "The reply box",
  subject: "The subject",
  requester: "The customer’s name",
  number: "The ticket’s number",
  note: "An internal note",
};

interface TeachStepsProps {
  teaching: Teaching;
  onPick(what: Pick): void;
}

/** What to point at, in order; each can be pointed at again. */
export function TeachSteps({ teaching, onPick }: TeachStepsProps) {
  const { picking, done, pointed } = teaching;
  const step = (what: Pick) => (
    <li
      key={what}
      className={picking === what ? "now" : ""}
      aria-current={picking === what ? "step" : undefined}
    >
      <button type="button" onClick={() => onPick(what)}>
        <span className="mark">{done.includes(what) && <Icon of="tick" />}</span>
        {NAMES[what]}
        {done.includes(what) && picking !== what && <span className="again">Point again</span>}
      </button>
    </li>
  );
  return (
    <section aria-label="What to point at">
      {picking && (
        <div className="teach-now">
          <p className="title">
            Click in the page: {NAMES[picking][0]?.toLowerCase()}
            {NAMES[picking].slice(1)}
          </p>
          <p className="muted">
            Nothing happens in the page itself. With the keyboard: <kbd>←</kbd> <kbd>→</kbd> go on,{" "}
            <kbd>↑</kbd> <kbd>↓</kbd> take more or less, <kbd>Enter</kbd> picks, <kbd>Backspace</kbd> goes
            back, <kbd>Esc</kbd> leaves.
          </p>
          <p className="pointed" role="status">
            {pointed}
          </p>
        </div>
      )}
      <ol className="teach-steps">{NEEDED.map(step)}</ol>
      {!picking && (
        <details className="teach-more">
          <summary>Something else is missing or wrong</summary>
          <ul className="teach-steps">{MORE.map(step)}</ul>
        </details>
      )}
    </section>
  );
}
