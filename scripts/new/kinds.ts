/**
 * What can be added by one file, and how such a file begins. Each is whole as far as types go; what is left empty is
 * what the tests then ask for, by the file's name and in words.
 */
export interface Kind {
  /** For whom `npm run new` is asked without a kind. */
  about: string;
  /** From the project's folder. */
  path(id: string): string;
  text(id: string): string;
  /** The tests that say what is missing, and what else there is to do. */
  next(id: string): string[];
}

const unit = (tests: string) => `npm run test:unit -- ${tests}`;

export const KINDS: Record<string, Kind> = {
  helpdesk: {
    about: "a helpdesk whose tickets are read",
    path: (id) => `lib/helpdesks/${id}.ts`,
    text: () => `import type { Helpdesk } from "./helpdesk";

export default {
  name: "",
  addresses: { match: [], examples: [] },
  evidence: { status: "thin", source: "" },
  signature: "",
  // Too little is known to read a ticket: the reply box and the phrases work all the same.
  recipe: { id: [{ address: { path: "/tickets/:number" } }], reply: [], send: "" },
} satisfies Helpdesk;
`,
    next: (id) => [
      unit("tests/conventions/content.test.ts"),
      unit(`tests/helpdesks -t "${id}"`),
      `save two pages in tests/pages/${id}/, each with the ticket it must yield, and a README.md with the evidence`,
    ],
  },
  editor: {
    about: "a reply box that phrases go into",
    path: (id) => `lib/editors/${id}.ts`,
    text: () => `import { plainPaste } from "./channels";
import type { Editor } from "./editor";

export default {
  recognises: (element) => element.matches(""),
  channels: [plainPaste],
  settle: 0,
} satisfies Editor;
`,
    next: (id) => [
      unit("tests/conventions/content.test.ts tests/overlay"),
      `add a page with the real editor, tests/editors/pages/${id}.ts, its line in tests/editors/set-ups.ts, and run: npm run test:editors -- -t "${id}"`,
    ],
  },
  rule: {
    about: "something that the coach speaks on",
    path: (id) => `lib/coach/rules/${id}.ts`,
    text: () => `import type { Rule } from "../rule";

export default {
  about: "",
  source: "",
  severity: "note",
  check: () => [],
  examples: { flagged: [], fine: [] },
} satisfies Rule;
`,
    next: () => [unit("tests/conventions/content.test.ts tests/coach"), "npm run docs"],
  },
  act: {
    about: "something that an agent’s words do",
    path: (id) => `lib/acts/kinds/${id}.ts`,
    text: () => `import type { Act } from "../act";

export default {
  about: "",
  find: () => [],
  examples: { yes: [], no: [] },
} satisfies Act;
`,
    next: (id) => [
      `add "${id}" to the list in lib/acts/act.ts`,
      unit("tests/conventions/content.test.ts tests/acts"),
      "npm run docs",
    ],
  },
  signal: {
    about: "something that a customer’s words say",
    path: (id) => `lib/reading/signals/${id}.ts`,
    text: () => `import { anyOf } from "../pattern";
import type { SignalRule } from "../signal";

export default {
  because: "",
  weight: 0,
  pattern: anyOf(""),
  examples: { flagged: [], fine: [] },
  source: "",
} satisfies SignalRule;
`,
    next: () => [
      unit("tests/conventions/content.test.ts tests/reading/signals.test.ts"),
      "npm run train, where its weight is to be fitted",
    ],
  },
  phrases: {
    about: "a pack of phrases, named <stage>-<topic>",
    path: (id) => `lib/phrases/packs/${id}.ts`,
    text: (id) => `import type { Phrase } from "../../model";

export default [
  {
    id: "${id}.",
    stage: "acknowledge",
    text: "",
    fits: {},
    register: "plain",
    why: "",
    source: "support practice",
  },
] satisfies Phrase[];
`,
    next: () => [unit("tests/conventions/content.test.ts tests/phrases"), "npm run docs"],
  },
  scenario: {
    about: "a made-up customer to practise on",
    path: (id) => `lib/practice/scenarios/${id}.ts`,
    text: () => `import type { Scenario } from "../scenario";

export default {
  title: "",
  trains: "",
  customer: "",
  know: [],
  needs: ["heard", "plan", "date"],
  opening: [2, ""],
  missing: { heard: [2, ""], plan: [1, ""], date: [0, ""] },
  hurt: [3, ""],
  last: [3, ""],
  twist: [0, ""],
  wants: "answer",
  won: [0, ""],
  lost: [3, ""],
  models: ["", ""],
} satisfies Omit<Scenario, "id">;
`,
    next: (id) => [unit("tests/conventions/content.test.ts"), unit(`tests/practice -t "${id}"`)],
  },
};
