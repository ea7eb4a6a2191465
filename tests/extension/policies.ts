/** Policies of this machine's own browser, for as long as a test runs. Only root may set them. */
import { createHash } from "node:crypto";
import { accessSync, constants, existsSync, mkdirSync, rmdirSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { built, FIREFOX_ID, find } from "../../scripts/browsers.ts";

/** Debian's Chromium, Chrome and Edge look in a place of their own each; no profile can have another. */
const PLACES: Record<string, string> = {
  chromium: "/etc/chromium/policies/managed",
  "google-chrome": "/etc/opt/chrome/policies/managed",
  "google-chrome-stable": "/etc/opt/chrome/policies/managed",
  "microsoft-edge": "/etc/opt/edge/policies/managed",
};

/** The id that Chromium makes of an unpacked extension's folder. */
export function unpackedId(folder = built("chromium")): string {
  const digest = createHash("sha256").update(folder).digest("hex").slice(0, 32);
  return digest.replace(/./g, (digit) => "abcdefghijklmnop"[Number.parseInt(digit, 16)]!);
}

/** Where a policy of ours goes; or why none can be set here. */
export function policyPlace(): { file: string } | { reason: string } {
  const program = find("chromium");
  const folder = program && PLACES[basename(program)];
  return folder
    ? writable(join(folder, "amends-test.json"))
    : { reason: "it is not known where this browser looks for policies" };
}

export const managedStoragePlace = () => writable(`/usr/lib/mozilla/managed-storage/${FIREFOX_ID}.json`);

function writable(file: string): { file: string } | { reason: string } {
  let folder = dirname(file);
  while (!existsSync(folder)) folder = dirname(folder);
  try {
    accessSync(folder, constants.W_OK);
    return existsSync(file) ? { reason: `${file} is there already` } : { file };
  } catch {
    return { reason: `${folder} may not be written by this user` };
  }
}

/** Puts it there; `takeAway` leaves the machine as it was. */
export function setPolicy(file: string, policy: unknown): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(policy));
}

export function takeAway(file: string): void {
  rmSync(file, { force: true });
  // Empty folders that came with it go, and no others.
  for (let folder = dirname(file); ; folder = dirname(folder)) {
    try {
      rmdirSync(folder);
    } catch {
      return;
    }
  }
}
