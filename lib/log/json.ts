/** The log as JSON: one case a line. Pure. */
import type { Recovery } from "../model";
import type { ReadFile } from "./csv";

const HEAD = { app: "Amends", what: "recovery log" };

export function jsonOf(rows: Recovery[]): string {
  const [open] = JSON.stringify(HEAD).split(/}$/);
  return `${open},"cases":[${rows.map((row) => `\n${JSON.stringify(row)}`).join(",")}\n]}\n`;
}

export function rowsInJson(text: string): ReadFile {
  const none = (trouble: string): ReadFile => ({ rows: [], unknown: [], trouble });
  let file: unknown;
  try {
    file = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return none("it is not JSON, or it breaks off");
  }
  const { app, what, cases } = (file ?? {}) as Record<string, unknown>;
  if (app !== HEAD.app || what !== HEAD.what || !Array.isArray(cases))
    return none("it is not a recovery log of Amends");
  const at = cases.findIndex((row) => typeof row !== "object" || row === null || Array.isArray(row));
  return at < 0 ? { rows: cases, unknown: [] } : none(`case ${at + 1} is not an object`);
}
