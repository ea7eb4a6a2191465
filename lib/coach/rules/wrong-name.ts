import { addressed, isTheirs } from "../names";
import type { Rule } from "../rule";

export default {
  about: "a greeting with another person's name",
  source: "practice (their name, spelt as they spell it)",
  severity: "warn",
  check(draft) {
    const name = draft.name;
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
    ],
    fine: [
      { draft: "Hi Anna,\n\nyour lamp left us at noon.", customer: "Anna Weber" },
      { draft: "Dear Ms Weber,\n\nyour lamp left us at noon.", customer: "Anna Weber" },
      { draft: "Hi Mike, your lamp left us at noon.", customer: "Michael Brown" },
      { draft: "Hi José, your lamp left us at noon.", customer: "Jose Ruiz" },
      { draft: "Luckily, your lamp left us at noon.", customer: "Anna Weber" },
      { draft: "Hello there, your lamp left us at noon.", customer: "Anna Weber" },
      { draft: "Hi Sarah, your lamp left us at noon.", customer: "Lights Ltd" },
    ],
  },
} satisfies Rule;
