/** What a person says of a message: the labels that training and evaluation share. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod/mini";
import { FAILURES } from "../../lib/failures.ts";

const FEELINGS = ["anger", "disappointment", "frustration", "anxiety_urgency", "confusion", "gratitude"];
const THREATS = ["churn_threat", "legal_regulator_threat", "public_warning"];
const ASKS = ["refund", "replacement", "fix", "explanation", "apology", "person_or_call", "date"];
const OUTCOMES = ["resolved_or_thanks", "unhappy", "neutral_open"];

const listOf = (names: readonly string[]) => z._default(z.array(z.enum(names as [string, ...string[]])), []);

/** A key that is left out has the value of most messages. */
export const Labels = z.object({
  /** As `Reading.temperature`. */
  upset: z.number().check(z.minimum(0), z.maximum(3)),
  emotions: listOf(FEELINGS),
  threats: listOf(THREATS),
  /** The main one first. */
  failures: listOf(FAILURES),
  repeat: z._default(z.boolean(), false),
  severity: z._default(z.number().check(z.minimum(0), z.maximum(2)), 0),
  outcome: z._default(z.enum(OUTCOMES as [string, ...string[]]), "neutral_open"),
  asks: listOf(ASKS),
});
export type Labels = z.infer<typeof Labels>;

export const Item = z.extend(Labels, { text: z.string() });
export type Item = z.infer<typeof Item>;

const OWN = "scripts/training/items";

/** The project's own writing, all of it. */
export function ownItems(): Item[] {
  return readdirSync(OWN)
    .filter((name) => name.endsWith(".jsonl"))
    .sort()
    .flatMap((name) => rows(join(OWN, name), Item));
}

/** @throws Error naming the file and the line that does not hold what it should. */
export function rows<T>(file: string, schema: z.ZodMiniType<T>): T[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .flatMap((line, at) => {
      if (!line.trim()) return [];
      const row = schema.safeParse(JSON.parse(line));
      if (row.success) return [row.data];
      const { path, message } = row.error.issues[0]!;
      throw new Error(`${file}, line ${at + 1}: ${path.join(".")}: ${message}`);
    });
}
