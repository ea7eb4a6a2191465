/** A reply of a file as the phrases that it becomes: plain words, our blanks, tags, and what could not come. */
import { type Left, type Line, quote, type Reply } from "./brought";
import { plainOf } from "./html";
import { type Syntax, withBlanks } from "./placeholders";
import { isHtml } from "./tags";

/** What a phrase of the agent's own may have (`OwnPhrase`). */
const LONGEST = 2000;
const LONGEST_TAG = 40;
const MOST_TAGS = 20;

/** None where a reply has no words; then what it has stands in `left`. */
export function linesOf(reply: Reply, syntax: Syntax): { lines: Line[]; left: Left[] } {
  const { place, form } = reply;
  const plain =
    form === "html" || (form === "either" && isHtml(reply.text))
      ? plainOf(reply.text)
      : asWritten(reply.text);
  const { text, left: blanks } = withBlanks(plain.text, syntax);
  const { tags, left: cut } = tagsFrom(reply.tags);
  const left = [...reply.left, ...plain.left, ...blanks, ...cut];
  const words = text.trim();
  if (!words) {
    const title = tags.length ? ` ${quote(tags.join(", "))}` : "";
    return {
      lines: [],
      left: [`It has no words for a reply.${title}`, ...left].map((what) => ({ place, what })),
    };
  }
  const parts = inParts(words);
  if (parts.length > 1)
    left.push(`It has ${words.length} characters, so it comes in as ${parts.length} phrases.`);
  return { lines: parts.map((part, at) => ({ place, text: part, tags, left: at ? [] : left })), left: [] };
}

function asWritten(text: string): { text: string; left: string[] } {
  const lines = text.replace(/\r\n?/g, "\n").replace(/\n{3,}/g, "\n\n");
  return { text: lines.trim(), left: [] };
}

/** Each once, in one line, without the commas that part tags from each other. */
function tagsFrom(given: string[]): { tags: string[]; left: string[] } {
  const left: string[] = [];
  const all = given.map((tag) => tag.replace(/[\s,]{1,1000}/g, " ").trim()).filter(Boolean);
  const short = all.map((tag) => {
    if (tag.length <= LONGEST_TAG) return tag;
    left.push(`A title or tag is too long, and shortened: ${quote(tag)}`);
    return tag.slice(0, LONGEST_TAG).trim();
  });
  const tags = [...new Set(short)];
  if (tags.length > MOST_TAGS)
    left.push(`Tags beyond ${MOST_TAGS}: ${quote(tags.slice(MOST_TAGS).join(", "))}`);
  return { tags: tags.slice(0, MOST_TAGS), left };
}

/** At the end of a paragraph, else of a sentence, else between words. */
function inParts(text: string): string[] {
  const parts: string[] = [];
  let rest = text;
  while (rest.length > LONGEST) {
    const opening = rest.slice(0, LONGEST);
    const ends = ["\n\n", "\n", ". ", " "].map((end) => opening.lastIndexOf(end) + 1);
    const end = ends.find((at) => at > LONGEST / 3) ?? LONGEST;
    parts.push(rest.slice(0, end).trim());
    rest = rest.slice(end).trim();
  }
  return [...parts, rest].filter(Boolean);
}
