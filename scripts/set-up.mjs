/**
 * Makes a fresh clone ready: installs what package-lock.json names, unless that is there already. Plain
 * JavaScript without dependencies, since it runs on whatever Node the machine has; the project brings its
 * own Node along with the rest.
 */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";

const STAMP = "node_modules/.amends-set-up";
const lock = createHash("sha256").update(readFileSync("package-lock.json")).digest("hex");
const ready = existsSync(STAMP) && readFileSync(STAMP, "utf8") === lock && existsSync(".wxt/tsconfig.json");

if (!ready) {
  console.log("Amends: installing what it is built with (about a minute, once)…");
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  const { status } = spawnSync(npm, ["ci", "--no-fund", "--no-audit", "--loglevel=error"], {
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (status !== 0) {
    console.error("Amends: npm ci failed; what it says above is the reason. Is the npm registry reached?");
    process.exit(1);
  }
  writeFileSync(STAMP, lock);
}
