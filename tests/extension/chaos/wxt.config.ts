/** The extension as it ships, but for its clock, in folders of its own. */
import { resolve } from "node:path";
import type { Plugin } from "vite";
import { defineConfig } from "wxt";
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
  vite: (env) => {
    const { plugins = [], ...rest } = shipped.vite!(env) as { plugins?: Plugin[] };
    return { ...rest, plugins: [...plugins, clock] };
  },
});
