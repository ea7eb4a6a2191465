/** The example files, read. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readImport } from "@/lib/imports/read";

export const bytesOf = (file: string): Uint8Array =>
  new Uint8Array(readFileSync(join(import.meta.dirname, "examples", file)));

export const example = (file: string) => readImport(bytesOf(file));
