/** Nothing is in the repository that nothing uses: files, exports, packages, drawings, permissions. */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { root, sources } from "./sources";

const ours = sources("components", "entrypoints", "lib");

test("knip finds no file, export or package that nothing uses", { timeout: 120_000 }, () => {
  try {
    execFileSync(`${root}/node_modules/.bin/knip`, ["--no-progress"], {
      cwd: root,
      encoding: "utf8",
      stdio: "pipe",
    });
  } catch (error) {
    throw new Error((error as { stdout: string }).stdout);
  }
});

test("every drawing is drawn somewhere", () => {
  const drawings = readFileSync(`${root}/components/ui/icons.tsx`, "utf8");
  const names = [.../^ {2}(\w+):/gm[Symbol.matchAll](drawings.split("};")[0]!)].map(([, name]) => name!);
  const others = ours
    .filter(({ path }) => path !== "components/ui/icons.tsx")
    .map(({ text }) => text)
    .join("\n");
  expect(names.length).toBeGreaterThan(20);
  expect(names.filter((name) => !new RegExp(`["']${name}["']`).test(others))).toEqual([]);
});

/** What shows that a permission is used. */
const USES: Record<string, RegExp> = {
  activeTab: /browser\.action|action\.openPopup|scripting\.executeScript|tabs\.query/,
  alarms: /browser\.alarms\./,
  notifications: /browser\.notifications\./,
  scripting: /browser\.scripting\./,
  sidePanel: /browser\.sidePanel\./,
  storage: /browser\.storage\./,
};

test("every permission is asked for because something uses it", () => {
  const config = readFileSync(`${root}/wxt.config.ts`, "utf8");
  const asked = /\n {4}permissions: \[([\s\S]{0,500}?)\n {4}\],/.exec(config)?.[1] ?? "";
  const names = [...asked.matchAll(/"(\w+)"/g)].map(([, name]) => name!).filter((name) => name !== "chrome");
  expect(names.sort()).toEqual(Object.keys(USES));
  const text = ours.map((source) => source.text).join("\n");
  expect(names.filter((name) => !USES[name]!.test(text))).toEqual([]);
});
