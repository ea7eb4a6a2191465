import { expect, test, vi } from "vitest";
import type { TestModule } from "vitest/node";
import ClosingLine from "../closing-line";

interface Group {
  errors: number;
  tests: string[];
}

/** A file with one group in it, as vitest tells of them when a run has ended. */
const ran = (group: Group, errors = 0) =>
  ({
    errors: () => Array(errors).fill({ message: "broken" }),
    children: {
      allSuites: () => [{ errors: () => Array(group.errors).fill({ message: "broken" }) }],
      allTests: () => group.tests.map((state) => ({ fullName: "a test", result: () => ({ state }) })),
    },
  }) as unknown as TestModule;

function lastLine(...modules: TestModule[]): string {
  const log = vi.spyOn(console, "log").mockImplementation(() => {});
  new ClosingLine().onTestRunEnd(modules, []);
  const line = String(log.mock.lastCall?.[0]);
  log.mockRestore();
  return line;
}

test("the last line counts what passed, failed and was skipped", () => {
  expect(lastLine(ran({ errors: 0, tests: ["passed", "failed", "skipped"] }))).toBe(
    "1 passed, 1 failed, 1 skipped",
  );
});

test("a file that cannot be read counts as failed", () => {
  expect(lastLine(ran({ errors: 0, tests: [] }, 1))).toBe("0 passed, 1 failed");
});

test("a group whose preparation failed counts as failed, though its tests were only skipped", () => {
  expect(lastLine(ran({ errors: 1, tests: ["skipped"] }))).toBe("0 passed, 1 failed, 1 skipped");
});
