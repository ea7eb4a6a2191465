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
  /** Lets the app draw itself anew, where there is one around the editor. */
  redraw?(): void;
}

declare global {
  var editor: EditorPage | undefined;
}

export const place = () => document.querySelector<HTMLElement>("#reply")!;

export const escaped = (text: string) =>
  text.replace(/[&<>]/g, (character) => `&#${character.codePointAt(0)};`).replaceAll("\n", "<br>");

/** A paragraph each. */
export const toHtml = (paragraphs: string[]) =>
  paragraphs.map((text) => `<p>${escaped(text) || "<br>"}</p>`).join("");

/** What an editable shows as the browser reads it; an empty paragraph counts as one blank line. */
export const shown = (box: HTMLElement) =>
  box.innerText
    .replace(/[\u200b\ufeff]/g, "")
    .replaceAll("\u00a0", " ")
    .replace(/ +\n/g, "\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();

/** The lines that an editor gives out as HTML, as whoever gets the reply will see them. */
export function linesOf(html: string): string {
  const reader = document.createElement("div");
  // The box is not in the page's body: nothing that looks for an editor may find it.
  document.documentElement.append(reader);
  reader.innerHTML = html;
  const text = shown(reader);
  reader.remove();
  return text;
}

/** Loads a package's own file by a tag, as a helpdesk's page does. */
export function load(path: string): Promise<void> {
  const isStyle = path.endsWith(".css");
  const tag = document.createElement(isStyle ? "link" : "script");
  if (tag instanceof HTMLLinkElement) tag.rel = "stylesheet";
  return new Promise((loaded, failed) => {
    tag.onload = () => loaded();
    tag.onerror = () => failed(new Error(`${path} is not there`));
    tag.setAttribute(isStyle ? "href" : "src", `/npm/${path}`);
    document.head.append(tag);
  });
}
