import { defineConfig } from "vitest/config";
import { WxtVitest } from "wxt/testing/vitest-plugin";

const browserTests = ["tests/editors/**", "tests/extension/**"];

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    restoreMocks: true,
    reporters: ["default", "./tests/closing-line.ts"],
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["tests/**/*.test.{ts,tsx}"],
          exclude: [...browserTests, "tests/training/**", "**/node_modules/**"],
        },
      },
      // Minutes of arithmetic, beside the browsers.
      { extends: true, test: { name: "training", include: ["tests/training/*.test.ts"] } },
      {
        extends: true,
        test: {
          name: "browsers",
          include: browserTests.map((folder) => `${folder}/*.test.ts`),
          // By `npm run test:znuny`, until it is steady on a busy machine.
          exclude: ["tests/extension/znuny.test.ts"],
          globalSetup: "tests/set-up.ts",
          // One browser at a time: two cores, and a person has one screen too.
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
