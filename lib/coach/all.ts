/** Every rule there is: a file in `rules/` is registered by being there, under its own name. */
import type { Rule } from "./rule";

const files = import.meta.glob<{ default: Rule }>("./rules/*.ts", { eager: true });

export const rules: ReadonlyMap<string, Rule> = new Map(
  Object.entries(files).map(([path, file]) => [path.slice("./rules/".length, -".ts".length), file.default]),
);
