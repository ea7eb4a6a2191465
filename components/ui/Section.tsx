import { type ReactNode, useId, useState } from "react";
import { Why } from "./Why";

interface SectionProps {
  title: string;
  /** The heading is there for those who listen; the look of the section says it to the others. */
  silent?: boolean;
  /** Beside the heading. */
  aside?: ReactNode;
  /** What opens under the section when it is asked why. */
  why?: { label: string; content: ReactNode } | undefined;
  className?: string;
  children: ReactNode;
}

/** One question of the panel, with its answer. */
export function Section({ title, silent = false, aside, why, className = "", children }: SectionProps) {
  const id = useId();
  const [open, setOpen] = useState(false);
  const more = `${id}more`;
  return (
    <section className={`section ${className}`.trim()} aria-labelledby={id}>
      <div className={silent ? "unseen" : "section-head"}>
        <h2 id={id}>{title}</h2>
        {aside && <div className="aside">{aside}</div>}
        {why && <Why label={why.label} open={open} controls={more} onToggle={() => setOpen(!open)} />}
      </div>
      {children}
      {why && (
        <div id={more} hidden={!open} className="section-more">
          {open && why.content}
        </div>
      )}
    </section>
  );
}
