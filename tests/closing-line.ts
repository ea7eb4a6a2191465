/** Ends a run with one line that people and machines read alike; every skip with its reason before it. */
import type { Reporter, SerializedError, TestModule } from "vitest/node";

export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly SerializedError[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const states = tests.map((test) => test.result().state);
    const count = (state: string) => states.filter((one) => one === state).length;
    // A file that could not be read, a group whose preparation failed, or an error outside of any test fails too.
    const groups = modules.flatMap((module) => [module, ...module.children.allSuites()]);
    const broken = groups.filter((group) => group.errors().length > 0).length;
    const unfinished = count("pending");

    for (const test of tests) {
      const result = test.result();
      if (result.state === "skipped")
        console.log(`skipped: ${test.fullName}: ${result.note ?? "no reason given"}`);
    }
    const failed = count("failed") + unfinished + broken + errors.length;
    const skipped = count("skipped");
    console.log(`${count("passed")} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ""}`);
  }
}
