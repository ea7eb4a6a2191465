import { readdirSync } from "node:fs";
import { defineConfig } from "wxt";
import type { Helpdesk, Reader } from "./lib/helpdesks/helpdesk";
import { fewChunks } from "./scripts/chunks";
import { readerScript } from "./scripts/readers";
import { tighten } from "./scripts/tight-zip";
import { withoutExamples } from "./scripts/without-examples";

/** The hosted helpdesks' addresses, taken from their own files: the manifest asks for these and no others. */
const NO_HELPDESKS = ["all.ts", "by-recipe.ts", "helpdesk.ts", "recipe.ts"];
const ids = readdirSync(new URL("lib/helpdesks/", import.meta.url))
  .filter((file) => file.endsWith(".ts") && !NO_HELPDESKS.includes(file))
  .map((file) => file.slice(0, -".ts".length));
const modules = await Promise.all(
  ids.map(async (id) => {
    const file = new URL(`lib/helpdesks/${id}.ts`, import.meta.url).href;
    return { id, ...((await import(file)) as { default: Helpdesk; reader?: Reader }) };
  }),
);
const matches = modules
  .map((module) => module.default.addresses)
  .flatMap(({ match, byClick }) => (byClick ? [] : match))
  .sort();
const hosts = [...new Set(matches.map((match) => match.replace(/^([^/]+\/\/[^/]+).*/, "$1/*")))];

/**
 * No helpdesk's shortcut has these keys: theirs are letters, alone or with Ctrl; Gmail's one with Alt, Shift
 * and a digit is 5. On a Mac Option and Shift with a digit type "€" and the like, and Command with them takes
 * pictures of the screen.
 */
const insertCommand = (digit: number) => ({
  suggested_key: { default: `Alt+Shift+${digit}`, mac: `MacCtrl+Shift+${digit}` },
  description: `Insert suggestion ${digit}`,
});

const POLICY = [
  "default-src 'none'",
  ...["script-src", "style-src", "img-src"].map((of) => `${of} 'self'`),
  ...["connect-src", "base-uri", "form-action"].map((of) => `${of} 'none'`),
].join("; ");

export default defineConfig({
  modules: ["@wxt-dev/module-react", "@wxt-dev/webextension-polyfill"],
  // The import graph stays visible: nothing is imported that a file does not name.
  imports: false,
  vite: () => ({
    // Its package offers the same in the words of older browsers, which is what a bundler finds by itself.
    resolve: { alias: { dexie: "dexie/dist/modern/dexie.mjs" } },
    plugins: [withoutExamples(), fewChunks()],
  }),
  manifest: ({ browser, command }) => ({
    name: "Amends",
    description:
      "Helps support agents answer upset customers, step by step, on the helpdesk they already use.",
    permissions: [
      "alarms",
      "notifications",
      "scripting",
      "storage",
      "activeTab",
      ...(browser === "chrome" ? ["sidePanel"] : []),
    ],
    host_permissions: hosts,
    // Nothing from elsewhere is loaded or asked, whatever a text may say. A build for development reloads itself.
    ...(command === "build" && { content_security_policy: { extension_pages: POLICY } }),
    // A helpdesk on an own domain: asked for one site at a time, by the agent's own click.
    optional_host_permissions: ["https://*/*", "http://*/*"],
    options_ui: { page: "desk.html", open_in_tab: true },
    commands: {
      "toggle-dock": {
        suggested_key: { default: "Alt+Shift+U" },
        description: "Open or collapse the dock",
      },
      ...Object.fromEntries([1, 2, 3].map((digit) => [`insert-${digit}`, insertCommand(digit)])),
    },
    web_accessible_resources: [
      {
        resources: ["sidepanel.html", "teach.html"],
        // Every site that may be granted later must be able to hold the dock.
        matches: ["https://*/*", "http://*/*"],
        ...(browser === "chrome" ? { use_dynamic_url: true } : {}),
      },
    ],
    ...(browser === "firefox"
      ? {
          browser_specific_settings: {
            gecko: {
              id: "amends@amends.example",
              strict_min_version: "142.0",
              data_collection_permissions: { required: ["none"] },
            },
          },
        }
      : { minimum_chrome_version: "120", storage: { managed_schema: "policy-schema.json" } }),
  }),
  hooks: {
    "zip:extension:done": (_wxt, path) => tighten(path),
    async "build:publicAssets"(_wxt, files) {
      for (const { id, reader } of modules)
        if (reader) files.push({ contents: await readerScript(id), relativeDest: `helpdesks/${id}.js` });
    },
    "build:manifestGenerated"(_wxt, manifest) {
      for (const script of manifest.content_scripts ?? []) script.matches = matches;
    },
  },
});
