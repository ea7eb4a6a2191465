/** What each piece of content must have, and what to tell who added one that lacks it. */
import * as z from "zod/mini";

/** Words that say something, with what to write where there are none. */
const words = (least: number, advice: string) => z.string(advice).check(z.minLength(least, advice));
const atLeast = <Of extends z.ZodMiniType>(kind: Of, least: number, advice: string) =>
  z.array(kind, advice).check(z.minLength(least, advice));

const source = words(5, "say in `source` who found or teaches it: an entry of the guidance, or your team");
const example = z.object({ draft: words(3, "an example is `{ draft: \u2026 }` with words in it") });

const STAGES = ["listen", "acknowledge", "agree", "act"] as const;
const stage = z.enum(STAGES, `\`stage\` is one of ${STAGES.join(", ")}`);

export const Rule = z.object({
  about: words(10, "say in `about` what it looks for, in a few words"),
  source,
  severity: z.enum(
    ["note", "warn"],
    'say in `severity` how surely a customer minds: "warn", or "note" for a second look',
  ),
  check: z.custom<object>(
    (value) => typeof value === "function",
    "add `check(draft)`, which gives the places",
  ),
  examples: z.object({
    flagged: atLeast(example, 2, "add two drafts to `examples.flagged` that it must speak on"),
    fine: atLeast(example, 2, "add two near misses to `examples.fine` that it must be silent on"),
  }),
});

export const Act = z.object({
  about: words(10, "say in `about` what counts as it, in one sentence"),
  find: z.custom<object>(
    (value) => typeof value === "function",
    "add `find(message)`, which gives the places",
  ),
  examples: z.object({
    yes: atLeast(z.string(), 2, "add two messages to `examples.yes` that do it"),
    no: atLeast(z.string(), 2, "add two near misses to `examples.no`"),
  }),
});

/** A pack of phrases. */
export const Pack = atLeast(
  z.object({
    id: words(3, "each phrase needs an `id`: the pack's file name, a full stop, and a word for it"),
    stage,
    text: words(10, "each phrase needs its words, in `text`"),
    fits: z.record(z.string(), z.unknown(), "say in `fits` whom it suits; `{}` suits everybody"),
    why: words(5, "say in `why`, to the agent, why one would choose it"),
    source,
  }),
  1,
  "a pack is a list of phrases",
);

/** A stage of the method with its prompts. */
export const Stage = z.object({
  id: stage,
  prompts: atLeast(
    z.object({
      id: words(3, "each prompt needs an `id`"),
      text: z.custom<object>((value) => typeof value === "function", "say in `text(facts)` what to do"),
      find: z.custom<object>(
        (value) => typeof value === "function",
        "add `find(facts)`, which gives the words that tick it",
      ),
      source,
    }),
    1,
    "a stage has prompts",
  ),
});

export const Signal = z.object({
  because: words(5, "say in `because`, to the agent, what the customer’s words say"),
  source,
  examples: z.object({
    flagged: atLeast(z.string(), 1, "add a message to `examples.flagged` that says it"),
    fine: atLeast(z.string(), 1, "add a near miss to `examples.fine`"),
  }),
});

const LINES = "a line of the customer’s is empty: each has how hot it is and the words";
const line = z.tuple([z.number(), words(2, LINES)], LINES);

/** A scenario to practise on; its own tests then play it. */
export const Situation = z.object({
  title: words(3, "say in `title` what it is called in the list"),
  trains: words(5, "say in `trains` what one learns by it"),
  customer: words(2, "give the `customer` a name"),
  know: atLeast(words(3, "a fact has words"), 1, "say in `know` what the agent can see and do"),
  opening: line,
  hurt: line,
  last: line,
  twist: line,
  won: line,
  lost: line,
  missing: z.record(z.string(), line),
  models: atLeast(words(10, "write in `models` how a good agent answers"), 2, "there are two `models`"),
});

export const HelpdeskFile = z.object({
  name: words(2, "say in `name` what agents call it"),
  addresses: z.object({
    examples: atLeast(z.url(), 1, "add the address of an open ticket to `addresses.examples`"),
  }),
  evidence: z.object({ source: words(20, "say in `evidence.source` where each hook comes from, and when") }),
  signature: words(2, "give in `signature` one selector that only this product has"),
});

const PLAIN =
  "say in `recognises` by which attribute or class its element is known; a plain text box is not it";

export const EditorFile = z.object({
  recognises: z.custom<(element: Element) => boolean>((recognises) => isTold(recognises), PLAIN),
  channels: atLeast(z.unknown(), 1, "name in `channels` the ways by which text gets in"),
});

/** Whether it can be asked, and takes not just anything for itself. */
function isTold(recognises: unknown): boolean {
  try {
    return typeof recognises === "function" && !recognises(document.createElement("article"));
  } catch {
    return false;
  }
}

/** What is missing in a file's default export, each in a sentence that begins with the file. */
export function missingIn(path: string, content: unknown, schema: z.ZodMiniType): string[] {
  if (content === undefined) return [`${path}: export it as the default`];
  const read = schema.safeParse(content);
  if (read.success) return [];
  return read.error.issues.map(({ path: place, message }) => {
    const where = place.filter((key) => typeof key === "number").map((key) => `, number ${Number(key) + 1}`);
    return `${path}${where.join("")}: ${message}`;
  });
}
