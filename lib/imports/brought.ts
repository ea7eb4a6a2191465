/** What a file of phrases from elsewhere holds, first as its source says it and then as it would come in. */

/** One reply, as a source's file says it. */
export interface Reply {
  /** Where it stands: "Macro 3", "Row 12". */
  place: string;
  text: string;
  /** `either`: a file that does not say; tags in the text decide. */
  form: "html" | "plain" | "either";
  /** Title, shortcut and folders, in this order. */
  tags: string[];
  /** What belongs to it and cannot come in, each in a sentence. */
  left: string[];
}

/** Something of the file that does not come in, or not as it was. */
export interface Left {
  place: string;
  what: string;
}

export interface Replies {
  replies: Reply[];
  left: Left[];
}

/** A phrase that would come in. */
export interface Line {
  place: string;
  text: string;
  tags: string[];
  left: string[];
}

export interface Brought {
  /** "Zendesk macros" */
  source: string;
  lines: Line[];
  left: Left[];
}

/** Why nothing of a file can come in. */
export class Unreadable extends Error {
  readonly place: string;

  constructor(place: string, why: string) {
    super(why);
    this.place = place;
  }
}

/** Replies of one file; more would be a burden to whoever has to look through them. */
export const MOST_REPLIES = 5_000;

/** As much of a value as is quoted where it is left out. */
const QUOTED = 300;

export const quote = (words: string): string => {
  const line = words.replace(/\s{1,1000}/g, " ").trim();
  return `“${line.length > QUOTED ? `${line.slice(0, QUOTED)}…` : line}”`;
};
