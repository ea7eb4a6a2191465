import type { RemedyOption } from "@/lib/model";

/** Fewer are no choice, and more are a catalogue. */
const MOST = 3;

interface RemedyOptionsProps {
  options: RemedyOption[];
  /** With the ids that are ticked now, in the order of the list. */
  onChoose(ids: string[]): void;
}

/** All that fits, to swap what the customer may choose from. */
export function RemedyOptions({ options, onChoose }: RemedyOptionsProps) {
  const full = options.filter(({ chosen }) => chosen).length >= MOST;
  const toggle = (id: string) =>
    onChoose(options.filter((one) => (one.id === id ? !one.chosen : one.chosen)).map((one) => one.id));
  return (
    <fieldset className="remedies">
      <legend>Two or three to choose from</legend>
      {options.map((option) => (
        <label key={option.id}>
          <input
            type="checkbox"
            checked={option.chosen}
            disabled={full && !option.chosen}
            onChange={() => toggle(option.id)}
          />
          <span>
            {option.label}
            {notes(option) && <span className="muted"> · {notes(option)}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function notes({ asked, before }: RemedyOption): string {
  return [asked && "meets their wish", before && "offered last time"].filter(Boolean).join(", ");
}
