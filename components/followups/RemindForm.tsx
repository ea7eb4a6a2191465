import { type FormEvent, type KeyboardEvent, useId, useRef, useState } from "react";
import { KIND_IDS, KINDS } from "@/lib/followups/kinds";
import type { Moments } from "@/lib/followups/moments";
import { dayWords } from "@/lib/followups/words";
import { timeWords } from "@/lib/followups/zone";
import type { ReminderKind } from "@/lib/model";
import { Button } from "../ui/Button";
import { preview, whenComplaint } from "./preview";

/** What the database takes. */
const LONGEST = 500;

/** A follow-up as the agent wants it. */
export interface Wish {
  kind: ReminderKind;
  what: string;
  due: number;
}

interface RemindFormProps {
  now: number;
  /** What to begin with; without a time the kind's usual one. */
  wish: Omit<Wish, "due"> & { due?: number | undefined };
  moments: Moments;
  /** What its button says. */
  action: string;
  onSave(wish: Wish): Promise<void>;
  onCancel(): void;
}

/** What, and when: by a button or in words. */
export function RemindForm({ now, wish, moments, action, onSave, onCancel }: RemindFormProps) {
  const id = useId();
  const [kind, setKind] = useState(wish.kind);
  const [what, setWhat] = useState(wish.what);
  const [words, setWords] = useState("");
  const [preset, setPreset] = useState<string>();
  const [wrong, setWrong] = useState("");
  const whatField = useRef<HTMLInputElement>(null);
  const whenField = useRef<HTMLInputElement>(null);
  const presets = presetsOf(kind, moments, now);
  // Presets move with the clock; a chosen one is its label, and its time is taken when it is set.
  const chosen = presets.find(({ label }) => label === preset)?.due ?? wish.due ?? moments.usual(kind);
  const said = words.trim() ? moments.when(words.trim()) : chosen === undefined ? undefined : { due: chosen };

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const complaint = !what.trim() ? "Say what to be reminded of." : whenComplaint(said?.due, now);
    setWrong(complaint);
    if (complaint) return (what.trim() ? whenField : whatField).current?.focus();
    try {
      await onSave({ kind, what: what.trim().slice(0, LONGEST), due: said!.due });
    } catch {
      setWrong("The reminder was not saved. Try it again.");
    }
  };
  const changeKind = (next: ReminderKind) => {
    setKind(next);
    setPreset(undefined);
    // The agent's own words stay; those that came with the kind go with it.
    if (!what.trim() || what === KINDS[kind].what) setWhat(KINDS[next].what);
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
      <label htmlFor={`${id}kind`}>Kind</label>
      <select
        id={`${id}kind`}
        value={kind}
        title={KINDS[kind].why}
        onChange={(event) => changeKind(event.target.value as ReminderKind)}
      >
        {KIND_IDS.map((one) => (
          <option key={one} value={one}>
            {KINDS[one].name}
          </option>
        ))}
      </select>
      <fieldset className="presets">
        <legend>When</legend>
        {presets.map(({ label, due: moment }) => (
          <Button
            key={label}
            aria-pressed={said?.due === moment && !words.trim()}
            title={timeWords(moment, now, moments.zone)}
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
        {wrong ? <strong className="wrong">{wrong}</strong> : preview(words, said, now, moments, kind)}
      </p>
      <div className="row">
        <Button kind="loud" type="submit">
          {action}
        </Button>
        <Button kind="quiet" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </form>
  );
}

/** The kind's usual time stands with the others, unless it is one of them. */
function presetsOf(kind: ReminderKind, moments: Moments, now: number) {
  const presets = moments.presets();
  const usual = moments.usual(kind);
  if (usual === undefined || presets.some(({ due }) => due === usual)) return presets;
  const label = dayWords(usual, now, moments.zone);
  return [...presets, { label, due: usual }].sort((a, b) => a.due - b.due);
}

const onEscape = (onCancel: () => void) => (event: KeyboardEvent) => {
  if (event.key !== "Escape") return;
  event.preventDefault();
  // What stands around this form may listen to Escape, too.
  event.stopPropagation();
  onCancel();
};
