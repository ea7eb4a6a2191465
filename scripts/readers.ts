/** Helpdesks that are read by code: each reader is built into a file of its own, for the pages of its helpdesk. */
import { build, type Rolldown } from "vite";

const ENTRY = "virtual:reader";

/**
 * @param id whose file, `lib/helpdesks/<id>.ts`, exports a `reader`.
 * @returns a script that leaves the reader, under its id, for the content script (`lib/overlay/recognise.ts`).
 */
export async function readerScript(id: string): Promise<string> {
  const file = new URL(`../lib/helpdesks/${id}.ts`, import.meta.url).pathname;
  const source = `import { reader } from ${JSON.stringify(file)};
(globalThis[Symbol.for("amends-readers")] ??= {})[${JSON.stringify(id)}] = reader;`;
  const built = (await build({
    configFile: false,
    logLevel: "error",
    publicDir: false,
    plugins: [
      {
        name: "reader",
        resolveId: (name) => (name.includes(ENTRY) ? ENTRY : undefined),
        load: (name) => (name === ENTRY ? source : undefined),
      },
    ],
    build: {
      write: false,
      minify: true,
      rolldownOptions: { input: ENTRY, output: { format: "iife" } },
    },
  })) as Rolldown.RolldownOutput;
  return built.output[0].code;
}
