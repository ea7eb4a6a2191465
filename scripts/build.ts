/** Builds what is shown and tested: the extension for each browser, and the demo helpdesk. */
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import type { Kind } from "./browsers.ts";

function run(tool: string, ...args: string[]): void {
  const path = join("node_modules", ".bin", process.platform === "win32" ? `${tool}.cmd` : tool);
  try {
    // What ships, also where a test asks for it: else React comes with its checks for developers.
    const env = { ...process.env, NODE_ENV: "production" };
    execFileSync(path, args, { stdio: "pipe", shell: process.platform === "win32", env });
  } catch (error) {
    const { stdout, stderr } = error as { stdout?: Buffer; stderr?: Buffer };
    throw new Error(`${tool} ${args.join(" ")} failed:\n${stdout ?? ""}${stderr ?? ""}`);
  }
}

export function buildExtension(kind: Kind): void {
  if (kind === "chromium") run("wxt", "build");
  else run("wxt", "build", "-b", "firefox", "--mv3");
}

/** @param config another WXT configuration than the one that ships, for a test */
export function buildWith(config: string, kind: Kind): void {
  run("wxt", "build", "-b", kind === "chromium" ? "chrome" : "firefox", "--mv3", "-c", config);
}

/** The zip for the Chrome Web Store, in .output. */
export function zipExtension(): void {
  run("wxt", "zip");
}

export function buildDemo(): void {
  run("vite", "build", "scripts/demo", "--logLevel", "error");
}
