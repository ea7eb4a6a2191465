import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";
import { root, sources } from "./sources";

const run = (tool: string, ...args: string[]) => {
  try {
    return execFileSync(`${root}/node_modules/.bin/${tool}`, args, {
      cwd: root,
      encoding: "utf8",
      stdio: "pipe",
    });
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    throw new Error(`${stdout}${stderr}`);
  }
};

test("the types fit", { timeout: 120_000 }, () => {
  run("tsc", "--noEmit");
});

test("formatter and linter find nothing", { timeout: 60_000 }, () => {
  run("biome", "check", "--error-on-warnings");
});

test("the top level shows the architecture and nothing else", () => {
  const tracked = execFileSync("git", ["ls-files"], { cwd: root, encoding: "utf8" }).trim().split("\n");
  const top = [...new Set(tracked.map((file) => file.split("/")[0]!))].filter(
    (name) => !name.startsWith("."),
  );
  const allowed = [
    ...[
      "CHANGELOG.md",
      "CONTRIBUTING.md",
      "LICENSE",
      "README.md",
      "biome.json",
      "knip.json",
      "components",
      "docs",
      "entrypoints",
    ],
    ...[
      "lib",
      "package-lock.json",
      "package.json",
      "public",
      "scripts",
      "tests",
      "tsconfig.json",
      "wxt.config.ts",
    ],
  ];
  expect(top.filter((name) => !allowed.includes(name))).toEqual([]);
});

test("no attic: nothing is called utils, common, manager, service or helper", () => {
  const attics = sources("lib", "components", "entrypoints").filter(({ path }) =>
    /(^|\/|-)(utils?|common|managers?|services?|helpers?)(\/|-|\.)/i.test(path),
  );
  expect(attics.map(({ path }) => path)).toEqual([]);
});
