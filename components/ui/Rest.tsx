import { Button } from "./Button";

interface RestProps {
  /** How many wait behind it. */
  count: number;
  open: boolean;
  onToggle(): void;
}

/** The rest of a long list; it stays when pressed, so that the keyboard keeps its place. */
export function Rest({ count, open, onToggle }: RestProps) {
  if (!open && count === 0) return null;
  return (
    <Button kind="quiet" className="rest" aria-expanded={open} onClick={onToggle}>
      {open ? "Show fewer" : `${count} more`}
    </Button>
  );
}
