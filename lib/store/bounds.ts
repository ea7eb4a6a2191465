/** What no backup has: found before anything walks a file by recursion. */
import type { BackupCheck } from "../model";

type Problem = BackupCheck["problems"][number];

/** Our rows have six levels. */
const DEEPEST = 20;
/** Characters. Our longest text is a phrase; addresses and subjects come from pages. */
const LONGEST = 100_000;

interface Place {
  value: unknown;
  name: string;
  depth: number;
  within: Place | undefined;
}

/** The first thing that is nested too deep or is too long, with its place. */
export function firstExcess(top: unknown): Problem | undefined {
  const waiting: Place[] = [{ value: top, name: "", depth: 0, within: undefined }];
  for (let place = waiting.pop(); place; place = waiting.pop()) {
    const { value, depth } = place;
    if (typeof value === "string" && value.length > LONGEST)
      return { path: pathOf(place), why: `longer than ${LONGEST.toLocaleString("en")} characters` };
    if (typeof value !== "object" || value === null) continue;
    if (depth > DEEPEST) return { path: pathOf(place), why: `nested more than ${DEEPEST} deep` };
    const isList = Array.isArray(value);
    for (const [key, one] of Object.entries(value)) {
      const name = isList ? `[${key}]` : `.${key.slice(0, 100)}`;
      if (typeof one === "object" || typeof one === "string")
        waiting.push({ value: one, name, depth: depth + 1, within: place });
    }
  }
  return undefined;
}

function pathOf(place: Place): string {
  let path = "";
  for (let one: Place | undefined = place; one; one = one.within) path = one.name + path;
  return path.replace(/^\./, "") || "file";
}

/** Where the text stops being JSON. Browsers say it in words of their own, or not at all where the text just ends. */
export function complaintAt(error: unknown, text: string): Problem {
  const words = String((error as Error).message).slice(0, 500);
  const position = /position (\d{1,12})/.exec(words);
  const lineAndColumn = /line (\d{1,9}) column (\d{1,12})/.exec(words);
  if (position) return { path: place(text, Number(position[1])), why: "not JSON from here on" };
  if (lineAndColumn)
    return { path: `line ${lineAndColumn[1]}, column ${lineAndColumn[2]}`, why: "not JSON from here on" };
  return { path: place(text, text.length), why: "it breaks off" };
}

function place(text: string, position: number): string {
  const before = text.slice(0, position);
  return `line ${before.split("\n").length}, column ${position - before.lastIndexOf("\n")}`;
}
