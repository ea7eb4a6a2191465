/**
 * The fields of one reply in a file, each taken once: what nobody took is named, so that nothing is lost
 * without a word.
 */
import * as z from "zod/mini";
import { quote } from "./brought";
import { headingOf } from "./content";

const Fields = z.record(z.string(), z.unknown());
const Words = z.union([z.string(), z.number()]);

/** Fields about the reply and not of it: keys, dates, counts, order, who may see it. */
const ABOUT =
  /^_?(?:id|.{1,40}_id|uuid.{0,10}|uuidstring|raw_title|url|links|embedded|page|(?:created|updated|modified|last|deleted).{0,20}|(?:creation|modification)date|.{1,40}_at|position|order|default|active|enabled|version|type|kind|usage.{0,20}|use_?count|flags|abbreviationmode|snippettype|restriction|permissions?|sharing|visibility|owner|author|color|icon)$/;

export class FieldsOfReply {
  readonly #fields: Map<string, unknown>;

  /** Names are spelled as a table's headings are: "Body plain text" is `body_plain_text`. */
  constructor(entries: Iterable<readonly [string, unknown]>) {
    this.#fields = new Map(Array.from(entries, ([name, value]) => [headingOf(name), value]));
  }

  has(...names: string[]): boolean {
    return names.some((name) => this.#fields.has(name));
  }

  /** The first of these fields that has something in it. */
  value(...names: string[]): unknown {
    const name = names.find((one) => isFilled(this.#fields.get(one)));
    if (name === undefined) return undefined;
    const value = this.#fields.get(name);
    this.#fields.delete(name);
    return value;
  }

  /** The same where it is words; a number counts as such. */
  words(...names: string[]): string {
    const name = names.find(
      (one) => Words.safeParse(this.#fields.get(one)).success && isFilled(this.#fields.get(one)),
    );
    return name === undefined ? "" : String(this.value(name)).trim();
  }

  /** These are known, and say nothing that is not said elsewhere. */
  ignore(...names: string[]): void {
    for (const name of names) this.#fields.delete(name);
  }

  /** A sentence for each field with words that nobody took. */
  left(): string[] {
    return [...this.#fields]
      .filter(([name, value]) => isFilled(value) && typeof value !== "boolean" && !ABOUT.test(name))
      .map(
        ([name, value]) =>
          `Field “${name}”: ${quote(typeof value === "string" ? value : JSON.stringify(value))}`,
      );
  }
}

/** Undefined where a value is no object. */
export function fieldsOf(value: unknown): FieldsOfReply | undefined {
  if (Array.isArray(value)) return undefined;
  const fields = Fields.safeParse(value);
  return fields.success ? new FieldsOfReply(Object.entries(fields.data)) : undefined;
}

/** The list that a JSON file is, or has under one of these names; undefined where it has none. */
export function listIn(value: unknown, ...names: string[]): unknown[] | undefined {
  if (Array.isArray(value)) return value;
  const found = fieldsOf(value)?.value(...names);
  return Array.isArray(found) ? found : undefined;
}

/** "refund, courier" and ["refund", "courier"] are the same tags. */
export function tagsOf(value: unknown): string[] {
  const all = Array.isArray(value)
    ? value.flatMap((one) => tagsOf(fieldsOf(one)?.words("name", "title") ?? one))
    : [];
  return all.length || typeof value !== "string"
    ? all
    : value
        .split(/[,;]/)
        .map((tag) => tag.trim())
        .filter(Boolean);
}

function isFilled(value: unknown): boolean {
  if (value === undefined || value === null || value === "") return false;
  if (typeof value === "string") return value.trim() !== "";
  return typeof value !== "object" || Object.keys(value).length > 0;
}
