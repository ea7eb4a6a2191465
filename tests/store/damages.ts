/** Ways in which a backup file can be broken or hostile, each with the place that must be named. */
import { VERSION } from "@/lib/store/migrations/all";
import { TABLES } from "@/lib/store/tables";

/** A random whole number from 0 to below `below`. */
export type Roll = (below: number) => number;

interface Damaged {
  text: string;
  /** What the named place must be; `merged`: it is harmless, and must come in right. */
  place: RegExp | string | "merged";
}

export type Damage = (text: string, roll: Roll) => Damaged;

// A file is walked and broken at will here.
type Loose = Record<string, Record<string, unknown>[]> & Record<string, unknown>;

/** Changes the parsed file. */
const changed =
  (change: (file: Loose, roll: Roll) => Damaged["place"]): Damage =>
  (text, roll) => {
    const file = JSON.parse(text) as Loose;
    const place = change(file, roll);
    return { text: JSON.stringify(file), place };
  };

/** Puts a value that JSON.stringify would not write, such as a key of its own named `__proto__`. */
const spliced =
  (from: RegExp, to: string, place: Damaged["place"]): Damage =>
  (text) => {
    if (!from.test(text)) throw new Error(`${from} is not in the file`);
    return { text: text.replace(from, () => to), place };
  };

const TABLE_NAMES = Object.keys(TABLES);
const WRONG: unknown[] = [null, true, 7, "x", [], {}, [[]], -1e300];

