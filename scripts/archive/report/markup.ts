/** HTML in which every word that is put in is escaped: there is no other way to write any. */

export class Markup {
  readonly source: string;

  constructor(source: string) {
    this.source = source;
  }
}

type Word = string | number | Markup | undefined | Word[];

const ESCAPED: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

export function html(parts: TemplateStringsArray, ...words: Word[]): Markup {
  return new Markup(parts.map((part, at) => (at ? sourceOf(words[at - 1]) : "") + part).join(""));
}

function sourceOf(word: Word): string {
  if (word instanceof Markup) return word.source;
  if (Array.isArray(word)) return word.map(sourceOf).join("");
  // A half of a pair of surrogates, or a control character, would make the page odd for no reader's gain.
  return String(word ?? "")
    .toWellFormed()
    .replace(/(?![\n\t])\p{Cc}/gu, "\ufffd")
    .replace(/[&<>"']/g, (character) => ESCAPED[character]!);
}
