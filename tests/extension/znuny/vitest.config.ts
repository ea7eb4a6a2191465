/**
 * `npm run test:znuny`: on a real Znuny. Apart from `npm test`, since on a busy machine Znuny's own page does not
 * always show the same article first, and its tests then fail one time in some.
 */
import { defineConfig } from "vitest/config";
import { WxtVitest } from "wxt/testing/vitest-plugin";

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    include: ["tests/extension/znuny.test.ts"],
    globalSetup: "tests/set-up.ts",
    testTimeout: 60_000,
    hookTimeout: 180_000,
  },
});
