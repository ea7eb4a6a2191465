import { addressed, isTheirs } from "../names";
import type { Draft, Rule } from "../rule";

export default {
  about: "a greeting with another person's name",
  source: "practice (their name, spelt as they spell it)",
  severity: "warn",
  check(draft) {
    const name = draft.name ?? titled(draft);
    if (!name) return [];
    const greeting = addressed(draft);
    if (!greeting || isTheirs(draft, greeting.name)) return [];
    const { start, end, surely } = greeting;
    const why = `The ticket says ${name}: is this name left from another one?`;
    if (!surely) return [{ start, end, why, severity: "note" }];
    // "Mrs Weber" is more than a first name can stand for.
    return [/^\S+$/.test(greeting.name) ? { start, end, why, better: name } : { start, end, why }];
  },
  examples: {
    flagged: [
      { draft: "Hi Thomas,\n\nyour lamp left us at noon.", customer: "Anna Weber" },
      { draft: "Dear Mrs Smith,\n\nyour lamp left us at noon.", customer: "Anna Weber" },
      { draft: "Your lamp broke, Thomas, and I'm sorry.", customer: "Anna Weber" },
      { draft: "Hello Jon, your lamp left us at noon.", customer: "John Baker" },
      { draft: "Dear Mr Delaney,\n\nyour lamp left us at noon.", customer: "Mr Delgado" },
    ],
    fine: [
      { draft: "Hi Anna,\n\nyour lamp left us at noon.", customer: "Anna Weber" },
      { draft: "Dear Ms Weber,\n\nyour lamp left us at noon.", customer: "Anna Weber" },
      { draft: "Hi Mike, your lamp left us at noon.", customer: "Michael Brown" },
      { draft: "Hi José, your lamp left us at noon.", customer: "Jose Ruiz" },
      { draft: "Luckily, your lamp left us at noon.", customer: "Anna Weber" },
      { draft: "Hello there, your lamp left us at noon.", customer: "Anna Weber" },
      { draft: "Hi Sarah, your lamp left us at noon.", customer: "Lights Ltd" },
      { draft: "Dear Mr. Delgado,\n\nyour lamp left us at noon.", customer: "Mr Delgado" },
    ],
  },
} satisfies Rule;

/** "Mr Delgado": with a title it is a person's, though no first name is in it. */
const titled = ({ ticket }: Draft): string | undefined =>
  /^(?:mr|mrs|ms|miss|mx|dr|prof)\.? \p{L}[\p{L}' \u2019-]{1,30}$/iu.exec(ticket.customer.name ?? "")?.[0];
