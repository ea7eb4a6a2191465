import { type FormEvent, useId, useState } from "react";
import type { Moments } from "@/lib/followups/moments";
import { Button } from "../ui/Button";
import { preview, whenComplaint } from "./preview";

interface SnoozeFormProps {
  now: number;
  moments: Moments;
  onSnooze(until: number): void;
}

/** Until when it is to be silent: by a button or in words. */
export function SnoozeForm({ now, moments, onSnooze }: SnoozeFormProps) {
  const id = useId();
  const [words, setWords] = useState("");
  const [wrong, setWrong] = useState("");
  const said = words.trim() ? moments.when(words.trim()) : undefined;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const complaint = whenComplaint(said?.due, now);
    setWrong(complaint);
    if (!complaint) onSnooze(said!.due);
  };
  return (
    <form className="snoozes" aria-label="Snooze" onSubmit={submit}>
      {moments.snoozes().map(({ label, due }) => (
        <Button key={label} onClick={() => onSnooze(due)}>
          {label}
        </Button>
      ))}
      <input
        type="text"
        aria-label="Snooze until, in words"
        aria-describedby={`${id}read`}
        placeholder="or “Friday 3 pm”"
        value={words}
        onChange={(event) => {
          setWords(event.target.value);
          setWrong("");
        }}
      />
      {words.trim() && <Button type="submit">Snooze</Button>}
      <p id={`${id}read`} className="read" role="status">
        {wrong ? <strong className="wrong">{wrong}</strong> : preview(words, said, now, moments)}
      </p>
    </form>
  );
}
