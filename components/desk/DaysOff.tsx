import { type FormEvent, useId, useState } from "react";
import { Button } from "../ui/Button";
import { Disclosure } from "../ui/Disclosure";
import { IconButton } from "../ui/IconButton";
import { MOST_DAYS, pastedDays } from "./days-off";

interface DaysOffProps {
  /** "2026-12-25", in order. */
  days: string[];
  onChange(days: string[]): void;
}

/** Holidays: no working days, whatever weekday they are. */
export function DaysOff({ days, onChange }: DaysOffProps) {
  const id = useId();
  const [text, setText] = useState("");
  const [said, setSaid] = useState<string[]>([]);
  const add = (event: FormEvent) => {
    event.preventDefault();
    const { days: read, wrong } = pastedDays(text);
    const all = [...new Set([...days, ...read])].sort();
    if (!text.trim()) return setSaid(["Write or paste at least one day."]);
    if (all.length > MOST_DAYS)
      return setSaid([`There is room for ${MOST_DAYS} days: take old ones out first.`]);
    if (all.length > days.length) onChange(all);
    setSaid(wrong);
    // What could be read is in the list; what could not stays here to be mended.
    if (!wrong.length) setText("");
  };
  return (
    <div className="days-off">
      <form onSubmit={add}>
        <label htmlFor={`${id}days`}>Days off</label>
        <p id={`${id}means`} className="muted">
          One a line, as 2026-12-25 or 25 December 2026. No working day is counted on them.
        </p>
        <textarea
          id={`${id}days`}
          rows={2}
          value={text}
          aria-describedby={`${id}means ${id}wrong`}
          aria-invalid={said.length > 0}
          onChange={(event) => setText(event.target.value)}
        />
        <Button type="submit">Add</Button>
      </form>
      <ul id={`${id}wrong`} className="wrong-lines" role="status">
        {said.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {days.length > 0 && (
        <Disclosure summary={`${days.length} ${days.length === 1 ? "day" : "days"} off`}>
          <ul className="off-list">
            {days.map((day) => (
              <li key={day}>
                <time dateTime={day}>{dayWords(day)}</time>
                <IconButton
                  icon="cross"
                  label={`Remove ${dayWords(day)}`}
                  hint="Remove"
                  onClick={() => onChange(days.filter((other) => other !== day))}
                />
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </div>
  );
}

const WORDS = new Intl.DateTimeFormat("en-GB", {
  weekday: "short",
  day: "numeric",
  month: "short",
  year: "numeric",
  timeZone: "UTC",
});
const dayWords = (day: string) => WORDS.format(new Date(day));
