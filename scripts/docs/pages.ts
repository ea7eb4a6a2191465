/** The pages that are written from the product's own data, so that they cannot say anything else. */
import { actsPage } from "./acts.ts";
import { coachPage } from "./coach.ts";
import { helpdesksPage, readme } from "./helpdesks.ts";
import { methodPage } from "./method.ts";
import { phrasesPage } from "./phrases.ts";

/** By path in the project. */
export const PAGES: Record<string, () => string> = {
  "docs/acts.md": actsPage,
  "docs/coach.md": coachPage,
  "README.md": readme,
  "docs/helpdesks.md": helpdesksPage,
  "docs/method.md": methodPage,
  "docs/phrases.md": phrasesPage,
};
