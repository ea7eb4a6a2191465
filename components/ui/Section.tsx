import { type ReactNode, useId, useRef, useState } from "react";
import { useSteady } from "./use-steady";
import { Why } from "./Why";

interface SectionProps {
  title: string;
  /** The heading is there for those who listen; the look of the section says it to the others. */
  silent?: boolean;
  /** Beside the heading. */
  aside?: ReactNode;
  /** What opens under the section when it is asked why. */
  why?: { label: string; content: ReactNode } | undefined;
  /** A text that is being written: while it changes, the section does not get lower. */
  steadyOver?: string | undefined;
  className?: string;
  children: ReactNode;
}

/** One question of the panel, with its answer. */
export function Section(props: SectionProps) {
  const { title, silent = false, aside, why, steadyOver, className = "", children } = props;
  const id = useId();
  const section = useRef<HTMLElement>(null);
  useSteady(section, steadyOver);
  const [open, setOpen] = useState(false);
  const more = `${id}more`;
  return (
    <section ref={section} className={`section ${className}`.trim()} aria-labelledby={id}>
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
