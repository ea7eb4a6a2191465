import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { Button } from "../ui/Button";

interface CloseQuestionProps<Id extends string> {
  /** "1 of 3" */
  step: string;
  question: string;
  /** The likeliest first. */
  choices: { id: Id; label: string }[];
  /** The keyboard goes on here, where it was in the panel before. */
  focus: boolean;
  onChoose(id: Id): void;
  /** Absent where it has to be said. */
  onSkip?: () => void;
}

/** As many as are seen at a glance; the rest on demand. */
const FIRST = 4;

/** One tap: a row of buttons, each with its digit. */
export function CloseQuestion<Id extends string>(props: CloseQuestionProps<Id>) {
  const { step, question, choices, focus, onChoose, onSkip } = props;
  const [all, setAll] = useState(choices.length <= FIRST + 1);
  const box = useRef<HTMLFieldSetElement>(null);
  const help = useId();
  useEffect(() => {
    if (!focus) return;
    box.current?.scrollIntoView({ block: "nearest" });
    // The page's own reply keeps its caret.
    if (document.hasFocus()) box.current?.querySelector("button")?.focus({ preventScroll: true });
  }, [focus]);
  const shown = all ? choices : choices.slice(0, FIRST);
  const onKeyDown = ({ key, altKey, ctrlKey, metaKey }: KeyboardEvent) => {
    const choice = !altKey && !ctrlKey && !metaKey && /^[1-9]$/.test(key) && shown[Number(key) - 1];
    if (choice) onChoose(choice.id);
  };
  return (
    <fieldset ref={box} className="close-question" aria-describedby={help} onKeyDown={onKeyDown}>
      <legend>
        {question} <span className="muted">{step}</span>
      </legend>
      <p id={help} className="unseen">
        The digit before each choice takes it.
      </p>
      {shown.map(({ id, label }, at) => (
        <Button
          key={id}
          aria-label={label}
          aria-keyshortcuts={at < 9 ? String(at + 1) : undefined}
          onClick={() => onChoose(id)}
        >
          {at < 9 && <kbd>{at + 1}</kbd>}
          {label}
        </Button>
      ))}
      {!all && (
        <Button kind="quiet" onClick={() => setAll(true)}>
          {choices.length - FIRST} more
        </Button>
      )}
      {onSkip && (
        <Button kind="quiet" onClick={onSkip}>
          Skip
        </Button>
      )}
    </fieldset>
  );
}
