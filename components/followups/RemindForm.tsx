import { type FormEvent, useId, useRef, useState } from "react";
import { dateWords, dueWords } from "@/lib/followups/words";
import { Button } from "../ui/Button";

/** What the database takes. */
const LONGEST = 500;

interface RemindFormProps {
  now: number;
  /** What to be reminded of, to begin with. */
  what: string;
  presets: { label: string; due: number }[];
  when(words: string): number | undefined;
  onRemind(what: string, due: number): Promise<void>;
  onCancel(): void;
}

/** What, and when: by a button or in words. */
export function RemindForm({ now, what: given, presets, when, onRemind, onCancel }: RemindFormProps) {
  const id = useId();
  const [what, setWhat] = useState(given);
  const [words, setWords] = useState("");
  const [preset, setPreset] = useState<string>();
  const [wrong, setWrong] = useState("");
  const whatField = useRef<HTMLInputElement>(null);
  const whenField = useRef<HTMLInputElement>(null);
  // Presets move with the clock; a chosen one is its label, and its time is taken when it is set.
  const due = words.trim() ? when(words.trim()) : presets.find(({ label }) => label === preset)?.due;

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const complaint = !what.trim() ? "Say what to be reminded of." : whenComplaint(due, now);
    setWrong(complaint);
    if (complaint) return (what.trim() ? whenField : whatField).current?.focus();
    try {
      await onRemind(what.trim().slice(0, LONGEST), due!);
    } catch {
      setWrong("The reminder was not saved. Try it again.");
    }
  };

  return (
    <form className="remind" onSubmit={(event) => void submit(event)} onKeyDown={onEscape(onCancel)}>
      <label htmlFor={`${id}what`}>Remind me of</label>
      <input
        ref={whatField}
        id={`${id}what`}
        type="text"
        maxLength={LONGEST}
        value={what}
        // biome-ignore lint/a11y/noAutofocus: the agent has just asked for this form
        autoFocus
        onChange={(event) => setWhat(event.target.value)}
      />
      <fieldset className="presets">
        <legend>When</legend>
        {presets.map(({ label, due: moment }) => (
          <Button
            key={label}
            aria-pressed={preset === label && !words.trim()}
            title={dateWords(moment, now)}
            onClick={() => {
              setPreset(label);
              setWords("");
            }}
          >
            {label}
          </Button>
        ))}
      </fieldset>
      <label htmlFor={`${id}when`}>or in words</label>
      <input
        ref={whenField}
        id={`${id}when`}
        type="text"
        placeholder="tomorrow at noon"
        aria-describedby={`${id}read`}
        value={words}
        onChange={(event) => setWords(event.target.value)}
      />
      <p id={`${id}read`} className="read" role="status">
        {wrong ? <strong className="wrong">{wrong}</strong> : preview(words, due, now)}
      </p>
      <div className="row">
        <Button kind="loud" type="submit">
          Remind me
        </Button>
        <Button kind="quiet" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </form>
  );
}

const onEscape = (onCancel: () => void) => (event: React.KeyboardEvent) => {
  if (event.key !== "Escape") return;
  event.preventDefault();
  onCancel();
};

function whenComplaint(due: number | undefined, now: number): string {
  if (due === undefined) return "Choose when, or say it in words.";
  return due <= now ? "That time has passed." : "";
}

function preview(words: string, due: number | undefined, now: number): string {
  if (due === undefined) return words.trim() ? "No date in these words yet." : "";
  if (due <= now) return `${dateWords(due, now)}: that time has passed.`;
  const [date, soon] = [dateWords(due, now), dueWords(due, now)];
  return date === soon ? date : `${date} (${soon})`;
}
