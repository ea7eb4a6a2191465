import type { ReactNode } from "react";
import type { Problem } from "@/lib/playbook/parse";

interface ProblemsProps {
  title: string;
  problems: Problem[];
  /** What to do about it. */
  children?: ReactNode;
}

/** Each wrong place, with what is wrong there. */
export function Problems({ title, problems, children }: ProblemsProps) {
  return (
    <div className="trouble" role="alert">
      <p className="title">{title}</p>
      <ul className="problems">
        {problems.map(({ path, why }) => (
          <li key={path}>
            <code>{path}</code> {why}
          </li>
        ))}
      </ul>
      {children}
    </div>
  );
}

/** The organisation's newest policy is broken. */
export function PolicyTrouble({ problems }: { problems: Problem[] }) {
  if (!problems.length) return null;
  return (
    <Problems
      title="Your organisation’s newest policy is broken, so the last good one holds"
      problems={problems}
    >
      <p>Tell whoever looks after your browser, with these lines.</p>
    </Problems>
  );
}
