import { useEffect, useId, useRef } from "react";
import { Button } from "../../ui/Button";
import type { OpenPlay, PracticeProps } from "./props";

interface ReplyBoxProps {
  open: OpenPlay;
  on: PracticeProps["on"];
}

export function ReplyBox({ open: { draft, turns, mostTurns }, on }: ReplyBoxProps) {
  const id = useId();
  const empty = !draft.trim();
  const box = useRef<HTMLTextAreaElement>(null);
  // It comes back in place of the debrief, whose pressed button has gone with the focus.
  useEffect(() => {
    if (document.activeElement === document.body) box.current?.focus();
  }, []);
  return (
    <form
      className="play-reply"
      onSubmit={(event) => {
        event.preventDefault();
        if (!empty) on.send();
      }}
    >
      <label htmlFor={id}>
        Your reply{" "}
        <span className="muted">
          {turns + 1} of {mostTurns} at most
        </span>
      </label>
      <textarea
        ref={box}
        id={id}
        rows={8}
        value={draft}
        onChange={(event) => on.write(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
          event.preventDefault();
          if (!empty) on.send();
        }}
      />
      <div className="play-doing">
        <Button kind="loud" type="submit" disabled={empty}>
          Send
        </Button>
        {turns > 0 && <Button onClick={on.again}>Try the last turn again</Button>}
        <span className="muted">Ctrl + Enter sends</span>
      </div>
    </form>
  );
}
