/** `npm run new <kind> <id>`: begins the file by which something is added, and says what is to be done next. */
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { KINDS } from "./new/kinds";

try {
  const [kind, id, ...more] = process.argv.slice(2);
  console.log(begin(kind, id, more));
} catch (error) {
  console.error(`Amends: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}

function begin(name: string | undefined, id: string | undefined, more: string[]): string {
  const kind = name !== undefined && Object.hasOwn(KINDS, name) ? KINDS[name] : undefined;
  if (!kind || id === undefined || more.length) {
    const kinds = Object.entries(KINDS).map(([one, { about }]) => `  ${one.padEnd(10)}${about}`);
    throw new Error(`npm run new <kind> <id>, where the kind is one of\n${kinds.join("\n")}`);
  }
  // Acts are named as in the archive's answers, with an underscore.
  const shape = name === "act" ? /^[a-z][a-z0-9_]{1,39}$/ : /^[a-z][a-z0-9-]{1,39}$/;
  if (!shape.test(id))
    throw new Error(
      `“${id}” cannot be a file’s name here: small letters, digits and ${name === "act" ? "_" : "hyphens"}`,
    );
  const path = kind.path(id);
  if (existsSync(path)) throw new Error(`${path} is there already, and is left as it is`);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, kind.text(id));
  return [`${path} is begun. Fill it in, then:`, ...kind.next(id).map((step) => `  ${step}`)].join("\n");
}
