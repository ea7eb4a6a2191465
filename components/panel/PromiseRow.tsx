import { useLayoutEffect, useRef } from "react";
import type { Moments } from "@/lib/followups/moments";
import { clockWords, dayWords } from "@/lib/followups/words";
import { isElsewhere, timeWords } from "@/lib/followups/zone";
import type { Commitment } from "@/lib/model";
import { Button } from "../ui/Button";
import { Icon } from "../ui/icons";
import { quoted } from "./words";

interface PromiseRowProps {
  commitment: Commitment;
  /** A reminder of it waits already. */
  kept: boolean;
  loud: boolean;
  now: number;
  moments: Moments;
  onRemind(due: number): void;
  /** The agent must say when. */
  onAsk(): void;
}

/** A promise in the agent's own words, and one press to be reminded of it. */
export function PromiseRow({ commitment, kept, loud, now, moments, onRemind, onAsk }: PromiseRowProps) {
  const { what, due } = commitment;
  const ahead = due !== undefined && due > now;
  const row = useRef<HTMLLIElement>(null);
  const byKey = useRef(false);
  useLayoutEffect(() => {
    // The button that had the keyboard has gone: its row keeps it.
    if (kept && byKey.current) row.current?.focus();
    byKey.current = false;
  }, [kept]);
  return (
    <li ref={row} tabIndex={-1} className="commitment">
      <div className="said">
        <p className="what">{quoted(what)}</p>
        <p className="muted">{whenWords(commitment, now, moments)}</p>
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
          onClick={({ currentTarget }) => {
            byKey.current = document.activeElement === currentTarget;
            if (ahead) onRemind(due);
            else onAsk();
          }}
        >
          {ahead ? "Remind me" : "Remind me…"}
        </Button>
      )}
    </li>
  );
}

function whenWords({ due, dayOnly }: Commitment, now: number, { zone, firstCall }: Moments): string {
  if (due === undefined) return "no date said";
  const day = dayWords(due, now, zone);
  // Its hour is the end of the working day: nobody has said it.
  const date = dayOnly && !isElsewhere(due, zone) ? day : timeWords(due, now, zone);
  if (due <= now) return `${date}, which has passed`;
  const call = firstCall("promise", due);
  if (call === due && !dayOnly) return date;
  const onThatDay = dayWords(call, now) === dayWords(due, now);
  return `${date} · reminder ${onThatDay ? clockWords(call) : timeWords(call, now, zone)}`;
}
