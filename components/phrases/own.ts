/** What an agent writes of a phrase of their own, and what is wrong with it in words. */
import type { Blank, OwnPhrase, StageId } from "@/lib/model";
import { braced, wrongBlank } from "./blanks";

export interface Written {
  text: string;
  /** Undefined: for any step. */
  stage: StageId | undefined;
  /** As they stand in the field, with commas between them. */
  tags: string;
}

/** A phrase that is being written, neither saved nor given up. */
export interface HalfWritten {
  /** What stood in the fields to begin with. */
  given: Content;
  written: Written;
}

const LONGEST = 2000;
const LONGEST_TAG = 40;
const MOST_TAGS = 20;

/** What is in the phrase's own fields, whoever keeps it. */
export type Content = Pick<OwnPhrase, "text" | "stage" | "tags">;

/** @returns the field to mend and what to do there; undefined where it can be kept. */
export function complaint(written: Written): { field: "text" | "tags"; words: string } | undefined {
  const text = written.text.trim();
  const tags = tagsIn(written.tags);
  if (!text) return { field: "text", words: "Write the words first." };
  if (text.length > LONGEST)
    return { field: "text", words: `That is ${text.length - LONGEST} characters too long. Make it two.` };
  const blank = wrongBlank(text);
  if (blank) return { field: "text", words: blank };
  const long = tags.find((tag) => tag.length > LONGEST_TAG);
  if (long)
    return { field: "tags", words: `A tag has ${LONGEST_TAG} characters at most: shorten “${long}”.` };
  if (tags.length > MOST_TAGS)
    return { field: "tags", words: `${MOST_TAGS} tags are enough: leave ${tags.length - MOST_TAGS} out.` };
  return undefined;
}

export function contentOf({ text, stage, tags }: Written): Content {
  return { text: text.trim(), tags: tagsIn(tags), ...(stage ? { stage } : {}) };
}

export function writtenOf({ text, stage, tags }: Content): Written {
  return { text, stage, tags: tags.join(", ") };
}

/** `text` with each of the words that belong to one ticket as the blank that stands for it. */
export function withBlanks(text: string, words: Partial<Record<Blank, string>>): string {
  const longestFirst = Object.entries(words).sort(([, a], [, b]) => b.length - a.length);
  return longestFirst.reduce((now, [blank, word]) => {
    const alone = new RegExp(`(?<![\\p{L}\\p{N}{])${escaped(word)}(?![\\p{L}\\p{N}}])`, "giu");
    return now.replace(alone, () => braced(blank));
  }, text);
}

const escaped = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** A new phrase, behind all that are there. */
export function newPhrase(content: Content, own: OwnPhrase[], id: string, now: number): OwnPhrase {
  const order = Math.max(0, ...own.map((phrase) => phrase.order)) + 1;
  return { ...content, id: `own.${id}`, order, made: now };
}

/** `phrase` at place `to` of `own`, which is in order; only its own `order` changes. */
export function movedTo(phrase: OwnPhrase, to: number, own: OwnPhrase[]): OwnPhrase {
  const others = own.filter(({ id }) => id !== phrase.id);
  const before = others[to - 1]?.order;
  const after = others[to]?.order;
  if (before === undefined && after === undefined) return phrase;
  if (before === undefined) return { ...phrase, order: after! - 1 };
  if (after === undefined) return { ...phrase, order: before + 1 };
  return { ...phrase, order: (before + after) / 2 };
}

function tagsIn(words: string): string[] {
  const tags = words
    .split(",")
    .map((tag) => tag.trim())
    .filter(Boolean);
  return [...new Set(tags)];
}
