/** Every signal in this folder, by its file's name. */
import type { SignalRule } from "../signal";

const files = import.meta.glob<{ default: SignalRule }>(["./*.ts", "!./all.ts"], { eager: true });

export const SIGNALS: ReadonlyMap<string, SignalRule> = new Map(
  Object.entries(files).map(([path, file]) => [path.slice(2, -3), file.default]),
);
