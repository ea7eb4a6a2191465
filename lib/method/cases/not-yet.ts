/** Asked after the fix, they said that it is not well yet. */
import type { Case } from "./case";

export const notYet: Case = ({ facts: { reopened, said } }) =>
  reopened && said.length === 0
    ? {
        what: "Ask what is not right yet, and listen.",
        why: "They are not satisfied, so the case begins again; what was done does not answer it.",
      }
    : undefined;
