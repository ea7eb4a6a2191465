/** Taught helpdesks as a file, to be given to a colleague: all of it is right, or each wrong place is named. */
import * as z from "zod/mini";
import { TaughtHelpdesk } from "../model";
import { complaintAt, firstExcess } from "../store/bounds";
import { issueWords, placeOf } from "../store/issue-words";
import { parseRecipe, type RecipeError } from "./parse-recipe";

const APP = "Amends helpdesks";
const VERSION = 1;
/** Characters, and helpdesks in one file. */
const LARGEST = 2 ** 20;
const MOST = 100;

const File = z.strictObject({
  app: z.literal(APP),
  version: z.literal(VERSION),
  helpdesks: z.array(z.unknown()).check(z.minLength(1), z.maxLength(MOST)),
});

export type TaughtFile = { helpdesks: TaughtHelpdesk[] } | { errors: RecipeError[] };

export const taughtText = (helpdesks: TaughtHelpdesk[]): string =>
  JSON.stringify({ app: APP, version: VERSION, helpdesks }, null, 2);

export function readTaught(text: string): TaughtFile {
  if (text.length > LARGEST)
    return { errors: [{ path: "file", message: "larger than any file of taught helpdesks" }] };
  let raw: unknown;
  try {
    raw = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    const { path, why } = complaintAt(error, text);
    return { errors: [{ path, message: why }] };
  }
  const excess = firstExcess(raw);
  if (excess) return { errors: [{ path: excess.path, message: excess.why }] };
  const file = File.safeParse(raw);
  if (!file.success)
    return {
      errors: file.error.issues.map((issue) => ({
        path: placeOf("", issue.path).slice(1) || "file",
        message: issueWords(issue, raw),
      })),
    };
  const errors = file.data.helpdesks.flatMap(errorsIn);
  return errors.length
    ? { errors: errors.slice(0, 20) }
    : { helpdesks: file.data.helpdesks as TaughtHelpdesk[] };
}

function errorsIn(one: unknown, index: number): RecipeError[] {
  const root = `helpdesks[${index}]`;
  const parsed = TaughtHelpdesk.safeParse(one);
  if (parsed.success) return [];
  const own = parsed.error.issues
    .filter(({ path }) => path[0] !== "recipe")
    .map((issue) => ({ path: placeOf(root, issue.path), message: issueWords(issue, one) }));
  const recipe = parseRecipe((one as Partial<TaughtHelpdesk> | null)?.recipe);
  const within =
    "errors" in recipe
      ? recipe.errors.map(({ path, message }) => ({ path: `${root}.recipe.${path}`, message }))
      : [];
  return [...own, ...within];
}
