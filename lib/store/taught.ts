/** How to read pages that an agent has taught Amends. */
import type { Recipe } from "../helpdesks/recipe";

/** What was taught for a site (`https://desk.example.com`). */
export async function taughtFor(_origin: string): Promise<Recipe | undefined> {
  return undefined;
}
