import { dateWords } from "@/lib/followups/words";
import type { Commitment } from "@/lib/model";
import { remindAt } from "../followups/moments";
import { Button } from "../ui/Button";
import { Icon } from "../ui/icons";
import { quoted } from "./words";

const CLOCK = /, \d\d:\d\d$/;

interface PromiseRowProps {
  commitment: Commitment;
  /** A reminder of it waits already. */
  kept: boolean;
  loud: boolean;
  now: number;
  onRemind(due: number): void;
  /** The agent must say when. */
  onAsk(): void;
}

/** A promise in the agent's own words, and one press to be reminded of it. */
export function PromiseRow({ commitment, kept, loud, now, onRemind, onAsk }: PromiseRowProps) {
  const { what, due } = commitment;
  const reminder = due === undefined ? undefined : remindAt(due, now);
  return (
    <li className="commitment">
      <div className="said">
        <p className="what">{quoted(what)}</p>
        <p className="muted">{whenWords(commitment, reminder, now)}</p>
      </div>
      {kept ? (
        <span className="kept">
          <Icon of="tick" />
          reminder set
        </span>
      ) : (
        <Button
          kind={loud ? "loud" : "plain"}
          aria-label={`Remind me: ${what}`}
          onClick={() => (reminder === undefined ? onAsk() : onRemind(reminder))}
        >
          {reminder === undefined ? "Remind me…" : "Remind me"}
        </Button>
      )}
    </li>
  );
}

function whenWords({ due, dayOnly }: Commitment, reminder: number | undefined, now: number): string {
  if (due === undefined) return "no date said";
  const exact = dateWords(due, now);
  // Its hour is the end of the working day: nobody has said it.
  const date = dayOnly ? exact.replace(CLOCK, "") : exact;
  if (reminder === undefined) return `${date}, which has passed`;
  if (reminder === due && !dayOnly) return date;
  const [day, clock] = dateWords(reminder, now).split(", ");
  return `${date} · reminder ${exact.startsWith(`${day},`) ? clock : dateWords(reminder, now)}`;
}
