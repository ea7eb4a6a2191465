import type { MouseEvent } from "react";
import { Button } from "../ui/Button";

interface ByYouProps {
  id?: string;
  /** After the mark: "read as angry". */
  note?: string;
  /** What Undo goes back to, for those who listen: "Undo: How upset, back to what was read". */
  undo: string;
  onUndo(): void;
  /** Where the focus goes on from Undo, which is gone once it was pressed. */
  next(): HTMLElement | null | undefined;
}

/** The mark of what the agent set, with the way back to what was read. */
export function ByYou({ id, note, undo, onUndo, next }: ByYouProps) {
  const press = ({ currentTarget }: MouseEvent) => {
    // Pressed with the mouse it has no focus: that stays with the reply.
    const focused = document.activeElement === currentTarget;
    onUndo();
    if (focused) requestAnimationFrame(() => next()?.focus());
  };
  return (
    <span className="by-you">
      <span id={id}>set by you{note && ` · ${note}`}</span>
      <Button kind="quiet" aria-label={undo} onClick={press}>
        undo
      </Button>
    </span>
  );
}

/** The field of a row in which something is chosen. */
export function fieldIn(row: HTMLElement | null): HTMLElement | null | undefined {
  return row?.querySelector<HTMLElement>("select, input:checked") ?? row?.querySelector("input");
}
