import type { ReactNode } from "react";

interface SetByOrganisationProps {
  /** Whether it is. */
  locked: boolean;
  children: ReactNode;
}

/** Settings that the agent changes, or, where the organisation's policy sets them, only reads. */
export function SetByOrganisation({ locked, children }: SetByOrganisationProps) {
  return (
    <fieldset className="plain-fields" disabled={locked}>
      {locked && <p className="set-by">Set by your organisation.</p>}
      {children}
    </fieldset>
  );
}
