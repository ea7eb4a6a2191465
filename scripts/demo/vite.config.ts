import { resolve } from "node:path";
import { defineConfig } from "vite";

export default defineConfig({
  root: import.meta.dirname,
  base: "/amends-demo/",
  build: {
    outDir: resolve(import.meta.dirname, "../../.output/demo"),
    emptyOutDir: true,
    // The browsers that Amends itself runs in.
    target: ["chrome123", "firefox128"],
    // Everything is a file of its own server, as its content security policy wants it.
    assetsInlineLimit: 0,
    modulePreload: false,
  },
});
