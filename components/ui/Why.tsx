import { Button } from "./Button";

export interface WhyProps {
  /** What it opens, for those who listen. */
  label: string;
  open: boolean;
  /** The id of what it opens. */
  controls: string;
  onToggle(): void;
}

/** The question that may be asked of every judgement. */
export function Why({ label, open, controls, onToggle }: WhyProps) {
  return (
    <Button
      kind="quiet"
      className="why-button"
      aria-expanded={open}
      aria-controls={controls}
      aria-label={`Why? ${label}`}
      onClick={onToggle}
    >
      why?
    </Button>
  );
}
