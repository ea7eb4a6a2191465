import { type FormEvent, type KeyboardEvent, useId, useRef, useState } from "react";
import type { StageId } from "@/lib/model";
import { useStageNames } from "../panel/stage-names";
import { Button } from "../ui/Button";
import { BlankPicker } from "./BlankPicker";
import { braced } from "./blanks";
import { type Content, complaint, contentOf, type Written, writtenOf } from "./own";

interface OwnPhraseFormProps {
  /** What it says on its face: "Save as my phrase". */
  title: string;
  /** What stands in the fields to begin with. */
  given: Content;
  /** What was written there before, where the form comes back. */
  begun?: Written | undefined;
  /** Each change, for whoever keeps it while the form is away. */
  onWritten?(written: Written): void;
  /** Rejects where it was not kept. */
  onSave(content: Content): Promise<void>;
  onCancel(): void;
}

const NOTHING_LOST = "Press Escape once more to drop what you wrote.";

/** A phrase of the agent's own: its words, its step, its tags. */
export function OwnPhraseForm({ title, given, begun, onWritten, onSave, onCancel }: OwnPhraseFormProps) {
  const id = useId();
  const [written, setWritten] = useState(() => begun ?? writtenOf(given));
  const [wrong, setWrong] = useState<ReturnType<typeof complaint>>();
  const [warned, setWarned] = useState(false);
  const words = useRef<HTMLTextAreaElement>(null);
  const tags = useRef<HTMLInputElement>(null);

  const change = (part: Partial<Written>) => {
    const next = { ...written, ...part };
    setWritten(next);
    onWritten?.(next);
    setWrong(undefined);
    setWarned(false);
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const found = complaint(written);
    setWrong(found);
    if (found) return (found.field === "text" ? words : tags).current?.focus();
    await onSave(contentOf(written)).catch(() =>
      setWrong({ field: "text", words: "That was not saved. Your words are still here: try it again." }),
    );
  };
  const leave = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    const changed = JSON.stringify(contentOf(written)) !== JSON.stringify(contentOf(writtenOf(given)));
    if (changed && !warned) return setWarned(true);
    onCancel();
  };
  const insertBlank = (blank: string) => {
    const field = words.current!;
    const [from, to] = [field.selectionStart, field.selectionEnd];
    const text = written.text.slice(0, from) + braced(blank) + written.text.slice(to);
    change({ text });
    field.focus();
    requestAnimationFrame(() => field.setSelectionRange(from + blank.length + 2, from + blank.length + 2));
  };

  return (
    <form className="own-form" aria-label={title} onSubmit={(event) => void submit(event)} onKeyDown={leave}>
      <label htmlFor={`${id}text`}>{title}</label>
      <textarea
        ref={words}
        id={`${id}text`}
        rows={4}
        value={written.text}
        aria-invalid={wrong?.field === "text"}
        aria-describedby={`${id}wrong ${id}blanks`}
        // biome-ignore lint/a11y/noAutofocus: the agent has just asked for this form; one that comes back waits
        autoFocus={!begun}
        onChange={(event) => change({ text: event.target.value })}
      />
      <BlankPicker id={`${id}blanks`} onPick={insertBlank} />
      <div className="own-filing">
        <StageField id={`${id}stage`} stage={written.stage} onChoose={(stage) => change({ stage })} />
        <div className="wide">
          <label htmlFor={`${id}tags`}>Tags, with commas</label>
          <input
            ref={tags}
            id={`${id}tags`}
            type="text"
            placeholder="courier, refund"
            value={written.tags}
            aria-invalid={wrong?.field === "tags"}
            aria-describedby={`${id}wrong`}
            onChange={(event) => change({ tags: event.target.value })}
          />
        </div>
      </div>
      <p id={`${id}wrong`} className="own-wrong" role="status">
        {wrong?.words ?? (warned ? NOTHING_LOST : "")}
      </p>
      <div className="row">
        <Button kind="loud" type="submit">
          Save
        </Button>
        <Button kind="quiet" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </form>
  );
}

interface StageFieldProps {
  id: string;
  stage: StageId | undefined;
  onChoose(stage: StageId | undefined): void;
}

function StageField({ id, stage, onChoose }: StageFieldProps) {
  const names = useStageNames();
  return (
    <div>
      <label htmlFor={id}>Step</label>
      <select
        id={id}
        value={stage ?? ""}
        onChange={(event) => onChoose((event.target.value || undefined) as StageId | undefined)}
      >
        <option value="">Any step</option>
        {Object.entries(names).map(([step, { short }]) => (
          <option key={step} value={step}>
            {short}
          </option>
        ))}
      </select>
    </div>
  );
}
