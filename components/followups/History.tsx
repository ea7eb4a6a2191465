import { KINDS } from "@/lib/followups/kinds";
import { dateWords } from "@/lib/followups/words";
import type { Reminder } from "@/lib/model";

const EVENTS: Record<Reminder["history"][number]["what"], string> = {
  set: "set",
  edited: "changed",
  shown: "popped up",
  snoozed: "put off",
  answered: "the customer wrote",
  done: "done",
  dropped: "dropped",
  reopened: "taken up again",
};

/** Why it is there, and what became of it so far, the latest first. */
export function History({ reminder: { kind, history }, now }: { reminder: Reminder; now: number }) {
  return (
    <div className="history">
      <p>{KINDS[kind].why}</p>
      <ol reversed>
        {history.toReversed().map(({ at, what }, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: what has happened keeps its place, counted from the first
          <li key={history.length - place}>
            <time dateTime={new Date(at).toISOString()}>{dateWords(at, now)}</time> {EVENTS[what]}
          </li>
        ))}
      </ol>
    </div>
  );
}
