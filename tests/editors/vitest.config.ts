/** `npm run test:editors`: all that is here, one browser at a time and nothing twice. */
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/editors/*.{test,full}.ts"],
    fileParallelism: false,
    retry: 0,
    testTimeout: 60_000,
    hookTimeout: 180_000,
  },
});
