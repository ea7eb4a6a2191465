/** Builds what the chaos test runs: once for each browser, in folders that nothing else uses. */
import { cpSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { crc32 } from "node:zlib";
import type { Kind } from "../../../scripts/browsers";
import { buildWith } from "../../../scripts/build";

/** A page of the extension without a script of its own: the test looks from there, and wakes nothing. */
export const BLANK = "blank.html";

/** @returns the folder */
export function buildForChaos(kind: Kind): string {
  buildWith("tests/extension/chaos/wxt.config.ts", kind);
  return resolve(".output", kind === "chromium" ? "chaos-chrome" : "chaos-firefox");
}

/** A copy that a test may change, with a page to look from. @returns the folder */
export function copyInto(home: string, built: string): string {
  const folder = join(home, "extension");
  cpSync(built, folder, { recursive: true });
  writeFileSync(join(folder, BLANK), "<!doctype html><title>chaos</title>");
  return folder;
}

/** Makes it a later version of itself: "0.1.0" becomes "0.1.0.1", and so on. */
export function nextVersion(folder: string): string {
  const path = join(folder, "manifest.json");
  const manifest = JSON.parse(readFileSync(path, "utf8")) as { version: string };
  const [major, minor, patch, build = "0"] = manifest.version.split(".");
  manifest.version = `${major}.${minor}.${patch}.${Number(build) + 1}`;
  writeFileSync(path, JSON.stringify(manifest));
  return manifest.version;
}

/** Packs a folder as Firefox installs it for good: a zip, its files stored as they are. */
export function pack(folder: string, to: string): void {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) =>
    statSync(join(folder, file)).isFile(),
  );
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const file of files) {
    const name = Buffer.from(file.replaceAll("\\", "/"));
    const data = readFileSync(join(folder, file));
    // Version, flags, method, time, date; then sum, sizes, and the name's length.
    const facts = Buffer.alloc(26);
    facts.writeUInt16LE(20, 0);
    facts.writeUInt16LE(0x21, 8);
    facts.writeUInt32LE(crc32(data), 10);
    facts.writeUInt32LE(data.length, 14);
    facts.writeUInt32LE(data.length, 18);
    facts.writeUInt16LE(name.length, 22);
    const where = Buffer.alloc(14);
    where.writeUInt32LE(offset, 10);
    parts.push(Buffer.from("PK\x03\x04"), facts, name, data);
    directory.push(Buffer.from("PK\x01\x02\x14\x00"), facts, where, name);
    offset += 30 + name.length + data.length;
  }
  const end = Buffer.alloc(18);
  end.writeUInt16LE(files.length, 4);
  end.writeUInt16LE(files.length, 6);
  end.writeUInt32LE(Buffer.concat(directory).length, 8);
  end.writeUInt32LE(offset, 12);
  writeFileSync(to, Buffer.concat([...parts, ...directory, Buffer.from("PK\x05\x06"), end]));
}
