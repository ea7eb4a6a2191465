/** What the desk shows of phrases from elsewhere, and what the agent may want of them. */
import type { Habit } from "@/lib/imports/coached";
import type { OwnPhrase } from "@/lib/model";

/** A phrase of the file, as the agent decides on it. */
export interface Offer {
  /** "Macro 3" */
  place: string;
  text: string;
  tags: string[];
  /** What of it does not come in, each in a sentence. */
  left: string[];
  /** The agent has it already, or the file has it further up. */
  same?: "yours" | "above";
  /** What the coach says of it. */
  says: string[];
  /** The whole of it in the coach's words, where the coach has some. */
  better?: string;
}

export interface ImportPreview {
  /** "Zendesk macros" */
  source: string;
  offers: Offer[];
  /** Over all offers, by their number. */
  habits: Habit[];
  left: { place: string; what: string }[];
}

export interface Imports {
  /** Rejects with words, and a `place` where it has one, where nothing can come in. */
  preview(file: File | string): Promise<ImportPreview>;
  /** All or none. @returns what came in, for `takeBack` */
  bring(lines: { text: string; tags: string[] }[]): Promise<OwnPhrase[]>;
  /** @returns how many stay, since they were changed meanwhile */
  takeBack(brought: OwnPhrase[]): Promise<number>;
}
