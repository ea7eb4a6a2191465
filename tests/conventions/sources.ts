/** The project's own sources, for the tests that walk them. */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";

export const root = resolve(import.meta.dirname, "../..");

interface Import {
  /** As written. */
  name: string;
  /** Path from the project's root without its ending, for our own; the package's name otherwise. */
  target: string;
  own: boolean;
  /** Gone after compiling. */
  typeOnly: boolean;
}

export interface Source {
  path: string;
  text: string;
  imports: Import[];
}

const IMPORT = /^\s*(?:import|export)\s+(type\s+)?([^;"']*?from\s+)?["']([^"']+)["']/gm;

export function sources(...folders: string[]): Source[] {
  return folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => readSource(join(folder, file))),
  );
}

function readSource(path: string): Source {
  const text = readFileSync(join(root, path), "utf8");
  const imports = [...text.matchAll(IMPORT)].map(([, type, names, name]) => {
    const own = /^(\.|@\/)/.test(name!);
    return {
      name: name!,
      own,
      target: own ? resolveOwn(path, name!) : packageOf(name!),
      // `import { type A, type B }` compiles to nothing as well.
      typeOnly: Boolean(type) || /^\{\s*(type\s+\w+\s*,?\s*)+\}\s*from\s+$/.test(names ?? ""),
    };
  });
  return { path, text, imports };
}

function resolveOwn(from: string, name: string): string {
  const path = name.startsWith("@/") ? name.slice(2) : relative(root, resolve(root, dirname(from), name));
  return path.replace(/\.tsx?$/, "");
}

const packageOf = (name: string) =>
  name
    .split("/")
    .slice(0, name.startsWith("@") ? 2 : 1)
    .join("/");

/** The file that an own import means. */
export function fileOf(target: string, all: Map<string, Source>): Source | undefined {
  return ["ts", "tsx"]
    .flatMap((end) => [`${target}.${end}`, `${target}/index.${end}`])
    .map((path) => all.get(path))
    .find(Boolean);
}
