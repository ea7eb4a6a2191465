/**
 * HTML to plain paragraphs, without a page: one pass over the characters, and nothing is ever run or loaded.
 * What plain text cannot hold is named.
 */
import { quote } from "./brought";
import { withoutEntities } from "./entities";
import { attribute, endOf, LINE, LOOKS, nameAt, PARAGRAPH, UNREAD } from "./tags";

export interface Plain {
  text: string;
  left: string[];
}

interface Writing {
  pieces: string[];
  /** The last of what is written: looking at a text that grows would take its square. */
  tail: string;
  /** Line breaks are in the source itself, since no tag makes any. */
  lined: boolean;
  left: Set<string>;
  /** Addresses of the links that are open. */
  links: (string | undefined)[];
}

const TAIL = 400;

export function plainOf(html: string): Plain {
  const lined = !/<(?:p|br|div|li|tr|h[1-6])[\s/>]/i.test(html);
  const made: Writing = { pieces: [], tail: "", lined, left: new Set(), links: [] };
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf("<", at);
    write(made, html.slice(at, open < 0 ? undefined : open));
    if (open < 0) break;
    at = html.startsWith("<!--", open) ? comment(made, html, open) : tag(made, html, open);
  }
  for (const address of made.links) if (address) made.left.add(`A link to ${quote(address)}`);
  const text = made.pieces
    .join("")
    .replace(/[ \t]{1,1000}\n/g, "\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
  return { text, left: [...made.left] };
}

function put(made: Writing, words: string): void {
  if (!words) return;
  made.pieces.push(words);
  made.tail = (made.tail + words.slice(-TAIL)).slice(-TAIL);
}

/** Words between tags: a line break in the source is a space in the text. */
function write(made: Writing, source: string): void {
  const words = withoutEntities(source).replace(made.lined ? /[ \t\u00a0]{1,1000}/g : /\s{1,1000}/g, " ");
  const begins = !made.tail || /\s/.test(made.tail.at(-1)!);
  put(made, begins && !made.lined ? words.trimStart() : words);
}

function comment({ left }: Writing, html: string, open: number): number {
  const end = html.indexOf("-->", open + 4);
  const words = html.slice(open + 4, end < 0 ? undefined : end).trim();
  if (words) left.add(`A hidden comment: ${quote(words)}`);
  return end < 0 ? html.length : end + 3;
}

/** @returns where the text goes on */
function tag(made: Writing, html: string, open: number): number {
  const name = nameAt(html, open);
  const isTag = name !== undefined || /[!?]/.test(html[open + 1] ?? "");
  const close = isTag ? endOf(html, open) : -1;
  if (close < 0) {
    // "a < b", "<your name>", or a tag that never ends: words, as far as anybody can tell.
    write(made, "<");
    return open + 1;
  }
  if (!name) return close + 1;
  const inside = html.slice(open + 1, close);
  if (UNREAD.test(name) && !inside.startsWith("/")) return unread(made, html, name, inside, close + 1);
  apply(made, name, inside);
  return close + 1;
}

function unread({ left }: Writing, html: string, name: string, inside: string, from: number): number {
  const ends = new RegExp(`</${name}\\s{0,20}>`, "gi");
  ends.lastIndex = from;
  const end = inside.endsWith("/") ? undefined : ends.exec(html);
  const until = inside.endsWith("/") ? from : (end?.index ?? html.length);
  const words = html.slice(from, until).trim();
  left.add(`Nothing that runs or styles a page (<${name}>)${words ? `: ${quote(words)}` : ""}`);
  return end ? end.index + end[0].length : until;
}

function apply(made: Writing, name: string, inside: string): void {
  const closes = inside.startsWith("/");
  if (LOOKS.test(name) && !closes) made.left.add("How words look: bold, italics, size or colour");
  if (PARAGRAPH.test(name)) breakLine(made, 2);
  else if (name === "br") put(made, "\n");
  else if (LINE.test(name)) {
    breakLine(made, 1);
    if (name === "li" && !closes) put(made, "- ");
  } else if ((name === "td" || name === "th") && closes) put(made, " ");
  else if (name === "img")
    made.left.add(`An image: ${quote(attribute(inside, "alt") ?? attribute(inside, "src") ?? "")}`);
  else if (name === "a" && closes) link(made);
  else if (name === "a") made.links.push(attribute(inside, "href"));
}

function breakLine(made: Writing, lines: number): void {
  const ended = /\n{0,2}$/.exec(made.tail.slice(-2))![0].length;
  if (made.tail && ended < lines) put(made, "\n".repeat(lines - ended));
}

/** The address stands behind a link's words, unless it is its words. */
function link(made: Writing): void {
  const address = made.links.pop()?.trim();
  if (!address || /^(?:javascript|data|vbscript):/i.test(address)) {
    if (address) made.left.add(`A link to ${quote(address)}`);
    return;
  }
  const bare = address.replace(/^(?:mailto|tel):/i, "");
  if (!made.tail.slice(-bare.length - 2).includes(bare)) put(made, ` (${bare})`);
}
