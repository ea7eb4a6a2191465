import { useId, useState } from "react";
import { Button } from "../../ui/Button";

interface CaseNoteProps {
  note: string;
  onKeep(note: string): void;
}

/** As in the log's own schema, characters. */
const LONGEST = 500;

/** The team's own words on a case: what to learn from it. */
export function CaseNote({ note, onKeep }: CaseNoteProps) {
  const id = useId();
  const [text, setText] = useState(note);
  return (
    <form
      className="case-note"
      onSubmit={(event) => {
        event.preventDefault();
        onKeep(text);
      }}
    >
      <label htmlFor={id}>What to learn from it</label>
      <textarea
        id={id}
        rows={2}
        maxLength={LONGEST}
        placeholder="About the process, not about people"
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      {text.trim() !== note && <Button type="submit">Keep the note</Button>}
    </form>
  );
}
