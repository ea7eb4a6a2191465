/** What the words and ids of a playbook must be, whichever part they stand in. */
import * as z from "zod/mini";

/** The blanks that a remedy may leave for the ticket or the agent to fill. */
const BLANKS = ["thing", "reference", "what", "when", "day", "amount", "cause"];

export const id = z
  .string()
  .check(z.regex(/^[a-z0-9][a-z0-9.-]{0,59}$/, "small letters, digits, dots and hyphens, at most 60"));

const worded = (longest: number, isSeen: (text: string) => boolean, error: string) =>
  z.string().check(
    z.refine((text) => text.trim() !== "", "may not be empty"),
    z.maxLength(longest, `at most ${longest} characters`),
    z.refine(isSeen, error),
  );

/** One line, in characters that are seen. */
export const line = (longest: number) =>
  worded(longest, (text) => !/[\p{Cc}\p{Cf}]/u.test(text), "one line, without unseen characters");

/** Words as they go into a reply: line breaks may stand in them. */
export const passage = (longest: number) =>
  worded(longest, (text) => !/[^\P{Cc}\n]|\p{Cf}/u.test(text), "without unseen characters");

/** Words as they stand in a sentence after "I can": no capital, no full stop, blanks in braces. */
export const clause = line(240).check(
  z.regex(/^[\p{Ll}\p{N}{]/u, "stands after “I can”, so it begins with a small letter"),
  z.refine((text) => !/[.!?]$/.test(text), "stands within a sentence, so no full stop at its end"),
  z.refine(
    (text) => [...text.matchAll(/\{(\w*)\}/g)].every(([, blank]) => BLANKS.includes(blank!)),
    `blanks are ${BLANKS.map((blank) => `{${blank}}`).join(", ")}`,
  ),
);

/** A list that ends somewhere. */
export const list = <Of extends z.ZodMiniType>(of: Of, most: number) =>
  z.array(of).check(z.maxLength(most, `at most ${most}`));

/** "https://desk.example.com": a site, without a path. */
export const origin = z.string().check(
  z.maxLength(260, "at most 260 characters"),
  z.refine(
    (text) => /^https?:\/\//.test(text) && URL.canParse(text) && new URL(text).origin === text,
    "a site, as in https://desk.example.com",
  ),
);
