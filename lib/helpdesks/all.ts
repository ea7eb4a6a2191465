/** All helpdesks that Amends knows: the files of this folder, by their names; without the code of any reader. */
import type { Helpdesk } from "./helpdesk";

const files = import.meta.glob<Helpdesk>(
  ["./*.ts", "!./all.ts", "!./helpdesk.ts", "!./recipe.ts", "!./by-recipe.ts"],
  {
    eager: true,
    import: "default",
  },
);

export const helpdesks: Record<string, Helpdesk> = Object.fromEntries(
  Object.entries(files).map(([path, helpdesk]) => [path.slice("./".length, -".ts".length), helpdesk]),
);
