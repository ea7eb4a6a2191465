/** What each page of a real editor gives to the tests, in the page's own world. */
export interface EditorPage {
  /** Fills the editor by its own API; a paragraph each, `\n` inside one is a line end. */
  set(paragraphs: string[]): void;
  /** What the editor's own model holds: `\n` a line, `\n\n` a paragraph. */
  text(): string;
  /** Where the model has its caret in its line, for an editor that follows the page's selection late. */
  caret?(): number | undefined;
  /** How often the app heard of a change. */
  changes(): number;
}

declare global {
  var editor: EditorPage | undefined;
}

export const place = () => document.querySelector<HTMLElement>("#reply")!;

export const escaped = (text: string) =>
  text.replace(/[&<>]/g, (character) => `&#${character.codePointAt(0)};`).replaceAll("\n", "<br>");

/** The paragraphs that an editor gives out as HTML. */
export function paragraphsOf(html: string): string {
  const parsed = new DOMParser().parseFromString(html.replaceAll("<br>", "\n"), "text/html");
  return [...parsed.body.children].map((block) => block.textContent?.replaceAll("\u00a0", " ")).join("\n\n");
}