export const DAMAGES: Record<string, Damage> = {
  "cut anywhere": (text, roll) => ({
    text: text.slice(0, roll(text.trimEnd().length)),
    place: /^line \d+, column \d+$/,
  }),
  "a piece of it lost": (text, roll) => {
    const at = roll(text.length - 2);
    const isJson = (one: string) => {
      try {
        JSON.parse(one);
        return true;
      } catch {
        return false;
      }
    };
    let length = 1;
    while (isJson(text.slice(0, at) + text.slice(at + length))) length++;
    return { text: text.slice(0, at) + text.slice(at + length), place: /^line \d+, column \d+$/ };
  },
  "other bytes than text": (_, roll) => ({
    text: Array.from({ length: 200 }, () => String.fromCharCode(roll(65_536))).join(""),
    place: /^line \d+, column \d+$/,
  }),
  "JSON, but no object": (_, roll) => ({ text: JSON.stringify(WRONG[roll(5)]), place: "app" }),
  "of another program": changed((file) => {
    file.app = "Others" as never;
    return "app";
  }),
  "of another version": changed((file, roll) => {
    file.version = [VERSION + 1, 0, -1, 1.5, "4", null, 1e308, [4]][roll(8)] as never;
    return "version";
  }),
  "made at no time": changed((file, roll) => {
    file.made = [null, "today", 1e300, {}][roll(4)] as never;
    return "made";
  }),
  "a table lost": changed((file, roll) => {
    const name = TABLE_NAMES[roll(TABLE_NAMES.length)]!;
    delete file[name];
    return name;
  }),
  "a table that nobody knows": changed((file) => {
    file.secrets = [{ id: "a" }];
    return "secrets";
  }),
  "a table of another type": changed((file, roll) => {
    const name = TABLE_NAMES[roll(TABLE_NAMES.length)]!;
    file[name] = [null, true, 7, "x", {}][roll(5)] as never;
    return name;
  }),
  "a row of another type": changed((file, roll) => {
    const name = TABLE_NAMES[roll(TABLE_NAMES.length)]!;
    const at = roll(file[name]!.length);
    file[name]![at] = WRONG[roll(WRONG.length)] as never;
    return new RegExp(`^${name}\\[${at}\\]`);
  }),
  "a field of another type": changed((file, roll) => {
    const name = TABLE_NAMES[roll(TABLE_NAMES.length)]!;
    const at = roll(file[name]!.length);
    const row = file[name]![at]!;
    const fields = Object.keys(row);
    const field = fields[roll(fields.length)]!;
    row[field] = { of: "another type" };
    // Of what was corrected, nothing that is known is left: no correction.
    return field === "values" ? "merged" : `${name}[${at}].${field}`;
  }),
  "a field lost": changed((file, roll) => {
    const at = roll(file.reminders!.length);
    const field = ["id", "ticket", "kind", "what", "due", "zone", "state", "made", "history"][roll(9)]!;
    delete file.reminders![at]![field];
    return `reminders[${at}].${field}`;
  }),
  "a field within a field of another type": changed((file, roll) => {
    const at = roll(file.reminders!.length);
    const ticket = file.reminders![at]!.ticket as Record<string, unknown>;
    const field = ["key", "helpdesk", "id", "url", "subject"][roll(5)]!;
    ticket[field] = [WRONG[roll(3)]];
    return `reminders[${at}].ticket.${field}`;
  }),
  "a state, kind or event that nobody knows": changed((file, roll) => {
    const at = roll(file.reminders!.length);
    const field = ["state", "kind", "outcome"][roll(3)]!;
    file.reminders![at]![field] = "lost";
    return `reminders[${at}].${field}`;
  }),
  "a date far out": changed((file, roll) => {
    const at = roll(file.reminders!.length);
    const field = ["due", "next", "made", "answered"][roll(4)]!;
    file.reminders![at]![field] = [8.64e15 + 1, -8.64e15 - 1, 1e300, -1e300][roll(4)];
    return `reminders[${at}].${field}`;
  }),
  "a number beyond all numbers": spliced(/"due":[^,}]+/, '"due":1e999', /^reminders\[\d+\]\.due$/),
  "not a number": spliced(/"due":[^,}]+/, '"due":NaN', /^line \d+, column \d+$/),
  "too many words": changed((file, roll) => {
    const at = roll(file.phrases!.length);
    file.phrases![at]!.text = "x".repeat(2001);
    return `phrases[${at}].text`;
  }),
  "no words": changed((file, roll) => {
    const at = roll(file.reminders!.length);
    file.reminders![at]!.what = "";
    return `reminders[${at}].what`;
  }),
  "10 MB in a word": changed((file, roll) => {
    const at = roll(file.reminders!.length);
    (file.reminders![at]!.ticket as Record<string, unknown>).subject = "<".repeat(10_000_000);
    return `reminders[${at}].ticket.subject`;
  }),
  "an address that runs code": changed((file, roll) => {
    const at = roll(file.reminders!.length);
    const urls = [
      "javascript:alert(1)",
      " \tJaVaScRiPt:alert(1)",
      "java\nscript:alert(1)",
      "data:text/html,x",
      "file:///etc",
    ];
    (file.reminders![at]!.ticket as Record<string, unknown>).url = urls[roll(urls.length)];
    return `reminders[${at}].ticket.url`;
  }),
  "the same id twice": changed((file, roll) => {
    const name = TABLE_NAMES[roll(TABLE_NAMES.length)]!;
    file[name]!.push({ ...file[name]![0]! });
    return new RegExp(`^${name}\\[${file[name]!.length - 1}\\]\\.(id|ticket|phrase|failure|origin)$`);
  }),
  "nested without end": (text, roll) => {
    const depth = [30, 5000, 200_000][roll(3)]!;
    const nest = roll(2)
      ? `${'{"a":'.repeat(depth)}1${"}".repeat(depth)}`
      : "[".repeat(depth) + "]".repeat(depth);
    return {
      text: text.replace('"reminders":[', () => `"reminders":[${nest},`),
      place: /^(reminders\[0\]|line \d+)/,
    };
  },
  "a key that is the father of all objects": spliced(
    /"due":/,
    '"__proto__":{"state":"done","hurt":1},"constructor":{"prototype":{"hurt":1}},"due":',
    "merged",
  ),
  "such a key among the settings": spliced(
    /"settings":\{/,
    '"settings":{"__proto__":{"rulesOff":[]},',
    "settings.__proto__",
  ),
  "such a key among the tables": spliced(/"reminders":\[/, '"constructor":[],"reminders":[', "constructor"),
  "a field that nobody knows": changed((file, roll) => {
    const at = roll(file.reminders!.length);
    file.reminders![at]!.password = "secret";
    return "merged";
  }),
  "words that would be code elsewhere": changed((file, roll) => {
    const words = [
      "<img src=x onerror=alert(1)>",
      "'; DROP TABLE reminders;--",
      "\u202Eevil\u0000",
      "=cmd|'/c calc'!A1",
      "${alert(1)}",
    ];
    file.reminders![roll(file.reminders!.length)]!.what = words[roll(words.length)];
    return "merged";
  }),
  "settings that cannot be": changed((file, roll) => {
    const hours = [{ morning: 99 }, { workingDays: [] }, { daysOff: ["tomorrow"] }, { closing: "5" }][
      roll(4)
    ]!;
    file.settings = { hours } as never;
    return new RegExp(`^settings\\.hours\\.${Object.keys(hours)[0]}`);
  }),
  "settings of another type": changed((file, roll) => {
    file.settings = [null, [], "x", 7][roll(4)] as never;
    return "settings";
  }),
};
