/** The extension as it ships, but for its clock and for the word that this sends to the test, in folders of its own. */
import { resolve } from "node:path";
import type { Plugin } from "vite";
import { defineConfig, type UserManifestFn } from "wxt";
import shipped from "../../../wxt.config";

const clock: Plugin = {
  name: "chaos-clock",
  enforce: "pre",
  async resolveId(name, importer) {
    if (!name.endsWith("/clock")) return undefined;
    const found = await this.resolve(name, importer, { skipSelf: true });
    const isClock = found?.id.replaceAll("\\", "/").endsWith("/lib/clock.ts");
    return isClock ? resolve("tests/extension/chaos/clock.ts") : found;
  },
};

export default defineConfig({
  ...shipped,
  outDirTemplate: "chaos-{{browser}}",
  manifest: async (env) => {
    const { content_security_policy: _, ...manifest } = await (shipped.manifest as UserManifestFn)(env);
    return manifest;
  },
  vite: (env) => {
    const { plugins = [], ...rest } = shipped.vite!(env) as { plugins?: Plugin[] };
    return { ...rest, plugins: [...plugins, clock] };
  },
});
