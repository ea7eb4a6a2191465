/** A recipe from a file or a page: all of it is right, or each wrong place is named. */
import { Recipe } from "../helpdesks/recipe";
import { issueWords, placeOf } from "../store/issue-words";

/** A wrong place: `messages.who[1].is`, and what is wrong there. */
export interface RecipeError {
  path: string;
  message: string;
}

export type ParsedRecipe = { recipe: Recipe } | { errors: RecipeError[] };

/** So many are worth reading. */
const MOST = 20;

export function parseRecipe(value: unknown): ParsedRecipe {
  const parsed = Recipe.safeParse(value);
  if (parsed.success) return { recipe: parsed.data };
  const errors = parsed.error.issues.slice(0, MOST).map((issue) => ({
    path: placeOf("", issue.path).replace(/^\./, "") || "recipe",
    message:
      issue.code === "unrecognized_keys"
        ? `not known here: ${issue.keys.slice(0, 5).join(", ")}`
        : issueWords(issue, value),
  }));
  return { errors };
}
