/** Builds what these tests run: a page for each real editor, and the probe extension with Amends' own code. */
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { build, type InlineConfig } from "vite";
import { FIREFOX_ID } from "../../scripts/browsers.ts";

const here = resolve("tests/editors");
export const PAGES = resolve(".output/pages/editors");
export const PROBE = resolve(".output/pages/editors-probe");

const quiet: InlineConfig = {
  configFile: false,
  logLevel: "warn",
  publicDir: false,
  oxc: { jsx: { runtime: "automatic", development: false } },
  // Draft.js asks for Node's global.
  define: { "process.env.NODE_ENV": '"production"', global: "globalThis" },
};

export async function buildPages(): Promise<void> {
  const names = readdirSync(join(here, "pages")).filter((file) => /^(?!page\.).*\.tsx?$/.test(file));
  await build({
    ...quiet,
    build: {
      outDir: PAGES,
      emptyOutDir: true,
      target: "esnext",
      minify: false,
      chunkSizeWarningLimit: Number.POSITIVE_INFINITY,
      rolldownOptions: {
        input: Object.fromEntries(
          names.map((file) => [file.replace(/\.tsx?$/, ""), join(here, "pages", file)]),
        ),
        output: { entryFileNames: "[name].js", assetFileNames: "[name][extname]" },
      },
    },
  });
}

/** @param entry the content script. */
export async function buildProbe(entry = join(here, "probe/content.ts")): Promise<void> {
  await build({
    ...quiet,
    build: {
      outDir: PROBE,
      emptyOutDir: true,
      lib: {
        entry,
        formats: ["iife"],
        name: "probe",
        fileName: () => "content.js",
      },
    },
  });
  const manifest = {
    manifest_version: 3,
    name: "Probe",
    version: "1",
    content_scripts: [{ matches: ["http://127.0.0.1/*"], js: ["content.js"], run_at: "document_start" }],
    background: { service_worker: "background.js", scripts: ["background.js"] },
    browser_specific_settings: { gecko: { id: FIREFOX_ID } },
  };
  mkdirSync(PROBE, { recursive: true });
  writeFileSync(join(PROBE, "manifest.json"), JSON.stringify(manifest));
  writeFileSync(join(PROBE, "background.js"), "");
}
