/**
 * Runs a command that uses the product's own code: `node scripts/run.mjs archive/read` builds
 * scripts/archive/read.ts with Vite (plain Node knows no `import.meta.glob`) into .output/cli and runs it.
 * What has not changed is not built again. Nothing but the command itself writes to standard output.
 * Plain JavaScript without dependencies, since on a fresh clone it runs on whatever Node the machine has.
 */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
/** Whatever can change what is built. */
const SOURCES = ["lib", "scripts", "package.json"];
/** package.json's "engines": what the built code may use. */
const NODE = 22;

const [entry = "", ...words] = process.argv.slice(2);
try {
  const settled = ["node_modules/vite", ".wxt/tsconfig.json"].every((path) => existsSync(join(ROOT, path)));
  if (!settled) setUp();
  if (Number.parseInt(process.versions.node, 10) < NODE) handOver();
  const built = join(ROOT, ".output", "cli", `${entry.replaceAll("/", "-")}.mjs`);
  const stamp = `// ${fingerprint()}\n`;
  if (!existsSync(built) || !readFileSync(built, "utf8").startsWith(stamp)) await build(built, stamp);
  process.argv = [process.execPath, built, ...words];
  await import(pathToFileURL(built).href);
} catch (error) {
  console.error(`Amends: ${error instanceof Error ? error.message : error}`);
  process.exit(1);
}

/** Installs, as `npm start` does; what it says goes to standard error, and the lines to be read stay unread. */
function setUp() {
  const { status } = spawnSync(process.execPath, ["scripts/set-up.mjs"], {
    cwd: ROOT,
    stdio: ["ignore", 2, 2],
  });
  if (status !== 0) process.exit(1);
}

/** To the Node that the project brought along, where this one is too old. */
function handOver() {
  const windows = process.platform === "win32";
  const node = join(ROOT, "node_modules", ".bin", windows ? "node.cmd" : "node");
  if (!existsSync(node)) throw new Error(`Node.js ${NODE} or newer is needed; this is ${process.version}`);
  const { status } = spawnSync(node, process.argv.slice(1), { stdio: "inherit", shell: windows });
  process.exit(status ?? 1);
}

/** Of every source by path, size and time, so that asking takes milliseconds and a new file counts. */
function fingerprint() {
  const hash = createHash("sha256");
  for (const source of SOURCES) {
    const path = join(ROOT, source);
    const files = statSync(path).isDirectory() ? readdirSync(path, { recursive: true }).sort() : [""];
    for (const file of files) {
      const { size, mtimeMs } = statSync(join(path, String(file)));
      hash.update(`${file} ${size} ${mtimeMs}\n`);
    }
  }
  return hash.digest("hex");
}

async function build(built, stamp) {
  const vite = await import("vite");
  const [output] = [
    await vite.build({
      root: ROOT,
      configFile: false,
      logLevel: "silent",
      build: {
        ssr: join(ROOT, "scripts", `${entry}.ts`),
        target: `node${NODE}`,
        write: false,
        rolldownOptions: { output: { codeSplitting: false } },
      },
    }),
  ].flat();
  mkdirSync(dirname(built), { recursive: true });
  // By way of another name, so that a second run at the same time never sees half a file.
  const half = `${built}.${process.pid}`;
  writeFileSync(half, stamp + output.output[0].code);
  renameSync(half, built);
}
